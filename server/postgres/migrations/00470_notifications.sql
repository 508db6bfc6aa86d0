-- What is new is told to people, each of them once (issue: notifications in the app). A row holds numbers and a kind:
-- no name, no address, no words. What it says is made when it is read, for who may still see the file (access §2).

-- +goose Up
CREATE TABLE notifications (
    region_id       uuid        NOT NULL,
    id              uuid        NOT NULL,
    person_id       uuid        NOT NULL,
    organisation_id uuid        NOT NULL,
    household_id    uuid        NOT NULL,
    kind            text        NOT NULL,
    subject_id      uuid        NOT NULL,
    told_at         timestamptz NOT NULL,
    read_at         timestamptz,
    CONSTRAINT notifications_pkey PRIMARY KEY (region_id, id),
    CONSTRAINT notifications_once UNIQUE (region_id, person_id, organisation_id, household_id, kind, subject_id),
    CONSTRAINT notifications_person_fkey FOREIGN KEY (region_id, person_id) REFERENCES people (region_id, id) ON DELETE RESTRICT,
    CONSTRAINT notifications_organisation_fkey FOREIGN KEY (region_id, organisation_id) REFERENCES organisations (region_id, id) ON DELETE RESTRICT,
    CONSTRAINT notifications_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE CASCADE
);
CREATE INDEX notifications_newest ON notifications (region_id, person_id, organisation_id, told_at DESC, id DESC);
CREATE INDEX notifications_household ON notifications (region_id, household_id);
CREATE INDEX notifications_told ON notifications (region_id, told_at);
COMMENT ON TABLE notifications IS 'What somebody is told for one of the organisations they work for; kept 90 days.';
COMMENT ON COLUMN notifications.subject_id IS 'What it is about: of one thing a person is told once.';
COMMENT ON COLUMN notifications.read_at IS 'When the person read it; null until then.';
ALTER TABLE notifications ENABLE ROW LEVEL SECURITY;
ALTER TABLE notifications FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON notifications FOR SELECT TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND person_id = nullif(current_setting('app.person', true), '')::uuid
        AND organisation_id = ANY (string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[]));
CREATE POLICY own_reading ON notifications FOR UPDATE TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND person_id = nullif(current_setting('app.person', true), '')::uuid
        AND organisation_id = ANY (string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[]));
CREATE POLICY telling ON notifications FOR INSERT TO regieroute_app
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY region ON notifications TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT ON notifications TO regieroute_app;
GRANT UPDATE (read_at) ON notifications TO regieroute_app;
GRANT SELECT, DELETE ON notifications TO regieroute_system;
-- A file that is erased or forgotten takes what was told of it along.
CREATE POLICY erasing ON notifications FOR DELETE TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY erasing_looks ON notifications FOR SELECT TO regieroute_retention
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, DELETE ON notifications TO regieroute_retention;
-- Who tells a case manager tells who stands in for them: an absence is no secret of a household.
CREATE POLICY telling ON stand_ins FOR SELECT TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
