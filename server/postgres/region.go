package postgres

import (
	"context"
	"fmt"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

// regionQuery also tells one run of the database from another: after a restore
// the cluster or its timeline differs, and a restore into the same cluster
// renews the stored value (RenewEpoch).
const regionQuery = `
SELECT r.id, r.name, r.exercise, o.id AS regie_team,
       (` + endings + `r.id) AS ends, (` + endChanges + `r.id) AS end_changes,
       left(encode(sha256(convert_to(concat_ws('|', s.system_identifier, c.timeline_id, e.value), 'UTF8')), 'hex'), 32) AS epoch
FROM regions r
LEFT JOIN organisations o ON o.region_id = r.id AND o.kind = 'REGIETEAM'
LEFT JOIN epochs e ON e.region_id = r.id
CROSS JOIN pg_control_system() s CROSS JOIN pg_control_checkpoint() c
WHERE r.id = ?`

// endings are the organisations that stop or stopped of the region that comes
// behind it, endChanges how often that changed.
const (
	endings = `SELECT json_object_agg(e.id, json_build_object('From', e.ends_from, 'SetOn', coalesce(e.end_set_on, e.ends_from)))
        FROM organisations e WHERE e.ends_from IS NOT NULL AND e.region_id = `
	endChanges = `SELECT coalesce(sum(e.end_changes), 0)::bigint FROM organisations e WHERE e.region_id = `
)

// Region gives what the rules and the tablet need of the region in reach.
func (t *transaction) Region(ctx context.Context) (casework.Region, error) {
	var row struct {
		ID, RegieTeam uid
		Name, Epoch   string
		Exercise      bool
		Ends          map[casework.ID]casework.Ending `gorm:"serializer:json"`
		EndChanges    int64
	}
	if err := t.session.WithContext(ctx).Raw(regionQuery, t.reach.Region.String()).Scan(&row).Error; err != nil {
		return casework.Region{}, fmt.Errorf("read the region: %w", err)
	}
	changes, err := t.parameterChanges(ctx)
	return casework.Region{
		ID: casework.ID(row.ID), Name: row.Name, Exercise: row.Exercise, RegieTeam: casework.ID(row.RegieTeam), Epoch: row.Epoch, Changes: changes,
		Endings: casework.Endings{ByOrganisation: row.Ends, Version: row.EndChanges},
	}, err
}

// RenewEpoch tells tablets of a region that the database was put back: what
// they know of it counts no longer. A restore calls it.
func (s *Store) RenewEpoch(ctx context.Context, region casework.ID) error {
	return s.db.InTransaction(ctx, Setting{Region: region, Process: "restore"}, func(tx *gorm.DB) error {
		done := tx.Exec("UPDATE epochs SET value = gen_random_uuid() WHERE region_id = ?", uid(region))
		if done.Error == nil && done.RowsAffected != 1 {
			return fmt.Errorf("renew the epoch of region %s: no such region", region)
		}
		return done.Error
	})
}

const organisationsQuery = `
SELECT o.id, o.name, o.kind, coalesce(l.phone, o.phone) AS phone, o.youth_requests, coalesce(o.ends_from::text, '') AS ends_from
FROM organisations o LEFT JOIN phone_lists l ON l.region_id = o.region_id AND l.organisation_id = o.id
WHERE o.region_id = ? ORDER BY o.name, o.id`

// membersQuery gives everybody once for each organisation they work or worked
// for, as they were there last.
const membersQuery = `
SELECT DISTINCT ON (p.name, p.id, m.organisation_id) p.id, p.name, m.organisation_id, to_json(m.roles) AS roles,
       p.active AND NOT p.program AND coalesce(m.until_day >= (now() AT TIME ZONE 'Europe/Amsterdam')::date, true)
           AND coalesce(o.ends_from > (now() AT TIME ZONE 'Europe/Amsterdam')::date, true) AS active,
       coalesce((SELECT listed ->> 'Phone' FROM jsonb_path_query(l.people, '$[*]') listed WHERE listed ->> 'Person' = p.id::text), '') AS phone
FROM people p JOIN memberships m ON m.region_id = p.region_id AND m.person_id = p.id
JOIN organisations o ON o.region_id = m.region_id AND o.id = m.organisation_id
LEFT JOIN phone_lists l ON l.region_id = m.region_id AND l.organisation_id = m.organisation_id
WHERE p.region_id = ?
ORDER BY p.name, p.id, m.organisation_id, m.from_day DESC`

// Directory gives the names behind ids, those of who left included: records
// name them.
func (t *transaction) Directory(ctx context.Context) (casework.Directory, error) {
	var organisations []struct {
		ID                uid
		Name, Kind, Phone string
		YouthRequests     bool
		EndsFrom          string
	}
	var members []struct {
		ID           uid
		Name, Phone  string
		Organisation uid                   `gorm:"column:organisation_id"`
		Roles        []casework.PersonRole `gorm:"serializer:json"`
		Active       bool
	}
	session, region := t.session.WithContext(ctx), t.reach.Region.String()
	if err := session.Raw(organisationsQuery, region).Scan(&organisations).Error; err != nil {
		return casework.Directory{}, fmt.Errorf("read the organisations: %w", err)
	}
	if err := session.Raw(membersQuery, region).Scan(&members).Error; err != nil {
		return casework.Directory{}, fmt.Errorf("read the people: %w", err)
	}
	directory := casework.Directory{Organisations: []casework.Organisation{}, People: []casework.Person{}}
	for _, row := range organisations {
		organisation := casework.Organisation{ID: casework.ID(row.ID), Name: row.Name, Kind: casework.OrganisationRole(row.Kind), Phone: row.Phone, YouthRequests: row.YouthRequests}
		organisation.EndsFrom = casework.Day(row.EndsFrom)
		directory.Organisations = append(directory.Organisations, organisation)
	}
	for _, row := range members {
		person := casework.Person{ID: casework.ID(row.ID), Name: row.Name, Organisation: casework.ID(row.Organisation), Roles: row.Roles, Active: row.Active, Phone: row.Phone}
		directory.People = append(directory.People, person)
	}
	return directory, nil
}
