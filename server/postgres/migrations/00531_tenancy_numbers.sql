-- A landlord's own system names tenancies by its number of them (VERA).

-- +goose Up
CREATE INDEX tenancies_numbers ON tenancies (region_id, landlord_id, number);
