-- How a file stands to another one: it goes on in it, it goes on for it, or somebody said that they are two
-- households (architecture §2). The other file is named and nothing of it is kept here.

-- +goose Up
CREATE TABLE relations (
    region_id        uuid NOT NULL,
    household_id     uuid NOT NULL,
    id               uuid NOT NULL,
    seq              integer NOT NULL,
    readers          uuid[] NOT NULL,
    operation_id     uuid,
    made_by          uuid,
    made_for         uuid,
    made_at          timestamptz,
    recorded_at      timestamptz,
    afterwards       boolean NOT NULL,
    ahead            boolean NOT NULL,
    other_id         uuid NOT NULL,
    kind             text NOT NULL,
    reason           text NOT NULL,
    CONSTRAINT relations_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT relations_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE relations IS 'Other files of the same household, and files that only look like it. Who reads them is the application''s to say: the case team and the Regieteam.';

ALTER TABLE relations ENABLE ROW LEVEL SECURITY;
ALTER TABLE relations FORCE ROW LEVEL SECURITY;
CREATE POLICY readers ON relations TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND readers && string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[])
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY region ON relations FOR SELECT TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON relations TO regieroute_app;
GRANT SELECT ON relations TO regieroute_system;

CREATE INDEX residents_born ON residents (region_id, birth_date);
CREATE INDEX households_number ON households (region_id, lower(house_number));
