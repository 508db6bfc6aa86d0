-- Mail about what is new is sent through a queue that survives a restart (issue: notifications by e-mail). A mail
-- is marked "being sent" before it is sent, in a transaction of its own: when a server dies then, nobody knows whether it
-- arrived, and it is told and not sent again. So none is ever sent twice. A queue of our own and no library for it:
-- one that tries whatever it does not know again sends twice, and its tables have no regions and no row-level security.

-- +goose Up
CREATE TABLE mail_choices (
    region_id uuid NOT NULL,
    person_id uuid NOT NULL,
    chosen    text NOT NULL,
    address   text NOT NULL,
    CONSTRAINT mail_choices_pkey PRIMARY KEY (region_id, person_id),
    CONSTRAINT mail_choices_person_fkey FOREIGN KEY (region_id, person_id) REFERENCES people (region_id, id) ON DELETE CASCADE,
    CONSTRAINT mail_choices_chosen_check CHECK (chosen IN ('NEVER', 'DAILY', 'SOON') AND (chosen = 'NEVER') = (address = ''))
);
COMMENT ON TABLE mail_choices IS 'Whether and where a professional wants mail about what is new: their own choice.';
ALTER TABLE mail_choices ENABLE ROW LEVEL SECURITY;
ALTER TABLE mail_choices FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON mail_choices TO regieroute_app
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid AND person_id = nullif(current_setting('app.person', true), '')::uuid);
CREATE POLICY region ON mail_choices FOR SELECT TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE (chosen, address) ON mail_choices TO regieroute_app;
GRANT SELECT ON mail_choices TO regieroute_system;

CREATE TABLE mails (
    region_id  uuid        NOT NULL,
    id         uuid        NOT NULL,
    person_id  uuid        NOT NULL,
    slot       text        NOT NULL,
    things     integer     NOT NULL,
    made_at    timestamptz NOT NULL,
    state      text        NOT NULL,
    attempts   integer     NOT NULL DEFAULT 0,
    next_at    timestamptz NOT NULL,
    trouble    text        NOT NULL DEFAULT '',
    CONSTRAINT mails_pkey PRIMARY KEY (region_id, id),
    CONSTRAINT mails_once UNIQUE (region_id, person_id, slot),
    CONSTRAINT mails_person_fkey FOREIGN KEY (region_id, person_id) REFERENCES people (region_id, id) ON DELETE CASCADE,
    CONSTRAINT mails_state_check CHECK (state IN ('WAITING', 'SENDING', 'SENT', 'STOPPED', 'UNKNOWN')),
    CONSTRAINT mails_trouble_check CHECK (trouble = '' OR trouble ~ '^[0-9]{3}$' OR trouble IN ('AWAY', 'CUT_OFF'))
);
CREATE INDEX mails_waiting ON mails (region_id, next_at) WHERE state IN ('WAITING', 'SENDING');
COMMENT ON TABLE mails IS 'Mail that is to be sent or was: to whom and how many things it speaks of, no address and no words. Kept 90 days.';
COMMENT ON COLUMN mails.slot IS 'Of one slot a person gets one mail: a day, or the newest thing that could not wait.';
COMMENT ON COLUMN mails.trouble IS 'The number with which the mail server refused last, or how it failed.';
ALTER TABLE mails ENABLE ROW LEVEL SECURITY;
ALTER TABLE mails FORCE ROW LEVEL SECURITY;
CREATE POLICY region ON mails TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON mails TO regieroute_system;
