-- Youth protection is actively involved when children may end up on the street (route 3.2e, practice 26).

-- +goose Up
CREATE TABLE youth_requests (
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
    parents_told     boolean NOT NULL,
    not_told_reason  text NOT NULL,
    request_text     text NOT NULL,
    children         uuid[] NOT NULL,
    evict_on         date,
    acknowledged_on  date,
    acknowledged_by  uuid,
    acknowledged_for uuid,
    answer           text NOT NULL,
    CONSTRAINT youth_requests_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT youth_requests_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE youth_requests IS 'Requests to youth protection, with its acknowledgement.';

ALTER TABLE youth_requests ENABLE ROW LEVEL SECURITY;
ALTER TABLE youth_requests FORCE ROW LEVEL SECURITY;
CREATE POLICY readers ON youth_requests TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND readers && string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[])
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY region ON youth_requests FOR SELECT TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON youth_requests TO regieroute_app;
GRANT SELECT ON youth_requests TO regieroute_system;
