-- A case form can be left and gone on with. A draft is its organisation's alone; it goes when it is sent.

-- +goose Up
CREATE TABLE referral_drafts (
    region_id    uuid NOT NULL,
    household_id uuid NOT NULL,
    id           uuid NOT NULL,
    seq          integer NOT NULL,
    readers      uuid[] NOT NULL,
    operation_id uuid,
    made_by      uuid,
    made_for     uuid,
    made_at      timestamptz,
    recorded_at  timestamptz,
    afterwards   boolean NOT NULL,
    ahead        boolean NOT NULL,
    form         jsonb NOT NULL,
    CONSTRAINT referral_drafts_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT referral_drafts_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE referral_drafts IS 'Case forms that are not finished.';
ALTER TABLE referral_drafts ENABLE ROW LEVEL SECURITY;
ALTER TABLE referral_drafts FORCE ROW LEVEL SECURITY;
CREATE POLICY readers ON referral_drafts TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND readers && string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[])
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY region ON referral_drafts FOR SELECT TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON referral_drafts TO regieroute_app;
GRANT SELECT ON referral_drafts TO regieroute_system;
