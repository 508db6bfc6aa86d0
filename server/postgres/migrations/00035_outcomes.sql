-- An outcome closes the file until the household is reported again (practice 35).

-- +goose Up
CREATE TABLE outcomes (
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
    kind         text NOT NULL,
    on_day       date,
    destination  text NOT NULL,
    note         text NOT NULL,
    CONSTRAINT outcomes_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT outcomes_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE outcomes IS 'How threatened evictions ended.';
