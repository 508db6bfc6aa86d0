-- A housing association brings its rent files (issue: the office): what was brought stays as history,
-- its content only until it is taken in. The row is also its place in the queue: whoever works on it
-- holds it for a while, and keeps how far it is, so that another goes on when that one stops.

-- +goose Up
CREATE TABLE deliveries (
    region_id       uuid        NOT NULL,
    organisation_id uuid        NOT NULL,
    id              uuid        NOT NULL,
    delivered_by    uuid        NOT NULL,
    delivered_at    timestamptz NOT NULL,
    name            text        NOT NULL,
    format          text        NOT NULL,
    sha256          text        NOT NULL,
    size_bytes      bigint      NOT NULL,
    as_of           date        NOT NULL,
    arrears_only    boolean     NOT NULL,
    columns         jsonb       NOT NULL,
    status          text        NOT NULL,
    preview         jsonb,
    wrong           jsonb       NOT NULL DEFAULT '[]',
    report          jsonb       NOT NULL DEFAULT '{}',
    done            integer     NOT NULL DEFAULT 0,
    total           integer     NOT NULL DEFAULT 0,
    started_at      timestamptz,
    ended_at        timestamptz,
    attempts        integer     NOT NULL DEFAULT 0,
    held_until      timestamptz,
    CONSTRAINT deliveries_pkey PRIMARY KEY (region_id, id),
    CONSTRAINT deliveries_organisation_fkey FOREIGN KEY (region_id, organisation_id) REFERENCES organisations (region_id, id) ON DELETE RESTRICT,
    CONSTRAINT deliveries_delivered_by_fkey FOREIGN KEY (region_id, delivered_by) REFERENCES people (region_id, id) ON DELETE RESTRICT,
    CONSTRAINT deliveries_status_check CHECK (status IN ('DELIVERED', 'WAITING', 'RUNNING', 'STOPPING', 'STOPPED', 'DONE', 'FAILED')),
    CONSTRAINT deliveries_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    CONSTRAINT deliveries_ended_check CHECK ((ended_at IS NULL) = (status IN ('DELIVERED', 'WAITING', 'RUNNING', 'STOPPING')))
);
CREATE INDEX deliveries_newest ON deliveries (region_id, organisation_id, delivered_at DESC);
CREATE INDEX deliveries_open ON deliveries (region_id, delivered_at) WHERE ended_at IS NULL;
COMMENT ON TABLE deliveries IS 'Rent files that housing associations brought, and what became of them. Nothing of what stood in them, but for numbers of tenancies that were not taken over.';
COMMENT ON COLUMN deliveries.columns IS 'Which heading stands for which column, as the association chose.';
COMMENT ON COLUMN deliveries.wrong IS 'Lines that could not be read, by number, without what stood in them.';
COMMENT ON COLUMN deliveries.done IS 'Households that were taken in, of total.';
COMMENT ON COLUMN deliveries.attempts IS 'How often somebody began in a row, without getting further.';
COMMENT ON COLUMN deliveries.held_until IS 'Until then nobody else begins.';

CREATE TABLE delivery_contents (
    region_id       uuid  NOT NULL,
    organisation_id uuid  NOT NULL,
    delivery_id     uuid  NOT NULL,
    gzipped         bytea NOT NULL,
    CONSTRAINT delivery_contents_pkey PRIMARY KEY (region_id, delivery_id),
    CONSTRAINT delivery_contents_delivery_fkey FOREIGN KEY (region_id, delivery_id) REFERENCES deliveries (region_id, id) ON DELETE CASCADE,
    CONSTRAINT delivery_contents_gzipped_check CHECK (octet_length(gzipped) <= 36000000)
);
ALTER TABLE delivery_contents ALTER COLUMN gzipped SET STORAGE EXTERNAL; -- it is compressed already
COMMENT ON TABLE delivery_contents IS 'What stands in a delivery: thrown away when it was taken in, or stopped, or nobody started it within a day.';

CREATE TABLE delivery_columns (
    region_id       uuid  NOT NULL,
    organisation_id uuid  NOT NULL,
    columns         jsonb NOT NULL,
    CONSTRAINT delivery_columns_pkey PRIMARY KEY (region_id, organisation_id),
    CONSTRAINT delivery_columns_organisation_fkey FOREIGN KEY (region_id, organisation_id) REFERENCES organisations (region_id, id) ON DELETE CASCADE
);
COMMENT ON TABLE delivery_columns IS 'How an association called its columns the last time.';

-- +goose StatementBegin
DO $$
DECLARE
    own text;
BEGIN
    FOREACH own IN ARRAY ARRAY['deliveries', 'delivery_contents', 'delivery_columns'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', own);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', own);
        EXECUTE format($policy$
            CREATE POLICY landlord ON %I TO regieroute_app
                USING (region_id = nullif(current_setting('app.region', true), '')::uuid
                    AND organisation_id = ANY (string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[]))
        $policy$, own);
    END LOOP;
    FOREACH own IN ARRAY ARRAY['deliveries', 'delivery_contents'] LOOP
        EXECUTE format($policy$
            CREATE POLICY region ON %I TO regieroute_system
                USING (region_id = nullif(current_setting('app.region', true), '')::uuid AND current_setting('app.process', true) = 'delivery')
        $policy$, own);
    END LOOP;
END
$$;
-- +goose StatementEnd
GRANT SELECT, INSERT ON deliveries, delivery_contents TO regieroute_app;
GRANT UPDATE (as_of, arrears_only, columns, status, preview, wrong, total, started_at, ended_at) ON deliveries TO regieroute_app;
GRANT DELETE ON delivery_contents TO regieroute_app;
GRANT SELECT, INSERT, UPDATE ON delivery_columns TO regieroute_app;
GRANT SELECT, UPDATE (status, report, done, total, ended_at, attempts, held_until) ON deliveries TO regieroute_system;
GRANT SELECT, DELETE ON delivery_contents TO regieroute_system;

ALTER TABLE access_tokens DROP CONSTRAINT access_tokens_scopes_check;
ALTER TABLE access_tokens ADD CONSTRAINT access_tokens_scopes_check CHECK (cardinality(scopes) > 0 AND scopes <@ ARRAY['READ', 'WRITE', 'SCHEMA', 'RENT']);
