-- Who lives here is established by a dated record, which counts for 30 days before an eviction (practice 2).

-- +goose Up
CREATE TABLE compositions (
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
    source       text NOT NULL,
    residents    uuid[] NOT NULL,
    note         text NOT NULL,
    CONSTRAINT compositions_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT compositions_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE compositions IS 'Dated records of who lives here.';
