-- An administrator adds and renames organisations on a screen: who did it is kept
-- (access §2).

-- +goose Up
ALTER TABLE organisations ADD COLUMN version bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN organisations.version IS 'Raised by one with every change that an administrator makes.';
CREATE TABLE organisation_changes (
    region_id       uuid        NOT NULL,
    organisation_id uuid        NOT NULL,
    version         bigint      NOT NULL,
    id              uuid        NOT NULL,
    act             text        NOT NULL,
    name            text        NOT NULL,
    by_person_id    uuid        NOT NULL,
    at              timestamptz NOT NULL,
    CONSTRAINT organisation_changes_pkey PRIMARY KEY (region_id, organisation_id, version),
    CONSTRAINT organisation_changes_organisation_fkey FOREIGN KEY (region_id, organisation_id) REFERENCES organisations (region_id, id),
    CONSTRAINT organisation_changes_by_fkey FOREIGN KEY (region_id, by_person_id) REFERENCES people (region_id, id),
    CONSTRAINT organisation_changes_act_check CHECK (act IN ('ADDED', 'RENAMED'))
);
COMMENT ON TABLE organisation_changes IS 'Who added or renamed which organisation, and when. Only added to.';
COMMENT ON COLUMN organisation_changes.name IS 'What it is called since.';
ALTER TABLE organisation_changes ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation_changes FORCE ROW LEVEL SECURITY;
CREATE POLICY region ON organisation_changes TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT ON organisation_changes TO regieroute_system;
