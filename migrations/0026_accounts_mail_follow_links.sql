-- A referrer follows by a mailed link what she may know. Which purposes there are is for the programme to say.
CREATE TABLE links_by_mail (
    id           IDENTITY,
    token_hash   TEXT NOT NULL UNIQUE,
    purpose      TEXT NOT NULL CHECK (purpose <> ''),
    subject_id   BIGINT NOT NULL,                   -- the account, match, permission to call or case it is about
    person_id    BIGINT NOT NULL REFERENCES persons,
    location_id  BIGINT REFERENCES locations,
    created_at   INSTANT NOT NULL,
    expires_at   INSTANT NOT NULL,
    used_at      INSTANT,
    withdrawn_at INSTANT
);

INSERT INTO links_by_mail
    (token_hash, purpose, subject_id, person_id, location_id, created_at, expires_at, used_at, withdrawn_at)
SELECT token_hash, purpose, subject_id, person_id, location_id, created_at, expires_at, used_at, withdrawn_at
FROM mailed_links ORDER BY id;

DROP TABLE mailed_links;

ALTER TABLE links_by_mail RENAME TO mailed_links;

CREATE INDEX mailed_links_of_subject ON mailed_links (purpose, subject_id);
