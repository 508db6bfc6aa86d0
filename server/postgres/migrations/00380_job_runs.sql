-- An administrator sees on a screen which background work ran, what it did, and
-- why it failed (access §1: system work acts as a named process).

-- +goose Up
CREATE TABLE job_runs (
    region_id    uuid        NOT NULL,
    job          text        NOT NULL,
    started_at   timestamptz NOT NULL,
    ended_at     timestamptz NOT NULL,
    trouble      text        NOT NULL,
    code         text        NOT NULL,
    succeeded_at timestamptz,
    did          bigint      NOT NULL,
    did_at       timestamptz,
    CONSTRAINT job_runs_pkey PRIMARY KEY (region_id, job),
    CONSTRAINT job_runs_region_fkey FOREIGN KEY (region_id) REFERENCES regions (id) ON DELETE RESTRICT,
    CONSTRAINT job_runs_trouble_check CHECK (trouble IN ('', 'DATABASE_AWAY', 'TOO_SLOW', 'REFUSED', 'OTHER')),
    CONSTRAINT job_runs_code_check CHECK (code = '' OR code ~ '^[0-9A-Z]{5}$'),
    CONSTRAINT job_runs_did_check CHECK (did >= 0 AND (did > 0) = (did_at IS NOT NULL))
);
COMMENT ON TABLE job_runs IS 'The last run of each kind of background work. No personal data: numbers and moments only.';
COMMENT ON COLUMN job_runs.trouble IS 'Why the last run failed; empty when it did not.';
COMMENT ON COLUMN job_runs.code IS 'SQLSTATE of what the database refused; the sentence itself may hold values and stays in the server''s own log.';
COMMENT ON COLUMN job_runs.succeeded_at IS 'End of the last run that did not fail; null while none did.';
COMMENT ON COLUMN job_runs.did IS 'What the last run that found something to do did: lines, files or tenancies, by the kind of work.';
COMMENT ON COLUMN job_runs.did_at IS 'When that was; null while there was nothing to do.';
ALTER TABLE job_runs ENABLE ROW LEVEL SECURITY;
ALTER TABLE job_runs FORCE ROW LEVEL SECURITY;
CREATE POLICY region ON job_runs TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT ON job_runs TO regieroute_system;
GRANT UPDATE (started_at, ended_at, trouble, code, succeeded_at, did, did_at) ON job_runs TO regieroute_system;
