-- The last report on a step is its state (route 3.1b).

-- +goose Up
CREATE TABLE step_progress (
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
    step_id      uuid,
    status       text NOT NULL,
    on_day       date,
    note         text NOT NULL,
    CONSTRAINT step_progress_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT step_progress_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE step_progress IS 'Reports on steps.';
