-- The guard of route 3.2f goes by what the region set, as the rule does (practice 2, 25): a region that asks for 60
-- nights of roof asks so of hand-typed SQL too. A value counts from its day on, of the day on which the clearance was
-- given; none is ever milder than practice's own, and who cannot see the region's values is held to those.

-- +goose Up
-- +goose StatementBegin
CREATE FUNCTION region_parameter(region uuid, wanted text, day date) RETURNS integer
    LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
    SELECT (v.set ->> 'Value')::integer
    FROM region_parameters p CROSS JOIN jsonb_array_elements(
        CASE jsonb_typeof(p.change_values) WHEN 'array' THEN p.change_values ELSE '[]' END) AS v (set)
    WHERE p.region_id = region AND p.from_day <= day AND v.set ->> 'Code' = wanted
    ORDER BY p.from_day DESC, p.version DESC LIMIT 1
$$;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE OR REPLACE FUNCTION check_never_on_the_street(region uuid, household uuid, deleted boolean) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
    marked    boolean;
    clearance record;
    living    integer;
    outside   integer;
    protected boolean;
    counts    integer; -- days that an established composition counts: 30, or fewer where the region says so
    nights    integer; -- nights after the eviction date that need a roof: 30, or more
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
        counts := least(30, region_parameter(region, 'COMPOSITION_DAYS', clearance.given_on));
        nights := greatest(30, region_parameter(region, 'ROOF_NIGHTS', clearance.given_on));
        SELECT count(*) INTO living FROM residents r
        WHERE r.region_id = region AND r.household_id = household AND (r.left_on IS NULL OR clearance.evict_on < r.left_on);
        IF living = 0 OR NOT EXISTS (SELECT FROM compositions c
                WHERE c.region_id = region AND c.household_id = household AND c.on_day >= clearance.evict_on - counts AND c.overtaken_on IS NULL) THEN
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
          AND EXISTS (SELECT FROM generate_series(0, nights) AS after (night) WHERE NOT EXISTS (
            SELECT FROM placements p
            WHERE p.region_id = region AND p.household_id = household
              AND p.confirmed_on IS NOT NULL AND p.withdrawn_on IS NULL
              AND coalesce(p.from_day <= clearance.evict_on + after.night, true)
              AND coalesce(clearance.evict_on + after.night <= p.until_day, true)
              AND coalesce(clearance.evict_on + after.night < p.ended_on, true)
              AND p.capacity >= cardinality(p.residents) AND r.id = ANY (p.residents)
              -- an own place, in an adult's own words, is no roof for a child (practice 25)
              AND (p.kind <> 'OWN_PLACE' OR NOT may_be_minor(r.birth_date, clearance.evict_on + after.night))));
        IF outside > 0 THEN
            RAISE EXCEPTION '%', format('Voor %s van de %s bewoners is nog geen plek bevestigd.', outside, living) USING ERRCODE = 'RG32F';
        END IF;
    END LOOP;
END
$$;
-- +goose StatementEnd
