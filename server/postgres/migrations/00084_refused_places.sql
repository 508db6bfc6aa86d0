-- A refused offer is recorded and never counts (practice 25): who refused is no longer among the residents of the place,
-- so that the guard of route 3.2f needs to know nothing new.

-- +goose Up
ALTER TABLE placements
    ADD COLUMN confirmed_words text NOT NULL DEFAULT '',
    ADD COLUMN refused_by uuid[] NOT NULL DEFAULT '{}',
    ADD COLUMN refused_on date,
    ADD COLUMN refused_words text NOT NULL DEFAULT '';
