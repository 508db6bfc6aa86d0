-- What happens around a decision: standpoints asked, urgent consultations, items held over, the word of the
-- special-care desk, suspensions asked for (practice 17-20).

-- +goose Up
CREATE TABLE standpoint_requests (
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
    referral_id uuid,
    due_on date,
    organisations uuid[] NOT NULL,
    note text NOT NULL,
    CONSTRAINT standpoint_requests_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT standpoint_requests_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE standpoint_requests IS 'Standpoints that were asked for, with a date (practice 17).';
CREATE TABLE consultations (
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
    referral_id uuid,
    on_day date,
    starts_at text NOT NULL,
    by_phone boolean NOT NULL,
    participants jsonb,
    question text NOT NULL,
    outcome text NOT NULL,
    CONSTRAINT consultations_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT consultations_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE consultations IS 'Urgent consultations between meetings: who spoke with whom, and when (practice 19).';
CREATE TABLE held_over (
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
    referral_id uuid,
    meeting_id uuid,
    meeting_on date,
    reason text NOT NULL,
    next_discussion_on date,
    steps jsonb,
    CONSTRAINT held_over_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT held_over_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE held_over IS 'Items of the agenda that ended without a decision (practice 18).';
CREATE TABLE special_care_registrations (
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
    decision_id uuid,
    state text NOT NULL,
    on_day date,
    note text NOT NULL,
    CONSTRAINT special_care_registrations_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT special_care_registrations_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE special_care_registrations IS 'What the special-care desk says of a registration that was decided (practice 20).';
CREATE TABLE suspension_requests (
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
    referral_id uuid,
    until_on date,
    reason text NOT NULL,
    CONSTRAINT suspension_requests_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT suspension_requests_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE suspension_requests IS 'The chair asks the landlord for a suspension (practice 19).';
-- The fence of 00048.
-- +goose StatementBegin
DO $$
DECLARE
    fenced text;
BEGIN
    FOREACH fenced IN ARRAY ARRAY['standpoint_requests', 'consultations', 'held_over', 'special_care_registrations', 'suspension_requests'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', fenced);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', fenced);
        EXECUTE format($policy$
            CREATE POLICY readers ON %I TO regieroute_app
                USING (region_id = nullif(current_setting('app.region', true), '')::uuid
                    AND readers && string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[])
                WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid)
        $policy$, fenced);
        EXECUTE format($policy$
            CREATE POLICY region ON %I FOR SELECT TO regieroute_system
                USING (region_id = nullif(current_setting('app.region', true), '')::uuid)
        $policy$, fenced);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO regieroute_app', fenced);
        EXECUTE format('GRANT SELECT ON %I TO regieroute_system', fenced);
    END LOOP;
END
$$;
-- +goose StatementEnd
