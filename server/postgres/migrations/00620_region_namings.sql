-- How a region is called can be changed by its administrator; who did it, and the names it had, stay.

-- +goose Up
ALTER TABLE regions ADD COLUMN version bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN regions.version IS 'Raised by one with every new name.';
CREATE TABLE region_namings (
    region_id    uuid        NOT NULL,
    version      bigint      NOT NULL,
    id           uuid        NOT NULL,
    name         text        NOT NULL,
    by_person_id uuid        NOT NULL,
    at           timestamptz NOT NULL,
    CONSTRAINT region_namings_pkey PRIMARY KEY (region_id, version),
    CONSTRAINT region_namings_region_fkey FOREIGN KEY (region_id) REFERENCES regions (id) ON DELETE RESTRICT,
    CONSTRAINT region_namings_by_fkey FOREIGN KEY (region_id, by_person_id) REFERENCES people (region_id, id),
    CONSTRAINT region_namings_name_check CHECK (name <> '')
);
COMMENT ON TABLE region_namings IS 'Who gave the region which name, and when. Only added to.';
COMMENT ON COLUMN region_namings.name IS 'What it is called since.';
ALTER TABLE region_namings ENABLE ROW LEVEL SECURITY;
ALTER TABLE region_namings FORCE ROW LEVEL SECURITY;
CREATE POLICY region ON region_namings TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT ON region_namings TO regieroute_system;
