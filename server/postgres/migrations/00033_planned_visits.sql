-- Visits are planned and cancelled (practice 31).

-- +goose Up
CREATE TABLE planned_visits (
    region_id         uuid NOT NULL,
    household_id      uuid NOT NULL,
    id                uuid NOT NULL,
    seq               integer NOT NULL,
    readers           uuid[] NOT NULL,
    operation_id      uuid,
    made_by           uuid,
    made_for          uuid,
    made_at           timestamptz,
    recorded_at       timestamptz,
    afterwards        boolean NOT NULL,
    ahead             boolean NOT NULL,
    on_day            date,
    starts_at         text NOT NULL,
    visitor_id        uuid,
    second_visitor_id uuid,
    purpose           text NOT NULL,
    cancelled_on      date,
    cancelled_reason  text NOT NULL,
    visit_id          uuid,
    CONSTRAINT planned_visits_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT planned_visits_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
CREATE INDEX planned_visits_visitor ON planned_visits (region_id, visitor_id) WHERE cancelled_on IS NULL AND visit_id IS NULL;
CREATE INDEX planned_visits_second_visitor ON planned_visits (region_id, second_visitor_id) WHERE cancelled_on IS NULL AND visit_id IS NULL;
COMMENT ON TABLE planned_visits IS 'Visits to come; visit_id names the report.';
