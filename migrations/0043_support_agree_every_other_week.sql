-- A pair may agree to meet every other week, from the first visit of the agreement on.
ALTER TABLE agreements ADD COLUMN every_weeks INTEGER NOT NULL DEFAULT 1 CHECK (every_weeks IN (1, 2));
