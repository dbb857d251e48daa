-- Fills the location of the first coordinator of a demo: 60 families more that wait, of which some heard a no, and 80
-- volunteers more with room, all of them different and the same in every run of one day. Numbers begin at 900000.
.timeout 10000
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;

CREATE TEMP TABLE here AS
    SELECT location_id AS location, id AS account FROM accounts WHERE role = 'coordinator' ORDER BY id LIMIT 1;
CREATE TEMP TABLE made AS
    WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 140)
    SELECT n, 900000 + n AS id, n <= 60 AS is_family FROM numbers;
CREATE TEMP TABLE areas AS
    SELECT value AS postcode, key AS n
    FROM json_each('["7121 AA", "7101 BC", "7102 AD", "7122 GH", "7131 AE", "7132 BB", "7141 CA", "7091 AB"]');
CREATE TEMP TABLE first_names AS
    SELECT DISTINCT first_name, row_number() OVER (ORDER BY min(id)) - 1 AS n FROM persons GROUP BY first_name;
CREATE TEMP TABLE last_names AS
    SELECT DISTINCT last_name, row_number() OVER (ORDER BY min(id)) - 1 AS n
    FROM persons WHERE last_name <> '' GROUP BY last_name;
CREATE TEMP TABLE parts AS SELECT value AS part, key AS n FROM json_each('["morning", "afternoon", "evening"]');

INSERT INTO persons (id, location_id, first_name, last_name, language, created_at)
SELECT made.id, location, f.first_name, l.last_name, 'nl', strftime('%Y-%m-%dT%H:%M:%SZ', 'now')
FROM made, here
JOIN first_names f ON f.n = (made.n * 7) % (SELECT count(*) FROM first_names)
JOIN last_names l ON l.n = (made.n * 5) % (SELECT count(*) FROM last_names);

-- families
INSERT INTO family_cases (id, location_id, municipality_code, parent_id, responsible_account_id, programme_code, source,
                          applied_on, postcode, reach_by, home_language, interpreter, question, submission_key)
SELECT made.id, location, 'GM0197', made.id, account, (SELECT programme_code FROM family_cases LIMIT 1), 'parent',
       date('now', '-' || (20 + 4 * made.n) || ' days'), postcode, 'phone',
       CASE made.n % 6 WHEN 0 THEN 'ar' WHEN 1 THEN 'tr' ELSE 'nl' END, made.n % 12 = 0,
       'Iemand die eens in de week meedenkt.', 'full-pool-' || made.id
FROM made, here JOIN areas ON areas.n = made.n % 8 WHERE is_family;

INSERT INTO case_events (location_id, family_case_id, kind, happened_on, recorded_by, recorded_at)
SELECT location, f.id, step.value, date(f.applied_on, '+' || (4 * step.key) || ' days'), account,
       f.applied_on || 'T12:00:00Z'
FROM made JOIN family_cases f ON f.id = made.id, here,
     json_each('["applied", "contacted", "acquaintance_held", "accepted"]') step
WHERE is_family ORDER BY f.id, step.key;

INSERT INTO children (location_id, family_case_id, born_in)
SELECT location, made.id, date('now', 'start of month', '-' || (2 + (made.n * 7 + 20 * which.value) % 75) || ' months')
FROM made, here, json_each('[0, 1]') which WHERE is_family;

INSERT INTO family_case_dagdelen (family_case_id, location_id, weekday, part)
SELECT made.id, location, 1 + (made.n + 2 * which.value) % 5, part
FROM made, here, json_each('[0, 1, 2]') which JOIN parts ON parts.n = (made.n + which.value) % 3 WHERE is_family;

INSERT INTO needs (location_id, family_case_id, category, words, chosen_on)
SELECT location, made.id, category, '', date('now', '-9 days')
FROM made, here
JOIN (SELECT category, row_number() OVER (ORDER BY category) - 1 AS n FROM needs GROUP BY category) known
    ON known.n = made.n % (SELECT count(DISTINCT category) FROM needs)
WHERE is_family;

-- volunteers
INSERT INTO volunteers (id, location_id, person_id, postcode, travel_km, most_families, submission_key)
SELECT made.id, location, made.id, postcode, 4 + made.n % 9, 1 + (made.n % 9 = 0), 'full-pool-' || made.id
FROM made, here JOIN areas ON areas.n = (made.n * 3) % 8 WHERE NOT is_family;

INSERT INTO volunteer_events (location_id, volunteer_id, kind, happened_on, recorded_by, recorded_at)
SELECT location, made.id, step.value, date('now', '-' || (300 - 20 * step.key - made.n % 20) || ' days'), account,
       strftime('%Y-%m-%dT%H:%M:%SZ', 'now')
FROM made, here,
     json_each('["registered", "talk_planned", "suited", "training_started", "vog_asked", "vog_seen", "certified", "available"]') step
WHERE NOT is_family ORDER BY made.id, step.key;

INSERT INTO volunteer_dagdelen (volunteer_id, location_id, weekday, part)
SELECT made.id, location, 1 + (made.n * 2 + which.value) % 5, part
FROM made, here, json_each('[0, 1, 3]') which JOIN parts ON parts.n = (made.n * 2 + which.value) % 3 WHERE NOT is_family;

INSERT INTO volunteer_languages (volunteer_id, location_id, language, level)
SELECT made.id, location, 'nl', '' FROM made, here WHERE NOT is_family
UNION ALL
SELECT made.id, location, CASE made.n % 10 WHEN 0 THEN 'ar' ELSE 'tr' END, ''
FROM made, here WHERE NOT is_family AND made.n % 5 = 0;

INSERT INTO volunteer_experiences (volunteer_id, location_id, experience)
SELECT DISTINCT made.id, location, known.experience
FROM made, here
JOIN (SELECT experience, row_number() OVER (ORDER BY experience) - 1 AS n
      FROM volunteer_experiences GROUP BY experience) known ON known.n % 5 = made.n % 5
WHERE NOT is_family;

INSERT INTO volunteer_traits (volunteer_id, location_id, kind, code)
SELECT DISTINCT made.id, location, known.kind, known.code
FROM made, here
JOIN (SELECT kind, code, row_number() OVER (ORDER BY kind, code) - 1 AS n
      FROM volunteer_traits WHERE kind <> 'travel_way' GROUP BY kind, code) known ON known.n % 7 = made.n % 7
WHERE NOT is_family;

-- every third family heard a no before
INSERT INTO matches (id, location_id, family_case_id, volunteer_id, motivation, proposed_by, proposed_on, over_on)
SELECT made.id, location, made.id, made.id + 60, 'Woont dichtbij', account, date('now', '-5 days'), date('now', '-4 days')
FROM made, here WHERE is_family AND made.n % 3 = 0;

INSERT INTO case_events (location_id, family_case_id, kind, happened_on, match_id, code, recorded_by, recorded_at)
SELECT location, made.id, step.value, date('now', '-' || (5 - step.key) || ' days'), made.id,
       CASE step.key WHEN 0 THEN '' ELSE 'no_time' END, account, strftime('%Y-%m-%dT%H:%M:%SZ', 'now')
FROM made, here, json_each('["proposed", "volunteer_declined"]') step
WHERE is_family AND made.n % 3 = 0 ORDER BY made.id, step.key;

COMMIT;
