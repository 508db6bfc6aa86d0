-- One file a household (architecture §1). What a file holds stands in tables of
-- its own, keyed by household: two files can never collide, and one index serves
-- both the key and the reading of whole files.

-- +goose Up
CREATE TABLE households (
    region_id         uuid        NOT NULL,
    id                uuid        NOT NULL,
    readers           uuid[]      NOT NULL,
    version           bigint      NOT NULL,
    name              text        NOT NULL,
    street            text        NOT NULL,
    house_number      text        NOT NULL,
    suffix            text        NOT NULL,
    postal_code       text        NOT NULL,
    city              text        NOT NULL,
    phone             text        NOT NULL,
    email             text        NOT NULL,
    best_time         text        NOT NULL,
    language          text        NOT NULL,
    registered_at     timestamptz,
    registered_by     uuid,
    registered_for    uuid,
    linked_to         uuid,
    phase             text        NOT NULL,
    vulnerable        boolean     NOT NULL,
    arrears_cents     bigint      NOT NULL,
    case_manager_id   uuid,
    case_manager_team uuid,
    search            text        NOT NULL,
    CONSTRAINT households_pkey PRIMARY KEY (region_id, id),
    CONSTRAINT households_region_fkey FOREIGN KEY (region_id) REFERENCES regions (id) ON DELETE RESTRICT,
    CONSTRAINT households_linked_fkey FOREIGN KEY (region_id, linked_to) REFERENCES households (region_id, id) ON DELETE RESTRICT,
    CONSTRAINT households_version_check CHECK (version >= 0),
    CONSTRAINT households_readers_check CHECK (cardinality(readers) > 0)
);
CREATE INDEX households_case_manager ON households (region_id, case_manager_id);
COMMENT ON TABLE households IS 'One file each. From phase on, columns follow from the file: a save writes them for lists and guards, and none depends on today.';
COMMENT ON COLUMN households.readers IS 'Organisations in the file when it was saved last: row-level security lets them through (access §2). Every row of a file has them. The zero UUID is nobody.';
COMMENT ON COLUMN households.vulnerable IS 'Counts as vulnerable whoever lives there (practice 4); the guard of route 3.2f reads it.';
COMMENT ON COLUMN households.search IS 'Name, address, tenancy numbers and residents in lower case, one a line.';
