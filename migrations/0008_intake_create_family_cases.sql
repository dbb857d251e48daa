CREATE TABLE family_cases (
    id                     IDENTITY,
    location_id            BIGINT NOT NULL REFERENCES locations,
    municipality_code      TEXT NOT NULL REFERENCES municipalities,
    parent_id              BIGINT NOT NULL REFERENCES persons,
    referrer_id            BIGINT REFERENCES persons,
    responsible_account_id BIGINT REFERENCES accounts,
    programme_code         TEXT NOT NULL,           -- the version of the programme by which this case runs
    source                 TEXT NOT NULL CHECK (source IN ('parent', 'coordinator')),
    applied_on             DATE NOT NULL,
    postcode               TEXT NOT NULL,
    street                 TEXT NOT NULL DEFAULT '', -- asked when the home visit is planned
    reach_by               TEXT NOT NULL CHECK (reach_by IN ('phone', 'message', 'email')),
    reach_when             TEXT NOT NULL DEFAULT '',
    home_language          TEXT NOT NULL,
    interpreter            BOOLEAN NOT NULL,
    question               TEXT NOT NULL,           -- in the parent's own words
    wishes                 TEXT NOT NULL DEFAULT '', -- what the family wishes of a volunteer, and pets or stairs
    submission_key         TEXT NOT NULL UNIQUE,    -- one form sent twice makes one case
    over_on                DATE,                    -- the day after which nothing more will happen
    version                INTEGER NOT NULL DEFAULT 1
);

CREATE INDEX family_cases_of_location ON family_cases (location_id, over_on);
CREATE INDEX family_cases_of_parent ON family_cases (parent_id);
CREATE INDEX family_cases_of_referrer ON family_cases (referrer_id);

-- Months of birth, not days; no names.
CREATE TABLE children (
    id             IDENTITY,
    location_id    BIGINT NOT NULL REFERENCES locations,
    family_case_id BIGINT NOT NULL REFERENCES family_cases,
    born_in        DATE,                            -- the first day of the month of birth
    due_on         DATE,                            -- the expected day of birth
    CHECK ((born_in IS NULL) <> (due_on IS NULL))
);

CREATE INDEX children_of_family_case ON children (family_case_id);

-- The dagdelen on which a volunteer may come.
CREATE TABLE family_case_dagdelen (
    family_case_id BIGINT NOT NULL REFERENCES family_cases,
    location_id    BIGINT NOT NULL REFERENCES locations,
    weekday        INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    part           TEXT NOT NULL CHECK (part IN ('morning', 'afternoon', 'evening')),
    PRIMARY KEY (family_case_id, weekday, part)
);

-- The dated facts of a case: its state and all that is due follow from these rows.
CREATE TABLE case_events (
    id             IDENTITY,
    location_id    BIGINT NOT NULL REFERENCES locations,
    family_case_id BIGINT NOT NULL REFERENCES family_cases,
    kind           TEXT NOT NULL,
    happened_on    DATE NOT NULL,
    planned_for    DATE,
    planned_time   TEXT NOT NULL DEFAULT '',        -- "10:00", for appointments
    match_id       BIGINT,                          -- a row of matching, which comes later in the journey
    code           TEXT NOT NULL DEFAULT '',
    note           TEXT NOT NULL DEFAULT '',        -- free text about the family, for the coordinator only
    recorded_by    BIGINT REFERENCES accounts,      -- empty when the parent or volunteer did it by a mailed link
    recorded_at    INSTANT NOT NULL,
    submission_key TEXT UNIQUE CHECK (submission_key <> '') -- one form sent twice records one fact
);

CREATE INDEX case_events_of_case ON case_events (family_case_id, happened_on, id);

-- What the parent allowed: the last row per purpose counts.
CREATE TABLE consents (
    id             IDENTITY,
    location_id    BIGINT NOT NULL REFERENCES locations,
    family_case_id BIGINT NOT NULL REFERENCES family_cases,
    purpose        TEXT NOT NULL CHECK (purpose IN ('start_notice', 'end_notice')),
    given          BOOLEAN NOT NULL,
    text_version   TEXT NOT NULL,
    answered_on    DATE NOT NULL,
    how            TEXT NOT NULL CHECK (how IN ('application', 'home_visit', 'phone')),
    recorded_by    BIGINT REFERENCES accounts,
    recorded_at    INSTANT NOT NULL
);

CREATE INDEX consents_of_case ON consents (family_case_id, purpose, id);

-- What was told to a referrer, and the proof of it.
CREATE TABLE referrer_notices (
    id             IDENTITY,
    location_id    BIGINT NOT NULL REFERENCES locations,
    family_case_id BIGINT NOT NULL REFERENCES family_cases,
    kind           TEXT NOT NULL CHECK (kind IN ('start', 'end')),
    referrer_id    BIGINT NOT NULL REFERENCES persons,
    outbox_mail_id BIGINT NOT NULL REFERENCES outbox_mails,
    told_on        DATE NOT NULL,
    UNIQUE (family_case_id, kind)
);

-- How the coordinator answered each point of the fit checklist of the programme when she decided.
CREATE TABLE fit_checks (
    family_case_id BIGINT NOT NULL REFERENCES family_cases,
    location_id    BIGINT NOT NULL REFERENCES locations,
    point          TEXT NOT NULL,
    confirmed      BOOLEAN NOT NULL,
    PRIMARY KEY (family_case_id, point)
);
