-- +goose Up
CREATE TABLE memberships (
    region_id       uuid   NOT NULL,
    id              uuid   NOT NULL,
    person_id       uuid   NOT NULL,
    organisation_id uuid   NOT NULL,
    roles           text[] NOT NULL,
    from_day        date   NOT NULL,
    until_day       date,
    CONSTRAINT memberships_pkey PRIMARY KEY (region_id, id),
    CONSTRAINT memberships_person_fkey FOREIGN KEY (region_id, person_id) REFERENCES people (region_id, id),
    CONSTRAINT memberships_organisation_fkey FOREIGN KEY (region_id, organisation_id) REFERENCES organisations (region_id, id),
    CONSTRAINT memberships_from_key UNIQUE (region_id, person_id, organisation_id, from_day),
    CONSTRAINT memberships_until_check CHECK (until_day >= from_day),
    CONSTRAINT memberships_roles_check CHECK (cardinality(roles) > 0 AND roles <@ ARRAY['RENT_OFFICER', 'CASE_MANAGER',
        'TEAM_LEAD', 'CHAIR', 'SECRETARY', 'MEMBER', 'PROFESSIONAL', 'ANALYST', 'ADMINISTRATOR', 'AUDITOR'])
);
CREATE INDEX memberships_organisation ON memberships (region_id, organisation_id);
COMMENT ON TABLE memberships IS 'What a person is in an organisation, from day up to and including until_day (Europe/Amsterdam).';
ALTER TABLE memberships ENABLE ROW LEVEL SECURITY;
ALTER TABLE memberships FORCE ROW LEVEL SECURITY;
CREATE POLICY region ON memberships TO regieroute_app, regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT ON memberships TO regieroute_app;
GRANT SELECT, INSERT, UPDATE ON memberships TO regieroute_system;
