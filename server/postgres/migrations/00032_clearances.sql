-- A clearance says that the Regieteam has no objection to one announced date (practice 27).

-- +goose Up
CREATE TABLE clearances (
    region_id     uuid NOT NULL,
    household_id  uuid NOT NULL,
    id            uuid NOT NULL,
    seq           integer NOT NULL,
    readers       uuid[] NOT NULL,
    operation_id  uuid,
    made_by       uuid,
    made_for      uuid,
    made_at       timestamptz,
    recorded_at   timestamptz,
    afterwards    boolean NOT NULL,
    ahead         boolean NOT NULL,
    evict_on      date NOT NULL,
    given_on      date NOT NULL,
    revoked_on    date,
    revoked_at    timestamptz,
    revoked_by    uuid,
    revoked_for   uuid,
    revoked_cause text NOT NULL,
    revoked_rule  text NOT NULL,
    lapsed_on     date,
    CONSTRAINT clearances_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT clearances_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE clearances IS 'Clearances of an announced eviction. Open until revoked or lapsed; route 3.2f guards the open ones.';
