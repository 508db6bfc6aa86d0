-- Every operation reaches exactly one receipt, which only its author reads (architecture §2, access §2).

-- +goose Up
CREATE TABLE receipts (
    region_id    uuid  NOT NULL,
    operation_id uuid  NOT NULL,
    author       uuid  NOT NULL,
    content_hash bytea NOT NULL,
    receipt      jsonb NOT NULL,
    CONSTRAINT receipts_pkey PRIMARY KEY (region_id, operation_id),
    CONSTRAINT receipts_region_fkey FOREIGN KEY (region_id) REFERENCES regions (id) ON DELETE RESTRICT,
    CONSTRAINT receipts_content_hash_check CHECK (octet_length(content_hash) = 32)
);
COMMENT ON TABLE receipts IS 'What became of an operation. An id that another author used is refused without saying whose it is.';
COMMENT ON COLUMN receipts.author IS 'A person, or a process of an organisation.';
ALTER TABLE receipts ENABLE ROW LEVEL SECURITY;
ALTER TABLE receipts FORCE ROW LEVEL SECURITY;
CREATE POLICY author ON receipts TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND author = nullif(current_setting('app.person', true), '')::uuid);
GRANT SELECT, INSERT ON receipts TO regieroute_app;
