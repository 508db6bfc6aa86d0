-- Looking for a file walks an index of trigrams, so that a slip of the pen is
-- forgiven and a hundred thousand files are searched at once. What compares
-- words (LIKE, <%) is not leakproof: behind row-level security PostgreSQL reads
-- every row for it. So a function of a role that sees every file looks, and lets
-- out ids only of files that the one who asks may read: its conditions are those
-- of the fence of 00048 and of what is secret (00091), from the same settings.
-- Nobody signs in as the role. What is found is read behind the fence again.

-- +goose Up
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;
-- +goose StatementBegin
DO $$
DECLARE
    wanted CONSTANT text := 'regieroute_search';
BEGIN
    BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION', wanted);
        END IF;
    EXCEPTION
        WHEN duplicate_object OR unique_violation THEN
            NULL; -- another database's migrator was first
    END;
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = wanted AND (rolsuper OR rolbypassrls OR rolcanlogin)) THEN
        RAISE EXCEPTION 'role % could sign in or go round row-level security', wanted
            USING HINT = format('ALTER ROLE %I NOLOGIN NOSUPERUSER NOBYPASSRLS', wanted);
    END IF;
    -- A superuser is no member, and may give it a function all the same.
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
END
$$;
-- +goose StatementEnd
GRANT USAGE ON SCHEMA public TO regieroute_search;
GRANT SELECT (region_id, id, readers, search, secret_search, secret_people) ON households TO regieroute_search;
CREATE POLICY searching ON households FOR SELECT TO regieroute_search USING (true);
CREATE INDEX households_search ON households USING gin (search gin_trgm_ops);
CREATE INDEX households_secret_search ON households (region_id) WHERE secret_search <> '';
-- +goose StatementBegin
CREATE FUNCTION households_found(words text[], forgiving boolean, most integer) RETURNS TABLE (household_id uuid, alike boolean)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp
    SET pg_trgm.word_similarity_threshold = 0.4 AS $$
DECLARE
    region  CONSTANT uuid   := nullif(current_setting('app.region', true), '')::uuid;
    mine    CONSTANT uuid[] := string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[];
    person  CONSTANT uuid   := nullif(current_setting('app.person', true), '')::uuid;
    -- The longest first: the index looks for four of them, and all are looked for in what it finds.
    literal CONSTANT text[] := ARRAY(SELECT '%' || replace(replace(replace(w, '\', '\\'), '%', '\%'), '_', '\_') || '%'
                                     FROM unnest(words) w ORDER BY length(w) DESC);
    -- A number is right or wrong; a short word looks like too much.
    lenient CONSTANT text[] := ARRAY(SELECT w FROM unnest(words) w WHERE w !~ '[0-9]' AND length(w) >= 4 ORDER BY length(w) DESC);
    exact   CONSTANT text[] := ARRAY(SELECT '%' || replace(replace(replace(w, '\', '\\'), '%', '\%'), '_', '\_') || '%'
                                     FROM unnest(words) w WHERE w ~ '[0-9]' OR length(w) < 4);
BEGIN
    RETURN QUERY
        SELECT h.id, false FROM households h
        WHERE h.search LIKE literal[1] AND h.search LIKE coalesce(literal[2], literal[1])
          AND h.search LIKE coalesce(literal[3], literal[1]) AND h.search LIKE coalesce(literal[4], literal[1])
          AND h.search LIKE ALL (literal)
          AND h.region_id = region AND h.readers && mine
        UNION ALL
        SELECT h.id, false FROM households h
        WHERE h.secret_search <> '' AND h.region_id = region AND h.readers && mine AND person = ANY (h.secret_people)
          AND NOT h.search LIKE ALL (literal) AND (h.search || E'\n' || h.secret_search) LIKE ALL (literal)
        LIMIT most;
    IF FOUND OR NOT forgiving OR cardinality(lenient) = 0 THEN
        RETURN;
    END IF;
    RETURN QUERY
        WITH seen AS (
            SELECT h.id, h.search AS text FROM households h
            WHERE h.search %> lenient[1] AND h.search %> coalesce(lenient[2], lenient[1])
              AND h.search LIKE ALL (exact)
              AND h.region_id = region AND h.readers && mine
            UNION
            SELECT h.id, h.search || E'\n' || h.secret_search FROM households h
            WHERE h.secret_search <> '' AND h.region_id = region AND h.readers && mine AND person = ANY (h.secret_people)
              AND (h.search || E'\n' || h.secret_search) LIKE ALL (exact)
        ), near AS (
            SELECT s.id, max((SELECT min(word_similarity(w, s.text)) FROM unnest(lenient) w)) AS likeness FROM seen s GROUP BY s.id
        )
        SELECT n.id, true FROM near n
        WHERE n.likeness >= 0.4 AND n.likeness >= (SELECT max(b.likeness) FROM near b) - 0.1
        ORDER BY n.likeness DESC, n.id
        LIMIT least(most, 100);
END
$$;
-- +goose StatementEnd
COMMENT ON FUNCTION households_found IS 'Files within reach that have every word; when none has and it is forgiving, those that look most like it (alike).';
GRANT CREATE ON SCHEMA public TO regieroute_search;
ALTER FUNCTION households_found OWNER TO regieroute_search;
REVOKE CREATE ON SCHEMA public FROM regieroute_search;
REVOKE ALL ON FUNCTION households_found FROM PUBLIC;
GRANT EXECUTE ON FUNCTION households_found TO regieroute_app, regieroute_process;
-- Words are kept without their accents from now on. Files that are there already
-- are derived anew by the first server that looks (see 00151). Their owner sees
-- them for this one statement only.
ALTER TABLE households NO FORCE ROW LEVEL SECURITY;
UPDATE households SET parameters_version = -1;
ALTER TABLE households FORCE ROW LEVEL SECURITY;
