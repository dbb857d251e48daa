-- The weekly mail to a coordinator: once for each week, named by its Monday.
CREATE TABLE weekly_digests (
    id          IDENTITY,
    location_id BIGINT NOT NULL REFERENCES locations,
    account_id  BIGINT NOT NULL REFERENCES accounts,
    monday      DATE NOT NULL,
    mailed_at   INSTANT NOT NULL,
    UNIQUE (account_id, monday)
);
