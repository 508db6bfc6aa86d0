-- An exercise region holds invented households only, to learn with (practice 37). What a region is, it stays: a mark that
-- could be taken off would let invented files pass for real ones, and one that could be put on would let real files be
-- thrown away. The region of the demo was always one.

-- +goose Up
ALTER TABLE regions ADD COLUMN exercise boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN regions.exercise IS 'Everything in it is invented (practice 37). Said when it is made, and never changed.';
ALTER TABLE regions NO FORCE ROW LEVEL SECURITY;
ALTER TABLE organisations NO FORCE ROW LEVEL SECURITY;
UPDATE regions r SET exercise = true
WHERE r.name = 'Voorbeeldstad' AND EXISTS (SELECT FROM organisations o WHERE o.region_id = r.id AND o.name = 'Woonstede Voorbeeld');
ALTER TABLE regions FORCE ROW LEVEL SECURITY;
ALTER TABLE organisations FORCE ROW LEVEL SECURITY;
-- +goose StatementBegin
CREATE FUNCTION an_exercise_stays_one() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'whether a region is an exercise is said when it is made and never changed (practice 37)' USING ERRCODE = 'check_violation';
END
$$;
-- +goose StatementEnd
CREATE TRIGGER an_exercise_stays_one BEFORE UPDATE ON regions
    FOR EACH ROW WHEN (OLD.exercise IS DISTINCT FROM NEW.exercise) EXECUTE FUNCTION an_exercise_stays_one();
