-- A client lets a care provider see whether the rent is paid (route 1.5, practice 11). Consents stand beside the files and are read by the
-- organisation they were given to; the process that looks for the client's file starts from those that hold.

-- +goose Up
CREATE TABLE consents (
    region_id       uuid        NOT NULL,
    id              uuid        NOT NULL,
    organisation_id uuid        NOT NULL,
    client_name     text        NOT NULL,
    birth_date      date        NOT NULL,
    postal_code     text        NOT NULL,
    house_number    text        NOT NULL,
    suffix          text        NOT NULL,
    form            text        NOT NULL,
    given_on        date        NOT NULL,
    until_day       date        NOT NULL,
    evidence        text        NOT NULL,
    recorded_by     uuid        NOT NULL,
    recorded_at     timestamptz NOT NULL,
    withdrawn_on    date,
    withdrawn_by    uuid,
    withdrawn_at    timestamptz,
    CONSTRAINT consents_pkey PRIMARY KEY (region_id, id),
    CONSTRAINT consents_organisation_fkey FOREIGN KEY (region_id, organisation_id) REFERENCES organisations (region_id, id) ON DELETE RESTRICT,
    CONSTRAINT consents_until_check CHECK (until_day BETWEEN given_on AND given_on + interval '12 months'),
    CONSTRAINT consents_withdrawn_check CHECK ((withdrawn_on IS NULL) = (withdrawn_at IS NULL))
);
CREATE INDEX consents_organisation ON consents (region_id, organisation_id, id);
COMMENT ON TABLE consents IS 'Consents of clients of care providers to see whether the rent is paid, with what shows them. None makes an organisation part of a file.';
COMMENT ON COLUMN consents.postal_code IS 'In capitals, without a space.';
COMMENT ON COLUMN consents.until_day IS 'The last day it holds; at most 12 months after it was given.';
ALTER TABLE consents ENABLE ROW LEVEL SECURITY;
ALTER TABLE consents FORCE ROW LEVEL SECURITY;
CREATE POLICY asking ON consents TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND organisation_id = ANY (string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[]));
CREATE POLICY region ON consents FOR SELECT TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT ON consents TO regieroute_app;
GRANT UPDATE (withdrawn_on, withdrawn_by, withdrawn_at) ON consents TO regieroute_app;
GRANT SELECT ON consents TO regieroute_system;
