-- A landlord reports a household before it goes to court, with all that was tried (route 2.1-2.4).

-- +goose Up
CREATE TABLE referrals (
    region_id           uuid NOT NULL,
    household_id        uuid NOT NULL,
    id                  uuid NOT NULL,
    seq                 integer NOT NULL,
    readers             uuid[] NOT NULL,
    operation_id        uuid,
    made_by             uuid,
    made_for            uuid,
    made_at             timestamptz,
    recorded_at         timestamptz,
    afterwards          boolean NOT NULL,
    ahead               boolean NOT NULL,
    tenancy_id          uuid,
    cause               text NOT NULL,
    grounds             jsonb,
    prior_efforts       jsonb,
    tenant_informed_on  date,
    informed_how        text NOT NULL,
    informed_language   text NOT NULL,
    tenant_answer       text NOT NULL,
    not_informed_reason text NOT NULL,
    seek_judgment_on    date,
    vulnerable          text NOT NULL,
    household_says      text NOT NULL,
    summary             text NOT NULL,
    opened_on           date,
    CONSTRAINT referrals_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT referrals_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE referrals IS 'Referrals to the Regieteam.';
