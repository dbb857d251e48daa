-- One week in which the volunteer comes on another day, or not. Named by the day that the visit has in the rhythm.
CREATE TABLE rhythm_changes (
    id          IDENTITY,
    location_id BIGINT NOT NULL REFERENCES locations,
    match_id    BIGINT NOT NULL REFERENCES matches,
    planned_on  DATE NOT NULL,
    moved_to    DATE,                               -- empty: left out
    reason      TEXT NOT NULL DEFAULT '',           -- a missed visit reason of the programme
    recorded_by BIGINT REFERENCES accounts,
    recorded_at INSTANT NOT NULL,
    UNIQUE (match_id, planned_on),
    CHECK ((moved_to IS NULL) = (reason <> ''))
);
