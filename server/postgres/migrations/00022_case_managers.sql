-- Every plan has a case manager (route 3.1a, 3.2a).

-- +goose Up
CREATE TABLE case_managers (
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
    person_id       uuid,
    organisation_id uuid,
    provisional     boolean NOT NULL,
    handover        text NOT NULL,
    until_day       date,
    CONSTRAINT case_managers_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT case_managers_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE case_managers IS 'Appointments of case managers; the open one counts.';
