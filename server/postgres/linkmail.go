package postgres

import (
	"context"
	"fmt"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
	"regieroute/server/identity"
)

// MailedLink is a link to sign in with as its mail tells it. Its token is made when
// the mail is taken from the queue and is nowhere else: what is kept is the hash.
type MailedLink struct {
	Token                string
	Invites              bool
	By, ByWhere          string // who asked for it, and for which organisation; empty for who keeps the server
	Organisation, Region string // where its reader works; empty when that is several or none
	Until                time.Time
}

// takeLinks takes every link from a person that was not used, shown or mailed, and
// every mail that would bring one.
func takeLinks(tx *gorm.DB, region, person casework.ID) error {
	const withdraw = `UPDATE mails m SET state = 'WITHDRAWN' WHERE m.region_id = ? AND m.person_id = ? AND m.kind = 'LINK' AND m.state <> 'WITHDRAWN'
    AND NOT EXISTS (SELECT FROM mailed_links l JOIN one_time_links o ON o.region_id = l.region_id AND o.id = l.link_id
        WHERE l.region_id = m.region_id AND l.mail_id = m.id AND o.used_at IS NOT NULL)`
	if err := tx.Exec(withdraw, uid(region), uid(person)).Error; err != nil {
		return fmt.Errorf("withdraw mail with a link: %w", err)
	}
	const forget = `UPDATE mailed_links l SET address = '' FROM mails m
WHERE m.region_id = ? AND m.person_id = ? AND m.state = 'WITHDRAWN' AND l.region_id = m.region_id AND l.mail_id = m.id AND l.address <> ''`
	if err := tx.Exec(forget, uid(region), uid(person)).Error; err != nil {
		return fmt.Errorf("forget where a link went: %w", err)
	}
	const drop = "DELETE FROM one_time_links WHERE region_id = ? AND person_id = ? AND used_at IS NULL"
	return wrapped("take links back", tx.Exec(drop, uid(region), uid(person)).Error)
}

// queueLink puts a mail with a link in the queue. The same change puts it there once.
func queueLink(tx *gorm.DB, region, person casework.ID, link casework.LinkToMail, at time.Time) error {
	const add = `INSERT INTO mails (region_id, id, person_id, slot, things, made_at, state, next_at, kind)
    VALUES (?, ?, ?, ?, 0, ?, 'WAITING', ?, 'LINK')`
	if err := tx.Exec(add, uid(region), uid(link.ID), uid(person), link.ID.String(), at.UTC(), at.UTC()).Error; err != nil {
		return fmt.Errorf("queue mail with a link: %w", err)
	}
	const more = `INSERT INTO mailed_links (region_id, mail_id, address, invites, organisation_id, by_person_id, by_organisation_id, valid_minutes)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)`
	added := tx.Exec(more, uid(region), uid(link.ID), link.To, link.Invites, writeID(link.Organisation), writeID(link.By), writeID(link.For), int(link.ValidFor/time.Minute))
	return wrapped("queue mail with a link", added.Error)
}

const linkToMake = `
SELECT l.invites, l.valid_minutes, coalesce(b.name, '') AS by, coalesce(w.name, '') AS by_where, coalesce(o.name, '') AS organisation, r.name AS region
FROM mailed_links l
JOIN regions r ON r.id = l.region_id
LEFT JOIN people b ON b.region_id = l.region_id AND b.id = l.by_person_id
LEFT JOIN organisations w ON w.region_id = l.region_id AND w.id = l.by_organisation_id
LEFT JOIN organisations o ON o.region_id = l.region_id AND o.id = l.organisation_id
WHERE l.region_id = ? AND l.mail_id = ?`

// makeLink makes the link of a mail that is being sent, and keeps its hash in the
// transaction that takes the mail from the queue: a link that arrives works, whatever
// becomes of this server.
func makeLink(tx *gorm.DB, region casework.ID, mail claimedMail, at time.Time) (*MailedLink, error) {
	var row struct {
		Invites                           bool
		ValidMinutes                      int
		By, ByWhere, Organisation, Region string
	}
	if err := tx.Raw(linkToMake, uid(region), mail.ID).Scan(&row).Error; err != nil {
		return nil, fmt.Errorf("read which link to make: %w", err)
	}
	token, hash := identity.NewLinkToken(region)
	id, until := uid(casework.NewID(at)), at.Add(time.Duration(row.ValidMinutes)*time.Minute).UTC().Truncate(time.Microsecond)
	const add = "INSERT INTO one_time_links (region_id, id, token_hash, person_id, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)"
	if err := tx.Exec(add, uid(region), id, hash, mail.PersonID, at.UTC(), until).Error; err != nil {
		return nil, fmt.Errorf("make a link: %w", err)
	}
	const note = "UPDATE mailed_links SET link_id = ?, until = ? WHERE region_id = ? AND mail_id = ?"
	if err := tx.Exec(note, id, until, uid(region), mail.ID).Error; err != nil {
		return nil, fmt.Errorf("note which link goes: %w", err)
	}
	return &MailedLink{Token: token, Invites: row.Invites, By: row.By, ByWhere: row.ByWhere, Organisation: row.Organisation, Region: row.Region, Until: until}, nil
}

// endLink keeps the link of a mail that arrived or may have, and drops that of one
// that certainly did not: the next time it is tried there is another.
func endLink(tx *gorm.DB, region, mail casework.ID, end MailEnd, at time.Time) error {
	if end == MailSent || end == MailUnknown {
		return tx.Exec("UPDATE mailed_links SET sent_at = ? WHERE region_id = ? AND mail_id = ?", at.UTC(), uid(region), uid(mail)).Error
	}
	const drop = `DELETE FROM one_time_links o USING mailed_links l
    WHERE l.region_id = ? AND l.mail_id = ? AND o.region_id = l.region_id AND o.id = l.link_id`
	if err := tx.Exec(drop, uid(region), uid(mail)).Error; err != nil {
		return err
	}
	return tx.Exec("UPDATE mailed_links SET link_id = NULL, until = NULL WHERE region_id = ? AND mail_id = ?", uid(region), uid(mail)).Error
}

// tidyLinks forgets links that nobody can use for long, and the address of a mail
// as soon as its link can be used no more.
func tidyLinks(tx *gorm.DB, region casework.ID, now, old time.Time) error {
	const drop = "DELETE FROM one_time_links WHERE region_id = ? AND (used_at < ? OR expires_at < ?)"
	if err := tx.Exec(drop, uid(region), old, old).Error; err != nil {
		return err
	}
	const forget = `UPDATE mailed_links l SET address = '' FROM mails m
WHERE l.region_id = ? AND l.address <> '' AND m.region_id = l.region_id AND m.id = l.mail_id AND m.state NOT IN ('WAITING', 'SENDING', 'STOPPED')
  AND NOT EXISTS (SELECT FROM one_time_links o WHERE o.region_id = l.region_id AND o.id = l.link_id AND o.used_at IS NULL AND o.expires_at > ?)`
	return tx.Exec(forget, uid(region), now.UTC()).Error
}

// MailLink puts a mail with a link in the queue for who keeps the server, in place of
// links that the person has.
func (d Directory) MailLink(ctx context.Context, region, person casework.ID, link casework.LinkToMail, at time.Time) error {
	return d.within(ctx, region, "mail a link", func(tx *gorm.DB) error {
		if err := lockAccounts(tx, region); err != nil {
			return err
		}
		if err := takeLinks(tx, region, person); err != nil {
			return err
		}
		return queueLink(tx, region, person, link, at)
	})
}

// OnlyWorkplace gives the organisation that a person works for; zero when that is
// several or none.
func (d Directory) OnlyWorkplace(ctx context.Context, region, person casework.ID, at time.Time) (casework.ID, error) {
	const query = `SELECT DISTINCT organisation_id FROM memberships
    WHERE region_id = ? AND person_id = ? AND from_day <= ? AND (until_day IS NULL OR until_day >= ?)`
	var places []uid
	day := string(casework.DayOf(at))
	err := d.within(ctx, region, "look where somebody works", func(tx *gorm.DB) error {
		return tx.Raw(query, uid(region), uid(person), day, day).Scan(&places).Error
	})
	if err != nil || len(places) != 1 {
		return casework.ID{}, err
	}
	return casework.ID(places[0]), nil
}

// WithdrawLinks takes back what a person has to sign in with and did not use.
func (d Directory) WithdrawLinks(ctx context.Context, region, person casework.ID) error {
	return d.within(ctx, region, "withdraw links", func(tx *gorm.DB) error {
		if err := lockAccounts(tx, region); err != nil {
			return err
		}
		return takeLinks(tx, region, person)
	})
}
