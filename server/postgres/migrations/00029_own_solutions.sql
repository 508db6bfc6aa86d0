-- What the household has itself or in its network is explored first (route 3.2c).

-- +goose Up
CREATE TABLE own_solutions (
    region_id           uuid NOT NULL,
    household_id        uuid NOT NULL,
    id                  uuid NOT NULL,
    seq                 integer NOT NULL,
    readers             uuid[] NOT NULL,
    operation_id        uuid,
    made_by             uuid,
    made_for            uuid,
    made_at             timestamptz,
    recorded_at         timestamptz,
    afterwards          boolean NOT NULL,
    ahead               boolean NOT NULL,
    plan_id             uuid,
    what                text NOT NULL,
    possible            text NOT NULL,
    note                text NOT NULL,
    not_explored_reason text NOT NULL,
    on_day              date,
    CONSTRAINT own_solutions_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT own_solutions_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE own_solutions IS 'Solutions of the household itself, or why none was explored.';
