-- Mail that must leave. Written in the transaction of the fact it tells; the worker of platform/mail sends it.
-- The address is looked up in persons at the moment of sending; subject and body are emptied once sent.
CREATE TABLE outbox_mails (
    id              IDENTITY,
    message_id      TEXT NOT NULL UNIQUE,           -- the Message-ID header: the same at every attempt
    person_id       BIGINT NOT NULL REFERENCES persons,
    subject         TEXT NOT NULL,
    body            TEXT NOT NULL,
    created_at      INSTANT NOT NULL,
    next_attempt_at INSTANT,                        -- empty once sent or given up
    attempts        INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    sent_at         INSTANT,
    given_up_at     INSTANT,
    last_problem    TEXT NOT NULL DEFAULT ''        -- the answer of the mail server; never an address
);

CREATE INDEX outbox_mails_waiting ON outbox_mails (next_attempt_at);
