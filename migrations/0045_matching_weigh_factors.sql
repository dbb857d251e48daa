-- What a location lets each factor weigh, from a day on; the last row before a day counts on that day.
-- Without a row the weights of the programme count.
CREATE TABLE matching_weights (
    location_id    BIGINT NOT NULL REFERENCES locations,
    valid_from     DATE NOT NULL,
    dagdeel        INTEGER NOT NULL CHECK (dagdeel BETWEEN 0 AND 100),
    language       INTEGER NOT NULL CHECK (language BETWEEN 0 AND 100),
    distance       INTEGER NOT NULL CHECK (distance BETWEEN 0 AND 100),
    experience     INTEGER NOT NULL CHECK (experience BETWEEN 0 AND 100),
    child_ages     INTEGER NOT NULL CHECK (child_ages BETWEEN 0 AND 100),
    interests      INTEGER NOT NULL CHECK (interests BETWEEN 0 AND 100),
    earlier        INTEGER NOT NULL CHECK (earlier BETWEEN 0 AND 100),
    waiting        INTEGER NOT NULL CHECK (waiting BETWEEN 0 AND 100),
    family_waiting INTEGER NOT NULL CHECK (family_waiting BETWEEN 0 AND 100),
    neighbours     TEXT NOT NULL CHECK (neighbours IN ('allowed', 'refused')),
    chosen_by      BIGINT REFERENCES accounts,
    chosen_at      INSTANT NOT NULL,
    PRIMARY KEY (location_id, valid_from)
);

-- What a family hopes for in a volunteer, and what there is at home; codes of the programme.
CREATE TABLE match_wishes (
    family_case_id BIGINT NOT NULL REFERENCES family_cases,
    location_id    BIGINT NOT NULL REFERENCES locations,
    kind           TEXT NOT NULL CHECK (kind IN ('experience', 'interest', 'at_home')),
    code           TEXT NOT NULL CHECK (code <> ''),
    PRIMARY KEY (family_case_id, kind, code)
);

CREATE INDEX match_wishes_of_location ON match_wishes (location_id);

-- What a coordinator decided about a pair before anybody was asked: together, or never.
CREATE TABLE match_pair_choices (
    family_case_id BIGINT NOT NULL REFERENCES family_cases,
    volunteer_id   BIGINT NOT NULL REFERENCES volunteers,
    location_id    BIGINT NOT NULL REFERENCES locations,
    choice         TEXT NOT NULL CHECK (choice IN ('locked', 'refused')),
    reason         TEXT NOT NULL DEFAULT '',
    chosen_by      BIGINT REFERENCES accounts,
    chosen_at      INSTANT NOT NULL,
    PRIMARY KEY (family_case_id, volunteer_id)
);

CREATE INDEX match_pair_choices_of_location ON match_pair_choices (location_id);

-- What the advice said of the volunteer on the day on which she was proposed; nothing changes it afterwards.
CREATE TABLE match_advice_factors (
    match_id    BIGINT NOT NULL REFERENCES matches,
    location_id BIGINT NOT NULL REFERENCES locations,
    factor      TEXT NOT NULL,
    points      INTEGER NOT NULL,
    most        INTEGER NOT NULL,
    PRIMARY KEY (match_id, factor)
);

CREATE INDEX match_advice_factors_of_location ON match_advice_factors (location_id);
