-- Where two files of one household were linked, who lives there is to be established anew (practice 2): what
-- was established before knew nothing of the people of the other file, and no clearance may rest on it (route 3.2f).

-- +goose Up
ALTER TABLE compositions ADD COLUMN overtaken_on date;
-- +goose StatementBegin
CREATE OR REPLACE FUNCTION check_never_on_the_street(region uuid, household uuid, deleted boolean) RETURNS void
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
                WHERE c.region_id = region AND c.household_id = household AND c.on_day >= clearance.evict_on - 30 AND c.overtaken_on IS NULL) THEN
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
CREATE CONSTRAINT TRIGGER never_on_the_street_overtaken
    AFTER UPDATE OF overtaken_on ON compositions
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_unsheltered_clearance();
