-- The file as it stood when the Regieteam decided is kept with the decision, for good (route 2.5).

-- +goose Up
CREATE TABLE decided_files (
    region_id    uuid        NOT NULL,
    household_id uuid        NOT NULL,
    decision_id  uuid        NOT NULL,
    readers      uuid[]      NOT NULL,
    kept_at      timestamptz NOT NULL,
    content      bytea       NOT NULL,
    CONSTRAINT decided_files_pkey PRIMARY KEY (region_id, household_id, decision_id),
    CONSTRAINT decided_files_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT,
    CONSTRAINT decided_files_content_check CHECK (octet_length(content) <= 8388608)
);
COMMENT ON TABLE decided_files IS 'Whole files as they stood before a decision; never changed but for who may read them, and cut like the file of today when read.';
COMMENT ON COLUMN decided_files.content IS 'The file as JSON, at most 8 MiB.';
ALTER TABLE decided_files ENABLE ROW LEVEL SECURITY;
ALTER TABLE decided_files FORCE ROW LEVEL SECURITY;
CREATE POLICY readers ON decided_files TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND readers && string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[])
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY region ON decided_files FOR SELECT TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT ON decided_files TO regieroute_app;
GRANT UPDATE (readers) ON decided_files TO regieroute_app;
GRANT SELECT ON decided_files TO regieroute_system;
