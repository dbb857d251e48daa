-- "Bel mij eerst": a volunteer wants to talk before she answers a proposal. Once a day is enough.
CREATE TABLE talk_wishes (
    match_id    BIGINT NOT NULL REFERENCES matches,
    location_id BIGINT NOT NULL REFERENCES locations,
    asked_on    DATE NOT NULL,
    PRIMARY KEY (match_id, asked_on)
);
