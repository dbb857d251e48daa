-- A talk of a coordinator with a volunteer. The note is about her, never about a family.
CREATE TABLE volunteer_talks (
    id             IDENTITY,
    location_id    BIGINT NOT NULL REFERENCES locations,
    volunteer_id   BIGINT NOT NULL REFERENCES volunteers,
    held_on        DATE NOT NULL,
    note           TEXT NOT NULL DEFAULT '',
    recorded_by    BIGINT REFERENCES accounts,
    recorded_at    INSTANT NOT NULL,
    submission_key TEXT NOT NULL UNIQUE             -- one form sent twice is one talk
);

CREATE INDEX volunteer_talks_of_volunteer ON volunteer_talks (volunteer_id, held_on);
CREATE INDEX volunteer_talks_of_location ON volunteer_talks (location_id, volunteer_id, held_on);

-- Day and month only, when she wants it known.
CREATE TABLE volunteer_birthdays (
    volunteer_id BIGINT PRIMARY KEY REFERENCES volunteers,
    location_id  BIGINT NOT NULL REFERENCES locations,
    month        INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
    day          INTEGER NOT NULL CHECK (day BETWEEN 1 AND 31)
);

CREATE INDEX volunteer_birthdays_of_location ON volunteer_birthdays (location_id);

CREATE TABLE volunteer_thanks (
    id             IDENTITY,
    location_id    BIGINT NOT NULL REFERENCES locations,
    volunteer_id   BIGINT NOT NULL REFERENCES volunteers,
    thanked_on     DATE NOT NULL,
    words          TEXT NOT NULL CHECK (words <> ''), -- she reads them
    thanked_by     BIGINT REFERENCES accounts,
    submission_key TEXT NOT NULL UNIQUE
);

CREATE INDEX volunteer_thanks_of_volunteer ON volunteer_thanks (volunteer_id, thanked_on);

-- Volunteers who learn from each other.
CREATE TABLE intervision_groups (
    id             IDENTITY,
    location_id    BIGINT NOT NULL REFERENCES locations,
    name           TEXT NOT NULL CHECK (name <> ''),
    created_at     INSTANT NOT NULL,
    submission_key TEXT NOT NULL UNIQUE,
    version        INTEGER NOT NULL DEFAULT 1       -- rises when name or members change
);

CREATE INDEX intervision_groups_of_location ON intervision_groups (location_id);

CREATE TABLE intervision_members (
    group_id     BIGINT NOT NULL REFERENCES intervision_groups,
    location_id  BIGINT NOT NULL REFERENCES locations,
    volunteer_id BIGINT NOT NULL REFERENCES volunteers,
    PRIMARY KEY (group_id, volunteer_id)
);

CREATE INDEX intervision_members_of_volunteer ON intervision_members (volunteer_id);

CREATE TABLE intervision_dates (
    id                 IDENTITY,
    group_id           BIGINT NOT NULL REFERENCES intervision_groups,
    location_id        BIGINT NOT NULL REFERENCES locations,
    held_on            DATE NOT NULL,
    starts_at          TEXT NOT NULL DEFAULT '',    -- "20:00"; may be empty
    attendance_version INTEGER NOT NULL DEFAULT 0,  -- 0: nobody recorded who came
    recorded_by        BIGINT REFERENCES accounts,
    recorded_at        INSTANT,
    UNIQUE (group_id, held_on)
);

CREATE INDEX intervision_dates_of_location ON intervision_dates (location_id, held_on);

-- Who was in the group on that day, and who came beside them.
CREATE TABLE intervision_attendees (
    date_id      BIGINT NOT NULL REFERENCES intervision_dates,
    location_id  BIGINT NOT NULL REFERENCES locations,
    volunteer_id BIGINT NOT NULL REFERENCES volunteers,
    came         BOOLEAN NOT NULL,
    PRIMARY KEY (date_id, volunteer_id)
);

CREATE INDEX intervision_attendees_of_volunteer ON intervision_attendees (volunteer_id);
