-- A closed file can be opened again: the outcome that closed it stays, with the day and the reason beside it
-- (route 0.5).

-- +goose Up
ALTER TABLE outcomes
    ADD COLUMN reopened_on date,
    ADD COLUMN reopened_reason text NOT NULL DEFAULT '';
