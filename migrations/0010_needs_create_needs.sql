CREATE TABLE needs (
    id             IDENTITY,
    location_id    BIGINT NOT NULL REFERENCES locations,
    family_case_id BIGINT NOT NULL REFERENCES family_cases,
    category       TEXT NOT NULL,                   -- a need category of the programme
    words          TEXT NOT NULL DEFAULT '',        -- in the parent's own words
    chosen_on      DATE NOT NULL,
    UNIQUE (family_case_id, category)
);

-- How well the parent copes with a need: 0 not, 5 very well. A volunteer never scores.
CREATE TABLE scores (
    id             IDENTITY,
    location_id    BIGINT NOT NULL REFERENCES locations,
    family_case_id BIGINT NOT NULL REFERENCES family_cases,
    need_id        BIGINT NOT NULL REFERENCES needs,
    moment         TEXT NOT NULL CHECK (moment IN ('acquaintance', 'first_check', 'interim', 'closing', 'follow_up')),
    scored_by      TEXT NOT NULL CHECK (scored_by IN ('parent', 'coordinator')),
    scored_on      DATE NOT NULL,
    score          INTEGER NOT NULL CHECK (score BETWEEN 0 AND 5),
    recorded_by    BIGINT REFERENCES accounts,
    UNIQUE (need_id, moment, scored_on)
);

CREATE INDEX scores_of_case ON scores (family_case_id, need_id, scored_on);
