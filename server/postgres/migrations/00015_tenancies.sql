-- A household may have several tenancies over time (practice 7).

-- +goose Up
CREATE TABLE tenancies (
    region_id       uuid NOT NULL,
    household_id    uuid NOT NULL,
    id              uuid NOT NULL,
    seq             integer NOT NULL,
    readers         uuid[] NOT NULL,
    operation_id    uuid,
    made_by         uuid,
    made_for        uuid,
    made_at         timestamptz,
    recorded_at     timestamptz,
    afterwards      boolean NOT NULL,
    ahead           boolean NOT NULL,
    landlord_id     uuid NOT NULL,
    number          text NOT NULL,
    tenant_number   text NOT NULL,
    dwelling_number text NOT NULL,
    starts_on       date,
    ends_on         date,
    CONSTRAINT tenancies_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT tenancies_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT,
    CONSTRAINT tenancies_landlord_fkey FOREIGN KEY (region_id, landlord_id) REFERENCES organisations (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE tenancies IS 'Rental contracts of the household.';
