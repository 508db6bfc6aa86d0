package delivery

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
	"regieroute/server/intake"
)

const (
	read = `
UPDATE deliveries SET as_of = @as_of, arrears_only = @arrears_only, columns = CAST(@columns AS jsonb), preview = CAST(@preview AS jsonb),
    wrong = CAST(@wrong AS jsonb), total = @total
WHERE region_id = @region AND organisation_id = @organisation AND id = @id AND status = 'DELIVERED'`
	start = `
UPDATE deliveries SET status = 'WAITING', started_at = now()
WHERE region_id = @region AND organisation_id = @organisation AND id = @id AND status = 'DELIVERED' AND preview IS NOT NULL`
	remember = `
INSERT INTO delivery_columns (region_id, organisation_id, columns)
SELECT region_id, organisation_id, columns FROM deliveries WHERE region_id = @region AND organisation_id = @organisation AND id = @id AND columns <> '{}'
ON CONFLICT (region_id, organisation_id) DO UPDATE SET columns = excluded.columns`
	stop = `
UPDATE deliveries SET status = CASE status WHEN 'RUNNING' THEN 'STOPPING' ELSE 'STOPPED' END,
    ended_at = CASE status WHEN 'RUNNING' THEN NULL ELSE CAST(@at AS timestamptz) END
WHERE region_id = @region AND organisation_id = @organisation AND id = @id AND status IN ('DELIVERED', 'WAITING', 'RUNNING')`
	throwAway = `
DELETE FROM delivery_contents c USING deliveries d
WHERE c.region_id = @region AND c.organisation_id = @organisation AND c.delivery_id = @id AND d.region_id = c.region_id AND d.id = c.delivery_id AND d.ended_at IS NOT NULL`
)

// changing runs a statement that must find the delivery as it has to be, and then others.
func (s *Store) changing(ctx context.Context, actor casework.Actor, doing string, given map[string]any, must string, then ...string) error {
	return s.within(ctx, actor, doing, func(tx *gorm.DB) error {
		changed := tx.Exec(must, given)
		if changed.Error == nil && changed.RowsAffected != 1 {
			return intake.ErrNoDelivery
		}
		errs := []error{changed.Error}
		for _, statement := range then {
			errs = append(errs, tx.Exec(statement, given).Error)
		}
		return errors.Join(errs...)
	})
}

// Read keeps how a delivery is to be read and what that gives.
func (s *Store) Read(ctx context.Context, actor casework.Actor, d intake.Delivery, wrong []intake.WrongLine) error {
	return s.changing(ctx, actor, "keep how a delivery is read", with(values(actor.Region, actor.Organisation, d.ID), map[string]any{
		"as_of": string(d.AsOf), "arrears_only": d.ArrearsOnly, "columns": printed(d.Columns), "preview": printed(d.Preview),
		"wrong": printed(append([]intake.WrongLine{}, wrong...)), "total": d.Total,
	}), read)
}

// Start puts a delivery in the queue.
func (s *Store) Start(ctx context.Context, actor casework.Actor, id casework.ID) error {
	return s.changing(ctx, actor, "start a delivery", values(actor.Region, actor.Organisation, id), start, remember)
}

// Stop ends a delivery, or asks whoever works on it to end.
func (s *Store) Stop(ctx context.Context, actor casework.Actor, id casework.ID, at time.Time) error {
	given := with(values(actor.Region, actor.Organisation, id), map[string]any{"at": at})
	return s.changing(ctx, actor, "stop a delivery", given, stop, throwAway)
}

const faults = `SELECT wrong::text AS wrong, (CASE WHEN jsonb_typeof(report->'NotTaken') = 'array' THEN report->'NotTaken' ELSE '[]'::jsonb END)::text AS not_taken
FROM deliveries WHERE region_id = @region AND organisation_id = @organisation AND id = @id`

// Faults gives what could not be read and what was not taken over.
func (s *Store) Faults(ctx context.Context, actor casework.Actor, id casework.ID) (wrong []intake.WrongLine, not []intake.NotTaken, err error) {
	err = s.within(ctx, actor, "read the faults of a delivery", func(tx *gorm.DB) error {
		var rows []struct{ Wrong, NotTaken string }
		if err := tx.Raw(faults, values(actor.Region, actor.Organisation, id)).Scan(&rows).Error; err != nil {
			return err
		}
		if len(rows) == 0 {
			return intake.ErrNoDelivery
		}
		return errors.Join(json.Unmarshal([]byte(rows[0].Wrong), &wrong), json.Unmarshal([]byte(rows[0].NotTaken), &not))
	})
	return wrong, not, err
}

const remembered = `SELECT columns::text FROM delivery_columns WHERE region_id = @region AND organisation_id = @organisation`

// Columns gives what the association chose the last time.
func (s *Store) Columns(ctx context.Context, actor casework.Actor) (intake.Columns, error) {
	var texts []string
	err := s.within(ctx, actor, "read how an association calls its columns", func(tx *gorm.DB) error {
		return tx.Raw(remembered, values(actor.Region, actor.Organisation, casework.ID{})).Scan(&texts).Error
	})
	if err != nil || len(texts) == 0 {
		return nil, err
	}
	var columns intake.Columns
	return columns, json.Unmarshal([]byte(texts[0]), &columns)
}

const compare = `
SELECT count(*) FILTER (WHERE r.month IS NULL) AS new_months,
       count(*) FILTER (WHERE r.month IS NOT NULL AND NOT same AND NOT older) AS changed_months,
       count(*) FILTER (WHERE same) AS same_months,
       count(*) FILTER (WHERE older AND NOT same) AS older_months,
       count(DISTINCT b.household) FILTER (WHERE r.month IS NULL OR NOT same AND NOT older) AS changed_files
FROM jsonb_to_recordset(CAST(@months AS jsonb)) AS b (household uuid, tenancy uuid, month date, due bigint, paid bigint, balance bigint, arrangement text)
LEFT JOIN rent_months r ON r.region_id = @region AND r.household_id = b.household AND r.tenancy_id = b.tenancy AND r.month = b.month
CROSS JOIN LATERAL (SELECT
    coalesce((r.due_cents, r.paid_cents, r.balance_cents, r.arrangement) = (b.due, b.paid, b.balance, b.arrangement), false) AS same,
    coalesce(r.as_of > CAST(@as_of AS date), false) AS older) is_it`

// Compare says what months would do to the files of the association.
func (s *Store) Compare(ctx context.Context, actor casework.Actor, asOf casework.Day, months []intake.LedgerMonth) (found intake.Differences, err error) {
	given := with(values(actor.Region, actor.Organisation, casework.ID{}), map[string]any{"months": printed(months), "as_of": string(asOf)})
	err = s.within(ctx, actor, "compare months", func(tx *gorm.DB) error { return tx.Raw(compare, given).Take(&found).Error })
	return found, err
}
