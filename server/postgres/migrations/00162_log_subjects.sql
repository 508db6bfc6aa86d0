-- Who only reads the access log learns of no household whose it is (access §3,
-- "data subject id sealed"). A line names a pseudonym: a hash of the household
-- with a key of that household alone, which stands in another table. Who destroys
-- the key makes the lines anonymous, and leaves the chain of seals whole.

-- +goose Up
CREATE TABLE log_keys (
    region_id    uuid        NOT NULL,
    household_id uuid        NOT NULL,
    generation   integer     NOT NULL,
    key          bytea       NOT NULL,
    made_at      timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT log_keys_pkey PRIMARY KEY (region_id, household_id, generation),
    CONSTRAINT log_keys_region_fkey FOREIGN KEY (region_id) REFERENCES regions (id) ON DELETE RESTRICT,
    CONSTRAINT log_keys_key_check CHECK (octet_length(key) = 32)
);
COMMENT ON TABLE log_keys IS 'Keys of the pseudonyms in the access log, some for each household: lines are written with the last one and found with all. Without them nobody can tell whose a line is.';
ALTER TABLE access_log NO FORCE ROW LEVEL SECURITY;
ALTER TABLE log_seals NO FORCE ROW LEVEL SECURITY;
ALTER TABLE households NO FORCE ROW LEVEL SECURITY;
-- +goose StatementBegin
CREATE FUNCTION log_subject(key bytea, household uuid) RETURNS uuid LANGUAGE sql IMMUTABLE
RETURN encode(substring(sha256(key || uuid_send(household)) FOR 16), 'hex')::uuid;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE FUNCTION current_log_subject(region uuid, household uuid) RETURNS uuid LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
DECLARE
    subject uuid;
BEGIN
    IF household IS NULL THEN
        RETURN NULL;
    END IF;
    -- STRICT: no key, no line, and so no data.
    SELECT log_subject(k.key, household) INTO STRICT subject FROM log_keys k
    WHERE k.region_id = region AND k.household_id = household ORDER BY k.generation DESC LIMIT 1;
    RETURN subject;
END
$$;
-- +goose StatementEnd
-- +goose StatementBegin
DO $$
DECLARE
    old  record;
    last record;
BEGIN
    INSERT INTO log_keys (region_id, household_id, generation, key)
    SELECT region_id, household_id, 1, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
    FROM (SELECT DISTINCT region_id, household_id FROM access_log WHERE household_id IS NOT NULL) logged;
    -- Lines that are as they were sealed are sealed once more, as they are now
    -- written; the old seals stay. A line that somebody had changed is not.
    CREATE TEMPORARY TABLE sealed_before ON COMMIT DROP AS
    SELECT s.region_id, s.number, array_agg(o.id ORDER BY o.place) AS lines
    FROM log_seals s
    CROSS JOIN LATERAL unnest(s.lines) WITH ORDINALITY o (id, place)
    JOIN access_log l ON l.region_id = s.region_id AND l.id = o.id
    WHERE log_line_hash(l) = substring(s.hashes FROM ((o.place - 1) * 32 + 1)::int FOR 32)
    GROUP BY s.region_id, s.number;
    UPDATE access_log l SET household_id = log_subject(k.key, l.household_id)
    FROM log_keys k WHERE k.region_id = l.region_id AND k.household_id = l.household_id;
    -- A file that was forgotten has no key: its lines are nobody's.
    DELETE FROM log_keys k
    WHERE NOT EXISTS (SELECT FROM households h WHERE h.region_id = k.region_id AND h.id = k.household_id);
    FOR old IN SELECT * FROM sealed_before ORDER BY region_id, number LOOP
        -- At the moment of the last seal: what has none yet is looked for from there.
        SELECT s.number + 1 AS number, s.sealed_at, s.hash AS previous INTO STRICT last
        FROM log_seals s WHERE s.region_id = old.region_id ORDER BY s.number DESC LIMIT 1;
        INSERT INTO log_seals (region_id, number, sealed_at, lines, hashes, previous, hash)
        SELECT old.region_id, last.number, last.sealed_at, old.lines, again.hashes, last.previous,
            sha256(uuid_send(old.region_id) || int8send(last.number) || int8send((extract(epoch FROM last.sealed_at) * 1000000)::bigint)
                || last.previous || again.ids || again.hashes)
        FROM (SELECT string_agg(uuid_send(o.id), ''::bytea ORDER BY o.place) AS ids, string_agg(log_line_hash(l), ''::bytea ORDER BY o.place) AS hashes
              FROM unnest(old.lines) WITH ORDINALITY o (id, place)
              JOIN access_log l ON l.region_id = old.region_id AND l.id = o.id) again;
    END LOOP;
END
$$;
-- +goose StatementEnd
ALTER TABLE access_log RENAME COLUMN household_id TO subject;
ALTER INDEX access_log_household RENAME TO access_log_subject;
COMMENT ON COLUMN access_log.subject IS 'Pseudonym of the household (log_keys); null for a search.';
CREATE OR REPLACE VIEW logboek WITH (security_invoker = true) AS
SELECT region_id, id,
       trace_id,
       right(replace(id::text, '-', ''), 16)                  AS span_id,
       activity                                               AS name,
       coalesce(started_at, happened_at)                      AS start_time,
       happened_at                                            AS end_time,
       'STATUS_CODE_OK'                                       AS status_code,
       'urn:regieroute:processing:' || activity               AS "dpl.core.processing_activity_id",
       replace(subject::text, '-', '')                        AS "dpl.core.data_subject_id",
       event, organisation_id, organisation_role, person_id, process, offline
FROM access_log;
COMMENT ON VIEW logboek IS 'The access log as Logboek Dataverwerkingen reads it. What failed gave no data and is no line, so every status is OK. The data subject is a pseudonym, the same in all lines of a household until its key is renewed.';
ALTER TABLE access_log FORCE ROW LEVEL SECURITY;
ALTER TABLE log_seals FORCE ROW LEVEL SECURITY;
ALTER TABLE households FORCE ROW LEVEL SECURITY;
ALTER TABLE log_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE log_keys FORCE ROW LEVEL SECURITY;
CREATE POLICY region ON log_keys TO regieroute_app, regieroute_system, regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT ON log_keys TO regieroute_app, regieroute_system;
GRANT SELECT, DELETE ON log_keys TO regieroute_retention;
REVOKE ALL ON FUNCTION log_subject(bytea, uuid), current_log_subject(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION log_subject(bytea, uuid), current_log_subject(uuid, uuid) TO regieroute_app, regieroute_system;
