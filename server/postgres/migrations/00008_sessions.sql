-- +goose Up
CREATE TABLE sessions (
    region_id       uuid        NOT NULL,
    id              uuid        NOT NULL,
    token_hash      bytea       NOT NULL,
    person_id       uuid        NOT NULL,
    organisation_id uuid        NOT NULL,
    device          boolean     NOT NULL,
    created_at      timestamptz NOT NULL,
    active_at       timestamptz NOT NULL,
    CONSTRAINT sessions_pkey PRIMARY KEY (region_id, id),
    CONSTRAINT sessions_person_fkey FOREIGN KEY (region_id, person_id) REFERENCES people (region_id, id),
    CONSTRAINT sessions_organisation_fkey FOREIGN KEY (region_id, organisation_id) REFERENCES organisations (region_id, id),
    CONSTRAINT sessions_token_hash_key UNIQUE (region_id, token_hash),
    CONSTRAINT sessions_token_hash_check CHECK (octet_length(token_hash) = 32)
);
CREATE INDEX sessions_person ON sessions (region_id, person_id);
COMMENT ON TABLE sessions IS 'Who is signed in, for which organisation. Only the SHA-256 of the cookie is kept.';
COMMENT ON COLUMN sessions.device IS 'An enrolled tablet, which stays signed in longer (access §1).';
ALTER TABLE sessions ENABLE ROW LEVEL SECURITY;
ALTER TABLE sessions FORCE ROW LEVEL SECURITY;
-- Who holds a token sees that session; a person sees their own.
CREATE POLICY holder ON sessions TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND (token_hash = decode(nullif(current_setting('app.token', true), ''), 'hex')
            OR person_id = nullif(current_setting('app.person', true), '')::uuid));
CREATE POLICY region ON sessions TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT, DELETE, UPDATE (active_at) ON sessions TO regieroute_app;
GRANT SELECT, DELETE ON sessions TO regieroute_system;
