-- A suspension has a mandatory term and freezes the arrears (route 3.1c-e).

-- +goose Up
CREATE TABLE suspensions (
    region_id    uuid NOT NULL,
    household_id uuid NOT NULL,
    id           uuid NOT NULL,
    seq          integer NOT NULL,
    readers      uuid[] NOT NULL,
    operation_id uuid,
    made_by      uuid,
    made_for     uuid,
    made_at      timestamptz,
    recorded_at  timestamptz,
    afterwards   boolean NOT NULL,
    ahead        boolean NOT NULL,
    plan_id      uuid,
    from_day     date,
    until_day    date,
    frozen_cents bigint NOT NULL,
    frozen_on    date,
    ended_on     date,
    ended_reason text NOT NULL,
    CONSTRAINT suspensions_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT suspensions_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE suspensions IS 'Suspensions of an eviction. No eviction is cleared while one runs (practice 21).';
