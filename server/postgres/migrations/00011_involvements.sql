-- An organisation is in the file in one role, for a purpose, from a day until a day (route 1.4, practice 39).

-- +goose Up
CREATE TABLE involvements (
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
    organisation_id uuid NOT NULL,
    role            text NOT NULL,
    purpose         text NOT NULL,
    legal_basis     text NOT NULL,
    from_day        date,
    until_day       date,
    CONSTRAINT involvements_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT involvements_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT,
    CONSTRAINT involvements_organisation_fkey FOREIGN KEY (region_id, organisation_id) REFERENCES organisations (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE involvements IS 'Organisations in the file. Who is in it on a day may read it: readers of every table follow from these rows.';
