-- Who leads a case team sees who has how many files, which have nobody, and which are silent (route 3.1a): where each
-- file stands follows from it, and what depends on the day is a day here, so that it is right on the morning after.

-- +goose Up
CREATE TABLE team_places (
    region_id       uuid    NOT NULL,
    household_id    uuid    NOT NULL,
    team_id         uuid    NOT NULL,
    seq             integer NOT NULL,
    readers         uuid[]  NOT NULL,
    from_day        date,
    until_day       date,
    manager_id      uuid,
    protected       boolean NOT NULL,
    protected_until date,
    contact_on      date,
    CONSTRAINT team_places_pkey PRIMARY KEY (region_id, household_id, team_id),
    CONSTRAINT team_places_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
CREATE INDEX team_places_team ON team_places (region_id, team_id, manager_id);
COMMENT ON TABLE team_places IS 'Open files in the work of their case team, derived from the file by its last save.';
COMMENT ON COLUMN team_places.manager_id IS 'Who of the team is case manager (route 3.1a); null while nobody of it is.';
COMMENT ON COLUMN team_places.protected IS 'Route 3.2f holds for the household, until protected_until.';
COMMENT ON COLUMN team_places.contact_on IS 'The last visit or contact by who helps, or when the team or its case manager came.';
ALTER TABLE team_places ENABLE ROW LEVEL SECURITY;
ALTER TABLE team_places FORCE ROW LEVEL SECURITY;
CREATE POLICY readers ON team_places TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND readers && string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[])
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY region ON team_places FOR SELECT TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY forgetting ON team_places FOR DELETE TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY looking ON team_places FOR SELECT TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY erasing ON team_places FOR DELETE TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid AND current_setting('app.process', true) = 'erase');
CREATE POLICY erasing_looks ON team_places FOR SELECT TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid AND current_setting('app.process', true) = 'erase');
GRANT SELECT, INSERT, UPDATE, DELETE ON team_places TO regieroute_app;
GRANT SELECT ON team_places TO regieroute_system;
GRANT SELECT, DELETE ON team_places TO regieroute_retention;
-- Files that are there already are derived anew by the first server that looks (see 00151). Their owner sees them for
-- this one statement only.
ALTER TABLE households NO FORCE ROW LEVEL SECURITY;
UPDATE households SET parameters_version = -1;
ALTER TABLE households FORCE ROW LEVEL SECURITY;
