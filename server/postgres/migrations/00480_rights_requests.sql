-- What residents ask about their data, and what they were answered (GDPR art. 16, 17, 18 and 21; practice 30). A file that
-- a resident asked to erase goes by the nightly erasing, when it is closed and nothing needs it.

-- +goose Up
CREATE TABLE rights_requests (
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
    kind         text NOT NULL,
    resident_id  uuid,
    representative text NOT NULL,
    on_day       date,
    words        text NOT NULL,
    about        text NOT NULL,
    identified   text NOT NULL,
    CONSTRAINT rights_requests_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT rights_requests_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE rights_requests IS 'What residents ask about their data, in their own words.';
ALTER TABLE rights_requests ENABLE ROW LEVEL SECURITY;
ALTER TABLE rights_requests FORCE ROW LEVEL SECURITY;
CREATE POLICY readers ON rights_requests TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND readers && string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[])
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY region ON rights_requests FOR SELECT TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY erasing ON rights_requests FOR DELETE TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid AND current_setting('app.process', true) = 'erase');
CREATE POLICY erasing_looks ON rights_requests FOR SELECT TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid AND current_setting('app.process', true) = 'erase');
GRANT SELECT, INSERT, UPDATE ON rights_requests TO regieroute_app;
GRANT SELECT ON rights_requests TO regieroute_system;
GRANT SELECT, DELETE ON rights_requests TO regieroute_retention;
CREATE TABLE rights_answers (
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
    request_id   uuid,
    outcome      text NOT NULL,
    on_day       date,
    told         text NOT NULL,
    reason       text NOT NULL,
    CONSTRAINT rights_answers_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT rights_answers_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE rights_answers IS 'What residents were answered, never changed: the last answer to a request counts.';
ALTER TABLE rights_answers ENABLE ROW LEVEL SECURITY;
ALTER TABLE rights_answers FORCE ROW LEVEL SECURITY;
CREATE POLICY readers ON rights_answers TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND readers && string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[])
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY region ON rights_answers FOR SELECT TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY erasing ON rights_answers FOR DELETE TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid AND current_setting('app.process', true) = 'erase');
CREATE POLICY erasing_looks ON rights_answers FOR SELECT TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid AND current_setting('app.process', true) = 'erase');
CREATE POLICY by_people ON rights_answers AS RESTRICTIVE FOR INSERT TO regieroute_process WITH CHECK (false);
GRANT SELECT, INSERT, UPDATE ON rights_answers TO regieroute_app;
GRANT SELECT ON rights_answers TO regieroute_system;
GRANT SELECT, DELETE ON rights_answers TO regieroute_retention;
