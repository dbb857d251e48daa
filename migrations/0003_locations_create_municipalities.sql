-- valid_from and valid_to are the first and the last day; valid_to is NULL while there is no last day.
CREATE TABLE municipalities (
    code            TEXT NOT NULL PRIMARY KEY CHECK (length(code) = 6 AND code LIKE 'GM%'),
    name            TEXT NOT NULL CHECK (name <> ''),       -- as CBS writes it: 'Hengelo (O.)'
    short_name      TEXT NOT NULL CHECK (short_name <> ''), -- 'Hengelo'
    search_key      TEXT NOT NULL CHECK (search_key <> ''), -- of the short name
    full_search_key TEXT NOT NULL CHECK (full_search_key <> ''),
    province_code   TEXT NOT NULL CHECK (length(province_code) = 4 AND province_code LIKE 'PV%'),
    province        TEXT NOT NULL CHECK (province <> ''),
    latitude        DOUBLE NOT NULL CHECK (latitude BETWEEN -90 AND 90), -- of the point where a map puts the name
    longitude       DOUBLE NOT NULL CHECK (longitude BETWEEN -180 AND 180),
    inhabitants     INTEGER NOT NULL CHECK (inhabitants >= 0),
    valid_from      DATE NOT NULL,
    valid_to        DATE,
    CHECK (valid_to >= valid_from)
);

CREATE INDEX municipalities_by_search_key ON municipalities (search_key);
CREATE INDEX municipalities_by_full_search_key ON municipalities (full_search_key);

CREATE TABLE municipality_neighbours (
    municipality_code TEXT NOT NULL REFERENCES municipalities,
    neighbour_code    TEXT NOT NULL REFERENCES municipalities,
    PRIMARY KEY (municipality_code, neighbour_code),
    CHECK (municipality_code <> neighbour_code)
);

CREATE TABLE municipality_aliases (
    municipality_code TEXT NOT NULL REFERENCES municipalities,
    alias             TEXT NOT NULL CHECK (alias <> ''),
    search_key        TEXT NOT NULL CHECK (search_key <> ''),
    PRIMARY KEY (municipality_code, alias)
);

CREATE INDEX municipality_aliases_by_search_key ON municipality_aliases (search_key);

-- What became of a municipality that no longer exists; one that was divided has several rows.
CREATE TABLE municipality_mergers (
    from_code TEXT NOT NULL REFERENCES municipalities,
    to_code   TEXT NOT NULL REFERENCES municipalities,
    merged_on DATE NOT NULL, -- the first day on which the old one is gone
    PRIMARY KEY (from_code, to_code),
    CHECK (from_code <> to_code)
);

-- The editions of the public data that were loaded; see data/README.md.
CREATE TABLE public_data_editions (
    first_day DATE NOT NULL PRIMARY KEY
);
