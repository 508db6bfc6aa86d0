-- A cleared eviction needs a roof for everybody (route 3.2f, practice 2-4, 25, 27). The rule is
-- casework.NeverOnTheStreet; this guards it against hand-typed SQL and against two writers at once.
-- It locks the household first, so that what it looks at cannot change before the commit.

-- +goose Up
-- Who is, or may be, younger than 18 on a day. Born on 29 February is 18 on 1 March: days are compared
-- as text, the safe direction.
CREATE FUNCTION may_be_minor(birth_date date, day date) RETURNS boolean LANGUAGE sql IMMUTABLE
    RETURN birth_date IS NULL OR to_char(day, 'YYYY-MM-DD') COLLATE "C"
        < lpad((extract(year FROM birth_date)::integer + 18)::text, 4, '0') || to_char(birth_date, '-MM-DD');
-- +goose StatementBegin
CREATE FUNCTION check_never_on_the_street(region uuid, household uuid, deleted boolean) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
    marked    boolean;
    clearance record;
    living    integer;
    outside   integer;
    protected boolean;
BEGIN
    IF current_setting('transaction_isolation') = 'repeatable read' THEN
        RAISE EXCEPTION 'a file is not written under REPEATABLE READ: the guard would not see what others write' USING ERRCODE = 'RG32S';
    END IF;
    SELECT h.vulnerable INTO marked FROM households h WHERE h.region_id = region AND h.id = household FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        IF deleted AND NOT row_security_active('households') THEN
            RETURN; -- the whole file is gone: whoever goes round the fence sees that for sure
        END IF;
        RAISE EXCEPTION 'the guard of route 3.2f cannot see household %', household USING ERRCODE = 'RG32V';
    END IF;
    FOR clearance IN SELECT c.given_on, c.evict_on FROM clearances c
            WHERE c.region_id = region AND c.household_id = household AND c.revoked_on IS NULL AND c.lapsed_on IS NULL
            ORDER BY c.seq LOOP
        SELECT count(*) INTO living FROM residents r
        WHERE r.region_id = region AND r.household_id = household AND (r.left_on IS NULL OR clearance.evict_on < r.left_on);
        IF living = 0 OR NOT EXISTS (SELECT FROM compositions c
                WHERE c.region_id = region AND c.household_id = household AND c.on_day >= clearance.evict_on - 30) THEN
            RAISE EXCEPTION 'Wij weten nog niet wie hier woont. Daarom kan de ontruiming niet doorgaan.' USING ERRCODE = 'RG32F';
        END IF;
        SELECT marked OR EXISTS (
            SELECT FROM residents r CROSS JOIN (VALUES (clearance.given_on), (clearance.evict_on)) AS asked (day)
            WHERE r.region_id = region AND r.household_id = household AND (r.left_on IS NULL OR asked.day < r.left_on)
              AND (r.pregnant OR may_be_minor(r.birth_date, asked.day)))
        INTO protected;
        CONTINUE WHEN NOT protected;
        SELECT count(*) INTO outside FROM residents r
        WHERE r.region_id = region AND r.household_id = household AND (r.left_on IS NULL OR clearance.evict_on < r.left_on)
          AND EXISTS (SELECT FROM generate_series(0, 30) AS after (nights) WHERE NOT EXISTS (
            SELECT FROM placements p
            WHERE p.region_id = region AND p.household_id = household
              AND p.confirmed_on IS NOT NULL AND p.withdrawn_on IS NULL
              AND coalesce(p.from_day <= clearance.evict_on + after.nights, true)
              AND coalesce(clearance.evict_on + after.nights <= p.until_day, true)
              AND coalesce(clearance.evict_on + after.nights < p.ended_on, true)
              AND p.capacity >= cardinality(p.residents) AND r.id = ANY (p.residents)
              -- an own place, in an adult's own words, is no roof for a child (practice 25)
              AND (p.kind <> 'OWN_PLACE' OR NOT may_be_minor(r.birth_date, clearance.evict_on + after.nights))));
        IF outside > 0 THEN
            RAISE EXCEPTION '%', format('Voor %s van de %s bewoners is nog geen plek bevestigd.', outside, living) USING ERRCODE = 'RG32F';
        END IF;
    END LOOP;
END
$$;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE FUNCTION refuse_unsheltered_clearance() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
    IF TG_OP <> 'DELETE' THEN
        PERFORM check_never_on_the_street(NEW.region_id, NEW.household_id, false);
    END IF;
    IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND (OLD.region_id, OLD.household_id) <> (NEW.region_id, NEW.household_id)) THEN
        PERFORM check_never_on_the_street(OLD.region_id, OLD.household_id, TG_OP = 'DELETE');
    END IF;
    RETURN NULL;
END
$$;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE FUNCTION refuse_unsheltered_household() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
    PERFORM check_never_on_the_street(NEW.region_id, NEW.id, false);
    RETURN NULL;
END
$$;
-- +goose StatementEnd
CREATE CONSTRAINT TRIGGER never_on_the_street
    AFTER INSERT OR DELETE OR UPDATE OF region_id, household_id, id, birth_date, pregnant, left_on ON residents
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_unsheltered_clearance();
CREATE CONSTRAINT TRIGGER never_on_the_street
    AFTER DELETE OR UPDATE OF region_id, household_id, on_day ON compositions
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_unsheltered_clearance();
CREATE CONSTRAINT TRIGGER never_on_the_street
    AFTER INSERT OR DELETE OR UPDATE OF region_id, household_id, kind, residents, from_day, until_day, capacity, confirmed_on, withdrawn_on, ended_on ON placements
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_unsheltered_clearance();
CREATE CONSTRAINT TRIGGER never_on_the_street
    AFTER INSERT OR DELETE OR UPDATE OF region_id, household_id, given_on, evict_on, revoked_on, lapsed_on ON clearances
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_unsheltered_clearance();
CREATE CONSTRAINT TRIGGER never_on_the_street
    AFTER UPDATE OF region_id, id, vulnerable ON households
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_unsheltered_household();
