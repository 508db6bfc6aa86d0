-- A landlord's tenancies in arrears are its work list (route 1.1): where each stands in it follows from the file, and what
-- depends on the day is a day here, so that it is right on the morning after.

-- +goose Up
CREATE TABLE arrears_places (
    region_id    uuid    NOT NULL,
    household_id uuid    NOT NULL,
    tenancy_id   uuid    NOT NULL,
    seq          integer NOT NULL,
    readers      uuid[]  NOT NULL,
    landlord_id  uuid    NOT NULL,
    since_day    date    NOT NULL,
    uncontacted  boolean NOT NULL,
    proposed     boolean NOT NULL,
    protected    boolean NOT NULL,
    report_until date,
    weight       integer NOT NULL,
    CONSTRAINT arrears_places_pkey PRIMARY KEY (region_id, household_id, tenancy_id),
    CONSTRAINT arrears_places_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
CREATE INDEX arrears_places_landlord ON arrears_places (region_id, landlord_id);
COMMENT ON TABLE arrears_places IS 'Tenancies in arrears of open files in the work list of their landlord, derived from the file by its last save.';
COMMENT ON COLUMN arrears_places.uncontacted IS 'The landlord tried nothing since the arrears began (route 1.2).';
COMMENT ON COLUMN arrears_places.proposed IS 'A proposal for an arrangement waits for the landlord (practice 8).';
COMMENT ON COLUMN arrears_places.protected IS 'The household must be reported before anybody goes to court (route 2.4), until report_until.';
COMMENT ON COLUMN arrears_places.weight IS '1 (can wait) to 9 (now), without the alerts of the file.';
ALTER TABLE arrears_places ENABLE ROW LEVEL SECURITY;
ALTER TABLE arrears_places FORCE ROW LEVEL SECURITY;
CREATE POLICY readers ON arrears_places TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND readers && string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[])
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY region ON arrears_places FOR SELECT TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY forgetting ON arrears_places FOR DELETE TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY looking ON arrears_places FOR SELECT TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY erasing ON arrears_places FOR DELETE TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid AND current_setting('app.process', true) = 'erase');
CREATE POLICY erasing_looks ON arrears_places FOR SELECT TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid AND current_setting('app.process', true) = 'erase');
GRANT SELECT, INSERT, UPDATE, DELETE ON arrears_places TO regieroute_app;
GRANT SELECT ON arrears_places TO regieroute_system;
GRANT SELECT, DELETE ON arrears_places TO regieroute_retention;
-- Files that are there already are derived anew by the first server that looks (see 00151). Their owner sees them for
-- this one statement only.
ALTER TABLE households NO FORCE ROW LEVEL SECURITY;
UPDATE households SET parameters_version = -1;
ALTER TABLE households FORCE ROW LEVEL SECURITY;
