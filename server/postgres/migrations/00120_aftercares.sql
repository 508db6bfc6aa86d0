-- Help that goes on after a threatened eviction ended (route 3.1b).

-- +goose Up
CREATE TABLE aftercares (
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
    organisation_id  uuid,
    owner_id         uuid,
    until_day        date NOT NULL,
    what             text NOT NULL,
    CONSTRAINT aftercares_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT aftercares_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE aftercares IS 'Who stays in touch after a threatened eviction ended, and until when.';

ALTER TABLE aftercares ENABLE ROW LEVEL SECURITY;
ALTER TABLE aftercares FORCE ROW LEVEL SECURITY;
CREATE POLICY readers ON aftercares TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND readers && string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[])
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY region ON aftercares FOR SELECT TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON aftercares TO regieroute_app;
GRANT SELECT ON aftercares TO regieroute_system;
