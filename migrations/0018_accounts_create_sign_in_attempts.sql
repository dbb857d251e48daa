-- Attempts to sign in that failed, or are being checked. They count for an hour and are then removed. Who it was is
-- kept as a hash: of the e-mail address as it was typed, known here or not, and of the network it came from.
CREATE TABLE sign_in_attempts (
    id           IDENTITY,
    counted_by   TEXT NOT NULL CHECK (counted_by IN ('email', 'browser', 'network')),
    subject_hash TEXT NOT NULL,
    attempted_at INSTANT NOT NULL
);

CREATE INDEX sign_in_attempts_of_subject ON sign_in_attempts (counted_by, subject_hash, attempted_at);
CREATE INDEX sign_in_attempts_by_time ON sign_in_attempts (attempted_at);

-- Browsers in which an account has signed in before: they are counted apart, so that a stranger who guesses cannot
-- keep her out.
CREATE TABLE known_browsers (
    id           IDENTITY,
    account_id   BIGINT NOT NULL REFERENCES accounts,
    browser_hash TEXT NOT NULL,                     -- of the token in its cookie
    signed_in_at INSTANT NOT NULL,                  -- the last time
    UNIQUE (account_id, browser_hash)
);
