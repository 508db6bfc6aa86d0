-- What could not go into its file by itself is kept for the case team, who alone reads it (architecture §2, access §2).

-- +goose Up
CREATE TABLE left_behind (
    region_id                uuid        NOT NULL,
    operation_id             uuid        NOT NULL,
    household_id             uuid,
    readers                  uuid[]      NOT NULL,
    after_id                 uuid,
    recorded_at              timestamptz,
    content                  bytea       NOT NULL,
    content_hash             bytea       NOT NULL,
    author_organisation_id   uuid,
    author_organisation_role text        NOT NULL,
    author_person_id         uuid,
    author_roles             jsonb,
    author_process           text        NOT NULL,
    why                      jsonb,
    left_at                  timestamptz NOT NULL,
    settled_at               timestamptz,
    settled_by               uuid,
    CONSTRAINT left_behind_pkey PRIMARY KEY (region_id, operation_id),
    CONSTRAINT left_behind_operation_fkey FOREIGN KEY (region_id, operation_id) REFERENCES operations (region_id, id) ON DELETE RESTRICT
);
CREATE INDEX left_behind_household ON left_behind (region_id, household_id);
COMMENT ON TABLE left_behind IS 'Operations that wait for review, word for word, until the case team settles them.';
COMMENT ON COLUMN left_behind.readers IS 'The household''s case team; of a household that nobody knows, every case team of the region. Its writer may see none of this, so the database fills it.';
