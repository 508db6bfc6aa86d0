-- Statistics (practice 35) are answered from an aggregate. The save of a file writes that file's facts in its own
-- transaction, and what changed of them as a change of its own row: no row is shared, so writers never wait for each
-- other. A process with a role of its own (access §1) adds the changes up within seconds.

-- +goose Up
-- +goose StatementBegin
DO $$
DECLARE
    wanted CONSTANT text := 'regieroute_statistics';
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
END
$$;
-- +goose StatementEnd

CREATE TABLE facts (
    region_id      uuid    NOT NULL,
    household_id   uuid    NOT NULL,
    measure        text    NOT NULL,
    id             uuid    NOT NULL,
    seq            integer NOT NULL,
    readers        uuid[]  NOT NULL,
    organisations  uuid[]  NOT NULL,
    month          date    NOT NULL,
    due_on         date    NOT NULL,
    amount         bigint  NOT NULL,
    landlord       text    NOT NULL,
    composition    text    NOT NULL,
    minors         text    NOT NULL,
    age_band       text    NOT NULL,
    phase          text    NOT NULL,
    stage          text    NOT NULL,
    referred       text    NOT NULL,
    cause          text    NOT NULL,
    ground         text    NOT NULL,
    scenario       text    NOT NULL,
    outcome        text    NOT NULL,
    destination    text    NOT NULL,
    condition      text    NOT NULL,
    incident       text    NOT NULL,
    CONSTRAINT facts_pkey PRIMARY KEY (region_id, household_id, measure, id),
    CONSTRAINT facts_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
CREATE INDEX facts_measure ON facts (region_id, measure, month);
COMMENT ON TABLE facts IS 'What statistics count of each file, derived from it by its last save. Names nobody.';
COMMENT ON COLUMN facts.id IS 'Of the record it follows from.';
COMMENT ON COLUMN facts.organisations IS 'Whose statistics it is in: of landlords only the one it is about (practice 39).';
COMMENT ON COLUMN facts.month IS 'First day of the month it counts in.';
COMMENT ON COLUMN facts.due_on IS 'The day from which it counts; it may lie ahead.';
COMMENT ON COLUMN facts.amount IS 'Days or euro cents, by the measure; 0 when it adds nothing up.';
ALTER TABLE facts ENABLE ROW LEVEL SECURITY;
ALTER TABLE facts FORCE ROW LEVEL SECURITY;
CREATE POLICY readers ON facts TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND readers && string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[])
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY region ON facts FOR SELECT TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY forgetting ON facts FOR DELETE TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY looking ON facts FOR SELECT TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY erasing ON facts FOR DELETE TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid AND current_setting('app.process', true) = 'erase');
CREATE POLICY erasing_looks ON facts FOR SELECT TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid AND current_setting('app.process', true) = 'erase');
GRANT SELECT, INSERT, UPDATE, DELETE ON facts TO regieroute_app;
GRANT SELECT ON facts TO regieroute_system;
GRANT SELECT, DELETE ON facts TO regieroute_retention;

CREATE TABLE fact_changes (
    region_id      uuid    NOT NULL,
    id             uuid    NOT NULL DEFAULT gen_random_uuid(),
    organisations  uuid[]  NOT NULL,
    measure        text    NOT NULL,
    month          date    NOT NULL,
    due_on         date    NOT NULL,
    number         bigint  NOT NULL,
    total          bigint  NOT NULL,
    landlord       text    NOT NULL,
    composition    text    NOT NULL,
    minors         text    NOT NULL,
    age_band       text    NOT NULL,
    phase          text    NOT NULL,
    stage          text    NOT NULL,
    referred       text    NOT NULL,
    cause          text    NOT NULL,
    ground         text    NOT NULL,
    scenario       text    NOT NULL,
    outcome        text    NOT NULL,
    destination    text    NOT NULL,
    condition      text    NOT NULL,
    incident       text    NOT NULL,
    CONSTRAINT fact_changes_pkey PRIMARY KEY (region_id, id)
);
CREATE INDEX fact_changes_due ON fact_changes (region_id, due_on);
COMMENT ON TABLE fact_changes IS 'By how much numbers change that are not in the statistics yet. Names no file.';
COMMENT ON COLUMN fact_changes.due_on IS 'It is added from this day on.';
COMMENT ON COLUMN fact_changes.number IS 'How many facts more, or less when negative.';
COMMENT ON COLUMN fact_changes.total IS 'By how much their amounts change.';
ALTER TABLE fact_changes ENABLE ROW LEVEL SECURITY;
ALTER TABLE fact_changes FORCE ROW LEVEL SECURITY;
CREATE POLICY writing ON fact_changes FOR INSERT TO regieroute_app
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY counting ON fact_changes TO regieroute_statistics
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT INSERT ON fact_changes TO regieroute_app;
GRANT SELECT, DELETE ON fact_changes TO regieroute_statistics;

CREATE TABLE erased_facts (
    region_id      uuid    NOT NULL,
    key            uuid    NOT NULL,
    organisations  uuid[]  NOT NULL,
    measure        text    NOT NULL,
    month          date    NOT NULL,
    due_on         date    NOT NULL,
    number         bigint  NOT NULL,
    total          bigint  NOT NULL,
    landlord       text    NOT NULL,
    composition    text    NOT NULL,
    minors         text    NOT NULL,
    age_band       text    NOT NULL,
    phase          text    NOT NULL,
    stage          text    NOT NULL,
    referred       text    NOT NULL,
    cause          text    NOT NULL,
    ground         text    NOT NULL,
    scenario       text    NOT NULL,
    outcome        text    NOT NULL,
    destination    text    NOT NULL,
    condition      text    NOT NULL,
    incident       text    NOT NULL,
    CONSTRAINT erased_facts_pkey PRIMARY KEY (region_id, key)
);
CREATE INDEX erased_facts_measure ON erased_facts (region_id, measure, month);
COMMENT ON TABLE erased_facts IS 'How many facts there were of households that were erased, added up by month: what stays is a number, of nobody.';
COMMENT ON COLUMN erased_facts.key IS 'Hash of all that the numbers are split by.';
COMMENT ON COLUMN erased_facts.due_on IS 'The day from which it counts: the first of its month when that was over before the household was erased.';
COMMENT ON COLUMN erased_facts.number IS 'How many facts.';
COMMENT ON COLUMN erased_facts.total IS 'Their amounts together.';
ALTER TABLE erased_facts ENABLE ROW LEVEL SECURITY;
ALTER TABLE erased_facts FORCE ROW LEVEL SECURITY;
CREATE POLICY counted ON erased_facts FOR SELECT TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND organisations && string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[]);
CREATE POLICY erasing ON erased_facts TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid) WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT ON erased_facts TO regieroute_app;
GRANT SELECT, INSERT, UPDATE (number, total) ON erased_facts TO regieroute_retention;

CREATE TABLE statistics (
    region_id       uuid   NOT NULL,
    organisation_id uuid   NOT NULL,
    measure         text   NOT NULL,
    month           date   NOT NULL,
    key             uuid   NOT NULL,
    number          bigint NOT NULL,
    total           bigint NOT NULL,
    landlord       text    NOT NULL,
    composition    text    NOT NULL,
    minors         text    NOT NULL,
    age_band       text    NOT NULL,
    phase          text    NOT NULL,
    stage          text    NOT NULL,
    referred       text    NOT NULL,
    cause          text    NOT NULL,
    ground         text    NOT NULL,
    scenario       text    NOT NULL,
    outcome        text    NOT NULL,
    destination    text    NOT NULL,
    condition      text    NOT NULL,
    incident       text    NOT NULL,
    CONSTRAINT statistics_pkey PRIMARY KEY (region_id, organisation_id, measure, month, key)
);
CREATE INDEX statistics_empty ON statistics (region_id) WHERE number = 0 AND total = 0;
COMMENT ON TABLE statistics IS 'How many facts there are, by organisation, measure, month and all that they are split by. Names no file.';
COMMENT ON COLUMN statistics.organisation_id IS 'Whose files were counted; the zero id is the whole region, which no organisation reads.';
COMMENT ON COLUMN statistics.key IS 'Hash of all that the numbers are split by.';
COMMENT ON COLUMN statistics.number IS 'How many facts.';
COMMENT ON COLUMN statistics.total IS 'Their amounts together: days or euro cents, by the measure.';
ALTER TABLE statistics ENABLE ROW LEVEL SECURITY;
ALTER TABLE statistics FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON statistics FOR SELECT TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND organisation_id = ANY (string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[]));
CREATE POLICY counting ON statistics TO regieroute_statistics
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid) WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT ON statistics TO regieroute_app;
GRANT SELECT, INSERT, DELETE, UPDATE (number, total) ON statistics TO regieroute_statistics;

CREATE TABLE statistics_folds (
    region_id uuid        NOT NULL,
    folded_at timestamptz NOT NULL,
    CONSTRAINT statistics_folds_pkey PRIMARY KEY (region_id)
);
COMMENT ON TABLE statistics_folds IS 'As of when the statistics of a region are: what was saved until then is in them.';
ALTER TABLE statistics_folds ENABLE ROW LEVEL SECURITY;
ALTER TABLE statistics_folds FORCE ROW LEVEL SECURITY;
CREATE POLICY looking ON statistics_folds FOR SELECT TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY counting ON statistics_folds TO regieroute_statistics
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid) WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT ON statistics_folds TO regieroute_app;
GRANT SELECT, INSERT, UPDATE (folded_at) ON statistics_folds TO regieroute_statistics;

CREATE TABLE statistics_revisions (
    region_id       uuid        NOT NULL,
    id              uuid        NOT NULL DEFAULT gen_random_uuid(),
    organisation_id uuid        NOT NULL,
    measure         text        NOT NULL,
    month           date        NOT NULL,
    number          bigint      NOT NULL,
    total           bigint      NOT NULL,
    revised_at      timestamptz NOT NULL,
    CONSTRAINT statistics_revisions_pkey PRIMARY KEY (region_id, id)
);
CREATE INDEX statistics_revisions_month ON statistics_revisions (region_id, organisation_id, measure, month);
COMMENT ON TABLE statistics_revisions IS 'Numbers that changed after their month was final (practice 35). Names no file.';
COMMENT ON COLUMN statistics_revisions.number IS 'How many facts more, or less when negative.';
COMMENT ON COLUMN statistics_revisions.total IS 'By how much their amounts changed.';
ALTER TABLE statistics_revisions ENABLE ROW LEVEL SECURITY;
ALTER TABLE statistics_revisions FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON statistics_revisions FOR SELECT TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND organisation_id = ANY (string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[]));
CREATE POLICY counting ON statistics_revisions FOR INSERT TO regieroute_statistics
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT ON statistics_revisions TO regieroute_app;
GRANT INSERT ON statistics_revisions TO regieroute_statistics;

-- Files that are there already are derived anew by the first server that looks (see 00151). Their owner sees them for
-- this one statement only.
ALTER TABLE households NO FORCE ROW LEVEL SECURITY;
UPDATE households SET parameters_version = -1;
ALTER TABLE households FORCE ROW LEVEL SECURITY;
