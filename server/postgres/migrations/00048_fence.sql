-- The second fence (access §2): rows of a file are there for the organisations
-- in it and for nobody else. One policy, the same on every table, without a
-- sub-select. What is written is checked for its region only: an organisation
-- may take itself out of a file.

-- +goose Up
-- +goose StatementBegin
DO $$
DECLARE
    fenced text;
BEGIN
    FOREACH fenced IN ARRAY ARRAY[
        'households', 'involvements', 'residents', 'compositions', 'vulnerabilities', 'tenancies', 'rent_months',
        'contact_attempts', 'legal_events', 'referrals', 'standpoints', 'decisions', 'case_managers', 'plans', 'goals',
        'steps', 'step_progress', 'suspensions', 'checks', 'own_solutions', 'shelters', 'placements', 'clearances',
        'planned_visits', 'visits', 'outcomes', 'incidents', 'field_conflicts', 'field_edits', 'alerts', 'next_days',
        'operations', 'operation_contents', 'left_behind'] LOOP
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
        EXECUTE format('GRANT SELECT, INSERT ON %I TO regieroute_app', fenced);
        EXECUTE format('GRANT SELECT ON %I TO regieroute_system', fenced);
        IF fenced IN ('operations', 'operation_contents') THEN
            EXECUTE format('GRANT UPDATE (readers) ON %I TO regieroute_app', fenced);
        ELSIF fenced = 'left_behind' THEN
            GRANT UPDATE (settled_at, settled_by) ON left_behind TO regieroute_app;
        ELSE
            EXECUTE format('GRANT UPDATE ON %I TO regieroute_app', fenced);
        END IF;
        -- Records stay; what follows from them comes and goes.
        IF fenced IN ('field_edits', 'alerts', 'next_days') THEN
            EXECUTE format('GRANT DELETE ON %I TO regieroute_app', fenced);
        END IF;
    END LOOP;
END
$$;
-- +goose StatementEnd
