-- An administrator keeps who signs in, on a screen: who invited, changed or ended
-- whom is kept, and when somebody signed in last (access §1).

-- +goose Up
ALTER TABLE people ADD COLUMN version bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN people.version IS 'Raised by one with every change that an administrator makes.';
ALTER TABLE credentials ADD COLUMN signed_in_at timestamptz;
COMMENT ON COLUMN credentials.signed_in_at IS 'When the person signed in last; null when never, or before this was kept.';
GRANT UPDATE (signed_in_at) ON credentials TO regieroute_app;
-- What began today and ends today leaves no day on which it held.
GRANT DELETE ON memberships TO regieroute_system;
CREATE TABLE account_changes (
    region_id        uuid        NOT NULL,
    person_id        uuid        NOT NULL,
    version          bigint      NOT NULL,
    id               uuid        NOT NULL,
    act              text        NOT NULL,
    about_id         uuid,
    roles            text[]      NOT NULL,
    by_person_id     uuid        NOT NULL,
    organisation_id  uuid        NOT NULL,
    at               timestamptz NOT NULL,
    CONSTRAINT account_changes_pkey PRIMARY KEY (region_id, person_id, version),
    CONSTRAINT account_changes_person_fkey FOREIGN KEY (region_id, person_id) REFERENCES people (region_id, id),
    CONSTRAINT account_changes_by_fkey FOREIGN KEY (region_id, by_person_id) REFERENCES people (region_id, id),
    CONSTRAINT account_changes_act_check CHECK (act IN ('INVITED', 'LINK', 'ROLES', 'ENDED'))
);
COMMENT ON TABLE account_changes IS 'Who invited, changed or ended whom, and when. Only added to.';
COMMENT ON COLUMN account_changes.about_id IS 'The organisation whose roles changed; null where it was the whole account.';
COMMENT ON COLUMN account_changes.organisation_id IS 'The organisation that the administrator acted for.';
ALTER TABLE account_changes ENABLE ROW LEVEL SECURITY;
ALTER TABLE account_changes FORCE ROW LEVEL SECURITY;
CREATE POLICY region ON account_changes TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT ON account_changes TO regieroute_system;
