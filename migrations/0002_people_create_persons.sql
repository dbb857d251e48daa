-- location_id is NULL for staff of the national office and for referrers.
CREATE TABLE persons (
    id          IDENTITY,
    location_id BIGINT REFERENCES locations,
    first_name  TEXT NOT NULL CHECK (first_name <> ''),
    last_name   TEXT NOT NULL,
    email       TEXT CHECK (email <> ''),
    phone       TEXT CHECK (phone LIKE '+%'),
    language    TEXT NOT NULL CHECK (length(language) = 2),
    version     INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at  INSTANT NOT NULL
);

CREATE INDEX persons_by_location ON persons (location_id);
CREATE INDEX persons_by_email ON persons (lower(email));
CREATE INDEX persons_by_phone ON persons (phone);
