package postgres

import (
	"context"
	"encoding/json"
	"fmt"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

const keptRegionQuery = `
SELECT r.version, r.name,
       coalesce((SELECT jsonb_agg(jsonb_build_object('ID', c.id, 'Version', c.version, 'Name', c.name, 'By', c.by_person_id, 'ByName', b.name, 'At', c.at) ORDER BY c.version)
           FROM region_namings c JOIN people b ON b.region_id = c.region_id AND b.id = c.by_person_id WHERE c.region_id = r.id), '[]') AS changes
FROM regions r
WHERE r.id = ?`

func keptRegion(tx *gorm.DB, region casework.ID) (casework.KeptRegion, error) {
	var row struct {
		Version int64
		Name    string
		Changes []byte
	}
	kept := casework.KeptRegion{ID: region}
	if err := tx.Raw(keptRegionQuery, uid(region)).Scan(&row).Error; err != nil {
		return kept, err
	}
	kept.Version, kept.Name = row.Version, row.Name
	if err := json.Unmarshal(row.Changes, &kept.Changes); err != nil {
		return kept, fmt.Errorf("read how the region was called: %w", err)
	}
	return kept, nil
}

// KeptRegion gives a region with the names that it got.
func (a Accounts) KeptRegion(ctx context.Context, region casework.ID) (casework.KeptRegion, error) {
	var kept casework.KeptRegion
	err := a.directory.within(ctx, region, "read the region", func(tx *gorm.DB) error {
		var err error
		kept, err = keptRegion(tx, region)
		return err
	})
	return kept, err
}

// ChangeRegion does one change at a time in a region.
func (a Accounts) ChangeRegion(ctx context.Context, region casework.ID, change func(region casework.KeptRegion, others []string) (*casework.KeptRegion, error)) error {
	return a.directory.within(ctx, region, "rename the region", func(tx *gorm.DB) error {
		if err := lockAccounts(tx, region); err != nil {
			return err
		}
		kept, err := keptRegion(tx, region)
		if err != nil {
			return err
		}
		var others []string
		if err := tx.Raw("SELECT name FROM regions WHERE id <> ?", uid(region)).Scan(&others).Error; err != nil {
			return err
		}
		changed, err := change(kept, others)
		if err != nil || changed == nil {
			return err
		}
		return keepRegion(tx, region, changed)
	})
}

func keepRegion(tx *gorm.DB, region casework.ID, changed *casework.KeptRegion) error {
	last := &changed.Changes[len(changed.Changes)-1]
	raised := tx.Exec("UPDATE regions SET version = ?, name = ? WHERE id = ? AND version = ?", changed.Version, changed.Name, uid(region), changed.Version-1)
	switch {
	case raised.Error != nil:
		return raised.Error
	case raised.RowsAffected != 1:
		return casework.ChangedMeanwhile()
	}
	const keep = "INSERT INTO region_namings (region_id, version, id, name, by_person_id, at) VALUES (?, ?, ?, ?, ?, ?)"
	if err := tx.Exec(keep, uid(region), last.Version, uid(last.ID), last.Name, uid(last.By), last.At).Error; err != nil {
		return err
	}
	return tx.Raw("SELECT name FROM people WHERE region_id = ? AND id = ?", uid(region), uid(last.By)).Scan(&last.ByName).Error
}
