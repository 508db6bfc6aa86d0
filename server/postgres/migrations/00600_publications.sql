-- What publications told, as it was printed, for who reads it in the program: numbers about the whole region, also of files
-- that their organisation is not in (datasets, statistics). Every organisation of the region reads it, and only who makes
-- releases adds to it. It holds no household, and nothing of what was counted behind what was printed.

-- +goose Up
CREATE TABLE publications (
    region_id    uuid        NOT NULL,
    release_id   uuid        NOT NULL,
    from_month   text        NOT NULL,
    to_month     text        NOT NULL,
    snapshot_at  timestamptz NOT NULL,
    published_at timestamptz NOT NULL,
    left_out     jsonb       NOT NULL,
    CONSTRAINT publications_pkey PRIMARY KEY (region_id, release_id),
    CONSTRAINT publications_release_fkey FOREIGN KEY (region_id, release_id) REFERENCES releases (region_id, id) ON DELETE CASCADE
);
CREATE INDEX publications_newest ON publications (region_id, published_at DESC, release_id DESC);
COMMENT ON TABLE publications IS 'Publications that are done.';
COMMENT ON COLUMN publications.from_month IS 'Its first month, as 2026-01.';
COMMENT ON COLUMN publications.to_month IS 'Its last month.';
COMMENT ON COLUMN publications.snapshot_at IS 'What was saved until then was counted.';
COMMENT ON COLUMN publications.left_out IS 'The titles of tables that could not be protected.';

CREATE TABLE publication_tables (
    region_id  uuid    NOT NULL,
    release_id uuid    NOT NULL,
    number     integer NOT NULL,
    name       text    NOT NULL,
    described  jsonb   NOT NULL,
    rows       jsonb   NOT NULL,
    CONSTRAINT publication_tables_pkey PRIMARY KEY (region_id, release_id, number),
    CONSTRAINT publication_tables_name UNIQUE (region_id, release_id, name),
    CONSTRAINT publication_tables_publication_fkey FOREIGN KEY (region_id, release_id) REFERENCES publications (region_id, release_id) ON DELETE CASCADE
);
COMMENT ON TABLE publication_tables IS 'Their tables: what each counts and is split by, and every number as it was printed.';

-- +goose StatementBegin
DO $$
DECLARE
    part   text;
    region CONSTANT text := $policy$region_id = nullif(current_setting('app.region', true), '')::uuid$policy$;
    made   CONSTANT text := region || $policy$ AND current_setting('app.process', true) = 'release'$policy$;
BEGIN
    FOREACH part IN ARRAY ARRAY['publications', 'publication_tables'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', part);
        EXECUTE format('CREATE POLICY read ON %I FOR SELECT TO regieroute_app USING (%s)', part, region);
        EXECUTE format('CREATE POLICY making ON %I TO regieroute_system USING (%s)', part, made);
    END LOOP;
END
$$;
-- +goose StatementEnd
GRANT SELECT ON publications, publication_tables TO regieroute_app;
GRANT SELECT, INSERT ON publications, publication_tables TO regieroute_system;
