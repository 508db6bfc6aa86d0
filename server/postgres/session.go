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

// sessionRow is a row of sessions.
type sessionRow struct {
	RegionID       uid `gorm:"primaryKey"`
	ID             uid `gorm:"primaryKey"`
	TokenHash      []byte
	PersonID       uid
	OrganisationID uid
	Device         bool
	DeviceID       *uid
	CreatedAt      time.Time
	ActiveAt       time.Time
}

// TableName is what gorm asks for.
func (sessionRow) TableName() string { return "sessions" }

// Link gives whose link it is, when it is unused and has not expired.
func (db *DB) Link(ctx context.Context, region casework.ID, hash []byte, at time.Time) (casework.ID, error) {
	const query = `SELECT person_id FROM one_time_links
		WHERE region_id = ? AND token_hash = ? AND used_at IS NULL AND expires_at > ?`
	var people []uid
	err := db.InTransaction(ctx, Setting{Region: region, token: hash}, func(tx *gorm.DB) error {
		return tx.Raw(query, uid(region), hash, at).Scan(&people).Error
	})
	if err != nil {
		return casework.ID{}, fmt.Errorf("find a link: %w", err)
	}
	if len(people) != 1 {
		return casework.ID{}, identity.ErrNotFound
	}
	return casework.ID(people[0]), nil
}

// StartSession stores a session, uses up the link it came from, and clears
// away what the person's sessions left behind.
func (db *DB) StartSession(ctx context.Context, s identity.NewSession) error {
	row := sessionRow{
		RegionID: uid(s.Region), ID: uid(s.ID), TokenHash: s.TokenHash, PersonID: uid(s.Person),
		OrganisationID: uid(s.Organisation), Device: s.Device, CreatedAt: s.At, ActiveAt: s.At,
	}
	setting := Setting{Region: s.Region, Person: s.Person, token: s.LinkHash}
	return db.InTransaction(ctx, setting, func(tx *gorm.DB) error {
		if err := useLink(tx, s); err != nil {
			return err
		}
		var err error
		if row.DeviceID, err = deviceOf(tx, s.Region, s.DeviceHash); err != nil {
			return err
		}
		ended := tx.Where("region_id = ? AND person_id = ? AND created_at < ?", row.RegionID, row.PersonID, s.At.Add(-identity.LongestSession))
		if err := ended.Delete(&sessionRow{}).Error; err != nil {
			return fmt.Errorf("clear away old sessions: %w", err)
		}
		const note = "UPDATE credentials SET signed_in_at = ? WHERE region_id = ? AND person_id = ?"
		if err := tx.Exec(note, s.At, row.RegionID, row.PersonID).Error; err != nil {
			return fmt.Errorf("write down that somebody signed in: %w", err)
		}
		return tx.Create(&row).Error
	})
}

// deviceOf gives the device that holds a cookie; nil when none does.
func deviceOf(tx *gorm.DB, region casework.ID, hash []byte) (*uid, error) {
	if hash == nil {
		return nil, nil //nolint:nilnil // most browsers are no device
	}
	var rows []struct {
		ID    uid
		State string
	}
	const query = "SELECT id, state FROM devices WHERE region_id = ? AND token_hash = ?"
	if err := tx.Raw(query, uid(region), hash).Scan(&rows).Error; err != nil || len(rows) == 0 {
		return nil, wrapped("find a device", err)
	}
	if casework.DeviceState(rows[0].State) == casework.DeviceLost {
		return nil, identity.ErrLost
	}
	return &rows[0].ID, nil
}

// useLink uses up a link. Of several at once the second waits for the first,
// and then does not find it.
func useLink(tx *gorm.DB, s identity.NewSession) error {
	if s.LinkHash == nil {
		return nil
	}
	const statement = `UPDATE one_time_links SET used_at = ?
		WHERE region_id = ? AND token_hash = ? AND person_id = ? AND used_at IS NULL AND expires_at > ?`
	used := tx.Exec(statement, s.At, uid(s.Region), s.LinkHash, uid(s.Person), s.At)
	if used.Error == nil && used.RowsAffected != 1 {
		return identity.ErrNotFound
	}
	return used.Error
}

// callerQuery needs everything to hold at this moment: the session, the
// person, and what the person is in the organisation, which did not stop. A device that was reported
// lost, or is empty, ends every session on it at once.
const callerQuery = `
SELECT s.id AS session_id, s.device, s.created_at, s.active_at,
       p.id AS person_id, p.name AS person_name,
       o.id AS organisation_id, o.name AS organisation_name, o.kind,
       array_to_string(m.roles, ',') AS roles,
       r.id AS region_id, r.name AS region_name, r.recovery_public_key, r.exercise
FROM sessions s
JOIN regions r ON r.id = s.region_id
JOIN people p ON p.region_id = s.region_id AND p.id = s.person_id AND p.active
JOIN organisations o ON o.region_id = s.region_id AND o.id = s.organisation_id AND coalesce(o.ends_from > @day, true)
JOIN memberships m ON m.region_id = s.region_id AND m.person_id = s.person_id AND m.organisation_id = s.organisation_id
    AND m.from_day <= @day AND (m.until_day IS NULL OR m.until_day >= @day)
WHERE s.region_id = @region AND s.token_hash = @hash
    AND NOT EXISTS (SELECT FROM devices d WHERE d.region_id = s.region_id AND d.id = s.device_id AND d.state IN ('LOST', 'RETIRED'))
ORDER BY m.from_day DESC
LIMIT 1`

// callerRow is a row of callerQuery or programQuery.
type callerRow struct {
	SessionID, PersonID, OrganisationID, RegionID uid
	TokenID                                       uid
	PersonName, OrganisationName, RegionName      string
	Device, Exercise                              bool
	CreatedAt, ActiveAt                           time.Time
	Kind, Roles, Scopes, Origins                  string
	RecoveryPublicKey                             []byte
}

// Caller gives who holds a session.
func (db *DB) Caller(ctx context.Context, region casework.ID, hash []byte, on casework.Day) (identity.Caller, error) {
	var row callerRow
	values := map[string]any{"region": uid(region), "hash": hash, "day": string(on)}
	err := db.InTransaction(ctx, Setting{Region: region, token: hash}, func(tx *gorm.DB) error {
		return tx.Raw(callerQuery, values).Take(&row).Error
	})
	switch {
	case errors.Is(err, gorm.ErrRecordNotFound):
		return identity.Caller{}, identity.ErrNotFound
	case err != nil:
		return identity.Caller{}, fmt.Errorf("find a session: %w", err)
	}
	return row.caller(), nil
}

func (row callerRow) caller() identity.Caller {
	return identity.Caller{
		Person: identity.Person{ID: casework.ID(row.PersonID), Name: row.PersonName},
		Organisation: identity.Organisation{
			ID: casework.ID(row.OrganisationID), Name: row.OrganisationName, Kind: casework.OrganisationRole(row.Kind),
		},
		Roles:   rolesOf(row.Roles),
		Scopes:  scopesOf(row.Scopes),
		Token:   casework.ID(row.TokenID),
		Origins: strings.Fields(row.Origins),
		Region:  identity.Region{ID: casework.ID(row.RegionID), Name: row.RegionName, RecoveryKey: row.RecoveryPublicKey, Exercise: row.Exercise},
		Session: identity.Session{ID: casework.ID(row.SessionID), Device: row.Device, CreatedAt: row.CreatedAt, ActiveAt: row.ActiveAt},
	}
}

// TouchSession writes down that the session was active; never backwards.
func (db *DB) TouchSession(ctx context.Context, region casework.ID, hash []byte, at time.Time) error {
	const statement = "UPDATE sessions SET active_at = ? WHERE region_id = ? AND token_hash = ? AND active_at < ?"
	return db.InTransaction(ctx, Setting{Region: region, token: hash}, func(tx *gorm.DB) error {
		return tx.Exec(statement, at, uid(region), hash, at).Error
	})
}

// EndSession ends the session of a token.
func (db *DB) EndSession(ctx context.Context, region casework.ID, hash []byte) error {
	return db.InTransaction(ctx, Setting{Region: region, token: hash}, func(tx *gorm.DB) error {
		return tx.Where("region_id = ? AND token_hash = ?", uid(region), hash).Delete(&sessionRow{}).Error
	})
}

// EndSessions ends all sessions of a person but one.
func (db *DB) EndSessions(ctx context.Context, region, person, except casework.ID) error {
	return db.InTransaction(ctx, Setting{Region: region, Person: person}, func(tx *gorm.DB) error {
		return tx.Where("region_id = ? AND person_id = ? AND id <> ?", uid(region), uid(person), uid(except)).Delete(&sessionRow{}).Error
	})
}
