-- The same telephone number was waiting for a call already when this permission came: they wait as one.
ALTER TABLE call_permissions ADD COLUMN repeats_id BIGINT REFERENCES call_permissions;

-- The parent said that the referrer hears nothing more.
ALTER TABLE call_permissions ADD COLUMN withdrawn_on DATE;

-- Where it came from, to tell misuse; emptied after a day.
ALTER TABLE call_permissions ADD COLUMN network_hash TEXT NOT NULL DEFAULT '';

CREATE INDEX call_permissions_repeated ON call_permissions (repeats_id);
CREATE INDEX call_permissions_by_network ON call_permissions (network_hash, recorded_at);
