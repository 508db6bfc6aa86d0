-- Contact data, place and whereabouts of a secret resident are for named people:
-- also a search finds them for nobody else (practice 5).

-- +goose Up
CREATE TABLE secret_marks (
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
    resident_id  uuid,
    people       uuid[] NOT NULL,
    reason       text NOT NULL,
    ended_on     date,
    ended_by     uuid,
    ended_for    uuid,
    ended_reason text NOT NULL,
    CONSTRAINT secret_marks_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT secret_marks_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE secret_marks IS 'Residents that are secret, and who may see where they are; the last open mark of a resident counts (practice 5).';
ALTER TABLE households ADD COLUMN secret_search text NOT NULL DEFAULT '', ADD COLUMN secret_people uuid[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN households.secret_search IS 'As search, of what is secret: found by secret_people only.';
COMMENT ON COLUMN households.secret_people IS 'Named for everybody who is secret in the file.';
-- +goose StatementBegin
DO $$
DECLARE
    fenced text;
BEGIN
    FOREACH fenced IN ARRAY ARRAY['secret_marks'] LOOP
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
