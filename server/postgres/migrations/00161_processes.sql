-- A process that writes files, such as an import or the nightly run, has a role of
-- its own (access §2): it may do to files what the application may, except add
-- what only people decide, and it has nothing to do with how people sign in.

-- +goose Up
-- +goose StatementBegin
DO $$
DECLARE
    wanted CONSTANT text := 'regieroute_process';
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
    BEGIN
        IF NOT pg_has_role(wanted, 'regieroute_app', 'USAGE') THEN
            EXECUTE format('GRANT regieroute_app TO %I', wanted);
        END IF;
    EXCEPTION
        WHEN unique_violation OR internal_error THEN
            NULL; -- the same grant, at the same moment
    END;
    FOREACH part IN ARRAY ARRAY['decisions', 'decided_files', 'clearances', 'clearance_requests', 'case_managers',
            'referral_drafts', 'relations', 'overview_releases', 'glass_breaks'] LOOP
        EXECUTE format('CREATE POLICY by_people ON %I AS RESTRICTIVE FOR INSERT TO regieroute_process WITH CHECK (false)', part);
    END LOOP;
    FOREACH part IN ARRAY ARRAY['credentials', 'sessions', 'one_time_links'] LOOP
        EXECUTE format('CREATE POLICY by_people ON %I AS RESTRICTIVE TO regieroute_process USING (false)', part);
    END LOOP;
END
$$;
-- +goose StatementEnd
