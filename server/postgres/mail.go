package postgres

import (
	"context"
	"fmt"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

// MailChoice gives what the person in reach chose.
func (t *transaction) MailChoice(ctx context.Context) (casework.MailChoice, error) {
	rows := []casework.MailChoice{}
	const query = `SELECT chosen AS "when", address FROM mail_choices WHERE region_id = ? AND person_id = ?`
	if err := t.session.WithContext(ctx).Raw(query, t.reach.Region.String(), t.reach.Person.String()).Scan(&rows).Error; err != nil || len(rows) == 0 {
		return casework.MailChoice{When: casework.MailNever}, wrapped("read a choice of mail", err)
	}
	return rows[0], nil
}

// KeepMailChoice keeps what the person in reach chooses.
func (t *transaction) KeepMailChoice(ctx context.Context, choice casework.MailChoice) error {
	const keep = `INSERT INTO mail_choices (region_id, person_id, chosen, address) VALUES (?, ?, ?, ?)
ON CONFLICT (region_id, person_id) DO UPDATE SET chosen = excluded.chosen, address = excluded.address`
	kept := t.session.WithContext(ctx).Exec(keep, t.reach.Region.String(), t.reach.Person.String(), string(choice.When), choice.Address)
	return wrapped("keep a choice of mail", kept.Error)
}

// Mail is one mail that is to be sent: to whom, and of how many things it speaks
// or with which link.
type Mail struct {
	ID      casework.ID // also of its Message-ID: the same however often it is tried
	Address string
	Things  int
	Link    *MailedLink // to sign in with; nil in mail about what is new
	// Exercise says that the region is one in which everything is invented (practice 37).
	Exercise bool
}

// MailEnd is what came of sending a mail.
type MailEnd string

// What can come of sending a mail.
const (
	MailSent    MailEnd = "SENT"
	MailAgain   MailEnd = "WAITING" // it certainly did not arrive, and may later
	MailStopped MailEnd = "STOPPED" // it certainly did not arrive, and will not
	MailUnknown MailEnd = "UNKNOWN" // nobody knows: it is not sent again
)

const (
	morning      = 7 * time.Hour // after midnight in Europe/Amsterdam the mail of the day goes
	mostAttempts = 8             // about thirty hours, with what is waited in between
	sendWithin   = 10 * time.Minute
)

// queueMails makes the mail of the day of who wants it and has something unread
// that came since the last mail, and mail of what cannot wait.
const queueMails = `
WITH fresh AS (
    SELECT c.person_id, n.told_at, n.kind IN @soon AND c.chosen = 'SOON' AS soon
    FROM mail_choices c
    JOIN people p ON p.region_id = c.region_id AND p.id = c.person_id AND p.active
    JOIN notifications n ON n.region_id = c.region_id AND n.person_id = c.person_id AND n.read_at IS NULL
    JOIN memberships m ON m.region_id = n.region_id AND m.person_id = n.person_id AND m.organisation_id = n.organisation_id
        AND m.from_day <= @today AND coalesce(m.until_day >= @today, true)
    JOIN households h ON h.region_id = n.region_id AND h.id = n.household_id AND n.organisation_id = ANY (h.readers)
    WHERE c.region_id = @region AND c.chosen <> 'NEVER'
      AND n.told_at > coalesce((SELECT max(l.made_at) FROM mails l WHERE l.region_id = c.region_id AND l.person_id = c.person_id AND l.kind = 'NEWS'), '-infinity'))
INSERT INTO mails (region_id, id, person_id, slot, things, made_at, state, next_at)
SELECT CAST(@region AS uuid), gen_random_uuid(), f.person_id, CASE WHEN bool_or(f.soon) THEN max(f.told_at)::text ELSE @today END, count(*), @now, 'WAITING', @now
FROM fresh f GROUP BY f.person_id HAVING bool_or(f.soon) OR @morning
ON CONFLICT DO NOTHING`

// QueueMails puts in the queue what is to be sent now. What a server that died was
// sending is told, and not sent again.
func (s *Store) QueueMails(ctx context.Context, region casework.ID, now time.Time) error {
	values := map[string]any{
		"region": region.String(), "soon": casework.SoonKinds(), "today": string(casework.DayOf(now)), "now": now.UTC(),
		"morning": casework.DayOf(now.Add(-morning)) == casework.DayOf(now),
	}
	err := s.db.InTransaction(ctx, Setting{Region: region, Process: "queue mail"}, func(tx *gorm.DB) error {
		lost := tx.Exec("UPDATE mails SET state = 'UNKNOWN', trouble = 'CUT_OFF' WHERE region_id = ? AND state = 'SENDING' AND next_at < ?", region.String(), now.UTC())
		if lost.Error != nil {
			return lost.Error
		}
		old := now.AddDate(0, 0, -casework.NotificationDays).UTC()
		if err := tx.Exec("DELETE FROM mails WHERE region_id = ? AND made_at < ?", region.String(), old).Error; err != nil {
			return err
		}
		if err := tidyLinks(tx, region, now, old); err != nil {
			return err
		}
		return tx.Exec(queueMails, values).Error
	})
	return wrapped("queue mail", err)
}

// claimMail takes the mail that waited longest, a link before what is new: whoever
// asks at the same time gets another one.
const claimMail = `
UPDATE mails m SET state = 'SENDING', attempts = attempts + 1, next_at = @until
WHERE m.region_id = @region AND m.id = (
    SELECT w.id FROM mails w
    JOIN people p ON p.region_id = w.region_id AND p.id = w.person_id AND p.active
    WHERE w.region_id = @region AND w.state = 'WAITING' AND w.next_at <= @now
      AND (w.kind = 'LINK' OR EXISTS (SELECT FROM mail_choices c WHERE c.region_id = w.region_id AND c.person_id = w.person_id AND c.chosen <> 'NEVER'))
    ORDER BY w.kind, w.next_at, w.id LIMIT 1 FOR UPDATE OF w SKIP LOCKED)
RETURNING m.id, m.person_id, m.kind = 'LINK' AS is_link, m.things, m.attempts,
    coalesce((SELECT l.address FROM mailed_links l WHERE l.region_id = m.region_id AND l.mail_id = m.id),
             (SELECT c.address FROM mail_choices c WHERE c.region_id = m.region_id AND c.person_id = m.person_id)) AS address,
    (SELECT r.exercise FROM regions r WHERE r.id = @region) AS exercise`

// claimedMail is a row of claimMail.
type claimedMail struct {
	ID, PersonID     uid
	IsLink, Exercise bool
	Things, Attempts int
	Address          string
}

// claim takes a mail from the queue, with the link that it brings. With none waiting
// it gives false.
func (s *Store) claim(ctx context.Context, region casework.ID, at time.Time) (mail Mail, attempts int, found bool, err error) {
	err = s.db.InTransaction(ctx, Setting{Region: region, Process: "send mail"}, func(tx *gorm.DB) error {
		if err := lockAccounts(tx, region); err != nil { // whoever takes a link back does so before, or after
			return err
		}
		var rows []claimedMail
		if err := tx.Raw(claimMail, map[string]any{"region": region.String(), "now": at.UTC(), "until": at.Add(sendWithin).UTC()}).Scan(&rows).Error; err != nil || len(rows) == 0 {
			return err
		}
		row := rows[0]
		mail, attempts, found = Mail{ID: casework.ID(row.ID), Address: row.Address, Things: row.Things, Exercise: row.Exercise}, row.Attempts, true
		if !row.IsLink {
			return nil
		}
		var err error
		mail.Link, err = makeLink(tx, region, row, at)
		return err
	})
	return mail, attempts, found, wrapped("take a mail", err)
}

// SendMail sends the mail of a region that waits, each by itself, until none does:
// it is marked before it is sent. It gives how many were sent.
func (s *Store) SendMail(ctx context.Context, region casework.ID, now func() time.Time, send func(context.Context, Mail) (MailEnd, string)) (int, error) {
	if err := s.dropUnwanted(ctx, region); err != nil {
		return 0, err
	}
	sent := 0
	for ctx.Err() == nil {
		mail, attempts, found, err := s.claim(ctx, region, now())
		if err != nil || !found {
			return sent, err
		}
		end, trouble := send(ctx, mail)
		if end == MailAgain && attempts >= mostAttempts {
			end = MailStopped
		}
		if end == MailSent {
			sent++
		}
		// Also while the program stops: what is known must not be forgotten.
		if err := s.endMail(context.WithoutCancel(ctx), region, mail, end, trouble, now(), waitAfter(attempts)); err != nil {
			return sent, err
		}
	}
	return sent, nil
}

// waitAfter is how long to wait after so many attempts: 1, 4, 16 … minutes, at most
// half a day.
func waitAfter(attempts int) time.Duration {
	return min(time.Minute<<(2*(max(attempts, 1)-1)), 12*time.Hour)
}

func (s *Store) endMail(ctx context.Context, region casework.ID, mail Mail, end MailEnd, trouble string, at time.Time, wait time.Duration) error {
	const statement = "UPDATE mails SET state = ?, trouble = ?, next_at = ? WHERE region_id = ? AND id = ? AND state = 'SENDING'"
	err := s.db.InTransaction(ctx, Setting{Region: region, Process: "send mail"}, func(tx *gorm.DB) error {
		if err := lockAccounts(tx, region); err != nil {
			return err
		}
		if err := tx.Exec(statement, string(end), trouble, at.Add(wait).UTC(), region.String(), uid(mail.ID)).Error; err != nil || mail.Link == nil {
			return err
		}
		return endLink(tx, region, mail.ID, end, at)
	})
	if err != nil {
		return fmt.Errorf("write down what came of a mail: %w", err)
	}
	return nil
}

// dropUnwanted takes out of the queue what its reader does not want any more.
func (s *Store) dropUnwanted(ctx context.Context, region casework.ID) error {
	const drop = `DELETE FROM mails m WHERE m.region_id = ? AND m.state = 'WAITING' AND NOT EXISTS (
    SELECT FROM mail_choices c WHERE c.region_id = m.region_id AND c.person_id = m.person_id AND c.chosen <> 'NEVER') AND m.kind = 'NEWS'`
	err := s.db.InTransaction(ctx, Setting{Region: region, Process: "send mail"}, func(tx *gorm.DB) error { return tx.Exec(drop, region.String()).Error })
	return wrapped("drop mail that nobody wants", err)
}

// TryMailAgain lets what was refused be tried again, and gives how many.
func (s *Store) TryMailAgain(ctx context.Context, region casework.ID, now time.Time) (int, error) {
	again := 0
	err := s.db.InTransaction(ctx, Setting{Region: region, Process: "try mail again"}, func(tx *gorm.DB) error {
		done := tx.Exec("UPDATE mails SET state = 'WAITING', attempts = 0, next_at = ? WHERE region_id = ? AND state = 'STOPPED'", now.UTC(), region.String())
		again = int(done.RowsAffected)
		return done.Error
	})
	return again, wrapped("try mail again", err)
}

const mailHealth = `
SELECT count(*) FILTER (WHERE state IN ('WAITING', 'SENDING')) AS waiting, count(*) FILTER (WHERE state = 'STOPPED') AS stopped,
       count(*) FILTER (WHERE state = 'UNKNOWN') AS unknown,
       coalesce((SELECT l.trouble FROM mails l WHERE l.region_id = @region AND l.state NOT IN ('SENT', 'WITHDRAWN') AND l.trouble <> ''
           ORDER BY l.next_at DESC LIMIT 1), '') AS trouble
FROM mails WHERE region_id = @region`
