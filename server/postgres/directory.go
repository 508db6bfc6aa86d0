package postgres

import (
	"context"
	"fmt"
	"strings"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
	"regieroute/server/identity"
)

// Directory makes regions and people in the name of a process, such as "user".
type Directory struct {
	db      *DB
	process string
}

var _ identity.Directory = Directory{}

// Directory gives the directory to a named process.
func (db *DB) Directory(process string) Directory { return Directory{db: db, process: process} }

// organisationRow is a row of organisations.
type organisationRow struct {
	RegionID  uid `gorm:"primaryKey"`
	ID        uid `gorm:"primaryKey"`
	Name      string
	Kind      string
	CreatedAt time.Time
	// EndsFrom is the first day without it; empty while it goes on.
	EndsFrom casework.Day `gorm:"serializer:day"`
}

// TableName is what gorm asks for.
func (organisationRow) TableName() string { return "organisations" }

func organisations(rows []organisationRow) []identity.Organisation {
	found := make([]identity.Organisation, len(rows))
	for i, row := range rows {
		found[i] = identity.Organisation{ID: casework.ID(row.ID), Name: row.Name, Kind: casework.OrganisationRole(row.Kind)}
	}
	return found
}

// within works in one region as the directory's process.
func (d Directory) within(ctx context.Context, region casework.ID, doing string, work func(*gorm.DB) error) error {
	if err := d.db.InTransaction(ctx, Setting{Region: region, Process: d.process}, work); err != nil {
		return fmt.Errorf("%s: %w", doing, err)
	}
	return nil
}

// Regions gives all regions by name.
func (d Directory) Regions(ctx context.Context) ([]identity.Region, error) {
	var rows []struct {
		ID                uid
		Name              string
		RecoveryPublicKey []byte
		Exercise          bool
	}
	err := d.within(ctx, casework.ID{}, "list regions", func(tx *gorm.DB) error {
		return tx.Table("regions").Order("name, id").Find(&rows).Error
	})
	found := make([]identity.Region, len(rows))
	for i, row := range rows {
		found[i] = identity.Region{ID: casework.ID(row.ID), Name: row.Name, RecoveryKey: row.RecoveryPublicKey, Exercise: row.Exercise}
	}
	return found, err
}

// Organisations gives a region's organisations by name.
func (d Directory) Organisations(ctx context.Context, region casework.ID) ([]identity.Organisation, error) {
	var rows []organisationRow
	err := d.within(ctx, region, "list organisations", func(tx *gorm.DB) error {
		return tx.Where("region_id = ?", uid(region)).Order("name").Find(&rows).Error
	})
	return organisations(rows), err
}

const peopleQuery = `
SELECT p.id, p.name, p.active, coalesce(c.sign_in_name, '') AS sign_in_name,
       coalesce(o.name, '') AS organisation, coalesce(array_to_string(m.roles, ','), '') AS roles
FROM people p
LEFT JOIN credentials c ON c.region_id = p.region_id AND c.person_id = p.id
LEFT JOIN memberships m ON m.region_id = p.region_id AND m.person_id = p.id
LEFT JOIN organisations o ON o.region_id = m.region_id AND o.id = m.organisation_id
WHERE p.region_id = ? AND NOT p.program
ORDER BY o.name, p.name, p.id`

// People gives a region's people by organisation and name, once for every
// organisation they work or worked for.
func (d Directory) People(ctx context.Context, region casework.ID) ([]identity.Member, error) {
	var rows []struct {
		ID                                    uid
		Name, SignInName, Organisation, Roles string
		Active                                bool
	}
	err := d.within(ctx, region, "list people", func(tx *gorm.DB) error {
		return tx.Raw(peopleQuery, uid(region)).Scan(&rows).Error
	})
	found := make([]identity.Member, len(rows))
	for i, row := range rows {
		found[i] = identity.Member{
			Person:     identity.Person{ID: casework.ID(row.ID), Name: row.Name},
			SignInName: row.SignInName, Active: row.Active, Organisation: row.Organisation, Roles: rolesOf(row.Roles),
		}
	}
	return found, err
}

// AddRegion stores a region and the private half of its recovery key.
func (d Directory) AddRegion(ctx context.Context, region identity.Region, privateKey []byte, at time.Time) error {
	return d.within(ctx, region.ID, "add a region", func(tx *gorm.DB) error {
		const add = "INSERT INTO regions (id, name, recovery_public_key, exercise, created_at) VALUES (?, ?, ?, ?, ?)"
		if err := tx.Exec(add, uid(region.ID), region.Name, region.RecoveryKey, region.Exercise, at).Error; err != nil {
			return err
		}
		const keep = "INSERT INTO recovery_keys (region_id, id, private_key, created_at) VALUES (?, ?, ?, ?)"
		return tx.Exec(keep, uid(region.ID), uid(casework.NewID(at)), privateKey, at).Error
	})
}

// AddOrganisation stores an organisation of a region.
func (d Directory) AddOrganisation(ctx context.Context, region casework.ID, o identity.Organisation, at time.Time) error {
	row := organisationRow{RegionID: uid(region), ID: uid(o.ID), Name: o.Name, Kind: string(o.Kind), CreatedAt: at}
	return d.within(ctx, region, "add an organisation", func(tx *gorm.DB) error { return tx.Create(&row).Error })
}

// AddPerson stores a person, what they are in an organisation from today on,
// and the name they sign in with.
func (d Directory) AddPerson(ctx context.Context, region casework.ID, p identity.NewPerson) error {
	return d.within(ctx, region, "add a person", func(tx *gorm.DB) error {
		const add = "INSERT INTO people (region_id, id, name, created_at) VALUES (?, ?, ?, ?)"
		if err := tx.Exec(add, uid(region), uid(p.ID), p.Name, p.At).Error; err != nil {
			return err
		}
		if err := addMembership(tx, region, p.ID, p.Organisation, p.Roles, p.At); err != nil {
			return err
		}
		return tx.Create(&credentialsRow{RegionID: uid(region), PersonID: uid(p.ID), SignInName: p.SignInName, ChangedAt: p.At}).Error
	})
}

// AddMembership lets a person work for an organisation from today on.
func (d Directory) AddMembership(ctx context.Context, region, person, organisation casework.ID, roles []casework.PersonRole, at time.Time) error {
	return d.within(ctx, region, "add a membership", func(tx *gorm.DB) error {
		return addMembership(tx, region, person, organisation, roles, at)
	})
}

func addMembership(tx *gorm.DB, region, person, organisation casework.ID, roles []casework.PersonRole, at time.Time) error {
	const statement = `INSERT INTO memberships (region_id, id, person_id, organisation_id, roles, from_day)
		VALUES (?, ?, ?, ?, string_to_array(?, ','), ?)`
	return tx.Exec(statement, uid(region), uid(casework.NewID(at)), uid(person), uid(organisation),
		joined(roles), string(casework.DayOf(at))).Error
}

func joined(roles []casework.PersonRole) string {
	names := make([]string, len(roles))
	for i, role := range roles {
		names[i] = string(role)
	}
	return strings.Join(names, ",")
}

// AddLink stores the hash of a one-time link.
func (d Directory) AddLink(ctx context.Context, region, person casework.ID, hash []byte, from, until time.Time) error {
	return d.within(ctx, region, "add a link", func(tx *gorm.DB) error {
		const add = `INSERT INTO one_time_links (region_id, id, token_hash, person_id, created_at, expires_at)
			VALUES (?, ?, ?, ?, ?, ?)`
		return tx.Exec(add, uid(region), uid(casework.NewID(from)), hash, uid(person), from, until).Error
	})
}

// ForgetPassword lets a person choose a new password after a link.
func (d Directory) ForgetPassword(ctx context.Context, region, person casework.ID, at time.Time) error {
	return d.within(ctx, region, "forget a password", func(tx *gorm.DB) error {
		return setPassword(tx, region, person, "", at)
	})
}

// Deactivate ends a person's sessions and lets them sign in no more.
func (d Directory) Deactivate(ctx context.Context, region, person casework.ID) error {
	return d.within(ctx, region, "deactivate a person", func(tx *gorm.DB) error {
		if err := lockAccounts(tx, region); err != nil {
			return err
		}
		if err := takeLinks(tx, region, person); err != nil { // a mail that waits brings nothing any more
			return err
		}
		const end = "UPDATE people SET active = false WHERE region_id = ? AND id = ?"
		ended := tx.Exec(end, uid(region), uid(person))
		if ended.Error == nil && ended.RowsAffected != 1 {
			return identity.ErrNotFound
		}
		if ended.Error != nil {
			return ended.Error
		}
		return tx.Where("region_id = ? AND person_id = ?", uid(region), uid(person)).Delete(&sessionRow{}).Error
	})
}

const workerQuery = `
SELECT o.kind, array_to_string(m.roles, ',') AS roles
FROM people p
JOIN organisations o ON o.region_id = p.region_id AND o.id = @organisation AND coalesce(o.ends_from > @day, true)
JOIN memberships m ON m.region_id = p.region_id AND m.person_id = p.id AND m.organisation_id = o.id
    AND m.from_day <= @day AND (m.until_day IS NULL OR m.until_day >= @day)
WHERE p.region_id = @region AND p.id = @person AND p.active
ORDER BY m.from_day DESC
LIMIT 1`

// Worker gives somebody as they work for an organisation at this moment: nobody,
// who may do nothing, when they do so no more.
func (d Directory) Worker(now func() time.Time) func(ctx context.Context, region, person, organisation casework.ID) (casework.Actor, error) {
	return func(ctx context.Context, region, person, organisation casework.ID) (casework.Actor, error) {
		var rows []struct{ Kind, Roles string }
		given := map[string]any{"region": uid(region), "person": uid(person), "organisation": uid(organisation), "day": string(casework.DayOf(now()))}
		err := d.within(ctx, region, "look as what somebody works", func(tx *gorm.DB) error { return tx.Raw(workerQuery, given).Scan(&rows).Error })
		if err != nil || len(rows) == 0 {
			return casework.Actor{Region: region, Organisation: organisation, Person: person}, err
		}
		return casework.Actor{
			Region: region, Organisation: organisation, OrganisationRole: casework.OrganisationRole(rows[0].Kind), Person: person, Roles: rolesOf(rows[0].Roles),
		}, nil
	}
}
