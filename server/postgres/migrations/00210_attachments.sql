-- Pictures of visits (practice 32): what the file knows of them. Their bytes stand apart and come after the words (tablet §3).

-- +goose Up
CREATE TABLE attachments (
    region_id    uuid NOT NULL,
    household_id uuid NOT NULL,
    id           uuid NOT NULL,
    seq          integer NOT NULL,
    readers      uuid[] NOT NULL,
    operation_id uuid,
    made_by      uuid,
    made_for     uuid,
    made_at      timestamptz,
    recorded_at  timestamptz,
    afterwards   boolean NOT NULL,
    ahead        boolean NOT NULL,
    visit_id     uuid NOT NULL,
    on_day       date,
    part         text NOT NULL,
    condition    text NOT NULL,
    kind         text NOT NULL,
    content_type text NOT NULL,
    size_bytes   bigint NOT NULL,
    sha256       text NOT NULL,
    arrived_at   timestamptz,
    unusable_at  timestamptz,
    CONSTRAINT attachments_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT attachments_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX attachments_id ON attachments (region_id, id);
COMMENT ON TABLE attachments IS 'What the file knows of pictures of visits; their bytes are in attachment_chunks.';
COMMENT ON COLUMN attachments.arrived_at IS 'When the last byte came; empty while it is on its way.';
COMMENT ON COLUMN attachments.unusable_at IS 'All bytes came, and they are not what was announced.';
ALTER TABLE attachments ENABLE ROW LEVEL SECURITY;
ALTER TABLE attachments FORCE ROW LEVEL SECURITY;
CREATE POLICY readers ON attachments TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND readers && string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[])
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY region ON attachments FOR SELECT TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON attachments TO regieroute_app;
GRANT SELECT ON attachments TO regieroute_system;
ALTER TABLE visits ADD COLUMN attachments jsonb;
COMMENT ON COLUMN visits.attachments IS 'As the report announced them.';
