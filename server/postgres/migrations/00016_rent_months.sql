-- The rent ledger has one reading a month; an older one never overwrites a newer one (route 1.1).

-- +goose Up
CREATE TABLE rent_months (
    region_id     uuid    NOT NULL,
    household_id  uuid    NOT NULL,
    tenancy_id    uuid    NOT NULL,
    month         date    NOT NULL,
    seq           integer NOT NULL,
    readers       uuid[]  NOT NULL,
    due_cents     bigint  NOT NULL,
    paid_cents    bigint  NOT NULL,
    balance_cents bigint  NOT NULL,
    as_of         date,
    arrangement   text    NOT NULL,
    CONSTRAINT rent_months_pkey PRIMARY KEY (region_id, household_id, tenancy_id, month),
    CONSTRAINT rent_months_tenancy_fkey FOREIGN KEY (region_id, household_id, tenancy_id) REFERENCES tenancies (region_id, household_id, id) ON DELETE RESTRICT,
    CONSTRAINT rent_months_month_check CHECK (extract(day FROM month) = 1)
);
COMMENT ON TABLE rent_months IS 'Months of the rent ledger as the landlord booked them, in euro cents.';
COMMENT ON COLUMN rent_months.month IS 'The first day of the month.';
COMMENT ON COLUMN rent_months.balance_cents IS 'What the tenant owes in all after the month; negative is a credit.';
