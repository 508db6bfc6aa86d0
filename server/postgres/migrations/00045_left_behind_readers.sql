-- Who reads what was left behind follows from who is case team of the household
-- (access §2). The writer may not see the file, so functions of the tables' owner
-- look it up, in the region that the transaction works in.

-- +goose Up
CREATE POLICY left_behind_readers ON households FOR SELECT TO CURRENT_USER
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY left_behind_readers ON involvements FOR SELECT TO CURRENT_USER
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY left_behind_readers ON organisations FOR SELECT TO CURRENT_USER
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY left_behind_readers ON left_behind TO CURRENT_USER
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
-- +goose StatementBegin
CREATE FUNCTION left_behind_readers(region uuid, household uuid, today date) RETURNS uuid[]
    LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
    SELECT coalesce(CASE
        WHEN EXISTS (SELECT FROM households h WHERE h.region_id = region AND h.id = household) THEN
            (SELECT array_agg(DISTINCT i.organisation_id) FROM involvements i
             WHERE i.region_id = region AND i.household_id = household AND i.role = 'CASE_TEAM'
               AND coalesce(i.from_day <= today, true) AND coalesce(i.until_day >= today, true))
        ELSE (SELECT array_agg(o.id) FROM organisations o WHERE o.region_id = region AND o.kind = 'CASE_TEAM')
    END, '{}')
$$;
-- +goose StatementEnd
REVOKE ALL ON FUNCTION left_behind_readers FROM PUBLIC;
-- +goose StatementBegin
CREATE FUNCTION read_by_the_case_team() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
    NEW.readers := left_behind_readers(NEW.region_id, NEW.household_id, (NEW.left_at AT TIME ZONE 'Europe/Amsterdam')::date);
    RETURN NEW;
END
$$;
-- +goose StatementEnd
CREATE TRIGGER read_by_the_case_team BEFORE INSERT ON left_behind
    FOR EACH ROW EXECUTE FUNCTION read_by_the_case_team();
-- +goose StatementBegin
CREATE FUNCTION reread_by_the_case_team() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
    -- A save says which day it is; else it is today.
    UPDATE left_behind l
    SET readers = left_behind_readers(NEW.region_id, NEW.household_id,
        coalesce(nullif(current_setting('app.today', true), '')::date, (now() AT TIME ZONE 'Europe/Amsterdam')::date))
    WHERE l.region_id = NEW.region_id AND l.household_id = NEW.household_id;
    RETURN NULL;
END
$$;
-- +goose StatementEnd
CREATE TRIGGER reread_by_the_case_team AFTER INSERT OR UPDATE ON involvements
    FOR EACH ROW EXECUTE FUNCTION reread_by_the_case_team();
