-- A resident is given an overview that the case team checked (practice 30).

-- +goose Up
CREATE TABLE overview_releases (
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
    resident_id  uuid,
    withheld     jsonb,
    CONSTRAINT overview_releases_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT overview_releases_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE overview_releases IS 'Overviews that residents were given, with what was kept back and the ground (practice 30).';
-- +goose StatementBegin
DO $$
DECLARE
    fenced text;
BEGIN
    FOREACH fenced IN ARRAY ARRAY['overview_releases'] LOOP
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
