package postgres

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

// mostDevices bounds the devices of a region that are listed.
const mostDevices = 1000

const devicesQuery = `
SELECT d.id, d.name, d.state, d.version, d.enrolled_at, d.contact_at, d.unsent_operations, d.unsent_drafts, d.unsent_photos,
       d.reported_at, d.app_version, d.wiped_at,
       coalesce((SELECT jsonb_agg(jsonb_build_object('Person', u.person_id, 'PersonName', p.name, 'Organisation', u.organisation_id,
               'OrganisationName', o.name, 'Since', u.since) ORDER BY u.since, u.person_id)
           FROM device_users u
           JOIN people p ON p.region_id = u.region_id AND p.id = u.person_id
           JOIN organisations o ON o.region_id = u.region_id AND o.id = u.organisation_id
           WHERE u.region_id = d.region_id AND u.device_id = d.id), '[]') AS users,
       coalesce((SELECT jsonb_agg(jsonb_build_object('ID', c.id, 'Version', c.version, 'Act', c.act, 'Name', c.name, 'By', c.person_id,
               'ByName', coalesce(p.name, ''), 'For', c.organisation_id, 'At', c.at) ORDER BY c.version)
           FROM device_changes c
           LEFT JOIN people p ON p.region_id = c.region_id AND p.id = c.person_id
           WHERE c.region_id = d.region_id AND c.device_id = d.id), '[]') AS changes
FROM devices d
WHERE d.region_id = @region AND (@all OR d.id::text IN @named)
ORDER BY d.contact_at DESC, d.id
LIMIT @most`

// deviceRow is a row of devicesQuery.
type deviceRow struct {
	ID                                           uid
	Name, State, AppVersion                      string
	Version                                      int64
	EnrolledAt, ContactAt                        time.Time
	ReportedAt, WipedAt                          *time.Time
	UnsentOperations, UnsentDrafts, UnsentPhotos int
	Users, Changes                               []byte
}

func (r deviceRow) device() (casework.Device, error) {
	device := casework.Device{
		ID: casework.ID(r.ID), Version: r.Version, Name: r.Name, State: casework.DeviceState(r.State),
		EnrolledAt: r.EnrolledAt.UTC(), ContactAt: r.ContactAt.UTC(), ReportedAt: momentOf(r.ReportedAt), WipedAt: momentOf(r.WipedAt), AppVersion: r.AppVersion,
		Unsent: casework.DeviceUnsent{Operations: r.UnsentOperations, Drafts: r.UnsentDrafts, Photos: r.UnsentPhotos},
	}
	if err := json.Unmarshal(r.Users, &device.Users); err != nil {
		return device, fmt.Errorf("read who uses device %s: %w", device.ID, err)
	}
	if err := json.Unmarshal(r.Changes, &device.Changes); err != nil {
		return device, fmt.Errorf("read what was done to device %s: %w", device.ID, err)
	}
	return device, nil
}

func momentOf(at *time.Time) time.Time {
	if at == nil {
		return time.Time{}
	}
	return at.UTC()
}

func devices(tx *gorm.DB, region casework.ID, named []casework.ID) ([]casework.Device, error) {
	var rows []deviceRow
	texts := append(texts(named), "")
	values := map[string]any{"region": region.String(), "all": named == nil, "named": texts, "most": mostDevices}
	if err := tx.Raw(devicesQuery, values).Scan(&rows).Error; err != nil {
		return nil, fmt.Errorf("read the devices: %w", err)
	}
	found := make([]casework.Device, len(rows))
	for i, row := range rows {
		var err error
		if found[i], err = row.device(); err != nil {
			return nil, err
		}
	}
	return found, nil
}

// Devices gives devices of the region with who uses them and what was done to
// them.
func (t *transaction) Devices(ctx context.Context, named []casework.ID) ([]casework.Device, error) {
	return devices(t.session.WithContext(ctx), t.reach.Region, named)
}

// ChangeDevice keeps a change; of two at once one is kept.
func (t *transaction) ChangeDevice(ctx context.Context, device casework.Device, change casework.DeviceChange) error {
	return changeDevice(t.session.WithContext(ctx), t.reach.Region, device, change)
}

func changeDevice(tx *gorm.DB, region casework.ID, device casework.Device, change casework.DeviceChange) error {
	const update = "UPDATE devices SET name = ?, state = ?, version = ? WHERE region_id = ? AND id = ? AND version = ?"
	done := tx.Exec(update, device.Name, string(device.State), change.Version, region.String(), device.ID.String(), change.Version-1)
	switch {
	case done.Error != nil:
		return fmt.Errorf("change a device: %w", done.Error)
	case done.RowsAffected != 1:
		return casework.ChangedMeanwhile()
	}
	const keep = `INSERT INTO device_changes (region_id, device_id, version, id, act, name, person_id, organisation_id, at)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`
	err := tx.Exec(keep, region.String(), device.ID.String(), change.Version, change.ID.String(), string(change.Act), change.Name,
		writeID(change.By), writeID(change.For), change.At.UTC()).Error
	return wrapped("keep what was done to a device", err)
}
