-- The talk of coordinator and parent: first check, interim and final evaluation, and the follow-up call.
CREATE TABLE evaluations (
    id             IDENTITY,
    location_id    BIGINT NOT NULL REFERENCES locations,
    family_case_id BIGINT NOT NULL REFERENCES family_cases,
    moment         TEXT NOT NULL CHECK (moment IN ('first_check', 'interim', 'closing', 'follow_up')),
    held_on        DATE NOT NULL,
    how            TEXT NOT NULL CHECK (how IN ('home', 'phone', 'elsewhere')),
    goes_well      TEXT NOT NULL DEFAULT '',
    can_be_better  TEXT NOT NULL DEFAULT '',
    recorded_by    BIGINT NOT NULL REFERENCES accounts,
    recorded_at    INSTANT NOT NULL
);

CREATE INDEX evaluations_of_case ON evaluations (family_case_id, held_on);
