-- Who of a location is told at once when a volunteer is worried, as its manager says. Without: the coordinators.
CREATE TABLE location_contact_persons (
    location_id BIGINT PRIMARY KEY REFERENCES locations,
    account_id  BIGINT NOT NULL REFERENCES accounts
);
