-- +goose Up
CREATE TABLE organisations (
    region_id  uuid        NOT NULL,
    id         uuid        NOT NULL,
    name       text        NOT NULL,
    kind       text        NOT NULL,
    phone      text        NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL,
    CONSTRAINT organisations_pkey PRIMARY KEY (region_id, id),
    CONSTRAINT organisations_region_fkey FOREIGN KEY (region_id) REFERENCES regions (id),
    CONSTRAINT organisations_name_key UNIQUE (region_id, name),
    CONSTRAINT organisations_name_check CHECK (name <> ''),
    CONSTRAINT organisations_kind_check CHECK (kind IN ('LANDLORD', 'CASE_TEAM', 'REGIETEAM', 'CARE',
        'DEBT_ASSISTANCE', 'YOUTH_PROTECTION', 'SPECIAL_CARE', 'ADMINISTRATION'))
);
CREATE UNIQUE INDEX organisations_one_regieteam ON organisations (region_id) WHERE kind = 'REGIETEAM';
COMMENT ON TABLE organisations IS 'Organisations that work in the region. Kind is the role they take in a file (access §2).';
ALTER TABLE organisations ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisations FORCE ROW LEVEL SECURITY;
CREATE POLICY region ON organisations TO regieroute_app, regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT ON organisations TO regieroute_app;
GRANT SELECT, INSERT, UPDATE ON organisations TO regieroute_system;
