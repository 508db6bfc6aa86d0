-- Every organisation gives its standpoint before the decision (route 0.2, practice 17).

-- +goose Up
CREATE TABLE standpoints (
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
    referral_id  uuid,
    position     text NOT NULL,
    reasons      text NOT NULL,
    CONSTRAINT standpoints_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT standpoints_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE standpoints IS 'Standpoints of organisations on a referral; the later one of an organisation counts.';
