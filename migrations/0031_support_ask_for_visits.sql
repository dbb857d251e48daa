-- A volunteer is asked by mail about a visit of which she told nothing: once for each day.
CREATE TABLE visit_questions (
    id          IDENTITY,
    location_id BIGINT NOT NULL REFERENCES locations,
    match_id    BIGINT NOT NULL REFERENCES matches,
    visited_on  DATE NOT NULL,                      -- the day that is asked about
    asked_at    INSTANT NOT NULL,
    UNIQUE (match_id, visited_on)
);
