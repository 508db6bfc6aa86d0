package delivery

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
	"regieroute/server/intake"
	"regieroute/server/postgres"
)

// process is the name under which deliveries are taken in.
const process = "delivery"

func (s *Store) working(ctx context.Context, region casework.ID, doing string, work func(tx *gorm.DB) error) error {
	if err := s.db.InTransaction(ctx, postgres.Setting{Region: region, Process: process}, work); err != nil {
		return fmt.Errorf("%s: %w", doing, err)
	}
	return nil
}

// One at a time per association, in the order in which they came: of two files
// the later one is the newer one. Who dies is taken over after a minute.
const claim = `
WITH next AS (
    SELECT d.id FROM deliveries d
    WHERE d.region_id = @region AND d.status IN ('WAITING', 'RUNNING', 'STOPPING') AND (d.held_until IS NULL OR d.held_until < now())
        AND NOT EXISTS (SELECT FROM deliveries o WHERE o.region_id = d.region_id AND o.organisation_id = d.organisation_id AND o.id <> d.id
            AND o.status IN ('WAITING', 'RUNNING', 'STOPPING') AND (o.started_at, o.id) < (d.started_at, d.id))
    ORDER BY d.started_at, d.id LIMIT 1 FOR UPDATE SKIP LOCKED)
UPDATE deliveries d SET status = CASE d.status WHEN 'WAITING' THEN 'RUNNING' ELSE d.status END,
    held_until = now() + interval '1 minute', attempts = d.attempts + 1
FROM next WHERE d.region_id = @region AND d.id = next.id
RETURNING d.id::text AS id, d.organisation_id::text AS organisation_id`

// Claim gives the next delivery to work on.
func (s *Store) Claim(ctx context.Context, region casework.ID) (found intake.Delivery, text []byte, there bool, err error) {
	err = s.working(ctx, region, "claim a delivery", func(tx *gorm.DB) error {
		var claimed []struct{ ID, OrganisationID string }
		if err := tx.Raw(claim, map[string]any{"region": region.String()}).Scan(&claimed).Error; err != nil || len(claimed) == 0 {
			return err
		}
		var rows []row
		given := map[string]any{"region": region.String(), "organisation": claimed[0].OrganisationID, "id": claimed[0].ID}
		if err := tx.Raw(one, given).Scan(&rows).Error; err != nil {
			return err
		}
		if found, err = rows[0].delivery(); err != nil {
			return err
		}
		if err := reportSoFar(tx, given, &found.Report); err != nil {
			return err
		}
		there = true
		if text, err = contentOf(tx, region, found.Organisation, found.ID); errors.Is(err, intake.ErrNoDelivery) {
			return nil // reads as an empty file, and fails as one
		}
		return err
	})
	return found, text, there, err
}

// reportSoFar gives the whole report, of which lists leave out what was not taken over.
func reportSoFar(tx *gorm.DB, given map[string]any, report *intake.RentReport) error {
	var texts []string
	if err := tx.Raw("SELECT report::text FROM deliveries WHERE region_id = @region AND id = @id", given).Scan(&texts).Error; err != nil {
		return err
	}
	return json.Unmarshal([]byte(texts[0]), report)
}

const keep = `
UPDATE deliveries SET report = CAST(@report AS jsonb), done = @done, total = @total, attempts = 0, held_until = now() + interval '1 minute'
WHERE region_id = @region AND id = @id AND status IN ('RUNNING', 'STOPPING')
RETURNING status`

// Keep keeps how far a delivery is.
func (s *Store) Keep(ctx context.Context, d intake.Delivery) (bool, error) {
	var statuses []string
	err := s.working(ctx, d.Region, "keep how far a delivery is", func(tx *gorm.DB) error { return tx.Raw(keep, given(d)).Scan(&statuses).Error })
	return len(statuses) == 1 && statuses[0] == string(intake.Running), err
}

const end = `
UPDATE deliveries SET report = CAST(@report AS jsonb), done = @done, total = @total, status = @status, ended_at = @ended_at, held_until = NULL
WHERE region_id = @region AND id = @id AND ended_at IS NULL`

// End keeps how a delivery ended.
func (s *Store) End(ctx context.Context, d intake.Delivery) error {
	return s.working(ctx, d.Region, "end a delivery", func(tx *gorm.DB) error {
		if err := tx.Exec(end, given(d)).Error; err != nil {
			return err
		}
		return tx.Exec(throwAway, given(d)).Error
	})
}

func given(d intake.Delivery) map[string]any {
	return with(values(d.Region, d.Organisation, d.ID), map[string]any{
		"report": printed(d.Report), "done": d.DoneSo, "total": d.Total, "status": string(d.Status), "ended_at": d.EndedAt,
	})
}

// release gives a delivery that broke a moment before it is tried again, and
// counts a stop of the server for no attempt.
const release = `
UPDATE deliveries SET held_until = CASE WHEN @broke THEN now() + interval '15 seconds' END,
    attempts = CASE WHEN @broke THEN attempts ELSE greatest(attempts - 1, 0) END
WHERE region_id = @region AND id = @id AND ended_at IS NULL`

// Release lets others go on with a delivery.
func (s *Store) Release(ctx context.Context, d intake.Delivery, broke bool) error {
	return s.working(ctx, d.Region, "let go of a delivery", func(tx *gorm.DB) error {
		return tx.Exec(release, with(values(d.Region, d.Organisation, d.ID), map[string]any{"broke": broke})).Error
	})
}

const (
	forgetOld = `UPDATE deliveries SET status = 'STOPPED', ended_at = @at WHERE region_id = @region AND status = 'DELIVERED' AND delivered_at < @before`
	forget    = `DELETE FROM delivery_contents c USING deliveries d
WHERE c.region_id = @region AND d.region_id = c.region_id AND d.id = c.delivery_id AND d.ended_at IS NOT NULL`
)

// ForgetOld throws away what nobody started.
func (s *Store) ForgetOld(ctx context.Context, region casework.ID, before, at time.Time) (int, error) {
	forgotten := 0
	err := s.working(ctx, region, "forget deliveries", func(tx *gorm.DB) error {
		given := map[string]any{"region": region.String(), "before": before, "at": at}
		stopped := tx.Exec(forgetOld, given)
		if stopped.Error != nil {
			return stopped.Error
		}
		forgotten = int(stopped.RowsAffected)
		return tx.Exec(forget, given).Error
	})
	return forgotten, err
}
