-- A landlord's own system tells of an arrangement under its own number, again and
-- again (VERA): what it told last under that number holds (route 1.3).

-- +goose Up
ALTER TABLE payment_arrangements ADD COLUMN number text NOT NULL DEFAULT '';
ALTER TABLE payment_arrangements ADD CONSTRAINT number_length CHECK (length(number) <= 64);
COMMENT ON COLUMN payment_arrangements.number IS 'In the landlord''s own system; empty when somebody typed it in.';
