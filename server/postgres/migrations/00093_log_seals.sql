-- Once a minute one sealer chains what the access log got since (access §3): a
-- line that is changed, removed, inserted or moved afterwards breaks the chain.

-- +goose Up
CREATE TABLE log_seals (
    region_id uuid        NOT NULL,
    number    bigint      NOT NULL,
    sealed_at timestamptz NOT NULL,
    lines     uuid[]      NOT NULL,
    hashes    bytea       NOT NULL,
    previous  bytea       NOT NULL,
    hash      bytea       NOT NULL,
    CONSTRAINT log_seals_pkey PRIMARY KEY (region_id, number),
    CONSTRAINT log_seals_region_fkey FOREIGN KEY (region_id) REFERENCES regions (id) ON DELETE RESTRICT,
    CONSTRAINT log_seals_lines_check CHECK (cardinality(lines) > 0 AND octet_length(hashes) = 32 * cardinality(lines)),
    CONSTRAINT log_seals_hash_check CHECK (octet_length(hash) = 32 AND octet_length(previous) = 32 AND number > 0)
);
CREATE INDEX log_seals_sealed_at ON log_seals (region_id, sealed_at);
COMMENT ON TABLE log_seals IS 'The chain over the access log, insert-only. Only processes see it.';
COMMENT ON COLUMN log_seals.lines IS 'Ids of the lines, in their order.';
COMMENT ON COLUMN log_seals.hashes IS 'SHA-256 of what each of the lines says, one after the other: 32 bytes each. The id is not in it, so that a line under another id is recognised.';
COMMENT ON COLUMN log_seals.hash IS 'SHA-256 over the region, the number, the moment, the seal before, the ids and the hashes.';
ALTER TABLE log_seals ENABLE ROW LEVEL SECURITY;
ALTER TABLE log_seals FORCE ROW LEVEL SECURITY;
CREATE POLICY region ON log_seals TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT ON log_seals TO regieroute_system;
-- +goose StatementBegin
CREATE FUNCTION log_line_hash(line access_log) RETURNS bytea LANGUAGE sql STABLE
BEGIN ATOMIC
    -- Every column but region and id. A column that is added later needs a hash of
    -- its own beside this one: lines that were sealed keep this one.
    SELECT sha256(convert_to(jsonb_build_array(
        (line).household_id, (line).event, (line).activity, (line).organisation_id, (line).organisation_role,
        (line).person_id, (line).process, (extract(epoch FROM (line).happened_at) * 1000000)::bigint,
        (extract(epoch FROM (line).started_at) * 1000000)::bigint, (line).offline, (line).trace_id,
        encode((line).query, 'hex'))::text, 'UTF8'));
END;
-- +goose StatementEnd
REVOKE ALL ON FUNCTION log_line_hash(access_log) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION log_line_hash(access_log) TO regieroute_system;
