-- Goals per life domain have a next control date (route 0.4).

-- +goose Up
CREATE TABLE goals (
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
    plan_id         uuid,
    follows_up      uuid,
    domain          text NOT NULL,
    description     text NOT NULL,
    organisation_id uuid,
    owner_id        uuid,
    next_control_on date,
    start_level     integer NOT NULL,
    target_level    integer NOT NULL,
    current_level   integer NOT NULL,
    CONSTRAINT goals_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT goals_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE goals IS 'Goals of the household and its helpers; a goal that is followed up is history.';
