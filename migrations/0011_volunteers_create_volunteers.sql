CREATE TABLE volunteers (
    id             IDENTITY,
    location_id    BIGINT NOT NULL REFERENCES locations,
    person_id      BIGINT NOT NULL UNIQUE REFERENCES persons,
    postcode       TEXT NOT NULL,
    travel_km      INTEGER NOT NULL CHECK (travel_km BETWEEN 1 AND 100),
    most_families  INTEGER NOT NULL DEFAULT 1 CHECK (most_families BETWEEN 1 AND 5),
    wishes         TEXT NOT NULL DEFAULT '',        -- wishes and limits: pets, smoke, stairs
    about          TEXT NOT NULL DEFAULT '',        -- what a family may read about her
    submission_key TEXT NOT NULL UNIQUE,            -- one form sent twice makes one volunteer
    version        INTEGER NOT NULL DEFAULT 1 CHECK (version > 0)
);

CREATE INDEX volunteers_of_location ON volunteers (location_id);

-- The dated steps of a volunteer: registered, talk planned, suited, in training, certified, VOG, available ...
CREATE TABLE volunteer_events (
    id           IDENTITY,
    location_id  BIGINT NOT NULL REFERENCES locations,
    volunteer_id BIGINT NOT NULL REFERENCES volunteers,
    kind         TEXT NOT NULL,
    happened_on  DATE NOT NULL,
    planned_for  DATE,                              -- talk planned for; paused until
    code         TEXT NOT NULL DEFAULT '',
    note         TEXT NOT NULL DEFAULT '',
    recorded_by  BIGINT REFERENCES accounts,
    recorded_at  INSTANT NOT NULL
);

CREATE INDEX volunteer_events_of_location ON volunteer_events (location_id, volunteer_id, happened_on, id);
CREATE INDEX volunteer_events_of_volunteer ON volunteer_events (volunteer_id, happened_on, id);

CREATE TABLE volunteer_dagdelen (
    volunteer_id BIGINT NOT NULL REFERENCES volunteers,
    location_id  BIGINT NOT NULL REFERENCES locations,
    weekday      INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    part         TEXT NOT NULL CHECK (part IN ('morning', 'afternoon', 'evening')),
    PRIMARY KEY (volunteer_id, weekday, part)
);

CREATE TABLE volunteer_languages (
    volunteer_id BIGINT NOT NULL REFERENCES volunteers,
    location_id  BIGINT NOT NULL REFERENCES locations,
    language     TEXT NOT NULL,
    PRIMARY KEY (volunteer_id, language)
);

CREATE TABLE volunteer_experiences (
    volunteer_id BIGINT NOT NULL REFERENCES volunteers,
    location_id  BIGINT NOT NULL REFERENCES locations,
    experience   TEXT NOT NULL,                     -- a code of the programme
    PRIMARY KEY (volunteer_id, experience)
);

CREATE INDEX volunteer_dagdelen_of_location ON volunteer_dagdelen (location_id, volunteer_id);
CREATE INDEX volunteer_languages_of_location ON volunteer_languages (location_id, volunteer_id);
CREATE INDEX volunteer_experiences_of_location ON volunteer_experiences (location_id, volunteer_id);
