-- What needs attention stands as days from and until, so that nothing is wrong on the morning after (architecture §1).

-- +goose Up
CREATE TABLE alerts (
    region_id    uuid    NOT NULL,
    household_id uuid    NOT NULL,
    number       integer NOT NULL,
    seq          integer NOT NULL,
    readers      uuid[]  NOT NULL,
    code         text    NOT NULL,
    rule         text    NOT NULL,
    from_day     date,
    until_day    date,
    role         text    NOT NULL,
    person_id    uuid,
    subject_id   uuid,
    weight       integer NOT NULL,
    CONSTRAINT alerts_pkey PRIMARY KEY (region_id, household_id, number),
    CONSTRAINT alerts_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE alerts IS 'What needs attention, derived from the file by its last save.';
COMMENT ON COLUMN alerts.role IS 'Whose work it is; empty is the case team''s and the Regieteam''s.';
COMMENT ON COLUMN alerts.weight IS '1 (can wait) to 9 (now).';
