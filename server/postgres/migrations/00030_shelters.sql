-- Every plan to evict says: crisis place, other housing, or neither with the reason (route 3.2d, practice 24).

-- +goose Up
CREATE TABLE shelters (
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
    answer       text NOT NULL,
    reason       text NOT NULL,
    CONSTRAINT shelters_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT shelters_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE shelters IS 'Answers to the question whether a place must be organised; the last one counts.';
