-- A field of which two values were written waits for a person, and so does a change that takes protection away (practice 3).

-- +goose Up
CREATE TABLE field_conflicts (
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
    subject_id   uuid,
    field        text NOT NULL,
    base         text NOT NULL,
    mine         text NOT NULL,
    theirs       text NOT NULL,
    theirs_by    uuid,
    theirs_at    timestamptz,
    unsafe       boolean NOT NULL,
    reason       text NOT NULL,
    chosen       text NOT NULL,
    chosen_by    uuid,
    chosen_for   uuid,
    chosen_at    timestamptz,
    CONSTRAINT field_conflicts_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT field_conflicts_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE field_conflicts IS 'Fields for which a person must choose, or chose, a value.';
