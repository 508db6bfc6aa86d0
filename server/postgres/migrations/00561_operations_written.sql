-- A partner's program hears of changes as they are committed (access §1), which is
-- not in the order of their moments: the transaction that wrote one tells which
-- are new.

-- +goose Up
ALTER TABLE operations ADD COLUMN written_in xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX operations_judged ON operations (region_id, judged_at, id);
COMMENT ON COLUMN operations.written_in IS 'The transaction that wrote it, on the database that it was written on.';
