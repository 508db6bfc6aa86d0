-- An administrator ends an organisation that leaves the region, from a day on; it
-- can be taken back until that day (access §2). Its facts and its name stay.

-- +goose Up
ALTER TABLE organisations ADD COLUMN ends_from date;
ALTER TABLE organisations ADD COLUMN end_reason text NOT NULL DEFAULT '';
COMMENT ON COLUMN organisations.ends_from IS 'The first day (Europe/Amsterdam) on which it takes part no more: nobody signs in for it, its tokens are refused. NULL while it goes on.';
COMMENT ON COLUMN organisations.end_reason IS 'Why it stops; empty while it goes on.';
ALTER TABLE organisations ADD CONSTRAINT organisations_end_reason_check CHECK ((ends_from IS NULL) = (end_reason = ''));
ALTER TABLE organisations ADD CONSTRAINT organisations_regie_team_stays_check CHECK (kind <> 'REGIETEAM' OR ends_from IS NULL);

ALTER TABLE organisation_changes DROP CONSTRAINT organisation_changes_act_check;
ALTER TABLE organisation_changes ADD CONSTRAINT organisation_changes_act_check CHECK (act IN ('ADDED', 'RENAMED', 'CHOSEN', 'ENDED', 'RESUMED'));
ALTER TABLE organisation_changes ADD COLUMN ends_from date;
ALTER TABLE organisation_changes ADD COLUMN reason text NOT NULL DEFAULT '';
COMMENT ON COLUMN organisation_changes.ends_from IS 'Of ENDED: the first day on which it takes part no more.';
COMMENT ON COLUMN organisation_changes.reason IS 'Of ENDED: why.';
