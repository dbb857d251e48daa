-- In which languages beside Dutch a location can speak with parents, as its manager says. Codes of the programme.
CREATE TABLE location_languages (
    location_id BIGINT NOT NULL REFERENCES locations,
    language    TEXT NOT NULL CHECK (language <> ''),
    PRIMARY KEY (location_id, language)
);
