-- What a location offers in one municipality: the ages in years are inclusive.
CREATE TABLE offers (
    id                IDENTITY,
    location_id       BIGINT NOT NULL REFERENCES locations,
    municipality_code TEXT NOT NULL REFERENCES municipalities,
    valid_from        DATE NOT NULL,
    valid_to          DATE,
    age_from          INTEGER NOT NULL CHECK (age_from BETWEEN 0 AND 18),
    age_to_inclusive  INTEGER NOT NULL CHECK (age_to_inclusive BETWEEN 0 AND 18),
    from_28_weeks     BOOLEAN NOT NULL, -- of pregnancy
    demo              BOOLEAN NOT NULL,
    source_year       INTEGER CHECK (source_year BETWEEN 1990 AND 2100),
    source_url        TEXT CHECK (source_url <> ''),
    UNIQUE (location_id, municipality_code, valid_from),
    CHECK (valid_to >= valid_from),
    CHECK (age_to_inclusive >= age_from)
);

CREATE INDEX offers_by_municipality ON offers (municipality_code);
