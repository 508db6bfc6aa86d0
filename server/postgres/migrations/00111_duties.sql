-- Before a landlord may report arrears it must have done four things, each with its proof (Besluit
-- gemeentelijke schuldhulpverlening art. 2 a-d; route 1.2).

-- +goose Up
CREATE TABLE duties (
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
    tenancy_id   uuid,
    duty         text NOT NULL,
    on_day       date,
    evidence     text NOT NULL,
    refused      boolean NOT NULL,
    source       text NOT NULL,
    CONSTRAINT duties_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT duties_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE duties IS 'Proofs that a landlord fulfilled its duties.';
ALTER TABLE duties ENABLE ROW LEVEL SECURITY;
ALTER TABLE duties FORCE ROW LEVEL SECURITY;
CREATE POLICY readers ON duties TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND readers && string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[])
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY region ON duties FOR SELECT TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON duties TO regieroute_app;
GRANT SELECT ON duties TO regieroute_system;
