-- The household's copy of what was agreed at a visit: how and when it got it (practice 34).

-- +goose Up
CREATE TABLE agreement_copies (
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
    visit_id         uuid,
    way              text NOT NULL,
    on_day           date,
    CONSTRAINT agreement_copies_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT agreement_copies_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE agreement_copies IS 'How and when the household got what was agreed at a visit on paper.';

ALTER TABLE agreement_copies ENABLE ROW LEVEL SECURITY;
ALTER TABLE agreement_copies FORCE ROW LEVEL SECURITY;
CREATE POLICY readers ON agreement_copies TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND readers && string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[])
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY region ON agreement_copies FOR SELECT TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON agreement_copies TO regieroute_app;
GRANT SELECT ON agreement_copies TO regieroute_system;
