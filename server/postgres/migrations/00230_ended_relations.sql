-- A link of two files that was made by mistake can be undone (architecture §2): the record stays, with when, by whom
-- and why beside it.

-- +goose Up
ALTER TABLE relations ADD COLUMN ended_on date, ADD COLUMN ended_by uuid, ADD COLUMN ended_reason text NOT NULL DEFAULT '';
ALTER TABLE relations ALTER COLUMN ended_reason DROP DEFAULT;
