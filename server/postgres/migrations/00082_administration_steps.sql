-- What came of an advice, and who is administrator (practice 23).

-- +goose Up
CREATE TABLE administration_steps (
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
    advice_id        uuid,
    event            text NOT NULL,
    on_day           date NOT NULL,
    from_day         date,
    administrator    text NOT NULL,
    organisation_id  uuid,
    note             text NOT NULL,
    CONSTRAINT administration_steps_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT administration_steps_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE administration_steps IS 'Petition, appointment, refusal and end of a protective administration, as they happened.';

ALTER TABLE administration_steps ENABLE ROW LEVEL SECURITY;
ALTER TABLE administration_steps FORCE ROW LEVEL SECURITY;
CREATE POLICY readers ON administration_steps TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND readers && string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[])
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY region ON administration_steps FOR SELECT TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON administration_steps TO regieroute_app;
GRANT SELECT ON administration_steps TO regieroute_system;
