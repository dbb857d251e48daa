-- The parent is asked to score her needs by herself at one moment, and to answer what belongs to it: by a mailed link, or on
-- the tablet of the coordinator. Her scores go to the table scores when she sends them.
CREATE TABLE self_scorings (
    id             IDENTITY,
    location_id    BIGINT NOT NULL REFERENCES locations,
    family_case_id BIGINT NOT NULL REFERENCES family_cases,
    moment         TEXT NOT NULL CHECK (moment IN ('acquaintance', 'first_check', 'interim', 'closing', 'follow_up')),
    way            TEXT NOT NULL CHECK (way IN ('link', 'tablet')),
    asked_by       BIGINT NOT NULL REFERENCES accounts,
    asked_on       DATE NOT NULL,
    expires_at     INSTANT NOT NULL,
    next_screen    TEXT NOT NULL DEFAULT '',        -- where she goes on; empty before the first
    sent_on        DATE,
    sent_at        INSTANT,
    mark           INTEGER CHECK (mark BETWEEN 1 AND 10),
    word           TEXT NOT NULL DEFAULT '',        -- a closing word of the programme
    withdrawn_on   DATE,
    seen_on        DATE,                            -- a coordinator saw what she sent
    seen_by        BIGINT REFERENCES accounts,
    CHECK ((sent_on IS NULL) = (sent_at IS NULL)),
    CHECK ((mark IS NULL) = (word = '')),
    CHECK (sent_on IS NULL OR withdrawn_on IS NULL),
    CHECK (sent_on IS NOT NULL OR (mark IS NULL AND seen_on IS NULL))
);

CREATE INDEX self_scorings_of_case ON self_scorings (family_case_id, id);
CREATE INDEX self_scorings_to_see ON self_scorings (location_id, seen_on, sent_on);

-- What she chose so far, as it stands in the fields of her screens. Gone when she sent it, and when it is too late to.
CREATE TABLE self_scoring_drafts (
    id              IDENTITY,
    self_scoring_id BIGINT NOT NULL REFERENCES self_scorings,
    location_id     BIGINT NOT NULL REFERENCES locations,
    field           TEXT NOT NULL,
    typed           TEXT NOT NULL
);

CREATE INDEX self_scoring_drafts_of_scoring ON self_scoring_drafts (self_scoring_id, id);

-- Whether a need was answered, as she sees it: asked at closing.
CREATE TABLE self_scoring_results (
    self_scoring_id BIGINT NOT NULL REFERENCES self_scorings,
    need_id         BIGINT NOT NULL REFERENCES needs,
    location_id     BIGINT NOT NULL REFERENCES locations,
    reached         TEXT NOT NULL CHECK (reached IN ('reached', 'partly', 'not')),
    PRIMARY KEY (self_scoring_id, need_id)
);

-- Answers to questionnaires of the programme, with the words they were asked with: the programme may ask otherwise later.
CREATE TABLE answers (
    id              IDENTITY,
    location_id     BIGINT NOT NULL REFERENCES locations,
    family_case_id  BIGINT NOT NULL REFERENCES family_cases,
    moment          TEXT NOT NULL CHECK (moment IN ('first_check', 'interim', 'closing', 'follow_up')),
    self_scoring_id BIGINT REFERENCES self_scorings, -- empty when a coordinator entered it in her form
    answered_by     TEXT NOT NULL CHECK (answered_by IN ('parent', 'coordinator')),
    answered_on     DATE NOT NULL,
    recorded_by     BIGINT REFERENCES accounts,     -- empty when the parent gave it by herself
    questionnaire   TEXT NOT NULL,
    version         INTEGER NOT NULL,
    question        TEXT NOT NULL,
    asked           TEXT NOT NULL,                  -- the question, in Dutch
    code            TEXT NOT NULL DEFAULT '',       -- the number, or the options with spaces between; empty for a text
    words           TEXT NOT NULL,                  -- the answer; of options their Dutch names, each on a line
    UNIQUE (self_scoring_id, questionnaire, question)
);

CREATE INDEX answers_of_case ON answers (family_case_id, id);
