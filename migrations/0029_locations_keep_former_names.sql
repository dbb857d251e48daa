-- What a municipality was called before: people go on using it, so that no edition of the public data takes it away.
ALTER TABLE municipality_aliases ADD COLUMN former BOOLEAN NOT NULL DEFAULT FALSE;
