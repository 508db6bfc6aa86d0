-- An organisation that begins brings its running cases (practice 37): a file of another kind, along the
-- same way as a rent file.

-- +goose Up
ALTER TABLE deliveries ADD COLUMN kind text NOT NULL DEFAULT 'RENT';
ALTER TABLE deliveries ADD CONSTRAINT deliveries_kind_check CHECK (kind IN ('RENT', 'CASES'));
ALTER TABLE deliveries ADD CONSTRAINT deliveries_format_check CHECK (format IN ('CSV', 'XLSX'));
COMMENT ON COLUMN deliveries.kind IS 'RENT is a rent file, CASES are running cases that an organisation brings at its start.';
COMMENT ON TABLE deliveries IS 'Rent files and running cases that organisations brought, and what became of them. Nothing of what stood in them, but for numbers of tenancies that were not taken over.';
