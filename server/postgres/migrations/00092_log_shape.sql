-- The access log in the shape of Logboek Dataverwerkingen, with the events of
-- NEN 7513 (access §3).

-- +goose Up
ALTER TABLE access_log DROP CONSTRAINT access_log_event_check;
ALTER TABLE access_log ADD CONSTRAINT access_log_event_check
    CHECK (event IN ('CREATE', 'READ', 'CHANGE', 'PRINT', 'EXPORT', 'SEARCH', 'BREAK_GLASS'));
ALTER TABLE access_log ADD COLUMN query bytea;
COMMENT ON COLUMN access_log.query IS 'What was searched for, sealed for the region: only the private half of its recovery key opens it.';
-- A read under broken glass is logged by the process that reads.
CREATE POLICY added_by_process ON access_log FOR INSERT TO regieroute_system
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT INSERT ON access_log TO regieroute_system;
CREATE VIEW logboek WITH (security_invoker = true) AS
SELECT region_id, id,
       trace_id,
       right(replace(id::text, '-', ''), 16)                  AS span_id,
       activity                                               AS name,
       coalesce(started_at, happened_at)                      AS start_time,
       happened_at                                            AS end_time,
       'STATUS_CODE_OK'                                       AS status_code,
       'urn:regieroute:processing:' || activity               AS "dpl.core.processing_activity_id",
       encode(sha256(convert_to(region_id::text || ':' || household_id::text, 'UTF8')), 'hex') AS "dpl.core.data_subject_id",
       event, organisation_id, organisation_role, person_id, process, offline
FROM access_log;
COMMENT ON VIEW logboek IS 'The access log as Logboek Dataverwerkingen reads it. What failed gave no data and is no line, so every status is OK. The data subject is told by a hash of random identifiers, which says nothing outside this database.';
GRANT SELECT ON logboek TO regieroute_system;
