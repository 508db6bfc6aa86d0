-- Two files may be of one household (architecture §2): each says by what it is known again, for its readers alone. A
-- save pairs them for who reads both, so that a work list walks pairs and not the region.

-- +goose Up
CREATE TABLE likenesses (
    region_id    uuid    NOT NULL,
    household_id uuid    NOT NULL,
    mark         text    NOT NULL,
    seq          integer NOT NULL,
    readers      uuid[]  NOT NULL,
    since_day    date,
    asks         boolean NOT NULL,
    CONSTRAINT likenesses_pkey PRIMARY KEY (region_id, household_id, mark),
    CONSTRAINT likenesses_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
CREATE INDEX likenesses_mark ON likenesses (region_id, mark);
COMMENT ON TABLE likenesses IS 'By what a file is known again in another one of the same household, derived from the file by its last save.';
COMMENT ON COLUMN likenesses.mark IS 'A hash of the dwelling, or of the name and birth date of somebody who lives there.';
COMMENT ON COLUMN likenesses.asks IS 'Somebody should look; a closed file is only looked at.';
ALTER TABLE likenesses ENABLE ROW LEVEL SECURITY;
ALTER TABLE likenesses FORCE ROW LEVEL SECURITY;
CREATE POLICY readers ON likenesses TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND readers && string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[])
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY region ON likenesses FOR SELECT TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY forgetting ON likenesses FOR DELETE TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY looking ON likenesses FOR SELECT TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON likenesses TO regieroute_app;
GRANT SELECT ON likenesses TO regieroute_system;
GRANT SELECT, DELETE ON likenesses TO regieroute_retention;

CREATE TABLE lookalikes (
    region_id    uuid   NOT NULL,
    household_id uuid   NOT NULL,
    other_id     uuid   NOT NULL,
    since_day    date,
    readers      uuid[] NOT NULL,
    CONSTRAINT lookalikes_pkey PRIMARY KEY (region_id, household_id, other_id)
);
CREATE INDEX lookalikes_other ON lookalikes (region_id, other_id);
COMMENT ON TABLE lookalikes IS 'Pairs of files that share a mark. No foreign keys: a save of one file would wait for who writes the other.';
COMMENT ON COLUMN lookalikes.household_id IS 'The file that asks for a look: it came last, or the other one is closed.';
COMMENT ON COLUMN lookalikes.readers IS 'Who reads both.';
ALTER TABLE lookalikes ENABLE ROW LEVEL SECURITY;
ALTER TABLE lookalikes FORCE ROW LEVEL SECURITY;
CREATE POLICY readers ON lookalikes TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND readers && string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[])
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY region ON lookalikes FOR SELECT TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY forgetting ON lookalikes FOR DELETE TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY looking ON lookalikes FOR SELECT TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON lookalikes TO regieroute_app;
GRANT SELECT ON lookalikes TO regieroute_system;
GRANT SELECT, DELETE ON lookalikes TO regieroute_retention;
-- Files that are there already are derived anew by the first server that looks (see 00151). Their owner sees them for
-- this one statement only.
ALTER TABLE households NO FORCE ROW LEVEL SECURITY;
UPDATE households SET parameters_version = -1;
ALTER TABLE households FORCE ROW LEVEL SECURITY;
