-- A visit report keeps what comes in and goes out every month, and the goals that were looked at (route 0.4, 3.1i).

-- +goose Up
ALTER TABLE visits ADD COLUMN money jsonb, ADD COLUMN goals jsonb;
