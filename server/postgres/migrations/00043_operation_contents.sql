-- The words of an operation stand apart from the history, so that retention can delete them (access §2, §6).

-- +goose Up
CREATE TABLE operation_contents (
    region_id    uuid        NOT NULL,
    operation_id uuid        NOT NULL,
    household_id uuid,
    readers      uuid[]      NOT NULL,
    content      bytea       NOT NULL,
    kept_at      timestamptz NOT NULL,
    CONSTRAINT operation_contents_pkey PRIMARY KEY (region_id, operation_id),
    CONSTRAINT operation_contents_operation_fkey FOREIGN KEY (region_id, operation_id) REFERENCES operations (region_id, id) ON DELETE RESTRICT
);
CREATE INDEX operation_contents_household ON operation_contents (region_id, household_id);
COMMENT ON TABLE operation_contents IS 'Operations word for word. What waits for review is in left_behind instead.';
COMMENT ON COLUMN operation_contents.content IS 'Canonical JSON as received: bytes, so that the hash stays provable and nothing is too odd to keep.';
