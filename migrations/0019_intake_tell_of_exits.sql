-- A referrer may also hear that support does not start: the question does not fit, or the family does not go on.
CREATE TABLE told_referrers (
    id             IDENTITY,
    location_id    BIGINT NOT NULL REFERENCES locations,
    family_case_id BIGINT NOT NULL REFERENCES family_cases,
    kind           TEXT NOT NULL CHECK (kind IN ('start', 'end', 'not_suitable', 'no_start')),
    referrer_id    BIGINT NOT NULL REFERENCES persons,
    outbox_mail_id BIGINT NOT NULL REFERENCES outbox_mails,
    told_on        DATE NOT NULL,
    UNIQUE (family_case_id, kind)
);

INSERT INTO told_referrers (location_id, family_case_id, kind, referrer_id, outbox_mail_id, told_on)
SELECT location_id, family_case_id, kind, referrer_id, outbox_mail_id, told_on FROM referrer_notices ORDER BY id;

DROP TABLE referrer_notices;

ALTER TABLE told_referrers RENAME TO referrer_notices;
