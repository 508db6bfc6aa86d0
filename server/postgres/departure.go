package postgres

import (
	"context"
	"fmt"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

// departedQuery finds files that still let through an organisation whose time
// in them is over, when nobody saved them since.
const departedQuery = `
SELECT h.id FROM households h
WHERE h.region_id = @region AND EXISTS (
    SELECT FROM involvements i
    WHERE i.region_id = h.region_id AND i.household_id = h.id AND i.until_day < @today AND i.organisation_id = ANY (h.readers)
      AND NOT EXISTS (
        SELECT FROM involvements c
        WHERE c.region_id = i.region_id AND c.household_id = i.household_id AND c.organisation_id = i.organisation_id
          AND coalesce(c.from_day <= @today, true) AND coalesce(c.until_day >= @today, true)))
ORDER BY h.id LIMIT @most`

// CloseToWhoLeft takes organisations whose time in a file ended by itself out of
// its rows: the second fence stops who left before last night (access §2). The
// nightly run calls it; it gives how many files it closed.
func (s *Store) CloseToWhoLeft(ctx context.Context, region casework.ID, today casework.Day) (int, error) {
	closed := 0
	for {
		some, err := s.saveAnew(ctx, region, today, departedQuery)
		closed += some
		if err != nil || some == 0 {
			return closed, err
		}
	}
}

// saveAnew saves some of the files that a query finds, as they are: what follows
// from them and from the day is derived anew, and their version stays.
func (s *Store) saveAnew(ctx context.Context, region casework.ID, today casework.Day, query string) (int, error) {
	everybody, err := s.organisations(ctx, region)
	if err != nil {
		return 0, err
	}
	var found []uid
	// Files are written for everybody who may be in them.
	setting := Setting{Region: region, Organisations: everybody, Process: "nightly", writing: true}
	err = s.db.InTransaction(ctx, setting, func(session *gorm.DB) error {
		values := map[string]any{"region": region.String(), "today": string(today), "most": casework.MaxOperations}
		if err := session.Raw(query, values).Scan(&found).Error; err != nil {
			return fmt.Errorf("find files to save anew: %w", err)
		}
		ids := make([]casework.ID, len(found))
		for i, id := range found {
			ids[i] = casework.ID(id)
		}
		tx := &transaction{session: session, reach: casework.Reach{Region: region}, kept: map[casework.ID]*kept{}}
		files, err := tx.Lock(ctx, ids, today)
		if err != nil || len(files) == 0 {
			return err
		}
		return tx.Save(ctx, files, today)
	})
	return len(found), err
}

func (s *Store) organisations(ctx context.Context, region casework.ID) ([]casework.ID, error) {
	var rows []uid
	err := s.db.InTransaction(ctx, Setting{Region: region}, func(session *gorm.DB) error {
		return session.Raw("SELECT id FROM organisations WHERE region_id = ?", uid(region)).Scan(&rows).Error
	})
	if err != nil {
		return nil, fmt.Errorf("read the organisations: %w", err)
	}
	ids := make([]casework.ID, len(rows))
	for i, id := range rows {
		ids[i] = casework.ID(id)
	}
	return ids, nil
}
