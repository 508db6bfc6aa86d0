-- +goose Up
CREATE TABLE credentials (
    region_id     uuid        NOT NULL,
    person_id     uuid        NOT NULL,
    sign_in_name  text        NOT NULL,
    password_hash text        NOT NULL DEFAULT '',
    changed_at    timestamptz NOT NULL,
    CONSTRAINT credentials_pkey PRIMARY KEY (region_id, person_id),
    CONSTRAINT credentials_person_fkey FOREIGN KEY (region_id, person_id) REFERENCES people (region_id, id),
    CONSTRAINT credentials_sign_in_name_key UNIQUE (region_id, sign_in_name),
    CONSTRAINT credentials_sign_in_name_check CHECK (sign_in_name ~ '^[a-z0-9][a-z0-9.@_+-]{1,99}$')
);
CREATE INDEX credentials_sign_in_name ON credentials (sign_in_name);
COMMENT ON TABLE credentials IS 'How people sign in. Read by who gives the name, or by the person.';
COMMENT ON COLUMN credentials.password_hash IS 'argon2id as a PHC string; empty while there is no password.';
ALTER TABLE credentials ENABLE ROW LEVEL SECURITY;
ALTER TABLE credentials FORCE ROW LEVEL SECURITY;
-- Somebody who signs in has no region yet: whoever names a name sees its row.
CREATE POLICY named ON credentials FOR SELECT TO regieroute_app
    USING (sign_in_name = convert_from(decode(nullif(current_setting('app.sign_in_name', true), ''), 'hex'), 'UTF8'));
CREATE POLICY own ON credentials TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND person_id = nullif(current_setting('app.person', true), '')::uuid);
CREATE POLICY region ON credentials TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, UPDATE (password_hash, changed_at) ON credentials TO regieroute_app;
GRANT SELECT, INSERT, UPDATE ON credentials TO regieroute_system;
