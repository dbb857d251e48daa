-- What a location pays for visits, from this day on. Sums are whole cents.
CREATE TABLE allowance_rates (
    id             IDENTITY,
    location_id    BIGINT NOT NULL REFERENCES locations,
    valid_from     DATE NOT NULL,
    kind           TEXT NOT NULL CHECK (kind IN ('per_visit', 'per_kilometre')),
    amount         INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 100000),  -- for a visit, or for a kilometre
    most_in_month  INTEGER NOT NULL CHECK (most_in_month > 0),            -- of one volunteer
    most_in_year   INTEGER NOT NULL CHECK (most_in_year >= most_in_month),
    recorded_by    BIGINT REFERENCES accounts,
    recorded_at    INSTANT NOT NULL,
    UNIQUE (location_id, valid_from)
);

-- From which account a location pays.
CREATE TABLE allowance_payers (
    location_id BIGINT PRIMARY KEY REFERENCES locations,
    name        TEXT NOT NULL,
    iban        TEXT NOT NULL
);

-- To which account a volunteer is paid.
CREATE TABLE volunteer_bank_accounts (
    volunteer_id BIGINT PRIMARY KEY REFERENCES volunteers,
    location_id  BIGINT NOT NULL REFERENCES locations,
    iban         TEXT NOT NULL,
    holder       TEXT NOT NULL
);

-- Claims that were paid in one go.
CREATE TABLE allowance_payments (
    id          IDENTITY,
    location_id BIGINT NOT NULL REFERENCES locations,
    made_on     DATE NOT NULL,
    made_by     BIGINT REFERENCES accounts,
    made_at     INSTANT NOT NULL,
    payer_name  TEXT NOT NULL,
    payer_iban  TEXT NOT NULL
);

CREATE TABLE allowance_claims (
    id                   IDENTITY,
    location_id          BIGINT NOT NULL REFERENCES locations,
    volunteer_id         BIGINT NOT NULL REFERENCES volunteers,
    month                DATE NOT NULL,                       -- its first day
    kilometres_per_visit INTEGER NOT NULL DEFAULT 0 CHECK (kilometres_per_visit BETWEEN 0 AND 500),
    asked                INTEGER NOT NULL CHECK (asked >= 0), -- by the rates
    granted              INTEGER NOT NULL CHECK (granted BETWEEN 0 AND asked),
    limited_by           TEXT NOT NULL CHECK (limited_by IN ('none', 'month', 'year')),
    state                TEXT NOT NULL CHECK (state IN ('asked', 'agreed', 'refused', 'paid')),
    refused_because      TEXT NOT NULL DEFAULT '',
    claimed_on           DATE NOT NULL,
    claimed_by           BIGINT REFERENCES accounts,
    claimed_at           INSTANT NOT NULL,
    settled_by           BIGINT REFERENCES accounts,
    settled_at           INSTANT,
    payment_id           BIGINT REFERENCES allowance_payments,
    paid_to_iban         TEXT NOT NULL DEFAULT '',            -- as it was when it was paid
    paid_to_holder       TEXT NOT NULL DEFAULT ''
);

CREATE INDEX allowance_claims_of_location ON allowance_claims (location_id, state);
CREATE INDEX allowance_claims_of_volunteer ON allowance_claims (volunteer_id, month);
CREATE INDEX allowance_claims_of_payment ON allowance_claims (payment_id);

-- A visit is claimed once. The rows of a refused claim go, so that it can be claimed again.
CREATE TABLE allowance_claim_visits (
    visit_id    BIGINT PRIMARY KEY REFERENCES visits,
    claim_id    BIGINT NOT NULL REFERENCES allowance_claims,
    location_id BIGINT NOT NULL REFERENCES locations
);

CREATE INDEX allowance_claim_visits_of_claim ON allowance_claim_visits (claim_id);
