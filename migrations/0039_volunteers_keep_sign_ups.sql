ALTER TABLE volunteers ADD COLUMN heard_from TEXT NOT NULL DEFAULT ''; -- a code of the programme; empty: not asked
ALTER TABLE volunteers ADD COLUMN removed_on DATE; -- name, contact, profile and notes went; what is counted stayed

-- What somebody sent who signed up by herself. The same person may do so again.
CREATE TABLE volunteer_sign_ups (
    id             IDENTITY,
    location_id    BIGINT NOT NULL REFERENCES locations,
    volunteer_id   BIGINT NOT NULL REFERENCES volunteers,
    is_parent      BOOLEAN NOT NULL,       -- she raises children, or did
    line           TEXT NOT NULL DEFAULT '', -- what she wanted to say
    submission_key TEXT NOT NULL UNIQUE,   -- one form sent twice counts once
    signed_up_at   INSTANT NOT NULL
);

CREATE INDEX volunteer_sign_ups_of_volunteer ON volunteer_sign_ups (volunteer_id, id);
