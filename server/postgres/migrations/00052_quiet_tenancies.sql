-- Tenancies without arrears stand apart from files, are read by their landlord
-- alone, and are forgotten in time (practice 9). How many there are per month is
-- the denominator of statistics and names nobody (practice 35).

-- +goose Up
CREATE TABLE quiet_tenancies (
    region_id       uuid   NOT NULL,
    landlord_id     uuid   NOT NULL,
    id              uuid   NOT NULL,
    number          text   NOT NULL,
    tenant_number   text   NOT NULL,
    dwelling_number text   NOT NULL,
    starts_on       date,
    month           date   NOT NULL,
    balance_cents   bigint NOT NULL,
    as_of           date   NOT NULL,
    last_arrears    date,
    keep_until      date   NOT NULL,
    CONSTRAINT quiet_tenancies_pkey PRIMARY KEY (region_id, landlord_id, id),
    CONSTRAINT quiet_tenancies_landlord_fkey FOREIGN KEY (region_id, landlord_id) REFERENCES organisations (region_id, id) ON DELETE RESTRICT,
    CONSTRAINT quiet_tenancies_balance_check CHECK (balance_cents <= 0)
);
CREATE INDEX quiet_tenancies_keep ON quiet_tenancies (region_id, keep_until);
COMMENT ON TABLE quiet_tenancies IS 'Tenancies without arrears, without a name or an address.';
COMMENT ON COLUMN quiet_tenancies.last_arrears IS 'The first day of the last month with arrears; null when there was none.';
COMMENT ON COLUMN quiet_tenancies.keep_until IS 'The last day on which it is kept.';
CREATE TABLE tenancy_counts (
    region_id   uuid    NOT NULL,
    landlord_id uuid    NOT NULL,
    month       date    NOT NULL,
    tenancies   integer NOT NULL,
    in_arrears  integer NOT NULL,
    as_of       date    NOT NULL,
    CONSTRAINT tenancy_counts_pkey PRIMARY KEY (region_id, landlord_id, month),
    CONSTRAINT tenancy_counts_landlord_fkey FOREIGN KEY (region_id, landlord_id) REFERENCES organisations (region_id, id) ON DELETE RESTRICT,
    CONSTRAINT tenancy_counts_check CHECK (in_arrears BETWEEN 0 AND tenancies)
);
COMMENT ON TABLE tenancy_counts IS 'How many tenancies a landlord''s books had in a month, and how many of them owed something after it.';
-- +goose StatementBegin
DO $$
DECLARE
    own text;
BEGIN
    FOREACH own IN ARRAY ARRAY['quiet_tenancies', 'tenancy_counts'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', own);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', own);
        EXECUTE format($policy$
            CREATE POLICY landlord ON %I TO regieroute_app
                USING (region_id = nullif(current_setting('app.region', true), '')::uuid
                    AND landlord_id = ANY (string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[]))
        $policy$, own);
        EXECUTE format($policy$
            CREATE POLICY region ON %I FOR SELECT TO regieroute_system
                USING (region_id = nullif(current_setting('app.region', true), '')::uuid)
        $policy$, own);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO regieroute_app', own);
        EXECUTE format('GRANT SELECT ON %I TO regieroute_system', own);
    END LOOP;
END
$$;
-- +goose StatementEnd
GRANT DELETE ON quiet_tenancies TO regieroute_app;
