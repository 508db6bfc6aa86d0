-- A contact attempt belongs to the organisation that made it (route 1.2, practice 8).

-- +goose Up
CREATE TABLE contact_attempts (
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
    on_day       date,
    day_part     text NOT NULL,
    channel      text NOT NULL,
    reached      boolean NOT NULL,
    summary      text NOT NULL,
    CONSTRAINT contact_attempts_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT contact_attempts_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE contact_attempts IS 'Tries to speak the household.';
