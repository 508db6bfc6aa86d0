-- A file that holds nothing but a landlord's books is forgotten three months after
-- its last arrears (practice 9). A role of its own does it (access §2): it may
-- delete from the tables that such a file has rows in, and from no other, so that
-- the foreign keys of all others keep a file in which anybody did anything else.

-- +goose Up
-- +goose StatementBegin
DO $$
DECLARE
    wanted CONSTANT text := 'regieroute_retention';
    part   text;
BEGIN
    BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION', wanted);
        END IF;
    EXCEPTION
        WHEN duplicate_object OR unique_violation THEN
            NULL; -- another database's migrator was first
    END;
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = wanted AND (rolsuper OR rolbypassrls)) THEN
        RAISE EXCEPTION 'role % could go round row-level security', wanted
            USING HINT = format('ALTER ROLE %I NOSUPERUSER NOBYPASSRLS', wanted);
    END IF;
    -- A superuser is no member, and may SET ROLE all the same.
    IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
        BEGIN
            EXECUTE format('GRANT %I TO %I', wanted, current_user);
        EXCEPTION
            WHEN unique_violation OR internal_error THEN
                NULL; -- the same grant, at the same moment
            WHEN insufficient_privilege THEN
                IF NOT pg_has_role(current_user, wanted, 'MEMBER') THEN
                    RAISE;
                END IF;
        END;
    END IF;
    EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', wanted);
    FOREACH part IN ARRAY ARRAY['households', 'involvements', 'residents', 'tenancies', 'rent_months', 'alerts', 'next_days',
            'operations', 'operation_contents', 'quiet_tenancies'] LOOP
        EXECUTE format($policy$
            CREATE POLICY forgetting ON %I FOR DELETE TO regieroute_retention
                USING (region_id = nullif(current_setting('app.region', true), '')::uuid)
        $policy$, part);
        EXECUTE format('GRANT DELETE ON %I TO %I', part, wanted);
    END LOOP;
    FOREACH part IN ARRAY ARRAY['households', 'involvements', 'residents', 'tenancies', 'rent_months', 'alerts', 'next_days',
            'operations', 'operation_contents', 'quiet_tenancies', 'clearances'] LOOP
        EXECUTE format($policy$
            CREATE POLICY looking ON %I FOR SELECT TO regieroute_retention
                USING (region_id = nullif(current_setting('app.region', true), '')::uuid)
        $policy$, part);
        EXECUTE format('GRANT SELECT ON %I TO %I', part, wanted);
    END LOOP;
END
$$;
-- +goose StatementEnd
-- The guard of route 3.2f locks the household; nothing of it can be changed.
CREATE POLICY locking ON households FOR UPDATE TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid) WITH CHECK (false);
GRANT UPDATE (version) ON households TO regieroute_retention;
