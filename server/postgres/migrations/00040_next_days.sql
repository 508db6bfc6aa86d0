-- Lists sort by the first day from today on that something is planned or ends (architecture §1).

-- +goose Up
CREATE TABLE next_days (
    region_id    uuid    NOT NULL,
    household_id uuid    NOT NULL,
    day          date    NOT NULL,
    seq          integer NOT NULL,
    readers      uuid[]  NOT NULL,
    CONSTRAINT next_days_pkey PRIMARY KEY (region_id, household_id, day),
    CONSTRAINT next_days_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
CREATE INDEX next_days_day ON next_days (region_id, day, household_id);
COMMENT ON TABLE next_days IS 'Every day on which something in the file is planned or ends, derived by its last save.';
