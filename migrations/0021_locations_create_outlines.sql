-- The shape of a municipality on the map, as the d of an SVG path. Each edition brings all shapes of its country anew.
CREATE TABLE municipality_outlines (
    edition           DATE NOT NULL,
    municipality_code TEXT NOT NULL REFERENCES municipalities,
    path              TEXT NOT NULL CHECK (path LIKE 'M%'),
    PRIMARY KEY (edition, municipality_code)
);
