package postgres

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
	"regieroute/server/identity"
)

// Accounts keeps who signs in, in the name of a process of its own: the role of
// the application cannot change people (access §2).
type Accounts struct{ directory Directory }

var _ casework.Accounts = Accounts{}

// Accounts gives what keeps who signs in.
func (db *DB) Accounts() Accounts { return Accounts{db.Directory("accounts")} }

const accountsQuery = `
SELECT p.id, p.version, p.name, p.active, coalesce(c.sign_in_name, '') AS sign_in_name, coalesce(c.password_hash, '') <> '' AS has_password,
       c.signed_in_at AS last_signed_in,
       (SELECT max(l.expires_at) FROM one_time_links l WHERE l.region_id = p.region_id AND l.person_id = p.id AND l.used_at IS NULL AND l.expires_at > @now) AS link_until,
       (SELECT count(*) FROM sessions s WHERE s.region_id = p.region_id AND s.person_id = p.id AND s.created_at > @oldest) AS sessions,
       coalesce((SELECT jsonb_agg(jsonb_build_object('Organisation', o.id, 'OrganisationName', o.name, 'OrganisationRole', o.kind, 'Roles', m.roles) ORDER BY o.name, o.id)
           FROM (SELECT DISTINCT ON (organisation_id) organisation_id, roles FROM memberships
               WHERE region_id = p.region_id AND person_id = p.id AND from_day <= @day AND (until_day IS NULL OR until_day >= @day)
               ORDER BY organisation_id, from_day DESC) m
           JOIN organisations o ON o.region_id = p.region_id AND o.id = m.organisation_id), '[]') AS memberships,
       coalesce((SELECT jsonb_agg(jsonb_build_object('ID', a.id, 'Version', a.version, 'Act', a.act, 'Organisation', a.about_id, 'Roles', a.roles,
               'By', a.by_person_id, 'ByName', b.name, 'For', a.organisation_id, 'At', a.at) ORDER BY a.version)
           FROM account_changes a JOIN people b ON b.region_id = a.region_id AND b.id = a.by_person_id
           WHERE a.region_id = p.region_id AND a.person_id = p.id), '[]') AS changes,
       (SELECT jsonb_build_object('Address', l.address, 'Queue', m.state, 'Trouble', m.trouble, 'AskedAt', m.made_at, 'SentAt', l.sent_at, 'Until', l.until,
               'UsedAt', o.used_at, 'Live', o.id IS NOT NULL, 'ByName', coalesce(b.name, ''))
           FROM mails m JOIN mailed_links l ON l.region_id = m.region_id AND l.mail_id = m.id
           LEFT JOIN one_time_links o ON o.region_id = l.region_id AND o.id = l.link_id
           LEFT JOIN people b ON b.region_id = l.region_id AND b.id = l.by_person_id
           WHERE m.region_id = p.region_id AND m.person_id = p.id AND m.kind = 'LINK' ORDER BY m.made_at DESC, m.id LIMIT 1) AS mail,
       (SELECT count(*) FROM mails m WHERE m.region_id = p.region_id AND m.person_id = p.id AND m.kind = 'LINK' AND m.made_at > @lately) AS mails_lately,
       (SELECT count(*) FROM mailed_links l JOIN mails m ON m.region_id = l.region_id AND m.id = l.mail_id
           WHERE l.region_id = p.region_id AND l.by_person_id = p.id AND m.made_at > @lately) AS mailed_lately
FROM people p
LEFT JOIN credentials c ON c.region_id = p.region_id AND c.person_id = p.id
WHERE p.region_id = @region AND NOT p.program
ORDER BY p.active DESC, p.name, p.id`

// accountRow is a row of accountsQuery.
type accountRow struct {
	ID                      uid
	Version                 int64
	Name, SignInName        string
	Active, HasPassword     bool
	LastSignedIn, LinkUntil *time.Time
	Sessions                int
	Memberships, Changes    []byte
	Mail                    []byte
	MailsLately             int
	MailedLately            int
}

func (r accountRow) account() (casework.Account, error) {
	account := casework.Account{
		ID: casework.ID(r.ID), Version: r.Version, Name: r.Name, SignInName: r.SignInName, Active: r.Active, HasPassword: r.HasPassword,
		LastSignedIn: momentOf(r.LastSignedIn), LinkUntil: momentOf(r.LinkUntil), Sessions: r.Sessions, MailsLately: r.MailsLately, MailedLately: r.MailedLately,
	}
	if err := r.readMail(&account); err != nil {
		return account, err
	}
	if err := json.Unmarshal(r.Memberships, &account.Memberships); err != nil {
		return account, fmt.Errorf("read where %s works: %w", account.ID, err)
	}
	if err := json.Unmarshal(r.Changes, &account.Changes); err != nil {
		return account, fmt.Errorf("read what was done to %s: %w", account.ID, err)
	}
	return account, nil
}

// readMail reads the last link that was mailed; what is null there is zero.
func (r accountRow) readMail(account *casework.Account) error {
	if len(r.Mail) == 0 {
		return nil
	}
	if err := json.Unmarshal(r.Mail, &account.Mail); err != nil {
		return fmt.Errorf("read the link that was mailed to %s: %w", account.ID, err)
	}
	mail := account.Mail
	mail.AskedAt, mail.SentAt, mail.Until, mail.UsedAt = mail.AskedAt.UTC(), mail.SentAt.UTC(), mail.Until.UTC(), mail.UsedAt.UTC()
	return nil
}

func bookOf(tx *gorm.DB, region casework.ID, now time.Time) (casework.AccountBook, error) {
	var book casework.AccountBook
	var rows []accountRow
	values := map[string]any{
		"region": uid(region), "now": now, "day": string(casework.DayOf(now)),
		"oldest": now.Add(-identity.LongestSession), "lately": now.Add(-casework.LinkMailsWithin),
	}
	if err := tx.Raw(accountsQuery, values).Scan(&rows).Error; err != nil {
		return book, fmt.Errorf("read who signs in: %w", err)
	}
	for _, row := range rows {
		account, err := row.account()
		if err != nil {
			return book, err
		}
		book.Accounts = append(book.Accounts, account)
	}
	var found []organisationRow
	if err := tx.Where("region_id = ?", uid(region)).Order("name").Find(&found).Error; err != nil {
		return book, fmt.Errorf("read the organisations: %w", err)
	}
	for _, row := range found {
		book.Organisations = append(book.Organisations, casework.Organisation{ID: casework.ID(row.ID), Name: row.Name, Kind: casework.OrganisationRole(row.Kind), EndsFrom: row.EndsFrom})
	}
	return book, nil
}

// Accounts gives everybody of a region who signs in.
func (a Accounts) Accounts(ctx context.Context, region casework.ID, now time.Time) (casework.AccountBook, error) {
	var book casework.AccountBook
	err := a.directory.within(ctx, region, "list accounts", func(tx *gorm.DB) error {
		var err error
		book, err = bookOf(tx, region, now)
		return err
	})
	return book, err
}

// NewLinkToken makes the token of a one-time link.
func (Accounts) NewLinkToken(region casework.ID) (token string, hash []byte) {
	return identity.NewLinkToken(region)
}

// ChangeAccounts does one change at a time in a region: of two administrators who
// end each other at once, the second finds that there is only one left.
func (a Accounts) ChangeAccounts(ctx context.Context, region casework.ID, now time.Time, change func(casework.AccountBook) (*casework.AccountWrite, error)) error {
	return a.directory.within(ctx, region, "change an account", func(tx *gorm.DB) error {
		if err := lockAccounts(tx, region); err != nil {
			return err
		}
		book, err := bookOf(tx, region, now)
		if err != nil {
			return err
		}
		write, err := change(book)
		if err != nil {
			return err
		}
		return accountKeeper{tx, region, now}.keep(*write)
	})
}

// lockAccounts waits until nobody else changes who signs in or asks in a region.
func lockAccounts(tx *gorm.DB, region casework.ID) error {
	const oneAtATime = "SELECT pg_advisory_xact_lock(hashtextextended('accounts ' || ?, 0))"
	return tx.Exec(oneAtATime, region.String()).Error
}

// accountKeeper writes one change of an account.
type accountKeeper struct {
	tx     *gorm.DB
	region casework.ID
	now    time.Time
}

func (k accountKeeper) keep(write casework.AccountWrite) error {
	if !write.Repeated {
		if err := k.change(write.Account); err != nil {
			return err
		}
	}
	person := uid(write.Account.ID)
	if write.SignOut {
		if err := k.tx.Where("region_id = ? AND person_id = ?", uid(k.region), person).Delete(&sessionRow{}).Error; err != nil {
			return err
		}
	}
	if write.Forget {
		if err := setPassword(k.tx, k.region, write.Account.ID, "", k.now); err != nil {
			return err
		}
	}
	if write.LinkHash != nil || write.Mail != nil || write.Withdraw || !write.Account.Active {
		if err := takeLinks(k.tx, k.region, write.Account.ID); err != nil {
			return err
		}
	}
	if write.Mail != nil {
		return queueLink(k.tx, k.region, write.Account.ID, *write.Mail, k.now)
	}
	if write.LinkHash == nil {
		return nil
	}
	const add = "INSERT INTO one_time_links (region_id, id, token_hash, person_id, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)"
	return k.tx.Exec(add, uid(k.region), uid(casework.NewID(k.now)), write.LinkHash, person, k.now, write.LinkUntil).Error
}

func (k accountKeeper) change(account casework.Account) error {
	change := account.Changes[len(account.Changes)-1]
	var err error
	switch change.Act {
	case casework.AccountInvited:
		err = k.invite(account, change)
	case casework.AccountRoles:
		err = k.roles(account.ID, change)
	case casework.AccountEnded, casework.AccountLinked, casework.AccountLinkWithdrawn:
	}
	if err != nil {
		return err
	}
	const raise = "UPDATE people SET version = ?, active = ? WHERE region_id = ? AND id = ? AND version = ?"
	raised := k.tx.Exec(raise, account.Version, account.Active, uid(k.region), uid(account.ID), account.Version-1)
	switch {
	case raised.Error != nil:
		return raised.Error
	case raised.RowsAffected != 1:
		return casework.ChangedMeanwhile()
	}
	const keep = `INSERT INTO account_changes (region_id, person_id, version, id, act, about_id, roles, by_person_id, organisation_id, at)
		VALUES (?, ?, ?, ?, ?, ?, string_to_array(?, ','), ?, ?, ?)`
	return k.tx.Exec(keep, uid(k.region), uid(account.ID), change.Version, uid(change.ID), string(change.Act), writeID(change.Organisation),
		joined(change.Roles), uid(change.By), uid(change.For), change.At).Error
}

func (k accountKeeper) invite(account casework.Account, change casework.AccountChange) error {
	const add = "INSERT INTO people (region_id, id, name, created_at) VALUES (?, ?, ?, ?)"
	if err := k.tx.Exec(add, uid(k.region), uid(account.ID), account.Name, k.now).Error; err != nil {
		return err
	}
	if err := addMembership(k.tx, k.region, account.ID, change.Organisation, change.Roles, k.now); err != nil {
		return err
	}
	return k.tx.Create(&credentialsRow{RegionID: uid(k.region), PersonID: uid(account.ID), SignInName: account.SignInName, ChangedAt: k.now}).Error
}

// roles ends what somebody was in an organisation yesterday, and begins what they
// are today. What began today is taken back.
func (k accountKeeper) roles(person casework.ID, change casework.AccountChange) error {
	today := casework.DayOf(k.now)
	where := []any{uid(k.region), uid(person), uid(change.Organisation), string(today)}
	const drop = "DELETE FROM memberships WHERE region_id = ? AND person_id = ? AND organisation_id = ? AND from_day >= ?"
	if err := k.tx.Exec(drop, where...).Error; err != nil {
		return err
	}
	const end = `UPDATE memberships SET until_day = ? WHERE region_id = ? AND person_id = ? AND organisation_id = ? AND (until_day IS NULL OR until_day >= ?)`
	if err := k.tx.Exec(end, append([]any{string(today.Plus(-1))}, where...)...).Error; err != nil {
		return err
	}
	if len(change.Roles) == 0 {
		return nil
	}
	return addMembership(k.tx, k.region, person, change.Organisation, change.Roles, k.now)
}
