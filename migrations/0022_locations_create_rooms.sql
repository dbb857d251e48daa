-- Whether a location has room for another family, as a band: measured once a day, never live, so that nobody can see a
-- single family come or go. weeks is the wait, where it is known.
CREATE TABLE rooms (
    location_id BIGINT NOT NULL PRIMARY KEY REFERENCES locations,
    band        TEXT NOT NULL CHECK (band IN ('yes', 'short_wait', 'wait', 'none', 'unknown')),
    weeks       INTEGER CHECK (weeks > 0),
    measured_on DATE NOT NULL,
    CHECK ((band = 'wait') = (weeks IS NOT NULL))
);

-- Referrers always see the room; parents where the location wants it.
ALTER TABLE locations ADD COLUMN shows_room BOOLEAN NOT NULL DEFAULT FALSE;
