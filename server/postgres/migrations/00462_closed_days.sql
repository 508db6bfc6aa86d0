-- A region chooses days that are no working days there (practice 26).

-- +goose Up
ALTER TABLE region_parameters ADD COLUMN closed_days jsonb;
COMMENT ON COLUMN region_parameters.closed_days IS 'Every day that the region chose to be closed on, with why; null when the change leaves the list as it is.';
