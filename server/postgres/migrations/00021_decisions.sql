-- The Regieteam answers three questions and chooses a scenario; nothing may be left open (route 2.5).

-- +goose Up
CREATE TABLE decisions (
    region_id             uuid NOT NULL,
    household_id          uuid NOT NULL,
    id                    uuid NOT NULL,
    seq                   integer NOT NULL,
    readers               uuid[] NOT NULL,
    operation_id          uuid,
    made_by               uuid,
    made_for              uuid,
    made_at               timestamptz,
    recorded_at           timestamptz,
    afterwards            boolean NOT NULL,
    ahead                 boolean NOT NULL,
    referral_id           uuid,
    meeting_on            date,
    urgent                boolean NOT NULL,
    attendance            jsonb,
    can_be_prevented      boolean NOT NULL,
    prevented_reason      text NOT NULL,
    steps                 jsonb,
    special_care          boolean NOT NULL,
    special_care_reason   text NOT NULL,
    scenario              text NOT NULL,
    weighing              text NOT NULL,
    household_says        text NOT NULL,
    landlord_text         text NOT NULL,
    not_vulnerable        boolean NOT NULL,
    not_vulnerable_reason text NOT NULL,
    next_discussion_on    date,
    missing_standpoints   uuid[] NOT NULL,
    CONSTRAINT decisions_pkey PRIMARY KEY (region_id, household_id, id),
    CONSTRAINT decisions_household_fkey FOREIGN KEY (region_id, household_id) REFERENCES households (region_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE decisions IS 'Decisions of the Regieteam.';
