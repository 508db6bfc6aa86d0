-- The region's organisation for youth protection: a request goes there unless its
-- sender chooses another (practice 26).

-- +goose Up
ALTER TABLE organisations ADD COLUMN youth_requests boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN organisations.youth_requests IS 'Requests to youth protection go here; one per region at most (practice 26).';
ALTER TABLE organisations ADD CONSTRAINT organisations_youth_requests_check CHECK (kind = 'YOUTH_PROTECTION' OR NOT youth_requests);
CREATE UNIQUE INDEX organisations_youth_requests ON organisations (region_id) WHERE youth_requests;

ALTER TABLE organisation_changes DROP CONSTRAINT organisation_changes_act_check;
ALTER TABLE organisation_changes ADD CONSTRAINT organisation_changes_act_check CHECK (act IN ('ADDED', 'RENAMED', 'CHOSEN'));
