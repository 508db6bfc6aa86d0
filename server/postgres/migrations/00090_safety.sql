-- What visitors must mind, steps of the reporting code, and how a resident is
-- best reached (practice 6, 29).

-- +goose Up
CREATE TABLE visit_warnings (
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
    fact         text NOT NULL,
    advice       jsonb,
    reason       text NOT NULL,
    until_day    date,
    ended_on     date,
    ended_by     uuid,
    ended_for    uuid,
    ended_reason text NOT NULL,
    CONSTRAINT visit_warnings_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT visit_warnings_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE visit_warnings IS 'What a visitor must know before going to the door; at most 6 months (practice 29).';
CREATE TABLE safe_home_reports (
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
    step         text NOT NULL,
    on_day       date,
    residents    uuid[] NOT NULL,
    note         text NOT NULL,
    CONSTRAINT safe_home_reports_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT safe_home_reports_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE safe_home_reports IS 'Steps of the reporting code (meldcode, Veilig Thuis); never for a landlord (practice 29).';
ALTER TABLE residents ADD COLUMN reads_dutch text NOT NULL DEFAULT '', ADD COLUMN best_time text NOT NULL DEFAULT '';
-- +goose StatementBegin
DO $$
DECLARE
    fenced text;
BEGIN
    FOREACH fenced IN ARRAY ARRAY['visit_warnings', 'safe_home_reports'] LOOP
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
