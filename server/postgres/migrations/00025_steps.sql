-- A step has somebody who does it and a due date (route 2.5).

-- +goose Up
CREATE TABLE steps (
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
    what            text NOT NULL,
    organisation_id uuid,
    owner_id        uuid,
    due_on          date,
    CONSTRAINT steps_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT steps_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE steps IS 'Steps to be taken.';
