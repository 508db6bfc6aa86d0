-- An auditor's own tool, or a collector of Logboek Dataverwerkingen, reads the
-- access log and nothing else. The program never works as this role.

-- +goose Up
-- +goose StatementBegin
DO $$
DECLARE
    wanted CONSTANT text := 'regieroute_auditor';
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
END
$$;
-- +goose StatementEnd
GRANT USAGE ON SCHEMA public TO regieroute_auditor;
CREATE POLICY audited ON access_log FOR SELECT TO regieroute_auditor
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT ON access_log, logboek TO regieroute_auditor;
