-- Every answer about a visit, also one that another took the place of. The table visits holds the one that counts: the last
-- that was given, whenever it came in.
CREATE TABLE visit_answers (
    id          IDENTITY,
    location_id BIGINT NOT NULL REFERENCES locations,
    match_id    BIGINT NOT NULL REFERENCES matches,
    visited_on  DATE NOT NULL,
    happened    BOOLEAN NOT NULL,
    minutes     INTEGER CHECK (minutes BETWEEN 1 AND 600),
    reason      TEXT NOT NULL DEFAULT '',           -- a missed visit reason of the programme
    given_at    INSTANT NOT NULL,                   -- on a device without connection: earlier than it was received
    received_at INSTANT NOT NULL,
    given_by    BIGINT REFERENCES accounts,         -- empty when it came by a mailed link
    way         TEXT NOT NULL CHECK (way IN ('screen', 'mailed_link', 'device')),
    device_key  TEXT CHECK (device_key <> ''),      -- made on the device: what is sent twice counts once
    too_late    BOOLEAN NOT NULL,                   -- came in after the match had ended: the coordinator decides
    settled_on  DATE,                               -- by her
    settled_by  BIGINT REFERENCES accounts,
    UNIQUE (match_id, device_key),
    CHECK (happened = (reason = '')),
    CHECK (too_late = TRUE OR settled_on IS NULL)
);

CREATE INDEX visit_answers_of_day ON visit_answers (match_id, visited_on);
CREATE INDEX visit_answers_too_late ON visit_answers (location_id, too_late, settled_on);
