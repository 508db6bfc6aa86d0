-- A landlord asks for a clearance for one announced date (practice 27, 28).

-- +goose Up
CREATE TABLE clearance_requests (
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
    evict_on         date NOT NULL,
    note             text NOT NULL,
    answered_on      date,
    answered_by      uuid,
    clearance_id     uuid,
    refused_reason   text NOT NULL,
    missing          jsonb,
    lapsed_on        date,
    CONSTRAINT clearance_requests_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT clearance_requests_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE clearance_requests IS 'Questions of landlords for a clearance, with the answer.';

ALTER TABLE clearance_requests ENABLE ROW LEVEL SECURITY;
ALTER TABLE clearance_requests FORCE ROW LEVEL SECURITY;
CREATE POLICY readers ON clearance_requests TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND readers && string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[])
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY region ON clearance_requests FOR SELECT TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON clearance_requests TO regieroute_app;
GRANT SELECT ON clearance_requests TO regieroute_system;
