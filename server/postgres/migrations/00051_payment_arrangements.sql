-- Payment arrangements count after the landlord accepts, and while there is a
-- protective administrator after he agrees (route 1.3, practice 8, 23).

-- +goose Up
CREATE TABLE payment_arrangements (
    region_id            uuid NOT NULL,
    household_id         uuid NOT NULL,
    id                   uuid NOT NULL,
    seq                  integer NOT NULL,
    readers              uuid[] NOT NULL,
    operation_id         uuid,
    made_by              uuid,
    made_for             uuid,
    made_at              timestamptz,
    recorded_at          timestamptz,
    afterwards           boolean NOT NULL,
    ahead                boolean NOT NULL,
    tenancy_id           uuid,
    on_day               date,
    instalments          jsonb,
    household_says       text NOT NULL,
    note                 text NOT NULL,
    answered_on          date,
    accepted             boolean NOT NULL,
    answered_by          uuid,
    declined_reason      text NOT NULL,
    administrator_on     date,
    administrator_agrees boolean NOT NULL,
    administrator_for    uuid,
    administrator_reason text NOT NULL,
    ended_on             date,
    end_reason           text NOT NULL,
    end_note             text NOT NULL,
    CONSTRAINT payment_arrangements_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT payment_arrangements_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE payment_arrangements IS 'Payment arrangements and proposals for them. How one stands follows from the ledger and is not stored.';
COMMENT ON COLUMN payment_arrangements.instalments IS 'A list of {DueOn, Cents}, in order of their day.';
ALTER TABLE payment_arrangements ENABLE ROW LEVEL SECURITY;
ALTER TABLE payment_arrangements FORCE ROW LEVEL SECURITY;
CREATE POLICY readers ON payment_arrangements TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid
        AND readers && string_to_array(nullif(current_setting('app.organisation', true), ''), ',')::uuid[])
    WITH CHECK (region_id = nullif(current_setting('app.region', true), '')::uuid);
CREATE POLICY region ON payment_arrangements FOR SELECT TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON payment_arrangements TO regieroute_app;
GRANT SELECT ON payment_arrangements TO regieroute_system;
