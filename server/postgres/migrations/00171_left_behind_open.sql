-- Every work list looks for what was left behind and is not settled yet: a handful among years of it.

-- +goose Up
CREATE INDEX left_behind_open ON left_behind (region_id, household_id, left_at) WHERE settled_at IS NULL;
