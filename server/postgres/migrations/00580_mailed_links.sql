-- A link to sign in can be mailed by the program itself (issue: invitations by e-mail). The mail waits in the queue that is
-- there. The secret of the link is in no table: it is made when the mail is taken from the queue, and the same transaction
-- keeps its hash as a one-time link. A server that dies between giving the mail to the mail server and writing that down
-- leaves a link that works if the mail arrived, and a mail that is told as unknown and not sent again.

-- +goose Up
ALTER TABLE mails
    ADD COLUMN kind text NOT NULL DEFAULT 'NEWS',
    ADD CONSTRAINT mails_kind_check CHECK (kind IN ('NEWS', 'LINK')),
    DROP CONSTRAINT mails_state_check,
    ADD CONSTRAINT mails_state_check CHECK (state IN ('WAITING', 'SENDING', 'SENT', 'STOPPED', 'UNKNOWN') OR (state = 'WITHDRAWN' AND kind = 'LINK')),
    DROP CONSTRAINT mails_trouble_check,
    ADD CONSTRAINT mails_trouble_check CHECK (trouble = '' OR trouble ~ '^[0-9]{3}$' OR trouble IN ('AWAY', 'CUT_OFF', 'NO_TLS', 'NO_TRUST', 'NO_SIGN_IN'));
COMMENT ON COLUMN mails.kind IS 'NEWS: how much is new. LINK: a link to sign in with, of which mailed_links has more.';
COMMENT ON COLUMN mails.slot IS 'Of one slot a person gets one mail: a day, the newest thing that could not wait, or the change that asked for a link.';

CREATE TABLE mailed_links (
    region_id          uuid        NOT NULL,
    mail_id            uuid        NOT NULL,
    address            text        NOT NULL,
    invites            boolean     NOT NULL,
    organisation_id    uuid,
    by_person_id       uuid,
    by_organisation_id uuid,
    valid_minutes      integer     NOT NULL,
    link_id            uuid,
    sent_at            timestamptz,
    until              timestamptz,
    CONSTRAINT mailed_links_pkey PRIMARY KEY (region_id, mail_id),
    CONSTRAINT mailed_links_mail_fkey FOREIGN KEY (region_id, mail_id) REFERENCES mails (region_id, id) ON DELETE CASCADE,
    CONSTRAINT mailed_links_organisation_fkey FOREIGN KEY (region_id, organisation_id) REFERENCES organisations (region_id, id),
    CONSTRAINT mailed_links_by_fkey FOREIGN KEY (region_id, by_person_id) REFERENCES people (region_id, id),
    CONSTRAINT mailed_links_by_organisation_fkey FOREIGN KEY (region_id, by_organisation_id) REFERENCES organisations (region_id, id),
    CONSTRAINT mailed_links_valid_check CHECK (valid_minutes BETWEEN 1 AND 43200)
);
CREATE INDEX mailed_links_by ON mailed_links (region_id, by_person_id);
COMMENT ON TABLE mailed_links IS 'Links to sign in that are to be mailed or were. No secret: that is made when the mail is sent, and only its hash is kept, in one_time_links. Kept 90 days.';
COMMENT ON COLUMN mailed_links.address IS 'Where it goes; emptied as soon as the link can be used no more.';
COMMENT ON COLUMN mailed_links.invites IS 'Of somebody new; otherwise of somebody who cannot sign in any more.';
COMMENT ON COLUMN mailed_links.organisation_id IS 'Where its reader works; null when that is several or none.';
COMMENT ON COLUMN mailed_links.by_person_id IS 'The administrator who asked for it; null for who keeps the server, on the command line.';
COMMENT ON COLUMN mailed_links.by_organisation_id IS 'The organisation that the administrator acted for.';
COMMENT ON COLUMN mailed_links.valid_minutes IS 'How long the link can be used, from the moment it is sent.';
COMMENT ON COLUMN mailed_links.link_id IS 'Of the link in one_time_links, of the last time that it was tried; null before, and after the mail was certainly not taken.';
COMMENT ON COLUMN mailed_links.until IS 'Until when that link can be used.';
ALTER TABLE mailed_links ENABLE ROW LEVEL SECURITY;
ALTER TABLE mailed_links FORCE ROW LEVEL SECURITY;
CREATE POLICY region ON mailed_links TO regieroute_system
    USING (region_id = nullif(current_setting('app.region', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON mailed_links TO regieroute_system;

ALTER TABLE account_changes
    DROP CONSTRAINT account_changes_act_check,
    ADD CONSTRAINT account_changes_act_check CHECK (act IN ('INVITED', 'LINK', 'WITHDRAWN', 'ROLES', 'ENDED'));
