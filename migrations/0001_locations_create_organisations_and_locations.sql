CREATE TABLE organisations (
    id   IDENTITY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    kind TEXT CHECK (kind <> ''), -- such as 'humanitas'; NULL when not known
    demo BOOLEAN NOT NULL
);

-- Contact details are those of an office, never of a person.
CREATE TABLE locations (
    id              IDENTITY,
    organisation_id BIGINT NOT NULL REFERENCES organisations,
    name            TEXT NOT NULL UNIQUE CHECK (name <> ''),
    email           TEXT CHECK (email <> ''),
    phone           TEXT CHECK (phone <> ''),
    website         TEXT CHECK (website <> ''),
    public_text     TEXT NOT NULL DEFAULT '',
    demo            BOOLEAN NOT NULL,
    version         INTEGER NOT NULL DEFAULT 1 CHECK (version > 0)
);

CREATE INDEX locations_by_organisation ON locations (organisation_id);
