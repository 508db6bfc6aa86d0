-- The roles that statements run as. Row-level security binds both: the
-- application sees what its settings name, a system process one region.
-- Roles belong to the cluster, advisory locks to a database: migrators of
-- several databases meet here without a lock, so "it is there already" is fine.

-- +goose Up
-- +goose StatementBegin
DO $$
DECLARE
    wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['regieroute_app', 'regieroute_system'] LOOP
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
    END LOOP;
END
$$;
-- +goose StatementEnd
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO regieroute_app, regieroute_system;
