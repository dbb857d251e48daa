-- The address of a calendar that other programs read. Only a hash of its secret is kept.
CREATE TABLE calendar_addresses (
    id           IDENTITY,
    location_id  BIGINT NOT NULL REFERENCES locations,
    account_id   BIGINT NOT NULL REFERENCES accounts,
    token_hash   TEXT NOT NULL UNIQUE,
    made_at      INSTANT NOT NULL,
    withdrawn_at INSTANT
);

CREATE INDEX calendar_addresses_of_account ON calendar_addresses (account_id);
