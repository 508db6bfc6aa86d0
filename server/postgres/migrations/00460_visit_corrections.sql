-- A report of a visit is corrected by another one; both stay (practice 31).

-- +goose Up
ALTER TABLE visits
    ADD COLUMN supersedes_id     uuid,
    ADD COLUMN correction_reason text NOT NULL DEFAULT '';
COMMENT ON COLUMN visits.supersedes_id IS 'The report that this one corrects; null mostly.';
COMMENT ON COLUMN visits.correction_reason IS 'What was wrong in that one; empty when nothing is corrected.';
