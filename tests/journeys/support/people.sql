-- The people of the journeys: two locations of one organisation, somebody in each role, and a few volunteers.
-- Everybody's password is "welkom bij home-start". The public data of all municipalities is there already.
BEGIN;

INSERT INTO organisations (id, name, demo) VALUES (901, 'Welzijn Achterhoek', 0);
INSERT INTO locations (id, organisation_id, name, email, phone, demo)
VALUES
    (901, 901, 'Home-Start Aalten', 'aalten@steun.example', '+31543123456', 0),
    (902, 901, 'Home-Start Winterswijk', 'winterswijk@steun.example', '+31543654321', 0);
DELETE FROM offers WHERE municipality_code IN ('GM0197', 'GM0294');
INSERT INTO offers (location_id, municipality_code, valid_from, age_from, age_to_inclusive, from_28_weeks, demo)
VALUES (901, 'GM0197', '2020-01-01', 0, 6, 1, 0), (902, 'GM0294', '2020-01-01', 0, 6, 1, 0);

INSERT INTO persons (id, location_id, first_name, last_name, email, phone, language, created_at)
VALUES
    (901, 901,  'Ria',    'Hendriks', 'ria@steun.example',    '+31611111101', 'nl', '2026-01-05T09:00:00Z'),
    (902, 901,  'Wim',    'Bakker',   'wim@steun.example',    '+31611111102', 'nl', '2026-01-05T09:00:00Z'),
    (903, 902,  'Joke',   'Smit',     'joke@steun.example',   '+31611111103', 'nl', '2026-01-05T09:00:00Z'),
    (904, NULL, 'Noor',   'Visser',   'noor@steun.example',   '+31611111104', 'nl', '2026-01-05T09:00:00Z'),
    (905, NULL, 'Jeroen', 'Mulder',   'jeroen@steun.example', '+31611111105', 'nl', '2026-01-05T09:00:00Z'),
    (906, 902,  'Nel',    'Demming',  'nel@steun.example',    '+31611111106', 'nl', '2026-01-05T09:00:00Z'),
    (911, 901,  'Anna',   'Klein',    'anna@steun.example',   '+31622222201', 'nl', '2026-01-05T09:00:00Z'),
    (912, 901,  'Bea',    'Jansen',   'bea@steun.example',    '+31622222202', 'nl', '2026-01-05T09:00:00Z'),
    (913, 901,  'Dora',   'Mol',      'dora@steun.example',   '+31622222203', 'nl', '2026-01-05T09:00:00Z'),
    (914, 902,  'Carla',  'Dekker',   'carla@steun.example',  '+31622222204', 'nl', '2026-01-05T09:00:00Z');

INSERT INTO accounts (id, person_id, role, location_id, password_hash, created_at)
SELECT id,
       id,
       CASE id WHEN 902 THEN 'location_manager' WHEN 904 THEN 'national' WHEN 905 THEN 'referrer' WHEN 906 THEN 'location_manager' WHEN 911 THEN 'volunteer' ELSE 'coordinator' END,
       location_id,
       '$argon2id$v=19$m=8192,t=2,p=1$Pcjb55e8KuvBG72nFW45cA$eaUgRDbEBDyOySW5gb09vBbJ4bOUeedoZoaLg8Sx5ik',
       created_at
FROM persons
WHERE id BETWEEN 901 AND 911;

INSERT INTO volunteers (id, location_id, person_id, postcode, travel_km, wishes, about, submission_key)
VALUES
    (911, 901, 911, '7121 AB', 10, 'Liever geen katten', 'Moeder van drie grote kinderen.', 'anna'),
    (912, 901, 912, '7121 CD', 10, '', 'Moeder van twee, en oma.', 'bea'),
    (913, 901, 913, '7121 EF', 10, '', 'Moeder van een zoon.', 'dora'),
    (914, 902, 914, '7101 AB', 15, '', 'Vader van een tweeling.', 'carla');
INSERT INTO volunteer_languages (volunteer_id, location_id, language)
SELECT id, location_id, 'nl' FROM volunteers WHERE id BETWEEN 911 AND 914;
INSERT INTO volunteer_dagdelen (volunteer_id, location_id, weekday, part)
SELECT id, location_id, 2, 'afternoon' FROM volunteers WHERE id BETWEEN 911 AND 914;

-- All went the whole way. A VOG holds for three years: Bea's only until the last of November 2026.
INSERT INTO volunteer_events (location_id, volunteer_id, kind, happened_on, recorded_by, recorded_at)
SELECT volunteers.location_id, volunteers.id, step.kind, step.happened_on, 901, '2026-11-02T09:00:00Z'
FROM volunteers,
     (SELECT 1 AS place, 'registered' AS kind, '2023-01-09' AS happened_on
      UNION ALL SELECT 2, 'suited', '2023-01-23'
      UNION ALL SELECT 3, 'training_started', '2023-02-06'
      UNION ALL SELECT 4, 'certified', '2023-04-10'
      UNION ALL SELECT 5, 'vog_seen', '2023-12-01'
      UNION ALL SELECT 6, 'available', '2023-12-01'
      UNION ALL SELECT 7, 'vog_seen', '2026-11-02') AS step
WHERE volunteers.id BETWEEN 911 AND 914 AND (step.place < 7 OR volunteers.id <> 912)
ORDER BY volunteers.id, step.place;

COMMIT;
