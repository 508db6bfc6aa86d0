-- Who works in a file is told that an organisation in it stops (access §2): the day on which that became known, and how often
-- an end was planned or taken back, so that whoever looks finds the files whose lists were derived before.

-- +goose Up
ALTER TABLE organisations ADD COLUMN end_set_on date;
ALTER TABLE organisations ADD COLUMN end_changes bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN organisations.end_set_on IS 'The day (Europe/Amsterdam) on which it became known that it stops; NULL while it goes on.';
COMMENT ON COLUMN organisations.end_changes IS 'How often its end was planned or taken back.';
ALTER TABLE organisations NO FORCE ROW LEVEL SECURITY;
ALTER TABLE organisation_changes NO FORCE ROW LEVEL SECURITY;
UPDATE organisations o SET
    end_set_on = CASE WHEN o.ends_from IS NOT NULL THEN (
        SELECT max((c.at AT TIME ZONE 'Europe/Amsterdam')::date) FROM organisation_changes c
        WHERE c.region_id = o.region_id AND c.organisation_id = o.id AND c.act = 'ENDED') END,
    end_changes = (SELECT count(*) FROM organisation_changes c WHERE c.region_id = o.region_id AND c.organisation_id = o.id AND c.act IN ('ENDED', 'RESUMED'));
ALTER TABLE organisations FORCE ROW LEVEL SECURITY;
ALTER TABLE organisation_changes FORCE ROW LEVEL SECURITY;
-- What erases reads files as everybody does.
CREATE POLICY looking ON organisations FOR SELECT TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT (region_id, id, ends_from, end_set_on, end_changes) ON organisations TO regieroute_retention;
