-- What the referrer is or where she works: "huisarts", "consultatiebureau".
ALTER TABLE family_cases ADD COLUMN referrer_role TEXT NOT NULL DEFAULT '';

UPDATE family_cases
SET referrer_role = COALESCE(
    (SELECT p.referrer_role FROM call_permissions p
     WHERE p.family_case_id = family_cases.id AND p.referrer_id = family_cases.referrer_id),
    ''
);

-- About whom the parent said it: a consent does not pass on to another referrer.
ALTER TABLE consents ADD COLUMN referrer_id BIGINT REFERENCES persons;

UPDATE consents SET referrer_id = (SELECT c.referrer_id FROM family_cases c WHERE c.id = consents.family_case_id);
