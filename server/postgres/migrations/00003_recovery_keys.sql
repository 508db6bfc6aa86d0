-- +goose Up
CREATE TABLE recovery_keys (
    region_id   uuid        NOT NULL,
    id          uuid        NOT NULL,
    private_key bytea       NOT NULL,
    created_at  timestamptz NOT NULL,
    CONSTRAINT recovery_keys_pkey PRIMARY KEY (region_id, id),
    CONSTRAINT recovery_keys_region_fkey FOREIGN KEY (region_id) REFERENCES regions (id)
);
COMMENT ON TABLE recovery_keys IS 'Private halves of recovery keys: they open what a tablet could not send (tablet §2). Only system processes read them; never deleted.';
COMMENT ON COLUMN recovery_keys.private_key IS 'ECDH P-256, PKCS #8 in DER.';
ALTER TABLE recovery_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE recovery_keys FORCE ROW LEVEL SECURITY;
CREATE POLICY region ON recovery_keys TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT ON recovery_keys TO regieroute_system;
