-- Somebody can take the place of a colleague in one file too (practice 31): that file is theirs on those days and no other.

-- +goose Up
ALTER TABLE stand_ins ADD COLUMN household_id uuid;
COMMENT ON COLUMN stand_ins.household_id IS 'The one file it is about; NULL is every open file of the colleague.';
ALTER TABLE stand_ins ADD CONSTRAINT stand_ins_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT;
CREATE INDEX stand_ins_household ON stand_ins (region_id, household_id) WHERE household_id IS NOT NULL;
CREATE POLICY erasing ON stand_ins FOR DELETE TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid AND current_setting('app.process', true) = 'erase');
CREATE POLICY erasing_looks ON stand_ins FOR SELECT TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid AND current_setting('app.process', true) = 'erase');
GRANT SELECT, DELETE ON stand_ins TO regieroute_retention;
