-- What lists need of a file follows from the region's parameters too. Each file
-- tells by which change they were derived, so that whoever looks finds those that
-- are behind, also after a server that stopped half-way.

-- +goose Up
ALTER TABLE households ADD COLUMN parameters_version bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN households.parameters_version IS 'The last change of the region''s parameters that the derived columns and tables were derived with; 0 is before the first.';
CREATE INDEX households_parameters ON households (region_id, parameters_version);
