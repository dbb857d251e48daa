-- The national office reports on the whole country: then there is neither a location nor a municipality. Neither engine's way to let
-- a column be empty is known to the other, so that the columns are made anew, and addresses of reports stay what they are.
ALTER TABLE reports ADD COLUMN one_municipality TEXT REFERENCES municipalities;
ALTER TABLE reports ADD COLUMN one_location BIGINT REFERENCES locations
    CHECK ((one_location IS NULL) = (one_municipality IS NULL));

UPDATE reports SET one_location = location_id, one_municipality = municipality_code;

DROP INDEX reports_of_location;
DROP INDEX reports_in_draft;

ALTER TABLE reports DROP COLUMN location_id;
ALTER TABLE reports DROP COLUMN municipality_code;
ALTER TABLE reports RENAME COLUMN one_location TO location_id;
ALTER TABLE reports RENAME COLUMN one_municipality TO municipality_code;

CREATE INDEX reports_of_location ON reports (location_id, first_day);
CREATE UNIQUE INDEX reports_in_draft ON reports (location_id, municipality_code, first_day, last_day) WHERE finished_at IS NULL;
CREATE UNIQUE INDEX reports_of_country_in_draft ON reports (first_day, last_day) WHERE finished_at IS NULL AND location_id IS NULL;
