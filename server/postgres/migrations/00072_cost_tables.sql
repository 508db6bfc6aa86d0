-- The figures that a decision weighs: every version of a region's table stays, and a decision keeps what it used (route 0.3).

-- +goose Up
CREATE TABLE cost_tables (
    region_id    uuid        NOT NULL,
    version      bigint      NOT NULL,
    id           uuid        NOT NULL,
    valid_from   date        NOT NULL,
    lines        jsonb       NOT NULL,
    published_by uuid,
    published_at timestamptz NOT NULL,
    CONSTRAINT cost_tables_pkey PRIMARY KEY (region_id, version),
    CONSTRAINT cost_tables_id_key UNIQUE (region_id, id),
    CONSTRAINT cost_tables_region_fkey FOREIGN KEY (region_id) REFERENCES regions (id) ON DELETE RESTRICT,
    CONSTRAINT cost_tables_version_check CHECK (version > 0)
);
COMMENT ON TABLE cost_tables IS 'Versions of the region''s cost table, never changed. Version 0 is the example that comes with the program.';
COMMENT ON COLUMN cost_tables.lines IS 'Lines with key, side, name, unit, amounts in euro cents from and to, source and its day.';
ALTER TABLE cost_tables ENABLE ROW LEVEL SECURITY;
ALTER TABLE cost_tables FORCE ROW LEVEL SECURITY;
CREATE POLICY region ON cost_tables TO regieroute_app, regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid)
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT ON cost_tables TO regieroute_app;
GRANT SELECT ON cost_tables TO regieroute_system;
ALTER TABLE decisions ADD COLUMN costs jsonb;
