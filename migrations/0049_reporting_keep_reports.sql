-- Reports to a municipality. A draft has texts only: its figures are counted when it is looked at. What is finished stands in
-- `document` with all its figures and words, and never changes.
CREATE TABLE reports (
    id                IDENTITY,
    location_id       BIGINT NOT NULL REFERENCES locations,
    municipality_code TEXT NOT NULL REFERENCES municipalities,
    first_day         DATE NOT NULL,
    last_day          DATE NOT NULL,
    foreword          TEXT NOT NULL DEFAULT '',
    signals           TEXT NOT NULL DEFAULT '',     -- what stands out, in the coordinator's words; never of one family
    made_by           BIGINT REFERENCES accounts,
    made_at           INSTANT NOT NULL,
    submission_key    TEXT NOT NULL UNIQUE,         -- one form sent twice makes one report
    version           INTEGER NOT NULL DEFAULT 1,
    finished_by       BIGINT REFERENCES accounts,
    finished_at       INSTANT,
    document          TEXT NOT NULL DEFAULT '',     -- JSON
    signature         TEXT NOT NULL DEFAULT '',     -- of the document, by the key of this installation
    CHECK ((finished_at IS NULL) = (document = ''))
);

CREATE INDEX reports_of_location ON reports (location_id, first_day);
CREATE UNIQUE INDEX reports_in_draft ON reports (location_id, municipality_code, first_day, last_day) WHERE finished_at IS NULL;
