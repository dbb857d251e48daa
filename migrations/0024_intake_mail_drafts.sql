-- A parent who goes on later gets a mail with a link. The outbox names a person: she is kept with the draft, at the
-- location where the family lives, and goes when the draft goes.
ALTER TABLE application_drafts ADD COLUMN person_id BIGINT REFERENCES persons;
ALTER TABLE application_drafts ADD COLUMN link_mails INTEGER NOT NULL DEFAULT 0 CHECK (link_mails BETWEEN 0 AND 3);
ALTER TABLE application_drafts ADD COLUMN link_key TEXT NOT NULL DEFAULT ''; -- of the last form: sent twice is one mail
