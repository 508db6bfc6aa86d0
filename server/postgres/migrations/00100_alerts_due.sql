-- A work list goes by urgency: the heaviest first, and of equals what is due or began first. It walks
-- this index from its cursor on, so that a page costs as much as what is on it.

-- +goose Up
ALTER TABLE alerts ADD COLUMN due_day date;
ALTER TABLE alerts ADD COLUMN sort_day date NOT NULL GENERATED ALWAYS AS (coalesce(due_day, from_day, DATE 'infinity')) STORED;
COMMENT ON COLUMN alerts.due_day IS 'When it should be done at the latest, or the day it is about; null is as soon as somebody can.';
COMMENT ON COLUMN alerts.sort_day IS 'By which alerts of one weight are sorted.';
CREATE INDEX alerts_urgency ON alerts (region_id, weight DESC, sort_day, household_id, number);
