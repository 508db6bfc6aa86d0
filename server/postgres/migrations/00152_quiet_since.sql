-- How long a tenancy without arrears is kept is a parameter of the region: from
-- which day it counts is stored, and until when is worked out (practice 9).

-- +goose Up
ALTER TABLE quiet_tenancies ADD COLUMN quiet_since date NOT NULL
    GENERATED ALWAYS AS (greatest(as_of, (last_arrears + interval '1 month' - interval '1 day')::date)) STORED;
COMMENT ON COLUMN quiet_tenancies.quiet_since IS 'Its last arrears, or the reading of the landlord''s books, whichever is later: how long it is kept counts from then.';
DROP INDEX quiet_tenancies_keep;
ALTER TABLE quiet_tenancies DROP COLUMN keep_until;
CREATE INDEX quiet_tenancies_since ON quiet_tenancies (region_id, quiet_since);
