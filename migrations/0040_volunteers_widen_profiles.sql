-- What a volunteer tells of herself with a word of the programme.
CREATE TABLE volunteer_traits (
    volunteer_id BIGINT NOT NULL REFERENCES volunteers,
    location_id  BIGINT NOT NULL REFERENCES locations,
    kind         TEXT NOT NULL CHECK (kind IN ('interest', 'child_age', 'travel_way', 'limit')),
    code         TEXT NOT NULL,
    PRIMARY KEY (volunteer_id, kind, code)
);

CREATE INDEX volunteer_traits_of_location ON volunteer_traits (location_id, volunteer_id);

-- Days on which she does not come: a holiday, or a single day; both ends included.
CREATE TABLE volunteer_absences (
    volunteer_id BIGINT NOT NULL REFERENCES volunteers,
    location_id  BIGINT NOT NULL REFERENCES locations,
    first_day    DATE NOT NULL,
    last_day     DATE NOT NULL,
    PRIMARY KEY (volunteer_id, first_day),
    CHECK (first_day <= last_day)
);

CREATE INDEX volunteer_absences_of_location ON volunteer_absences (location_id, volunteer_id);

ALTER TABLE volunteer_languages ADD COLUMN level TEXT NOT NULL DEFAULT ''; -- a code; empty: nobody asked

-- What changed of a profile, by whom and when. Of names and contact details only that they changed.
CREATE TABLE volunteer_profile_changes (
    id           IDENTITY,
    location_id  BIGINT NOT NULL REFERENCES locations,
    volunteer_id BIGINT NOT NULL REFERENCES volunteers,
    field        TEXT NOT NULL,
    was          TEXT NOT NULL,                     -- as codes; empty: nothing
    became       TEXT NOT NULL,
    changed_by   BIGINT REFERENCES accounts,
    changed_at   INSTANT NOT NULL
);

CREATE INDEX volunteer_profile_changes_of_volunteer ON volunteer_profile_changes (volunteer_id, id);
CREATE INDEX volunteer_profile_changes_of_location ON volunteer_profile_changes (location_id, changed_at);
