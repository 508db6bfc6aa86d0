-- Conditions on the tenant are checked on a day, with what showed it (route 3.1g-j, practice 22).

-- +goose Up
CREATE TABLE checks (
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
    condition    text NOT NULL,
    outcome      text NOT NULL,
    on_day       date,
    evidence     text NOT NULL,
    explanation  text NOT NULL,
    visit_id     uuid,
    CONSTRAINT checks_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT checks_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE checks IS 'Checks of the conditions of a plan.';
