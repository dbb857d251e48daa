CREATE TABLE matches (
    id                  IDENTITY,
    location_id         BIGINT NOT NULL REFERENCES locations,
    family_case_id      BIGINT NOT NULL REFERENCES family_cases,
    volunteer_id        BIGINT NOT NULL REFERENCES volunteers,
    motivation          TEXT NOT NULL,              -- why this volunteer, in the coordinator's words
    told_to_volunteer   TEXT NOT NULL DEFAULT '',   -- what the family allowed to be told
    advice_rank         INTEGER,                    -- where the advice had put her; empty when she was not in it
    extra_family_reason TEXT NOT NULL DEFAULT '',   -- why a second match may run beside another
    proposed_by         BIGINT NOT NULL REFERENCES accounts,
    proposed_on         DATE NOT NULL,
    over_on             DATE                        -- declined, no klik, taken back or ended
);

CREATE INDEX matches_of_case ON matches (family_case_id);
CREATE INDEX matches_of_volunteer ON matches (volunteer_id, over_on);
CREATE INDEX matches_of_location ON matches (location_id, over_on);

-- Who may change her mind until the start answers again: the last row per side counts.
CREATE TABLE klik_answers (
    id          IDENTITY,
    location_id BIGINT NOT NULL REFERENCES locations,
    match_id    BIGINT NOT NULL REFERENCES matches,
    side        TEXT NOT NULL CHECK (side IN ('parent', 'volunteer')),
    answer      TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'not_yet')),
    reason      TEXT NOT NULL DEFAULT '',
    remark      TEXT NOT NULL DEFAULT '',           -- for the coordinator only
    answered_at INSTANT NOT NULL,
    recorded_by BIGINT REFERENCES accounts          -- empty: by mailed link
);

CREATE INDEX klik_answers_of_match ON klik_answers (match_id, side, id);
