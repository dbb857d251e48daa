-- How often the rhythm of a match was changed: a calendar takes the version of a visit with the highest number.
CREATE TABLE rhythm_revisions (
    match_id    BIGINT PRIMARY KEY REFERENCES matches,
    location_id BIGINT NOT NULL REFERENCES locations,
    revision    INTEGER NOT NULL CHECK (revision > 0)
);

-- Calendars that were read before have numbers up to 3.
INSERT INTO rhythm_revisions (match_id, location_id, revision) SELECT DISTINCT match_id, location_id, 3 FROM agreements;
