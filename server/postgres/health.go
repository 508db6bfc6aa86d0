package postgres

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
	"gorm.io/gorm"

	"regieroute/server/casework"
)

var _ casework.HealthReader = (*Store)(nil)

const databaseQuery = `
SELECT current_setting('server_version') AS version, pg_database_size(current_database()) AS bytes,
       pg_total_relation_size('attachments') + pg_total_relation_size('attachment_chunks') AS picture_bytes`

const jobsQuery = `
SELECT job, started_at, trouble, code, succeeded_at, did, did_at FROM job_runs WHERE region_id = @region`

// jobRow is a row of jobsQuery.
type jobRow struct {
	Job, Trouble, Code string
	StartedAt          time.Time
	SucceededAt, DidAt *time.Time
	Did                int
}

// Health gives how the database, the access log and the background work of a
// region are doing.
func (s *Store) Health(ctx context.Context, region casework.ID) (casework.ProgramHealth, error) {
	health := casework.ProgramHealth{}
	applied, missing, err := s.db.migrations(ctx)
	if err != nil {
		return health, fmt.Errorf("read health: %w", err)
	}
	err = s.db.InTransaction(ctx, Setting{Region: region, Process: "health"}, func(tx *gorm.DB) error {
		if err := tx.Raw(databaseQuery).Scan(&health.Database).Error; err != nil {
			return err
		}
		if err := tx.Raw("SELECT created_at FROM regions WHERE id = ?", uid(region)).Scan(&health.Founded).Error; err != nil {
			return err
		}
		next, err := s.nextSeal(tx, region, time.Now())
		if err != nil {
			return err
		}
		var last sealRow
		if err := tx.Raw(lastSealQuery, map[string]any{"region": region.String()}).Scan(&last).Error; err != nil {
			return err
		}
		if last.Number > 0 {
			health.Log.SealedUntil = last.SealedAt.UTC()
		}
		health.Log.Waiting = len(next.lines)
		if err := tx.Raw(mailHealth, map[string]any{"region": region.String()}).Scan(&health.Mail).Error; err != nil {
			return err
		}
		health.Jobs, err = jobsOf(tx, region)
		return err
	})
	if err != nil {
		return casework.ProgramHealth{}, fmt.Errorf("read health: %w", err)
	}
	health.Database.Migrations, health.Database.Missing = applied, missing
	return health, nil
}

func jobsOf(tx *gorm.DB, region casework.ID) ([]casework.JobRun, error) {
	var rows []jobRow
	if err := tx.Raw(jobsQuery, map[string]any{"region": region.String()}).Scan(&rows).Error; err != nil {
		return nil, err
	}
	runs := make([]casework.JobRun, len(rows))
	for i, row := range rows {
		runs[i] = casework.JobRun{
			Job: casework.Job(row.Job), StartedAt: row.StartedAt.UTC(), Trouble: casework.JobTrouble(row.Trouble), Code: row.Code,
			SucceededAt: momentOf(row.SucceededAt), Did: row.Did, DidAt: momentOf(row.DidAt),
		}
	}
	return runs, nil
}

// recordJob keeps of a run that failed when the last good one was, and of one
// that found nothing to do what the last that did had done.
const recordJob = `
INSERT INTO job_runs (region_id, job, started_at, ended_at, trouble, code, succeeded_at, did, did_at)
VALUES (@region, @job, @started, @ended, @trouble, @code,
        CASE WHEN @trouble = '' THEN CAST(@ended AS timestamptz) END, @did, CASE WHEN @did > 0 THEN CAST(@ended AS timestamptz) END)
ON CONFLICT (region_id, job) DO UPDATE SET
    started_at = excluded.started_at, ended_at = excluded.ended_at, trouble = excluded.trouble, code = excluded.code,
    succeeded_at = coalesce(excluded.succeeded_at, job_runs.succeeded_at),
    did = CASE WHEN excluded.did > 0 THEN excluded.did ELSE job_runs.did END,
    did_at = coalesce(excluded.did_at, job_runs.did_at)`

// RecordJob writes down how a run of background work ended, and how much it did.
func (s *Store) RecordJob(ctx context.Context, region casework.ID, job casework.Job, started, ended time.Time, did int, failed error) error {
	trouble, code := troubleOf(failed)
	values := map[string]any{
		"region": region.String(), "job": string(job), "started": started.UTC(), "ended": ended.UTC(), "did": did, "trouble": string(trouble), "code": code,
	}
	err := s.db.InTransaction(ctx, Setting{Region: region, Process: "record a job"}, func(tx *gorm.DB) error {
		return tx.Exec(recordJob, values).Error
	})
	if err != nil {
		return fmt.Errorf("record a job: %w", err)
	}
	return nil
}

// SQLSTATEs that are no refusal.
const (
	connectionClass = "08"
	shutDownClass   = "57P"
	canceled        = "57014" // by the statement's time limit
)

// troubleOf says why work failed without the sentence, which may hold values.
func troubleOf(failed error) (trouble casework.JobTrouble, code string) {
	if failed == nil {
		return "", ""
	}
	refusal, refused := errors.AsType[*pgconn.PgError](failed)
	_, unreached := errors.AsType[*pgconn.ConnectError](failed)
	switch {
	case unreached, refused && (strings.HasPrefix(refusal.Code, connectionClass) || strings.HasPrefix(refusal.Code, shutDownClass)):
		return casework.DatabaseAway, ""
	case errors.Is(failed, context.DeadlineExceeded), refused && refusal.Code == canceled:
		return casework.TooSlow, ""
	case refused:
		return casework.DatabaseRefused, refusal.Code
	default:
		return casework.OtherTrouble, ""
	}
}
