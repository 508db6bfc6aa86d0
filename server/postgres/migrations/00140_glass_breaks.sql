-- A file of others is opened in an emergency, by one person, for an hour
-- (access §2). A transaction that says one household is kept to it.

-- +goose Up
CREATE TABLE glass_breaks (
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
    role         text NOT NULL,
    reason       text NOT NULL,
    CONSTRAINT glass_breaks_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT glass_breaks_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE glass_breaks IS 'Who opened the file from outside, and why; each opens it for made_by alone, for an hour after made_at (access §2).';
COMMENT ON COLUMN glass_breaks.role IS 'In which role the file is read.';
-- +goose StatementBegin
DO $$
DECLARE
    fenced text;
BEGIN
    FOREACH fenced IN ARRAY ARRAY['glass_breaks'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', fenced);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', fenced);
        EXECUTE format($policy$
            CREATE POLICY readers ON %I TO regieroute_app
                USING (region_id = nullif(current_setting('app.region', true), '')::uuid
                    AND readers && string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[])
                WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid)
        $policy$, fenced);
        EXECUTE format($policy$
            CREATE POLICY region ON %I FOR SELECT TO regieroute_system
                USING (region_id = nullif(current_setting('app.region', true), '')::uuid)
        $policy$, fenced);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO regieroute_app', fenced);
        EXECUTE format('GRANT SELECT ON %I TO regieroute_system', fenced);
    END LOOP;
END
$$;
-- +goose StatementEnd
CREATE POLICY one_file ON households AS RESTRICTIVE TO regieroute_app, regieroute_system
    USING (coalesce(id = nullif(current_setting('app.household', true), '')::uuid, true));
