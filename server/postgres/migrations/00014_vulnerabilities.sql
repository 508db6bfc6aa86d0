-- Anybody in the file may mark a household vulnerable; only a decision takes the mark away (practice 4).

-- +goose Up
CREATE TABLE vulnerabilities (
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
    reason       text NOT NULL,
    note         text NOT NULL,
    unmarked_by  uuid,
    unmarked_on  date,
    CONSTRAINT vulnerabilities_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT vulnerabilities_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE vulnerabilities IS 'Marks of vulnerability: a reason from a short list, no diagnosis.';
