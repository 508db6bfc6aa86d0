-- Meetings of the Regieteam stand beside the files; what is on an agenda follows its file's readers (route 2.5, practice 39).

-- +goose Up
CREATE TABLE meetings (
    region_id      uuid        NOT NULL,
    id             uuid        NOT NULL,
    version        bigint      NOT NULL,
    on_day         date        NOT NULL,
    starts_at      text        NOT NULL,
    place          text        NOT NULL,
    cancelled      text        NOT NULL,
    attendance     jsonb       NOT NULL,
    planned_by     uuid        NOT NULL,
    planned_for    uuid        NOT NULL,
    planned_at     timestamptz NOT NULL,
    CONSTRAINT meetings_pkey PRIMARY KEY (region_id, id),
    CONSTRAINT meetings_regieteam_fkey FOREIGN KEY (region_id, planned_for) REFERENCES organisations (region_id, id) ON DELETE RESTRICT,
    CONSTRAINT meetings_version_check CHECK (version > 0)
);
CREATE INDEX meetings_day ON meetings (region_id, on_day, id);
COMMENT ON TABLE meetings IS 'When and where the Regieteam meets, and which organisations were there. Nothing in it is about a household.';
CREATE TABLE agenda_items (
    region_id    uuid    NOT NULL,
    meeting_id   uuid    NOT NULL,
    id           uuid    NOT NULL,
    seq          integer NOT NULL,
    readers      uuid[]  NOT NULL,
    household_id uuid    NOT NULL,
    referral_id  uuid,
    reason       text    NOT NULL,
    subject_id   uuid,
    note         text    NOT NULL,
    asked_by     uuid,
    asked_for    uuid,
    CONSTRAINT agenda_items_pkey PRIMARY KEY (region_id, meeting_id, id),
    CONSTRAINT agenda_items_meeting_fkey FOREIGN KEY (region_id, meeting_id) REFERENCES meetings (region_id, id) ON DELETE RESTRICT,
    CONSTRAINT agenda_items_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
CREATE INDEX agenda_items_household ON agenda_items (region_id, household_id);
COMMENT ON TABLE agenda_items IS 'Households on the agenda of a meeting, in order; readers are those of the file.';
ALTER TABLE meetings ENABLE ROW LEVEL SECURITY;
ALTER TABLE meetings FORCE ROW LEVEL SECURITY;
CREATE POLICY region ON meetings FOR SELECT TO regieroute_app, regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY made ON meetings FOR INSERT TO regieroute_app
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND planned_for = ANY (string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[]));
CREATE POLICY changed ON meetings FOR UPDATE TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND planned_for = ANY (string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[]));
GRANT SELECT, INSERT, UPDATE ON meetings TO regieroute_app;
GRANT SELECT ON meetings TO regieroute_system;
ALTER TABLE agenda_items ENABLE ROW LEVEL SECURITY;
ALTER TABLE agenda_items FORCE ROW LEVEL SECURITY;
CREATE POLICY readers ON agenda_items TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND readers && string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[])
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY region ON agenda_items FOR SELECT TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON agenda_items TO regieroute_app;
GRANT UPDATE (readers) ON agenda_items TO regieroute_app;
GRANT SELECT ON agenda_items TO regieroute_system;
