-- +goose Up
CREATE TABLE one_time_links (
    region_id  uuid        NOT NULL,
    id         uuid        NOT NULL,
    token_hash bytea       NOT NULL,
    person_id  uuid        NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz,
    CONSTRAINT one_time_links_pkey PRIMARY KEY (region_id, id),
    CONSTRAINT one_time_links_person_fkey FOREIGN KEY (region_id, person_id) REFERENCES people (region_id, id),
    CONSTRAINT one_time_links_token_hash_key UNIQUE (region_id, token_hash),
    CONSTRAINT one_time_links_token_hash_check CHECK (octet_length(token_hash) = 32)
);
COMMENT ON TABLE one_time_links IS 'Links that sign in once, for a first administrator or a demonstration. Only the SHA-256 of the token is kept.';
ALTER TABLE one_time_links ENABLE ROW LEVEL SECURITY;
ALTER TABLE one_time_links FORCE ROW LEVEL SECURITY;
CREATE POLICY holder ON one_time_links TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND token_hash = decode(nullif(current_setting('app.token', true), ''), 'hex'));
CREATE POLICY region ON one_time_links TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, UPDATE (used_at) ON one_time_links TO regieroute_app;
GRANT SELECT, INSERT, DELETE ON one_time_links TO regieroute_system;
