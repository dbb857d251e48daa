-- E-mail addresses of which a location takes no permission to call any more. Only a hash is kept.
CREATE TABLE blocked_referrers (
    id          IDENTITY,
    location_id BIGINT NOT NULL REFERENCES locations,
    email_hash  TEXT NOT NULL,
    blocked_by  BIGINT NOT NULL REFERENCES accounts,
    blocked_at  INSTANT NOT NULL,
    UNIQUE (location_id, email_hash)
);
