-- +goose Up
CREATE TABLE people (
    region_id  uuid        NOT NULL,
    id         uuid        NOT NULL,
    name       text        NOT NULL,
    active     boolean     NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL,
    CONSTRAINT people_pkey PRIMARY KEY (region_id, id),
    CONSTRAINT people_region_fkey FOREIGN KEY (region_id) REFERENCES regions (id),
    CONSTRAINT people_name_check CHECK (name <> '')
);
COMMENT ON TABLE people IS 'Professionals who sign in. Never deleted: the log names them. How they sign in stands apart, in credentials.';
ALTER TABLE people ENABLE ROW LEVEL SECURITY;
ALTER TABLE people FORCE ROW LEVEL SECURITY;
CREATE POLICY region ON people TO regieroute_app, regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT ON people TO regieroute_app;
GRANT SELECT, INSERT, UPDATE ON people TO regieroute_system;
