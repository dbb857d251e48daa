-- Two parents at one location who look like one family, and of whom a coordinator said that they are not.
CREATE TABLE different_families (
    location_id BIGINT NOT NULL REFERENCES locations,
    parent_id   BIGINT NOT NULL REFERENCES persons, -- the smaller id of the two
    other_id    BIGINT NOT NULL REFERENCES persons,
    told_by     BIGINT REFERENCES accounts,
    told_at     INSTANT NOT NULL,
    PRIMARY KEY (parent_id, other_id),
    CHECK (parent_id < other_id)
);
