-- Makes 100,000 files of the demo's with what statistics count of them, spread over three years and over ages and numbers of
-- minors. None of the demo's is over: each threat gets an ending. :region is the demo's, :landlord an organisation that lets.
-- What is measured with it: bench/statistics_test.go by the server alone, pwa/bench/dashboard.bench.ts in a browser.
SET session_replication_role = replica;

CREATE TEMPORARY TABLE patterns AS SELECT row_number() OVER (ORDER BY id) - 1 AS number, h.* FROM households h WHERE region_id = :region;

CREATE TEMPORARY TABLE copies AS
SELECT gen_random_uuid() AS id, p.id AS pattern, n FROM generate_series(1, 100000) n JOIN patterns p ON p.number = n % (SELECT count(*) FROM patterns);

INSERT INTO households SELECT (jsonb_populate_record(h, jsonb_build_object('id', c.id, 'search', 'hc-' || c.n))).*
FROM copies c JOIN households h ON h.region_id = :region AND h.id = c.pattern;

INSERT INTO facts (region_id, household_id, measure, id, seq, readers, organisations, month, due_on, amount, landlord, composition, minors, age_band, phase, stage, referred, cause, ground, scenario, outcome, destination, condition, incident)
SELECT f.region_id, c.id, measure, gen_random_uuid(), seq, readers, organisations, (month - n % 36 * interval '1 month')::date,
    (due_on - n % 36 * interval '1 month')::date, amount, landlord, composition, CASE composition WHEN 'FAMILY' THEN (1 + n / 180 % 3)::text ELSE minors END,
    (ARRAY['0-26', '27-44', '45-66', '67+', 'UNKNOWN'])[1 + n / 36 % 5], phase, stage, referred, cause, ground, scenario, outcome, destination, condition, incident
FROM copies c JOIN facts f ON f.region_id = :region AND f.household_id = c.pattern;

INSERT INTO facts (region_id, household_id, measure, id, seq, readers, organisations, month, due_on, amount, landlord, composition, minors, age_band, phase, stage, referred, cause, ground, scenario, outcome, destination, condition, incident)
SELECT f.region_id, f.household_id, (ARRAY['AVERTED', 'REHOUSED', 'LEFT_BEFORE', 'EVICTED', 'WITHDRAWN'])[1 + n % 5], gen_random_uuid(), 0, readers, organisations,
    month, due_on, 0, COALESCE(nullif(landlord, ''), :landlord), composition, minors, age_band, phase, stage, referred, cause, ground, scenario, 'AVERTED', 'STAYS', condition, incident
FROM copies c JOIN facts f ON f.region_id = :region AND f.household_id = c.id AND f.measure = 'THREATS';

DELETE FROM fact_changes WHERE region_id = :region;

DELETE FROM statistics WHERE region_id = :region;

INSERT INTO fact_changes (region_id, organisations, measure, month, due_on, number, total, landlord, composition, minors, age_band, phase, stage, referred, cause, ground, scenario, outcome, destination, condition, incident)
SELECT region_id, organisations, measure, month, due_on, count(*), sum(amount), landlord, composition, minors, age_band, phase, stage, referred, cause, ground, scenario, outcome, destination, condition, incident FROM facts WHERE region_id = :region
GROUP BY region_id, organisations, measure, month, due_on, landlord, composition, minors, age_band, phase, stage, referred, cause, ground, scenario, outcome, destination, condition, incident;
