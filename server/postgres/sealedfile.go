package postgres

import (
	"context"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
	"regieroute/server/identity"
)

// RecoveryKeys gives the private halves of a region's recovery keys, in PKCS #8.
func (d Directory) RecoveryKeys(ctx context.Context, region casework.ID) (keys [][]byte, err error) {
	err = d.within(ctx, region, "read the recovery keys", func(tx *gorm.DB) error {
		return tx.Raw("SELECT private_key FROM recovery_keys WHERE region_id = ? ORDER BY created_at DESC", uid(region)).Scan(&keys).Error
	})
	return keys, err
}

// DeviceKey gives a public key of a device and how the device stands;
// identity.ErrNotFound when the device, or that key of it, is not there.
func (d Directory) DeviceKey(ctx context.Context, region, device casework.ID, key []byte) (public []byte, state casework.DeviceState, err error) {
	var rows []struct {
		PublicKey []byte
		State     string
	}
	const query = `SELECT k.public_key, d.state FROM device_keys k JOIN devices d ON d.region_id = k.region_id AND d.id = k.device_id
		WHERE k.region_id = ? AND k.device_id = ? AND k.id = ?`
	err = d.within(ctx, region, "read the key of a device", func(tx *gorm.DB) error {
		return tx.Raw(query, uid(region), uid(device), key).Scan(&rows).Error
	})
	switch {
	case err != nil:
		return nil, "", err
	case len(rows) == 0:
		return nil, "", identity.ErrNotFound
	default:
		return rows[0].PublicKey, casework.DeviceState(rows[0].State), nil
	}
}

// Writer gives somebody as they were when they last worked for an organisation,
// and their name; identity.ErrNotFound when they have no vault for it on the
// device.
func (d Directory) Writer(ctx context.Context, region, device, person, organisation casework.ID) (casework.Actor, string, error) {
	var rows []struct{ Name, Kind, Roles string }
	const query = `SELECT p.name, o.kind, coalesce((SELECT array_to_string(m.roles, ',') FROM memberships m
			WHERE m.region_id = u.region_id AND m.person_id = u.person_id AND m.organisation_id = u.organisation_id
			ORDER BY m.from_day DESC LIMIT 1), '') AS roles
		FROM device_users u
		JOIN people p ON p.region_id = u.region_id AND p.id = u.person_id
		JOIN organisations o ON o.region_id = u.region_id AND o.id = u.organisation_id
		WHERE u.region_id = ? AND u.device_id = ? AND u.person_id = ? AND u.organisation_id = ?`
	err := d.within(ctx, region, "look who wrote a sealed file", func(tx *gorm.DB) error {
		return tx.Raw(query, uid(region), uid(device), uid(person), uid(organisation)).Scan(&rows).Error
	})
	switch {
	case err != nil:
		return casework.Actor{}, "", err
	case len(rows) == 0:
		return casework.Actor{}, "", identity.ErrNotFound
	}
	return casework.Actor{
		Region: region, Organisation: organisation, OrganisationRole: casework.OrganisationRole(rows[0].Kind), Person: person, Roles: rolesOf(rows[0].Roles),
	}, rows[0].Name, nil
}

// SealedFile is one time that a sealed file was taken in.
type SealedFile struct {
	Device      casework.ID
	Fingerprint string
	Writer      casework.ID
	HandedIn    casework.ID // zero when the device did it itself
	Operations  int
	Drafts      int
	Photos      int
	Known       int
	At          time.Time
}

// KeepSealedFile keeps that a sealed file was taken in.
func (d Directory) KeepSealedFile(ctx context.Context, region casework.ID, f SealedFile) error {
	const keep = `INSERT INTO sealed_files (region_id, id, device_id, fingerprint, writer, handed_in, operations, drafts, photos, known, at)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
	return d.within(ctx, region, "keep that a sealed file was taken in", func(tx *gorm.DB) error {
		return tx.Exec(keep, uid(region), uid(casework.NewID(f.At)), uid(f.Device), f.Fingerprint, uid(f.Writer), uid(f.HandedIn),
			f.Operations, f.Drafts, f.Photos, f.Known, f.At).Error
	})
}

// SealedChunk is a chunk of a photo, sealed as the tablet sealed it.
type SealedChunk struct {
	Vault, Chunk   string
	Operation      casework.ID
	Schema         int
	IV, Data, Wrap []byte
	At             time.Time
}

// KeepSealedChunk keeps a chunk once, and says whether it was new.
func (d Directory) KeepSealedChunk(ctx context.Context, region casework.ID, c SealedChunk) (fresh bool, err error) {
	const keep = `INSERT INTO sealed_photos (region_id, vault, chunk, operation_id, schema, iv, data, wrap, at)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`
	err = d.within(ctx, region, "keep a sealed photo", func(tx *gorm.DB) error {
		done := tx.Exec(keep, uid(region), c.Vault, c.Chunk, uid(c.Operation), c.Schema, c.IV, c.Data, c.Wrap, c.At)
		fresh = done.RowsAffected == 1
		return done.Error
	})
	return fresh, err
}
