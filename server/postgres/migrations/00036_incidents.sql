-- The system never refuses the truth and never hides it (route 3.2f).

-- +goose Up
CREATE TABLE incidents (
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
    what         text NOT NULL,
    protected    boolean NOT NULL,
    CONSTRAINT incidents_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT incidents_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE incidents IS 'Facts that should not have happened, such as an eviction without a clearance.';
