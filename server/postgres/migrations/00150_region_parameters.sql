-- What a region sets for itself, with its history: every change stays, and of each
-- value the latest first day counts (architecture §1). What a region counts with
-- never makes route 3.2f milder: the ranges are the application's, and the guard of
-- the database holds to the mildest value there can be.

-- +goose Up
CREATE TABLE region_parameters (
    region_id     uuid        NOT NULL,
    version       bigint      NOT NULL,
    id            uuid        NOT NULL,
    from_day      date        NOT NULL,
    change_values jsonb       NOT NULL,
    reason        text        NOT NULL,
    set_by        uuid,
    set_at        timestamptz NOT NULL,
    CONSTRAINT region_parameters_pkey PRIMARY KEY (region_id, version),
    CONSTRAINT region_parameters_id_key UNIQUE (region_id, id),
    CONSTRAINT region_parameters_region_fkey FOREIGN KEY (region_id) REFERENCES regions (id) ON DELETE RESTRICT,
    CONSTRAINT region_parameters_version_check CHECK (version > 0),
    CONSTRAINT region_parameters_reason_check CHECK (reason <> '')
);
COMMENT ON TABLE region_parameters IS 'Changes of the region''s parameters, never changed themselves. Without any the values of practice hold.';
COMMENT ON COLUMN region_parameters.from_day IS 'The first day the values hold.';
COMMENT ON COLUMN region_parameters.change_values IS 'Code and value of each parameter that the change sets; those it does not name go on.';
ALTER TABLE region_parameters ENABLE ROW LEVEL SECURITY;
ALTER TABLE region_parameters FORCE ROW LEVEL SECURITY;
CREATE POLICY region ON region_parameters TO regieroute_app, regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid)
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT ON region_parameters TO regieroute_app;
GRANT SELECT ON region_parameters TO regieroute_system;
ALTER TABLE regions DROP COLUMN parameters; -- held nothing
