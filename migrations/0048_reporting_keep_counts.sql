-- What was counted for the whole country, so that nobody waits for it twice. It can be thrown away.
CREATE TABLE counts (
    place      TEXT NOT NULL,                       -- 'nation', or 'location/' and its number
    first_day  DATE NOT NULL,
    last_day   DATE NOT NULL,
    counted_at INSTANT NOT NULL,
    counted    TEXT NOT NULL,                       -- JSON
    hidden     TEXT NOT NULL,                       -- JSON: which of it is not shown to who may not see families
    PRIMARY KEY (place, first_day, last_day)
);

CREATE INDEX counts_of_period ON counts (first_day, last_day);
