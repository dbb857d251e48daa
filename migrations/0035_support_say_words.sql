-- A short word of the coordinator about a visit: thanks, or an answer. The volunteer reads it in a mail and on her screen.
CREATE TABLE visit_words (
    id          IDENTITY,
    location_id BIGINT NOT NULL REFERENCES locations,
    match_id    BIGINT NOT NULL REFERENCES matches,
    visited_on  DATE NOT NULL,
    words       TEXT NOT NULL CHECK (words <> ''),
    said_by     BIGINT NOT NULL REFERENCES accounts,
    said_at     INSTANT NOT NULL,
    form_key    TEXT NOT NULL CHECK (form_key <> ''), -- sent twice is said once
    UNIQUE (match_id, form_key)
);
