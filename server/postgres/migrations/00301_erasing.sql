-- A closed file is erased when its time is over (access §6, practice 38): by the role that forgets, as the process "erase"
-- and no other, whole households at a time. What stays is a proof without personal data, and the number of the household:
-- what arrives for it later is refused.

-- +goose Up
CREATE TABLE erased_households (
    region_id    uuid NOT NULL,
    household_id uuid NOT NULL,
    erased_on    date NOT NULL,
    CONSTRAINT erased_households_pkey PRIMARY KEY (region_id, household_id),
    CONSTRAINT erased_households_region_fkey FOREIGN KEY (region_id) REFERENCES regions (id) ON DELETE RESTRICT
);
COMMENT ON TABLE erased_households IS 'Numbers of households that were erased, and nothing else: operations on them are refused ERASED, and after a restore they are erased again.';
CREATE TABLE destructions (
    region_id  uuid        NOT NULL,
    id         uuid        NOT NULL,
    at         timestamptz NOT NULL,
    kind       text        NOT NULL,
    rule       text        NOT NULL,
    months     integer     NOT NULL,
    households integer     NOT NULL,
    subjects   uuid[]      NOT NULL,
    counts     jsonb       NOT NULL,
    CONSTRAINT destructions_pkey PRIMARY KEY (region_id, id),
    CONSTRAINT destructions_region_fkey FOREIGN KEY (region_id) REFERENCES regions (id) ON DELETE RESTRICT,
    CONSTRAINT destructions_kind_check CHECK (kind IN ('WORDS', 'FILE')),
    CONSTRAINT destructions_households_check CHECK (households > 0)
);
COMMENT ON TABLE destructions IS 'Proof of what was erased: when, what, how much, under which term. No personal data; only added to.';
COMMENT ON COLUMN destructions.subjects IS 'Pseudonyms that the households have in the access log; of whole files the key is gone with them.';
ALTER TABLE erased_households ENABLE ROW LEVEL SECURITY;
ALTER TABLE erased_households FORCE ROW LEVEL SECURITY;
ALTER TABLE destructions ENABLE ROW LEVEL SECURITY;
ALTER TABLE destructions FORCE ROW LEVEL SECURITY;
CREATE POLICY region ON erased_households FOR SELECT TO regieroute_app, regieroute_system, regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY erasing ON erased_households FOR INSERT TO regieroute_retention
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid AND current_setting('app.process', true) = 'erase');
GRANT SELECT ON erased_households TO regieroute_app, regieroute_system;
GRANT SELECT, INSERT ON erased_households TO regieroute_retention;
CREATE POLICY region ON destructions FOR SELECT TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY erasing ON destructions FOR INSERT TO regieroute_retention
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid AND current_setting('app.process', true) = 'erase');
GRANT SELECT ON destructions TO regieroute_system;
GRANT INSERT ON destructions TO regieroute_retention;

-- +goose StatementBegin
DO $$
DECLARE
    part text;
    mine CONSTANT text := $policy$region_id = nullif(current_setting('app.region', true), '')::uuid AND current_setting('app.process', true) = 'erase'$policy$;
BEGIN
    -- Every table of the files, and what stands beside them by operation or attachment.
    FOR part IN
        SELECT c.table_name::text FROM information_schema.columns c
        JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name AND t.table_type = 'BASE TABLE'
        WHERE c.table_schema = 'public' AND c.column_name = 'household_id' AND c.table_name NOT IN ('log_keys', 'erased_households')
        UNION SELECT unnest(ARRAY['receipts', 'sealed_photos', 'attachment_chunks', 'attachment_arrivals'])
    LOOP
        EXECUTE format('CREATE POLICY erasing ON %I FOR DELETE TO regieroute_retention USING (%s)', part, mine);
        EXECUTE format('CREATE POLICY erasing_looks ON %I FOR SELECT TO regieroute_retention USING (%s)', part, mine);
        EXECUTE format('GRANT SELECT, DELETE ON %I TO regieroute_retention', part);
    END LOOP;
    EXECUTE format('CREATE POLICY blanking ON receipts FOR UPDATE TO regieroute_retention USING (%s)', mine);
    EXECUTE format('CREATE POLICY blanking ON agenda_items FOR UPDATE TO regieroute_retention USING (%s)', mine);
    EXECUTE format('CREATE POLICY unlinking ON households FOR UPDATE TO regieroute_retention USING (%s)', mine);
    -- An open file is never erased, whatever a program thinks of it.
    CREATE POLICY closed ON households AS RESTRICTIVE FOR DELETE TO regieroute_retention
        USING (current_setting('app.process', true) <> 'erase' OR phase = 'CLOSED');
END
$$;
-- +goose StatementEnd
GRANT UPDATE (receipt) ON receipts TO regieroute_retention;
GRANT UPDATE (note) ON agenda_items TO regieroute_retention;
GRANT UPDATE (linked_to) ON households TO regieroute_retention;
CREATE POLICY looking ON region_parameters FOR SELECT TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT ON region_parameters TO regieroute_retention;
GRANT EXECUTE ON FUNCTION log_subject(bytea, uuid) TO regieroute_retention;
