-- Which households stand in the files of a release as themselves. Its files are taken only while the organisation that had
-- them made is still in each of these: one that was erased, or that the organisation left, takes the release with it.

-- +goose Up
CREATE TABLE release_households (
    region_id    uuid   NOT NULL,
    release_id   uuid   NOT NULL,
    household_id uuid   NOT NULL,
    readers      uuid[] NOT NULL,
    role         text   NOT NULL,
    CONSTRAINT release_households_pkey PRIMARY KEY (region_id, release_id, household_id),
    CONSTRAINT release_households_release_fkey FOREIGN KEY (region_id, release_id) REFERENCES releases (region_id, id) ON DELETE CASCADE
);
CREATE INDEX release_households_household ON release_households (region_id, household_id);
COMMENT ON TABLE release_households IS 'The households that stand in a release of own data; no other kind has rows. Not bound to the household: what is missing there is what tells.';
COMMENT ON COLUMN release_households.role IS 'Of the organisation in the file, when it was made.';

-- +goose StatementBegin
DO $$
DECLARE
    region CONSTANT text := $policy$region_id = nullif(current_setting('app.region', true), '')::uuid$policy$;
    erased CONSTANT text := region || $policy$ AND current_setting('app.process', true) = 'erase'$policy$;
BEGIN
    ALTER TABLE release_households ENABLE ROW LEVEL SECURITY;
    ALTER TABLE release_households FORCE ROW LEVEL SECURITY;
    EXECUTE format('CREATE POLICY own ON release_households FOR SELECT TO regieroute_app USING (%s)',
        region || $policy$ AND readers && string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[]$policy$);
    EXECUTE format('CREATE POLICY making ON release_households TO regieroute_system USING (%s)',
        region || $policy$ AND current_setting('app.process', true) = 'release'$policy$);
    EXECUTE format('CREATE POLICY erasing ON release_households FOR DELETE TO regieroute_retention USING (%s)', erased);
    EXECUTE format('CREATE POLICY erasing_looks ON release_households FOR SELECT TO regieroute_retention USING (%s)', erased);
END
$$;
-- +goose StatementEnd
GRANT SELECT ON release_households TO regieroute_app;
GRANT SELECT, INSERT ON release_households TO regieroute_system;
GRANT SELECT, DELETE ON release_households TO regieroute_retention;
