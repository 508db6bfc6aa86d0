-- An administrator keeps what programs ask with on a screen: who made a token and
-- who ended it is kept (access §1).

-- +goose Up
ALTER TABLE access_tokens ADD COLUMN made_by_id uuid;
ALTER TABLE access_tokens ADD COLUMN ended_by_id uuid;
ALTER TABLE access_tokens ADD CONSTRAINT access_tokens_made_by_fkey FOREIGN KEY (region_id, made_by_id) REFERENCES people (region_id, id);
ALTER TABLE access_tokens ADD CONSTRAINT access_tokens_ended_by_fkey FOREIGN KEY (region_id, ended_by_id) REFERENCES people (region_id, id);
ALTER TABLE access_tokens ADD CONSTRAINT access_tokens_ended_by_check CHECK (ended_by_id IS NULL OR ended_at IS NOT NULL);
COMMENT ON COLUMN access_tokens.made_by_id IS 'The administrator who made it; null when that was done on the server.';
COMMENT ON COLUMN access_tokens.ended_by_id IS 'The administrator who ended it; null while nobody did, and when that was done on the server.';
GRANT UPDATE (ended_by_id) ON access_tokens TO regieroute_system;
