package postgres

import (
	"context"
	"encoding/json"
	"fmt"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

const keptOrganisationsQuery = `
SELECT o.id, o.version, o.name, o.kind, o.youth_requests, coalesce(o.ends_from::text, '') AS ends_from, o.end_reason,
       coalesce((SELECT jsonb_agg(jsonb_build_object('Role', f.role, 'Files', f.files) ORDER BY f.role)
           FROM (SELECT i.role, count(DISTINCT i.household_id) AS files FROM involvements i
               JOIN households h ON h.region_id = i.region_id AND h.id = i.household_id
               WHERE i.region_id = o.region_id AND i.organisation_id = o.id AND coalesce(i.from_day <= @day, true) AND coalesce(i.until_day >= @day, true)
                 AND h.phase <> 'CLOSED' AND h.linked_to IS NULL GROUP BY i.role) f), '[]') AS open_files,
       (SELECT count(DISTINCT d.id) FROM devices d JOIN device_users u ON u.region_id = d.region_id AND u.device_id = d.id
           WHERE d.region_id = o.region_id AND u.organisation_id = o.id AND d.state IN ('ACTIVE', 'RETIRING')
             AND d.unsent_operations + d.unsent_drafts + d.unsent_photos > 0) AS unsent_devices,
       (SELECT count(*) FROM access_tokens t JOIN people p ON p.region_id = t.region_id AND p.id = t.person_id AND p.active
           WHERE t.region_id = o.region_id AND t.organisation_id = o.id AND t.ended_at IS NULL AND t.expires_on >= @day) AS live_tokens,
       (SELECT count(DISTINCT m.person_id) FROM memberships m JOIN people p ON p.region_id = m.region_id AND p.id = m.person_id
           WHERE m.region_id = o.region_id AND m.organisation_id = o.id AND m.from_day <= @day AND (m.until_day IS NULL OR m.until_day >= @day)
             AND p.active AND NOT p.program) AS people,
       coalesce((SELECT jsonb_agg(jsonb_build_object('ID', c.id, 'Version', c.version, 'Act', c.act, 'Name', c.name,
               'EndsFrom', coalesce(c.ends_from::text, ''), 'Reason', c.reason, 'By', c.by_person_id, 'ByName', b.name, 'At', c.at) ORDER BY c.version)
           FROM organisation_changes c JOIN people b ON b.region_id = c.region_id AND b.id = c.by_person_id
           WHERE c.region_id = o.region_id AND c.organisation_id = o.id), '[]') AS changes
FROM organisations o
WHERE o.region_id = @region
ORDER BY o.name, o.id`

// keptOrganisationRow is a row of keptOrganisationsQuery.
type keptOrganisationRow struct {
	ID         uid
	Version    int64
	Name, Kind string
	// YouthRequests is of the region's organisation for youth protection.
	YouthRequests                     bool
	EndsFrom, EndReason               string
	People, UnsentDevices, LiveTokens int
	OpenFiles, Changes                []byte
}

func keptOrganisations(tx *gorm.DB, region casework.ID, today casework.Day) ([]casework.KeptOrganisation, error) {
	var rows []keptOrganisationRow
	if err := tx.Raw(keptOrganisationsQuery, map[string]any{"region": uid(region), "day": string(today)}).Scan(&rows).Error; err != nil {
		return nil, fmt.Errorf("read the organisations: %w", err)
	}
	kept := make([]casework.KeptOrganisation, len(rows))
	for i, row := range rows {
		kept[i] = casework.KeptOrganisation{
			ID: casework.ID(row.ID), Version: row.Version, Name: row.Name, Kind: casework.OrganisationRole(row.Kind), People: row.People, YouthRequests: row.YouthRequests,
			EndsFrom: casework.Day(row.EndsFrom), EndReason: row.EndReason, UnsentDevices: row.UnsentDevices, LiveTokens: row.LiveTokens,
		}
		if err := json.Unmarshal(row.OpenFiles, &kept[i].OpenFiles); err != nil {
			return nil, fmt.Errorf("read in how many files %s is: %w", kept[i].ID, err)
		}
		if err := json.Unmarshal(row.Changes, &kept[i].Changes); err != nil {
			return nil, fmt.Errorf("read what was done to %s: %w", kept[i].ID, err)
		}
	}
	return kept, nil
}

// Organisations gives the organisations of a region by name.
func (a Accounts) Organisations(ctx context.Context, region casework.ID, today casework.Day) ([]casework.KeptOrganisation, error) {
	var kept []casework.KeptOrganisation
	err := a.directory.within(ctx, region, "list organisations", func(tx *gorm.DB) error {
		var err error
		kept, err = keptOrganisations(tx, region, today)
		return err
	})
	return kept, err
}

// ChangeOrganisations does one change at a time in a region: of two organisations
// of one name that are added at once, the second finds the first.
func (a Accounts) ChangeOrganisations(
	ctx context.Context, region casework.ID, today casework.Day, change func([]casework.KeptOrganisation) (*casework.KeptOrganisation, error),
) error {
	return a.directory.within(ctx, region, "change an organisation", func(tx *gorm.DB) error {
		if err := lockAccounts(tx, region); err != nil {
			return err
		}
		known, err := keptOrganisations(tx, region, today)
		if err != nil {
			return err
		}
		changed, err := change(known)
		if err != nil || changed == nil {
			return err
		}
		return keepOrganisation(tx, region, changed)
	})
}

func keepOrganisation(tx *gorm.DB, region casework.ID, changed *casework.KeptOrganisation) error {
	change := &changed.Changes[len(changed.Changes)-1]
	if change.Act == casework.OrganisationAdded {
		row := organisationRow{RegionID: uid(region), ID: uid(changed.ID), Name: changed.Name, Kind: string(changed.Kind), CreatedAt: change.At}
		if err := tx.Create(&row).Error; err != nil {
			return err
		}
	}
	const raise = `UPDATE organisations SET version = @version, name = @name, ends_from = CAST(nullif(@ends, '') AS date), end_reason = @reason,
	    end_set_on = CASE WHEN @ends = '' THEN NULL WHEN @act = 'ENDED' THEN CAST(@on AS date) ELSE end_set_on END,
	    end_changes = end_changes + CASE WHEN @act IN ('ENDED', 'RESUMED') THEN 1 ELSE 0 END
		WHERE region_id = @region AND id = @id AND version = @version - 1`
	raised := tx.Exec(raise, map[string]any{
		"version": changed.Version, "name": changed.Name, "ends": string(changed.EndsFrom), "reason": changed.EndReason, "act": string(change.Act),
		"on": string(casework.DayOf(change.At)), "region": uid(region), "id": uid(changed.ID),
	})
	switch {
	case raised.Error != nil:
		return raised.Error
	case raised.RowsAffected != 1:
		return casework.ChangedMeanwhile()
	}
	if change.Act == casework.OrganisationChosen {
		if err := chooseYouthProtection(tx, region, changed.ID); err != nil {
			return err
		}
	}
	const keep = `INSERT INTO organisation_changes (region_id, organisation_id, version, id, act, name, ends_from, reason, by_person_id, at)
		VALUES (?, ?, ?, ?, ?, ?, nullif(?, '')::date, ?, ?, ?)`
	if err := tx.Exec(keep, uid(region), uid(changed.ID), change.Version, uid(change.ID), string(change.Act), change.Name,
		string(change.EndsFrom), change.Reason, uid(change.By), change.At).Error; err != nil {
		return err
	}
	const name = "SELECT name FROM people WHERE region_id = ? AND id = ?"
	return tx.Raw(name, uid(region), uid(change.By)).Scan(&change.ByName).Error
}

// chooseYouthProtection gives the requests to one organisation: the one before
// lets go first, for two never have them.
func chooseYouthProtection(tx *gorm.DB, region, organisation casework.ID) error {
	const drop = "UPDATE organisations SET youth_requests = false WHERE region_id = ? AND youth_requests"
	if err := tx.Exec(drop, uid(region)).Error; err != nil {
		return err
	}
	const take = "UPDATE organisations SET youth_requests = true WHERE region_id = ? AND id = ?"
	return tx.Exec(take, uid(region), uid(organisation)).Error
}
