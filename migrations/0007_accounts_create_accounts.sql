CREATE TABLE accounts (
    id            IDENTITY,
    person_id     BIGINT NOT NULL UNIQUE REFERENCES persons,
    role          TEXT NOT NULL CHECK (role IN ('national', 'location_manager', 'coordinator', 'volunteer', 'referrer')),
    location_id   BIGINT REFERENCES locations,
    password_hash TEXT,                             -- argon2id; empty until the person chose one
    created_at    INSTANT NOT NULL,
    closed_at     INSTANT,
    CHECK ((location_id IS NULL) = (role IN ('national', 'referrer')))
);

CREATE INDEX accounts_of_location ON accounts (location_id);

-- Only a hash of the cookie is kept: who reads the table cannot sign in.
CREATE TABLE sessions (
    id           IDENTITY,
    token_hash   TEXT NOT NULL UNIQUE,
    account_id   BIGINT NOT NULL REFERENCES accounts,
    csrf_token   TEXT NOT NULL,
    created_at   INSTANT NOT NULL,
    last_seen_at INSTANT NOT NULL,
    expires_at   INSTANT NOT NULL
);

CREATE INDEX sessions_by_expiry ON sessions (expires_at);
CREATE INDEX sessions_of_account ON sessions (account_id);

-- A link mailed to one person for one purpose. Only a hash of its secret is kept.
CREATE TABLE mailed_links (
    id           IDENTITY,
    token_hash   TEXT NOT NULL UNIQUE,
    purpose      TEXT NOT NULL CHECK (purpose IN ('password', 'proposal', 'parent_klik', 'volunteer_klik')),
    subject_id   BIGINT NOT NULL,                   -- the account or match it is about
    person_id    BIGINT NOT NULL REFERENCES persons,
    location_id  BIGINT REFERENCES locations,
    created_at   INSTANT NOT NULL,
    expires_at   INSTANT NOT NULL,
    used_at      INSTANT,
    withdrawn_at INSTANT
);

CREATE INDEX mailed_links_of_subject ON mailed_links (purpose, subject_id);
