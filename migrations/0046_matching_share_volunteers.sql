-- A location is willing to share volunteers with another one. They share when each has an open row about the
-- other, from the later of the two days; ending it ends both.
CREATE TABLE volunteer_sharing (
    id                IDENTITY,
    location_id       BIGINT NOT NULL REFERENCES locations,
    other_location_id BIGINT NOT NULL REFERENCES locations,
    offered_on        DATE NOT NULL,
    offered_by        BIGINT REFERENCES accounts,
    ended_on          DATE,
    ended_by          BIGINT REFERENCES accounts,    -- may be of either location
    CHECK (location_id <> other_location_id)
);

CREATE UNIQUE INDEX volunteer_sharing_open ON volunteer_sharing (location_id, other_location_id)
    WHERE ended_on IS NULL;
CREATE INDEX volunteer_sharing_of_other ON volunteer_sharing (other_location_id, ended_on);

-- A location asks another one for a volunteer, for one family.
CREATE TABLE volunteer_loans (
    id               IDENTITY,
    location_id      BIGINT NOT NULL REFERENCES locations,   -- of the family: it asks
    home_location_id BIGINT NOT NULL REFERENCES locations,   -- of the volunteer: it answers
    family_case_id   BIGINT NOT NULL REFERENCES family_cases,
    volunteer_id     BIGINT NOT NULL REFERENCES volunteers,
    asked_on         DATE NOT NULL,
    asked_by         BIGINT REFERENCES accounts,
    answer           TEXT CHECK (answer IN ('yes', 'no')),
    reason           TEXT NOT NULL DEFAULT '',               -- of a no, for who asked
    answered_on      DATE,
    answered_by      BIGINT REFERENCES accounts,
    ended_on         DATE,                                   -- what came of it is over
    CHECK (location_id <> home_location_id),
    CHECK ((answer IS NULL) = (answered_on IS NULL))
);

CREATE UNIQUE INDEX volunteer_loans_open ON volunteer_loans (family_case_id, volunteer_id)
    WHERE ended_on IS NULL;
CREATE INDEX volunteer_loans_of_location ON volunteer_loans (location_id, ended_on);
CREATE INDEX volunteer_loans_of_home ON volunteer_loans (home_location_id, ended_on);
