-- A decision says where it was taken, what it corrects, who registers with the special-care desk and who tells the household (route 2.5, practice 19, 20).

-- +goose Up
ALTER TABLE decisions
    ADD COLUMN meeting_id                   uuid,
    ADD COLUMN consultation_id              uuid,
    ADD COLUMN supersedes_id                uuid,
    ADD COLUMN correction_reason            text NOT NULL DEFAULT '',
    ADD COLUMN special_care_organisation_id uuid,
    ADD COLUMN special_care_owner_id        uuid,
    ADD COLUMN special_care_due_on          date,
    ADD COLUMN telling                      jsonb;
COMMENT ON COLUMN decisions.supersedes_id IS 'The decision on the same referral that this one corrects.';
