-- The four digits of a postcode. Some lie in more than one municipality.
CREATE TABLE postcodes (
    digits     TEXT NOT NULL PRIMARY KEY CHECK (length(digits) = 4),
    latitude   DOUBLE NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    longitude  DOUBLE NOT NULL CHECK (longitude BETWEEN -180 AND 180)
);

CREATE TABLE postcode_municipalities (
    digits            TEXT NOT NULL REFERENCES postcodes,
    municipality_code TEXT NOT NULL REFERENCES municipalities,
    valid_from        DATE NOT NULL,
    valid_to          DATE,
    PRIMARY KEY (digits, municipality_code, valid_from),
    CHECK (valid_to >= valid_from)
);

CREATE TABLE places (
    name              TEXT NOT NULL CHECK (name <> ''),
    municipality_code TEXT NOT NULL REFERENCES municipalities,
    search_key        TEXT NOT NULL CHECK (search_key <> ''), -- without what tells it from namesakes: 'Hengelo (Gld)' is 'hengelo'
    full_search_key   TEXT NOT NULL CHECK (full_search_key <> ''),
    latitude          DOUBLE NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    longitude         DOUBLE NOT NULL CHECK (longitude BETWEEN -180 AND 180),
    valid_from        DATE NOT NULL,
    valid_to          DATE,
    PRIMARY KEY (name, municipality_code, valid_from),
    CHECK (valid_to >= valid_from)
);

CREATE INDEX places_by_search_key ON places (search_key);
CREATE INDEX places_by_full_search_key ON places (full_search_key);
