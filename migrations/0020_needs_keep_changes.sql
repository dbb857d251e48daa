-- From this day it is no longer among the parent's questions. It stays, with its scores.
ALTER TABLE needs ADD COLUMN dropped_on DATE;

-- How the parent's questions changed after the acquaintance.
CREATE TABLE need_changes (
    id             IDENTITY,
    location_id    BIGINT NOT NULL REFERENCES locations,
    family_case_id BIGINT NOT NULL REFERENCES family_cases,
    need_id        BIGINT NOT NULL REFERENCES needs,
    change         TEXT NOT NULL CHECK (change IN ('chosen', 'reworded', 'dropped')),
    changed_on     DATE NOT NULL,
    words_before   TEXT NOT NULL DEFAULT '',        -- in the parent's own words
    recorded_by    BIGINT REFERENCES accounts,
    recorded_at    INSTANT NOT NULL
);

CREATE INDEX need_changes_of_case ON need_changes (family_case_id, changed_on, id);
