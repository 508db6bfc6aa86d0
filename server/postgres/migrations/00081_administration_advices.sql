-- The advice of debt assistance is followed (route 3.1f, practice 23).

-- +goose Up
CREATE TABLE administration_advices (
    region_id        uuid NOT NULL,
    household_id     uuid NOT NULL,
    id               uuid NOT NULL,
    seq              integer NOT NULL,
    readers          uuid[] NOT NULL,
    operation_id     uuid,
    made_by          uuid,
    made_for         uuid,
    made_at          timestamptz,
    recorded_at      timestamptz,
    afterwards       boolean NOT NULL,
    ahead            boolean NOT NULL,
    plan_id          uuid,
    on_day           date NOT NULL,
    why              text NOT NULL,
    withdrawn_on     date,
    withdrawn_by     uuid,
    withdrawn_reason text NOT NULL,
    CONSTRAINT administration_advices_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT administration_advices_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE administration_advices IS 'Advice of debt assistance to have a protective administrator appointed.';

ALTER TABLE administration_advices ENABLE ROW LEVEL SECURITY;
ALTER TABLE administration_advices FORCE ROW LEVEL SECURITY;
CREATE POLICY readers ON administration_advices TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND readers && string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[])
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY region ON administration_advices FOR SELECT TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON administration_advices TO regieroute_app;
GRANT SELECT ON administration_advices TO regieroute_system;
