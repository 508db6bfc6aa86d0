package postgres

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
	"regieroute/server/identity"
)

var _ identity.Store = (*DB)(nil)

// credentialsRow is a row of credentials.
type credentialsRow struct {
	RegionID     uid `gorm:"primaryKey"`
	PersonID     uid `gorm:"primaryKey"`
	SignInName   string
	PasswordHash string
	ChangedAt    time.Time
}

// TableName is what gorm asks for.
func (credentialsRow) TableName() string { return "credentials" }

func (row credentialsRow) credentials() identity.Credentials {
	return identity.Credentials{Region: casework.ID(row.RegionID), Person: casework.ID(row.PersonID), PasswordHash: row.PasswordHash}
}

// Credentials looks for a name to sign in with, before anybody is signed in.
func (db *DB) Credentials(ctx context.Context, name string, region casework.ID) (identity.Credentials, error) {
	var rows []credentialsRow
	err := db.InTransaction(ctx, Setting{signInName: name}, func(tx *gorm.DB) error {
		named := tx.Where("sign_in_name = ?", name)
		if !region.IsZero() {
			named = named.Where("region_id = ?", uid(region))
		}
		return named.Limit(2).Find(&rows).Error
	})
	if err != nil {
		return identity.Credentials{}, fmt.Errorf("find a name to sign in with: %w", err)
	}
	if len(rows) != 1 {
		return identity.Credentials{}, identity.ErrNotFound
	}
	return rows[0].credentials(), nil
}

// CredentialsOf looks for somebody's own.
func (db *DB) CredentialsOf(ctx context.Context, region, person casework.ID) (identity.Credentials, error) {
	var row credentialsRow
	err := db.InTransaction(ctx, Setting{Region: region, Person: person}, func(tx *gorm.DB) error {
		return tx.Take(&row, "region_id = ? AND person_id = ?", uid(region), uid(person)).Error
	})
	switch {
	case errors.Is(err, gorm.ErrRecordNotFound):
		return identity.Credentials{}, identity.ErrNotFound
	case err != nil:
		return identity.Credentials{}, fmt.Errorf("find somebody's credentials: %w", err)
	}
	return row.credentials(), nil
}

// SetPassword replaces the hash of a person's password.
func (db *DB) SetPassword(ctx context.Context, region, person casework.ID, hash string, at time.Time) error {
	return db.InTransaction(ctx, Setting{Region: region, Person: person}, func(tx *gorm.DB) error {
		return setPassword(tx, region, person, hash, at)
	})
}

func setPassword(tx *gorm.DB, region, person casework.ID, hash string, at time.Time) error {
	const statement = "UPDATE credentials SET password_hash = ?, changed_at = ? WHERE region_id = ? AND person_id = ?"
	changed := tx.Exec(statement, hash, at, uid(region), uid(person))
	if changed.Error == nil && changed.RowsAffected != 1 {
		return identity.ErrNotFound
	}
	return changed.Error
}

const organisationsOfQuery = `
SELECT DISTINCT o.id, o.name, o.kind
FROM people p
JOIN memberships m ON m.region_id = p.region_id AND m.person_id = p.id
    AND m.from_day <= @day AND (m.until_day IS NULL OR m.until_day >= @day)
JOIN organisations o ON o.region_id = m.region_id AND o.id = m.organisation_id AND coalesce(o.ends_from > @day, true)
WHERE p.region_id = @region AND p.id = @person AND p.active
ORDER BY o.name`

// Organisations gives where an active person works on a day, by name.
func (db *DB) Organisations(ctx context.Context, region, person casework.ID, on casework.Day) ([]identity.Organisation, error) {
	var rows []organisationRow
	values := map[string]any{"region": uid(region), "person": uid(person), "day": string(on)}
	err := db.InTransaction(ctx, Setting{Region: region, Person: person}, func(tx *gorm.DB) error {
		return tx.Raw(organisationsOfQuery, values).Scan(&rows).Error
	})
	if err != nil {
		return nil, fmt.Errorf("find where somebody works: %w", err)
	}
	return organisations(rows), nil
}

// rolesOf reads roles separated by commas.
func rolesOf(text string) []casework.PersonRole {
	roles := []casework.PersonRole{}
	for role := range strings.SplitSeq(text, ",") {
		if role != "" {
			roles = append(roles, casework.PersonRole(role))
		}
	}
	return roles
}
