CREATE TABLE meetings (
    id                IDENTITY,
    location_id       BIGINT NOT NULL REFERENCES locations,
    title             TEXT NOT NULL,
    about             TEXT NOT NULL DEFAULT '',     -- what happens there; parents read it
    place_name        TEXT NOT NULL,
    street            TEXT NOT NULL,
    town              TEXT NOT NULL,
    municipality_code TEXT NOT NULL REFERENCES municipalities,
    partner           TEXT NOT NULL DEFAULT '',     -- with whom: a library, a community centre, a school
    first_day         DATE NOT NULL,
    repeats           TEXT NOT NULL CHECK (repeats IN ('once', 'weekly', 'fortnightly', 'monthly')),
    until_day         DATE,                         -- the last day it may be
    times             INTEGER CHECK (times BETWEEN 1 AND 60),
    last_day          DATE NOT NULL,                -- of all its dates, as they follow from plan and changes
    starts_at         TEXT NOT NULL,                -- "10:00" in the Netherlands, whatever the season
    ends_at           TEXT NOT NULL,
    registering       TEXT NOT NULL CHECK (registering IN ('not_needed', 'by_name')),
    most_families     INTEGER CHECK (most_families > 0), -- empty: as many as come
    age_from          INTEGER CHECK (age_from >= 0),
    age_to_inclusive  INTEGER,
    demo              BOOLEAN NOT NULL DEFAULT FALSE,
    planned_by        BIGINT REFERENCES accounts,
    submission_key    TEXT NOT NULL UNIQUE,         -- one form sent twice makes one meeting
    version           INTEGER NOT NULL DEFAULT 1,   -- rises with every change, of a date too
    changed_at        INSTANT NOT NULL,
    CHECK (starts_at < ends_at),
    CHECK ((age_from IS NULL) = (age_to_inclusive IS NULL)),
    CHECK (age_from <= age_to_inclusive)
);

CREATE INDEX meetings_of_location ON meetings (location_id, last_day);
CREATE INDEX meetings_of_municipality ON meetings (municipality_code, last_day);

-- A date that does not go on, or moved to another day.
CREATE TABLE meeting_changes (
    meeting_id  BIGINT NOT NULL REFERENCES meetings,
    location_id BIGINT NOT NULL REFERENCES locations,
    planned_on  DATE NOT NULL,                      -- names the date
    kind        TEXT NOT NULL CHECK (kind IN ('cancelled', 'moved')),
    reason      TEXT NOT NULL DEFAULT '',           -- parents read it
    moved_to    DATE,
    starts_at   TEXT NOT NULL DEFAULT '',           -- of the day it moved to
    ends_at     TEXT NOT NULL DEFAULT '',
    recorded_by BIGINT REFERENCES accounts,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (meeting_id, planned_on),
    CHECK ((kind = 'moved') = (moved_to IS NOT NULL))
);

-- A parent says that she comes to one date. Her name and how to reach her stand in persons.
CREATE TABLE meeting_registrations (
    id             IDENTITY,
    meeting_id     BIGINT NOT NULL REFERENCES meetings,
    location_id    BIGINT NOT NULL REFERENCES locations,
    planned_on     DATE NOT NULL,
    person_id      BIGINT NOT NULL REFERENCES persons,
    children       INTEGER NOT NULL CHECK (children BETWEEN 0 AND 12),
    token_hash     TEXT NOT NULL UNIQUE,            -- of the mailed link with which she withdraws
    submission_key TEXT NOT NULL UNIQUE,            -- one form sent twice is one registration
    registered_at  INSTANT NOT NULL,
    withdrawn_at   INSTANT
);

CREATE INDEX meeting_registrations_of_date ON meeting_registrations (meeting_id, planned_on);

-- One date that was held: where and when, and how many came whose names are not known.
CREATE TABLE meeting_attendances (
    id                IDENTITY,
    meeting_id        BIGINT NOT NULL REFERENCES meetings,
    location_id       BIGINT NOT NULL REFERENCES locations,
    planned_on        DATE NOT NULL,
    held_on           DATE NOT NULL,
    municipality_code TEXT NOT NULL REFERENCES municipalities,
    parents           INTEGER NOT NULL CHECK (parents >= 0),
    children          INTEGER NOT NULL CHECK (children >= 0),
    version           INTEGER NOT NULL DEFAULT 1,
    recorded_by       BIGINT REFERENCES accounts,
    recorded_at       INSTANT NOT NULL,
    UNIQUE (meeting_id, planned_on)
);

CREATE INDEX meeting_attendances_of_location ON meeting_attendances (location_id, held_on);

-- Who came and is known by name.
CREATE TABLE meeting_attendees (
    attendance_id BIGINT NOT NULL REFERENCES meeting_attendances,
    location_id   BIGINT NOT NULL REFERENCES locations,
    person_id     BIGINT NOT NULL REFERENCES persons,
    attends_as    TEXT NOT NULL CHECK (attends_as IN ('parent', 'volunteer')),
    children      INTEGER NOT NULL CHECK (children BETWEEN 0 AND 12),
    PRIMARY KEY (attendance_id, person_id)
);
