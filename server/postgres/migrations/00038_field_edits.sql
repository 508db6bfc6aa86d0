-- An edit says what its writer saw; the last change of a field says who wrote what stands.

-- +goose Up
CREATE TABLE field_edits (
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
    CONSTRAINT field_edits_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT field_edits_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE field_edits IS 'Who last changed a field of the household or of a resident. One row a field: an earlier one is deleted.';
