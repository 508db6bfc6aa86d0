package postgres

import (
	"context"
	"errors"
	"fmt"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
	"regieroute/server/identity"
)

// standingQuery gives a device by its cookie. Whom to call: the organisation that
// last decided about it, or else the one it was used for last. One that is used for
// organisations that stopped and for no other sends what it has and wipes itself.
const standingQuery = `
SELECT d.id, d.name,
       CASE WHEN d.state = 'ACTIVE' AND coalesce(stopped.all_of_them, false) THEN 'RETIRING' ELSE d.state END AS state,
       coalesce(o.name, '') AS organisation, coalesce(l.phone, '') AS phone
FROM devices d
LEFT JOIN LATERAL (
    SELECT bool_and(coalesce(o.ends_from <= @day, false)) AS all_of_them
    FROM device_users u JOIN organisations o ON o.region_id = u.region_id AND o.id = u.organisation_id
    WHERE u.region_id = d.region_id AND u.device_id = d.id) stopped ON true
LEFT JOIN LATERAL (
    SELECT c.organisation_id FROM device_changes c
    WHERE c.region_id = d.region_id AND c.device_id = d.id AND c.act IN ('RETIRE', 'LOST')
    ORDER BY c.version DESC LIMIT 1) c ON true
LEFT JOIN LATERAL (
    SELECT u.organisation_id FROM device_users u
    WHERE u.region_id = d.region_id AND u.device_id = d.id
    ORDER BY u.since DESC LIMIT 1) u ON true
LEFT JOIN organisations o ON o.region_id = d.region_id AND o.id = coalesce(c.organisation_id, u.organisation_id)
LEFT JOIN phone_lists l ON l.region_id = o.region_id AND l.organisation_id = o.id
WHERE d.region_id = @region AND d.token_hash = @hash`

func standing(tx *gorm.DB, region casework.ID, hash []byte, at time.Time) (identity.Standing, error) {
	var rows []struct {
		ID                               uid
		Name, State, Organisation, Phone string
	}
	if err := tx.Raw(standingQuery, map[string]any{"region": uid(region), "hash": hash, "day": string(casework.DayOf(at))}).Scan(&rows).Error; err != nil {
		return identity.Standing{}, fmt.Errorf("find a device: %w", err)
	}
	if len(rows) == 0 {
		return identity.Standing{}, identity.ErrNotFound
	}
	row := rows[0]
	return identity.Standing{
		Region: region, Device: casework.ID(row.ID), Name: row.Name, State: casework.DeviceState(row.State),
		Contact: identity.Contact{Organisation: row.Organisation, Phone: row.Phone},
	}, nil
}

// Enrol makes a device known. One that is known and in use keeps its cookie.
func (db *DB) Enrol(ctx context.Context, e identity.Enrolment) (found identity.Standing, renewed bool, err error) {
	region := e.Caller.Region.ID
	setting := Setting{Region: region, Person: e.Caller.Person.ID}
	err = db.InTransaction(ctx, setting, func(tx *gorm.DB) error {
		found, renewed, err = enrolled(tx, e)
		if err != nil || found.State == casework.DeviceLost {
			return err
		}
		return enrolOn(tx, e, found.Device)
	})
	return found, renewed, err
}

func enrolled(tx *gorm.DB, e identity.Enrolment) (found identity.Standing, renewed bool, err error) {
	region := e.Caller.Region.ID
	if e.Known != nil {
		found, err = standing(tx, region, e.Known, e.At)
		if err != nil && !errors.Is(err, identity.ErrNotFound) {
			return found, false, err
		}
		if err == nil && found.State != casework.DeviceRetired {
			return found, false, nil
		}
	}
	id := casework.NewID(e.At)
	const add = `INSERT INTO devices (region_id, id, token_hash, name, state, version, enrolled_at, contact_at)
		VALUES (?, ?, ?, ?, 'ACTIVE', 1, ?, ?)`
	if err := tx.Exec(add, uid(region), uid(id), e.TokenHash, e.Name, e.At, e.At).Error; err != nil {
		return found, false, fmt.Errorf("add a device: %w", err)
	}
	return identity.Standing{Region: region, Device: id, Name: e.Name, State: casework.DeviceActive}, true, nil
}

// enrolOn notes who is on a device, what it signs with, and that the session is
// on it.
func enrolOn(tx *gorm.DB, e identity.Enrolment, device casework.ID) error {
	region, caller := uid(e.Caller.Region.ID), e.Caller
	const use = `INSERT INTO device_users (region_id, device_id, person_id, organisation_id, since) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`
	if err := tx.Exec(use, region, uid(device), uid(caller.Person.ID), uid(caller.Organisation.ID), e.At).Error; err != nil {
		return fmt.Errorf("note who uses a device: %w", err)
	}
	const key = `INSERT INTO device_keys (region_id, id, device_id, public_key, since) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`
	if err := tx.Exec(key, region, e.KeyID(), uid(device), e.PublicKey, e.At).Error; err != nil {
		return fmt.Errorf("keep the key of a device: %w", err)
	}
	const on = "UPDATE sessions SET device_id = ? WHERE region_id = ? AND id = ?"
	return wrapped("note which device a session is on", tx.Exec(on, uid(device), region, uid(caller.Session.ID)).Error)
}

// DeviceByToken gives the device that holds a cookie, and keeps what it reports.
func (db *DB) DeviceByToken(ctx context.Context, region casework.ID, hash []byte, report identity.DeviceReport, at time.Time) (found identity.Standing, err error) {
	err = db.InTransaction(ctx, Setting{Region: region}, func(tx *gorm.DB) error {
		if found, err = standing(tx, region, hash, at); err != nil {
			return err
		}
		const contact = "UPDATE devices SET contact_at = greatest(contact_at, ?), app_version = coalesce(nullif(?, ''), app_version) WHERE region_id = ? AND id = ?"
		if err := tx.Exec(contact, at, report.AppVersion, uid(region), uid(found.Device)).Error; err != nil || report.Unsent == nil {
			return wrapped("note that a device asked", err)
		}
		const say = "UPDATE devices SET unsent_operations = ?, unsent_drafts = ?, unsent_photos = ?, reported_at = ? WHERE region_id = ? AND id = ?"
		said := *report.Unsent
		return tx.Exec(say, bounded(said.Operations), bounded(said.Drafts), bounded(said.Photos), at, uid(region), uid(found.Device)).Error
	})
	return found, err
}

// bounded keeps a count that a device made up within what a column holds.
func bounded(count int) int { return max(0, min(count, 1_000_000)) }

// DeviceEmpty keeps that a device said it is empty. One that nobody told to be is
// left as it is.
func (db *DB) DeviceEmpty(ctx context.Context, region casework.ID, hash []byte, at time.Time) (found identity.Standing, err error) {
	err = db.InTransaction(ctx, Setting{Region: region}, func(tx *gorm.DB) error {
		if found, err = standing(tx, region, hash, at); err != nil || identity.VerdictOn(found.State) == identity.VerdictActive {
			return err
		}
		known, err := devices(tx, region, []casework.ID{found.Device})
		if err != nil || len(known) == 0 || !known[0].WipedAt.IsZero() {
			return err
		}
		device := known[0]
		if device.State, err = found.State.After(casework.DeviceIsEmpty); err != nil {
			return err
		}
		change := casework.DeviceChange{ID: casework.NewID(at), Version: device.Version + 1, Act: casework.DeviceIsEmpty, Name: device.Name, At: at}
		if err := changeDevice(tx, region, device, change); err != nil {
			return err
		}
		const empty = `UPDATE devices SET wiped_at = ?, unsent_operations = CASE state WHEN 'LOST' THEN unsent_operations ELSE 0 END,
			unsent_drafts = CASE state WHEN 'LOST' THEN unsent_drafts ELSE 0 END, unsent_photos = CASE state WHEN 'LOST' THEN unsent_photos ELSE 0 END
			WHERE region_id = ? AND id = ?`
		return tx.Exec(empty, at, uid(region), uid(device.ID)).Error
	})
	return found, err
}
