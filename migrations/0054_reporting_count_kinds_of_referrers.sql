-- Counts that were kept say in people's own words who pointed a family to Home-Start. They are made again from the facts,
-- with the kind of referrer instead.
DELETE FROM counts;
