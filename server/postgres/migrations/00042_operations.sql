-- The operations are the history of a file: who, when and what, never the words (architecture §2).

-- +goose Up
CREATE TABLE operations (
    region_id       uuid        NOT NULL,
    id              uuid        NOT NULL,
    household_id    uuid,
    readers         uuid[]      NOT NULL,
    verb            text        NOT NULL,
    person_id       uuid,
    organisation_id uuid,
    process         text        NOT NULL,
    judged_at       timestamptz NOT NULL,
    recorded_at     timestamptz,
    status          text        NOT NULL,
    content_hash    bytea       NOT NULL,
    CONSTRAINT operations_pkey PRIMARY KEY (region_id, id),
    CONSTRAINT operations_region_fkey FOREIGN KEY (region_id) REFERENCES regions (id) ON DELETE RESTRICT,
    CONSTRAINT operations_content_hash_check CHECK (octet_length(content_hash) = 32)
);
CREATE INDEX operations_household ON operations (region_id, household_id, judged_at);
COMMENT ON TABLE operations IS 'History of the files; never changed but for who may read it. No foreign key to the file: an operation may name one that nobody knows.';
