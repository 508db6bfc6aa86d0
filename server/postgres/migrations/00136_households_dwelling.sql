-- Whose dwelling a consent names is found by postal code and house number (practice 11).

-- +goose Up
CREATE INDEX households_dwelling ON households (region_id, upper(replace(postal_code, ' ', '')), house_number);
