-- One line a household that was returned or changed (access §3): no log, no data.

-- +goose Up
CREATE TABLE access_log (
    region_id         uuid        NOT NULL,
    id                uuid        NOT NULL,
    household_id      uuid,
    event             text        NOT NULL,
    activity          text        NOT NULL,
    organisation_id   uuid,
    organisation_role text        NOT NULL,
    person_id         uuid,
    process           text        NOT NULL,
    happened_at       timestamptz NOT NULL,
    offline           boolean     NOT NULL,
    trace_id          text        NOT NULL,
    CONSTRAINT access_log_pkey PRIMARY KEY (region_id, id),
    CONSTRAINT access_log_region_fkey FOREIGN KEY (region_id) REFERENCES regions (id) ON DELETE RESTRICT,
    CONSTRAINT access_log_event_check CHECK (event IN ('CREATE', 'READ', 'CHANGE', 'SEARCH'))
);
CREATE INDEX access_log_household ON access_log (region_id, household_id, happened_at);
COMMENT ON TABLE access_log IS 'Who saw or changed which file, when and for what. The application only adds lines.';
COMMENT ON COLUMN access_log.activity IS 'The verb or the query: name and processing activity of Logboek Dataverwerkingen.';
COMMENT ON COLUMN access_log.organisation_role IS 'The role of the organisation in the file; empty for a search.';
COMMENT ON COLUMN access_log.offline IS 'Read on a tablet without a network and reported later.';
ALTER TABLE access_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE access_log FORCE ROW LEVEL SECURITY;
CREATE POLICY added ON access_log FOR INSERT TO regieroute_app
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY region ON access_log FOR SELECT TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT INSERT ON access_log TO regieroute_app;
GRANT SELECT ON access_log TO regieroute_system;
