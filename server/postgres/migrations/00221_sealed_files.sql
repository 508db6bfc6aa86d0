-- What a tablet could not send comes in as a sealed file (tablet §2): who handed it in is kept, and photos wait sealed until their operation is known.

-- +goose Up
CREATE TABLE sealed_files (
    region_id   uuid        NOT NULL,
    id          uuid        NOT NULL,
    device_id   uuid        NOT NULL,
    fingerprint text        NOT NULL,
    writer      uuid        NOT NULL,
    handed_in   uuid,
    operations  integer     NOT NULL,
    drafts      integer     NOT NULL,
    photos      integer     NOT NULL,
    known       integer     NOT NULL,
    at          timestamptz NOT NULL,
    CONSTRAINT sealed_files_pkey PRIMARY KEY (region_id, id),
    CONSTRAINT sealed_files_device_fkey FOREIGN KEY (region_id, device_id) REFERENCES devices (region_id, id)
);
CREATE TABLE sealed_photos (
    region_id    uuid        NOT NULL,
    vault        text        NOT NULL,
    chunk        text        NOT NULL,
    operation_id uuid,
    schema       integer     NOT NULL,
    iv           bytea       NOT NULL,
    data         bytea       NOT NULL,
    wrap         bytea       NOT NULL,
    at           timestamptz NOT NULL,
    CONSTRAINT sealed_photos_pkey PRIMARY KEY (region_id, vault, chunk),
    CONSTRAINT sealed_photos_region_fkey FOREIGN KEY (region_id) REFERENCES regions (id)
);
COMMENT ON TABLE sealed_files IS 'Every time a sealed file was taken in: counts only, never what was in it.';
COMMENT ON COLUMN sealed_files.handed_in IS 'The administrator who did; null when the device did it itself.';
COMMENT ON COLUMN sealed_files.known IS 'How much of it the server had already.';
COMMENT ON TABLE sealed_photos IS 'Photos and signatures from sealed files, in chunks, sealed as the tablet sealed them: only the region''s recovery key opens the wrap.';
ALTER TABLE sealed_files ENABLE ROW LEVEL SECURITY;
ALTER TABLE sealed_files FORCE ROW LEVEL SECURITY;
ALTER TABLE sealed_photos ENABLE ROW LEVEL SECURITY;
ALTER TABLE sealed_photos FORCE ROW LEVEL SECURITY;
CREATE POLICY region ON sealed_files TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY region ON sealed_photos TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT ON sealed_files, sealed_photos TO regieroute_system;
