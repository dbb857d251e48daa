-- What was agreed at the start: the weekly dagdeel.
CREATE TABLE agreements (
    id          IDENTITY,
    location_id BIGINT NOT NULL REFERENCES locations,
    match_id    BIGINT NOT NULL REFERENCES matches,
    weekday     INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    part        TEXT NOT NULL CHECK (part IN ('morning', 'afternoon', 'evening')),
    starts_at   TEXT NOT NULL DEFAULT '',           -- "13:30"; may be empty
    valid_from  DATE NOT NULL,
    UNIQUE (match_id, valid_from)
);

CREATE TABLE visits (
    id          IDENTITY,
    location_id BIGINT NOT NULL REFERENCES locations,
    match_id    BIGINT NOT NULL REFERENCES matches,
    visited_on  DATE NOT NULL,
    happened    BOOLEAN NOT NULL,
    minutes     INTEGER CHECK (minutes BETWEEN 1 AND 600),
    reason      TEXT NOT NULL DEFAULT '',           -- a missed visit reason of the programme
    recorded_by BIGINT REFERENCES accounts,
    recorded_at INSTANT NOT NULL,
    UNIQUE (match_id, visited_on),
    CHECK (happened = (reason = ''))
);

CREATE INDEX visits_that_happened ON visits (match_id, happened, visited_on);

-- "Bel mij": a volunteer asks her coordinator to call.
CREATE TABLE call_requests (
    id           IDENTITY,
    location_id  BIGINT NOT NULL REFERENCES locations,
    volunteer_id BIGINT NOT NULL REFERENCES volunteers,
    asked_at     INSTANT NOT NULL,
    worried      BOOLEAN NOT NULL,                  -- "Ik maak me zorgen": no text about the family
    answered_on  DATE,
    answered_by  BIGINT REFERENCES accounts
);

CREATE INDEX call_requests_open ON call_requests (location_id, answered_on);
