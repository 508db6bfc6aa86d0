-- A partner's program asks with an access token (access §1): it acts for one
-- organisation, in one role, as far as its scopes go, until a day.

-- +goose Up
ALTER TABLE people ADD COLUMN program boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN people.program IS 'A program of an organisation, which asks with an access token. Nobody signs in as it, and nobody gives it a step.';
CREATE TABLE access_tokens (
    region_id       uuid        NOT NULL,
    id              uuid        NOT NULL,
    token_hash      bytea       NOT NULL,
    person_id       uuid        NOT NULL,
    organisation_id uuid        NOT NULL,
    scopes          text[]      NOT NULL,
    created_at      timestamptz NOT NULL,
    expires_on      date        NOT NULL,
    last_used_on    date,
    ended_at        timestamptz,
    CONSTRAINT access_tokens_pkey PRIMARY KEY (region_id, id),
    CONSTRAINT access_tokens_person_fkey FOREIGN KEY (region_id, person_id) REFERENCES people (region_id, id),
    CONSTRAINT access_tokens_organisation_fkey FOREIGN KEY (region_id, organisation_id) REFERENCES organisations (region_id, id),
    CONSTRAINT access_tokens_token_hash_key UNIQUE (region_id, token_hash),
    CONSTRAINT access_tokens_token_hash_check CHECK (octet_length(token_hash) = 32),
    CONSTRAINT access_tokens_scopes_check CHECK (cardinality(scopes) > 0 AND scopes <@ ARRAY['READ', 'WRITE', 'SCHEMA'])
);
CREATE INDEX access_tokens_person ON access_tokens (region_id, person_id);
COMMENT ON TABLE access_tokens IS 'What partners'' programs ask with. Only the SHA-256 of a token is kept.';
COMMENT ON COLUMN access_tokens.expires_on IS 'The last day on which it can be used.';
COMMENT ON COLUMN access_tokens.last_used_on IS 'The last day on which it was used; null when never.';
ALTER TABLE access_tokens ENABLE ROW LEVEL SECURITY;
ALTER TABLE access_tokens FORCE ROW LEVEL SECURITY;
-- Who holds a token sees that one.
CREATE POLICY holder ON access_tokens TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND token_hash = decode(nullif(current_setting('app.token', true), ''), 'hex'));
CREATE POLICY region ON access_tokens TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, UPDATE (last_used_on) ON access_tokens TO regieroute_app;
GRANT SELECT, INSERT, UPDATE (ended_at) ON access_tokens TO regieroute_system;
