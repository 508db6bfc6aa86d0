-- Who is away is replaced by a colleague of the team for some days (practice 31): the files are the colleague's on those
-- days by themselves, and no file changes when it begins or ends.

-- +goose Up
CREATE TABLE stand_ins (
    region_id       uuid        NOT NULL,
    id              uuid        NOT NULL,
    organisation_id uuid        NOT NULL,
    person_id       uuid        NOT NULL,
    stand_in_id     uuid        NOT NULL,
    from_day        date        NOT NULL,
    until_day       date        NOT NULL,
    made_by         uuid        NOT NULL,
    made_at         timestamptz NOT NULL,
    ended_on        date,
    CONSTRAINT stand_ins_pkey PRIMARY KEY (region_id, id),
    CONSTRAINT stand_ins_organisation_fkey FOREIGN KEY (region_id, organisation_id) REFERENCES organisations (region_id, id) ON DELETE RESTRICT,
    CONSTRAINT stand_ins_person_fkey FOREIGN KEY (region_id, person_id) REFERENCES people (region_id, id) ON DELETE RESTRICT,
    CONSTRAINT stand_ins_stand_in_fkey FOREIGN KEY (region_id, stand_in_id) REFERENCES people (region_id, id) ON DELETE RESTRICT,
    CONSTRAINT stand_ins_until_check CHECK (until_day >= from_day),
    CONSTRAINT stand_ins_other_check CHECK (stand_in_id <> person_id)
);
CREATE INDEX stand_ins_stand_in ON stand_ins (region_id, stand_in_id, until_day);
CREATE INDEX stand_ins_organisation ON stand_ins (region_id, organisation_id, until_day);
COMMENT ON TABLE stand_ins IS 'Who of a case team takes the place of whom, from from_day up to and including until_day (Europe/Amsterdam).';
COMMENT ON COLUMN stand_ins.ended_on IS 'The day from which it holds no more, when somebody ended it.';
ALTER TABLE stand_ins ENABLE ROW LEVEL SECURITY;
ALTER TABLE stand_ins FORCE ROW LEVEL SECURITY;
CREATE POLICY team ON stand_ins TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND organisation_id = ANY (string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[]));
CREATE POLICY region ON stand_ins FOR SELECT TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT ON stand_ins TO regieroute_app;
GRANT UPDATE (ended_on) ON stand_ins TO regieroute_app;
GRANT SELECT ON stand_ins TO regieroute_system;
