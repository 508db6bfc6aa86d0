-- +goose Up
CREATE TABLE regions (
    id                  uuid        NOT NULL,
    name                text        NOT NULL,
    parameters          jsonb       NOT NULL DEFAULT '{}',
    recovery_public_key bytea       NOT NULL,
    created_at          timestamptz NOT NULL,
    CONSTRAINT regions_pkey PRIMARY KEY (id),
    CONSTRAINT regions_name_check CHECK (name <> '')
);
COMMENT ON TABLE regions IS 'Working area of one Regieteam: the tenant. Every other table names it in region_id.';
COMMENT ON COLUMN regions.recovery_public_key IS 'ECDH P-256, SPKI in DER: tablets wrap their outbox secret to it (tablet §2).';
ALTER TABLE regions ENABLE ROW LEVEL SECURITY;
ALTER TABLE regions FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON regions FOR SELECT TO regieroute_app
    USING (id = nullif(current_setting('app.region', true), '')::uuid);
-- A process must find the regions it works for, one after the other.
CREATE POLICY every ON regions FOR SELECT TO regieroute_system
    USING (true);
CREATE POLICY made ON regions FOR INSERT TO regieroute_system
    WITH CHECK (id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY changed ON regions FOR UPDATE TO regieroute_system
    USING (id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT ON regions TO regieroute_app;
GRANT SELECT, INSERT, UPDATE ON regions TO regieroute_system;
