-- A longer term is a suspension of its own, that goes on after the earlier one (route 3.1e).

-- +goose Up
ALTER TABLE suspensions
    ADD COLUMN extends_id uuid,
    ADD COLUMN extended_reason text NOT NULL DEFAULT '';
