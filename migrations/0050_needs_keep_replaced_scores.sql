-- A score in whose place another came: at one moment the parent's own counts before what a coordinator entered, and her
-- last before an earlier one.
CREATE TABLE replaced_scores (
    id             IDENTITY,
    location_id    BIGINT NOT NULL REFERENCES locations,
    family_case_id BIGINT NOT NULL REFERENCES family_cases,
    need_id        BIGINT NOT NULL REFERENCES needs,
    moment         TEXT NOT NULL CHECK (moment IN ('acquaintance', 'first_check', 'interim', 'closing', 'follow_up')),
    scored_by      TEXT NOT NULL CHECK (scored_by IN ('parent', 'coordinator')),
    scored_on      DATE NOT NULL,
    score          INTEGER NOT NULL CHECK (score BETWEEN 0 AND 5),
    recorded_by    BIGINT REFERENCES accounts,      -- empty when the parent gave it by herself
    replaced_on    DATE NOT NULL
);

CREATE INDEX replaced_scores_of_case ON replaced_scores (family_case_id, need_id, scored_on);
