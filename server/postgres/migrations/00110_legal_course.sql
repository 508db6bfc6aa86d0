-- A judgment may be given by default, and a chair records facts for a landlord without an account with
-- their source (route, "Facts that shape the model"; practice 15).

-- +goose Up
ALTER TABLE legal_events
    ADD COLUMN by_default boolean NOT NULL DEFAULT false,
    ADD COLUMN source text NOT NULL DEFAULT '';
