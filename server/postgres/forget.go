package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"
	"gorm.io/gorm"

	"regieroute/server/casework"
)

// forgettable finds files that hold nothing but a landlord's books, whose last
// arrears, or without any their last reading, are older than a day: everything
// that was ever done to them was done by imports of the organisation that opened
// them, and no other organisation was ever in them (practice 9).
const forgettable = `
SELECT h.id FROM households h
WHERE h.region_id = @region AND h.arrears_cents = 0 AND (@all OR h.id IN @ids)
  AND NOT EXISTS (SELECT FROM operations o WHERE o.region_id = h.region_id AND o.household_id = h.id
      AND (o.verb NOT IN @verbs OR o.process = '' OR o.status <> 'APPLIED' OR o.organisation_id IS DISTINCT FROM h.registered_for))
  AND NOT EXISTS (SELECT FROM involvements i WHERE i.region_id = h.region_id AND i.household_id = h.id
      AND (i.role <> 'LANDLORD' OR i.organisation_id IS DISTINCT FROM h.registered_for))
  AND (SELECT coalesce(max(m.month) FILTER (WHERE m.balance_cents > 0) + interval '1 month' - interval '1 day', max(m.as_of)) < CAST(@before AS date)
       FROM rent_months m WHERE m.region_id = h.region_id AND m.household_id = h.id)
ORDER BY h.id LIMIT @most`

// lockForgettable takes the locks that everybody takes who writes these files.
const lockForgettable = `
SELECT pg_advisory_xact_lock(hashtextextended(CAST(CAST(@region AS uuid) AS text) || h.id::text, 0))
FROM households h WHERE h.region_id = @region AND h.id IN @ids ORDER BY h.id`

// forgotten are the tables that such a file has rows in, those that point to
// others first. A row in any other table keeps the file.
var forgotten = []string{
	"DELETE FROM operation_contents WHERE region_id = @region AND household_id IN @ids",
	"DELETE FROM operations WHERE region_id = @region AND household_id IN @ids",
	"DELETE FROM alerts WHERE region_id = @region AND household_id IN @ids",
	"DELETE FROM next_days WHERE region_id = @region AND household_id IN @ids",
	"DELETE FROM lookalikes WHERE region_id = @region AND (household_id IN @ids OR other_id IN @ids)",
	"DELETE FROM likenesses WHERE region_id = @region AND household_id IN @ids",
	"DELETE FROM arrears_places WHERE region_id = @region AND household_id IN @ids",
	"DELETE FROM team_places WHERE region_id = @region AND household_id IN @ids",
	"DELETE FROM facts WHERE region_id = @region AND household_id IN @ids",
	"DELETE FROM rent_months WHERE region_id = @region AND household_id IN @ids",
	"DELETE FROM tenancies WHERE region_id = @region AND household_id IN @ids",
	"DELETE FROM residents WHERE region_id = @region AND household_id IN @ids",
	"DELETE FROM involvements WHERE region_id = @region AND household_id IN @ids",
	"DELETE FROM households WHERE region_id = @region AND id IN @ids",
	"DELETE FROM log_keys WHERE region_id = @region AND household_id IN @ids", // its lines in the log are nobody's now
}

// ForgetQuiet erases tenancies without arrears whose time is over, and files that
// hold nothing but a landlord's books and whose arrears ended three months ago,
// or when the region says (practice 9). It gives how many.
func (s *Store) ForgetQuiet(ctx context.Context, region casework.ID, today casework.Day) (tenancies, files int, err error) {
	goesBy, err := s.parameters(ctx, region, today)
	if err != nil {
		return 0, 0, err
	}
	before := goesBy.QuietBefore(today)
	setting := Setting{Region: region, Process: "forget", retention: true}
	err = s.db.InTransaction(ctx, setting, func(tx *gorm.DB) error {
		done := tx.Exec("DELETE FROM quiet_tenancies WHERE region_id = ? AND quiet_since < ?", uid(region), string(before))
		tenancies = int(done.RowsAffected)
		return done.Error
	})
	if err != nil {
		return 0, 0, fmt.Errorf("forget tenancies without arrears: %w", err)
	}
	for {
		some := 0
		err := s.db.InTransaction(ctx, setting, func(tx *gorm.DB) error {
			some, err = forgetSome(ctx, tx, region, before, today)
			return err
		})
		files += some
		if err != nil {
			return tenancies, files, fmt.Errorf("forget files without arrears: %w", err)
		}
		if some == 0 {
			return tenancies, files, nil
		}
	}
}

// forgetSome erases files that are forgettable still when nobody else can write
// them. The guard of route 3.2f speaks while the household is there.
func forgetSome(ctx context.Context, tx *gorm.DB, region casework.ID, before, today casework.Day) (int, error) {
	values := map[string]any{
		"region": region.String(), "verbs": casework.UntouchedVerbs(), "before": string(before),
		"most": casework.MaxOperations, "all": true, "ids": []string{casework.ID{}.String()},
	}
	ids, err := foundBy(tx, values)
	if err != nil || len(ids) == 0 {
		return 0, err
	}
	values["all"], values["ids"] = false, ids
	if err := tx.Exec(lockForgettable, values).Error; err != nil {
		return 0, err
	}
	if ids, err = foundBy(tx, values); err != nil || len(ids) == 0 {
		return 0, err
	}
	values["ids"] = ids
	if err := tx.Exec("SET CONSTRAINTS ALL IMMEDIATE").Error; err != nil {
		return 0, err
	}
	if err := keepNumbersOf(ctx, tx, region, ids, today); err != nil {
		return 0, err
	}
	for _, statement := range forgotten {
		if err := tx.Exec(statement, values).Error; err != nil {
			return 0, err
		}
	}
	return len(ids), nil
}

// keepNumbersOf keeps how much was counted of files that are forgotten.
func keepNumbersOf(ctx context.Context, tx *gorm.DB, region casework.ID, ids []string, today casework.Day) error {
	households := make([]casework.ID, len(ids))
	for i, text := range ids {
		id, err := casework.ParseID(text)
		if err != nil {
			return err
		}
		households[i] = id
	}
	return pipelined(tx, func(c *pgx.Conn) error {
		_, err := c.Exec(ctx, keepNumbers, region.String(), uuids(households), string(today))
		return err
	})
}

func foundBy(tx *gorm.DB, values map[string]any) ([]string, error) {
	var ids []string
	err := tx.Raw(forgettable, values).Scan(&ids).Error
	return ids, err
}
