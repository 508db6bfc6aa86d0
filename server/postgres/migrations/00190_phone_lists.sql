-- Whom a case manager calls without a network: the numbers and the duty of an organisation, and the region's list (practice 33).

-- +goose Up
CREATE TABLE phone_lists (
    region_id       uuid        NOT NULL,
    organisation_id uuid        NOT NULL,
    id              uuid        NOT NULL,
    version         bigint      NOT NULL,
    phone           text        NOT NULL,
    people          jsonb       NOT NULL,
    duty            jsonb       NOT NULL,
    changed_by      uuid,
    changed_at      timestamptz NOT NULL,
    CONSTRAINT phone_lists_pkey PRIMARY KEY (region_id, organisation_id),
    CONSTRAINT phone_lists_organisation_fkey FOREIGN KEY (region_id, organisation_id) REFERENCES organisations (region_id, id) ON DELETE CASCADE,
    CONSTRAINT phone_lists_version_check CHECK (version > 0)
);
COMMENT ON TABLE phone_lists IS 'The newest version only: a number that was taken off is gone.';
COMMENT ON COLUMN phone_lists.people IS 'Colleagues with the number on which they are called at work: Person, Phone.';
COMMENT ON COLUMN phone_lists.duty IS 'Who answers for the organisation and when: Person, From, Until.';
ALTER TABLE phone_lists ENABLE ROW LEVEL SECURITY;
ALTER TABLE phone_lists FORCE ROW LEVEL SECURITY;
CREATE POLICY region ON phone_lists FOR SELECT TO regieroute_app, regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY own ON phone_lists TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND organisation_id = ANY (string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[]))
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND organisation_id = ANY (string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[]));
GRANT SELECT, INSERT, UPDATE ON phone_lists TO regieroute_app;
GRANT SELECT ON phone_lists TO regieroute_system;

CREATE TABLE region_numbers (
    region_id  uuid        NOT NULL,
    id         uuid        NOT NULL,
    version    bigint      NOT NULL,
    lines      jsonb       NOT NULL,
    changed_by uuid,
    changed_at timestamptz NOT NULL,
    CONSTRAINT region_numbers_pkey PRIMARY KEY (region_id),
    CONSTRAINT region_numbers_region_fkey FOREIGN KEY (region_id) REFERENCES regions (id) ON DELETE CASCADE,
    CONSTRAINT region_numbers_version_check CHECK (version > 0)
);
COMMENT ON TABLE region_numbers IS 'Numbers that are called in an emergency, beside the national ones that the app knows by itself.';
COMMENT ON COLUMN region_numbers.lines IS 'In the order they are shown: Name, Phone, Note.';
ALTER TABLE region_numbers ENABLE ROW LEVEL SECURITY;
ALTER TABLE region_numbers FORCE ROW LEVEL SECURITY;
CREATE POLICY region ON region_numbers TO regieroute_app, regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid)
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON region_numbers TO regieroute_app;
GRANT SELECT ON region_numbers TO regieroute_system;
