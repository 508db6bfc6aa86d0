-- A file that is needed for a complaint, a case in court or an inquiry is held: nothing of it is erased (access §6).
-- When the words of a closed file were erased stands in the file, so that who reads it knows why a note is empty.

-- +goose Up
CREATE TABLE legal_holds (
    region_id     uuid NOT NULL,
    household_id  uuid NOT NULL,
    id            uuid NOT NULL,
    seq           integer NOT NULL,
    readers       uuid[] NOT NULL,
    operation_id  uuid,
    made_by       uuid,
    made_for      uuid,
    made_at       timestamptz,
    recorded_at   timestamptz,
    afterwards    boolean NOT NULL,
    ahead         boolean NOT NULL,
    reason        text NOT NULL,
    lifted_on     date,
    lifted_by     uuid,
    lifted_for    uuid,
    lifted_reason text NOT NULL,
    CONSTRAINT legal_holds_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT legal_holds_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE legal_holds IS 'Why nothing of a file may be erased, until somebody lifts it.';
ALTER TABLE legal_holds ENABLE ROW LEVEL SECURITY;
ALTER TABLE legal_holds FORCE ROW LEVEL SECURITY;
CREATE POLICY readers ON legal_holds TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND readers && string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[])
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY region ON legal_holds FOR SELECT TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY by_people ON legal_holds AS RESTRICTIVE FOR INSERT TO regieroute_process WITH CHECK (false);
GRANT SELECT, INSERT, UPDATE ON legal_holds TO regieroute_app;
GRANT SELECT ON legal_holds TO regieroute_system;
ALTER TABLE households ADD COLUMN words_erased_on date;
COMMENT ON COLUMN households.words_erased_on IS 'What people wrote in the file before this day is gone: its time was over.';
