-- A course for new volunteers, or a theme meeting: one dagdeel for all volunteers.
CREATE TABLE courses (
    id              IDENTITY,
    location_id     BIGINT NOT NULL REFERENCES locations,
    kind            TEXT NOT NULL CHECK (kind IN ('course', 'theme')),
    title           TEXT NOT NULL CHECK (title <> ''),
    place_name      TEXT NOT NULL,
    street          TEXT NOT NULL DEFAULT '',
    town            TEXT NOT NULL DEFAULT '',
    starts_at       TEXT NOT NULL,                  -- "19:00", of each dagdeel
    ends_at         TEXT NOT NULL,
    trainer_id      BIGINT REFERENCES persons,
    most_volunteers INTEGER NOT NULL CHECK (most_volunteers > 0),
    planned_by      BIGINT REFERENCES accounts,
    submission_key  TEXT NOT NULL UNIQUE,           -- one form sent twice makes one course
    version         INTEGER NOT NULL DEFAULT 1,     -- rises with every change of the plan
    changed_at      INSTANT NOT NULL,
    CHECK (starts_at < ends_at)
);

CREATE INDEX courses_of_location ON courses (location_id);

CREATE TABLE course_dagdelen (
    id                 IDENTITY,
    course_id          BIGINT NOT NULL REFERENCES courses,
    location_id        BIGINT NOT NULL REFERENCES locations,
    topic              TEXT NOT NULL DEFAULT '',    -- a code of the programme; empty for a theme meeting
    held_on            DATE NOT NULL,
    attendance_version INTEGER NOT NULL DEFAULT 0,  -- 0: nobody recorded who came
    recorded_by        BIGINT REFERENCES accounts,
    recorded_at        INSTANT,
    UNIQUE (course_id, topic)
);

CREATE INDEX course_dagdelen_of_location ON course_dagdelen (location_id, held_on);

CREATE TABLE course_enrolments (
    id           IDENTITY,
    course_id    BIGINT NOT NULL REFERENCES courses,
    location_id  BIGINT NOT NULL REFERENCES locations,
    volunteer_id BIGINT NOT NULL REFERENCES volunteers,
    dagdeel_id   BIGINT REFERENCES course_dagdelen, -- a guest of this one, to make up for it; empty: all
    enrolled_on  DATE NOT NULL,
    placed_on    DATE,                              -- empty: she waits
    moved_up     BOOLEAN NOT NULL DEFAULT FALSE,    -- she waited, and a place came free
    told_on      DATE,                              -- that she moved up
    left_on      DATE,
    recorded_by  BIGINT REFERENCES accounts
);

CREATE INDEX course_enrolments_of_course ON course_enrolments (course_id);
CREATE INDEX course_enrolments_of_volunteer ON course_enrolments (volunteer_id);
CREATE INDEX course_enrolments_of_location ON course_enrolments (location_id, left_on);

-- Who came to one dagdeel.
CREATE TABLE course_attendees (
    dagdeel_id   BIGINT NOT NULL REFERENCES course_dagdelen,
    location_id  BIGINT NOT NULL REFERENCES locations,
    volunteer_id BIGINT NOT NULL REFERENCES volunteers,
    PRIMARY KEY (dagdeel_id, volunteer_id)
);

CREATE INDEX course_attendees_of_volunteer ON course_attendees (volunteer_id);
CREATE INDEX course_attendees_of_location ON course_attendees (location_id);
