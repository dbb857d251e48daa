-- A referrer recorded that a parent may be called: who, when, how to reach, and one free line.
CREATE TABLE call_permissions (
    id                IDENTITY,
    location_id       BIGINT NOT NULL REFERENCES locations,
    municipality_code TEXT NOT NULL REFERENCES municipalities,
    referrer_id       BIGINT NOT NULL REFERENCES persons,
    referrer_role     TEXT NOT NULL DEFAULT '',     -- "huisarts", "verloskundige"
    parent_id         BIGINT NOT NULL REFERENCES persons,
    permitted_on      DATE NOT NULL,
    how               TEXT NOT NULL CHECK (how IN ('spoken', 'written')),
    line              TEXT NOT NULL DEFAULT '',
    tell_start        BOOLEAN NOT NULL,             -- the parent agreed that the referrer hears of start and end
    recorded_at       INSTANT NOT NULL,
    settled_on        DATE,
    outcome           TEXT CHECK (outcome IN ('applied', 'not_wanted', 'not_reached', 'not_possible')),
    family_case_id    BIGINT REFERENCES family_cases,
    submission_key    TEXT NOT NULL UNIQUE,
    CHECK ((settled_on IS NULL) = (outcome IS NULL))
);

CREATE INDEX call_permissions_of_location ON call_permissions (location_id, settled_on);
CREATE INDEX call_permissions_of_referrer ON call_permissions (referrer_id);

-- Calls to a parent who allowed it, while there is no case yet.
CREATE TABLE call_attempts (
    id                 IDENTITY,
    location_id        BIGINT NOT NULL REFERENCES locations,
    call_permission_id BIGINT NOT NULL REFERENCES call_permissions,
    tried_on           DATE NOT NULL,
    note               TEXT NOT NULL DEFAULT '',
    recorded_by        BIGINT NOT NULL REFERENCES accounts,
    recorded_at        INSTANT NOT NULL,
    submission_key     TEXT UNIQUE CHECK (submission_key <> '') -- one form sent twice is one call
);

-- An application that is being filled in. Sealed with a key that only the parent's browser holds.
CREATE TABLE application_drafts (
    id         IDENTITY,
    token_hash TEXT NOT NULL UNIQUE,
    sealed     BLOB NOT NULL,
    updated_at INSTANT NOT NULL,
    expires_at INSTANT NOT NULL
);

CREATE INDEX application_drafts_by_expiry ON application_drafts (expires_at);
