-- A decision makes a plan: to prevent the eviction, or to evict with care (route 3.1, 3.2).

-- +goose Up
CREATE TABLE plans (
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
    decision_id  uuid,
    scenario     text NOT NULL,
    from_day     date,
    ended_on     date,
    CONSTRAINT plans_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT plans_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE plans IS 'Plans; at most one of a household is in force.';
