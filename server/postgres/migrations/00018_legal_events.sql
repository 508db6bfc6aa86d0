-- Steps of the law stand beside the file's phase and are never changed; a postponement is a new one.

-- +goose Up
CREATE TABLE legal_events (
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
    tenancy_id   uuid,
    kind         text NOT NULL,
    on_day       date,
    evict_on     date,
    until_day    date,
    reference    text NOT NULL,
    CONSTRAINT legal_events_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT legal_events_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE legal_events IS 'Dated steps of the law: summons, judgment, announced and postponed evictions, moratoria.';
