-- A visit report begins with its outcome; each part belongs to its own facet (practice 31, 32).

-- +goose Up
CREATE TABLE visits (
    region_id           uuid NOT NULL,
    household_id        uuid NOT NULL,
    id                  uuid NOT NULL,
    seq                 integer NOT NULL,
    readers             uuid[] NOT NULL,
    operation_id        uuid,
    made_by             uuid,
    made_for            uuid,
    made_at             timestamptz,
    recorded_at         timestamptz,
    afterwards          boolean NOT NULL,
    ahead               boolean NOT NULL,
    planned_visit_id    uuid,
    on_day              date,
    started_at          text NOT NULL,
    outcome             text NOT NULL,
    summary             text NOT NULL,
    present             uuid[] NOT NULL,
    others_present      text NOT NULL,
    discussed           text NOT NULL,
    household_says      text NOT NULL,
    finances            text NOT NULL,
    children            text NOT NULL,
    roof                text NOT NULL,
    agreements          text NOT NULL,
    explained_recording boolean NOT NULL,
    checks              jsonb,
    progress            jsonb,
    next                jsonb,
    CONSTRAINT visits_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT visits_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE visits IS 'Reports of home visits.';
