CREATE TABLE closings (
    family_case_id BIGINT PRIMARY KEY REFERENCES family_cases,
    location_id    BIGINT NOT NULL REFERENCES locations,
    closed_on      DATE NOT NULL,
    mark           INTEGER CHECK (mark BETWEEN 1 AND 10),
    words          TEXT NOT NULL DEFAULT '',        -- a closing word of the programme: very_good, good ...
    CHECK ((mark IS NULL) = (words = ''))
);

-- Whether what the parent asked for was reached.
CREATE TABLE closing_results (
    family_case_id BIGINT NOT NULL REFERENCES family_cases,
    need_id        BIGINT NOT NULL REFERENCES needs,
    location_id    BIGINT NOT NULL REFERENCES locations,
    reached        TEXT NOT NULL CHECK (reached IN ('reached', 'partly', 'not')),
    PRIMARY KEY (family_case_id, need_id)
);
