-- An administrator has the access log verified with a button, and hears the
-- outcome (access §3).

-- +goose Up
CREATE TABLE log_checks (
    region_id    uuid        NOT NULL,
    started_at   timestamptz NOT NULL,
    by_person_id uuid        NOT NULL,
    told_at      timestamptz NOT NULL,
    ended_at     timestamptz,
    lines        bigint      NOT NULL DEFAULT 0,
    of_lines     bigint      NOT NULL DEFAULT 0,
    unsealed     bigint      NOT NULL DEFAULT 0,
    found        jsonb       NOT NULL DEFAULT '[]',
    trouble      text        NOT NULL DEFAULT '',
    CONSTRAINT log_checks_pkey PRIMARY KEY (region_id),
    CONSTRAINT log_checks_by_fkey FOREIGN KEY (region_id, by_person_id) REFERENCES people (region_id, id),
    CONSTRAINT log_checks_trouble_check CHECK (trouble IN ('', 'DATABASE_AWAY', 'TOO_SLOW', 'REFUSED', 'OTHER'))
);
COMMENT ON TABLE log_checks IS 'The last verification of the access log of a region. No personal data beside who asked for it.';
COMMENT ON COLUMN log_checks.told_at IS 'When it was last heard of: one that is silent for two minutes was cut off, and another may begin.';
COMMENT ON COLUMN log_checks.ended_at IS 'Null while it goes on.';
COMMENT ON COLUMN log_checks.lines IS 'Sealed lines that were looked at.';
COMMENT ON COLUMN log_checks.of_lines IS 'Sealed lines when it began.';
COMMENT ON COLUMN log_checks.unsealed IS 'Lines since the last seal, which nothing can be said of yet.';
COMMENT ON COLUMN log_checks.found IS 'What was done to the log, and how often.';
COMMENT ON COLUMN log_checks.trouble IS 'Why it could not be finished; empty when it was.';
ALTER TABLE log_checks ENABLE ROW LEVEL SECURITY;
ALTER TABLE log_checks FORCE ROW LEVEL SECURITY;
CREATE POLICY region ON log_checks TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT ON log_checks TO regieroute_system;
GRANT UPDATE (started_at, by_person_id, told_at, ended_at, lines, of_lines, unsealed, found, trouble) ON log_checks TO regieroute_system;
