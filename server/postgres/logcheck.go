package postgres

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

var _ casework.LogBook = (*Store)(nil)

const logDaysQuery = `
SELECT CAST(happened_at AT TIME ZONE 'Europe/Amsterdam' AS date)::text AS "on",
       count(*) FILTER (WHERE event = 'READ') AS reads, count(*) FILTER (WHERE event IN ('CREATE', 'CHANGE')) AS changes,
       count(*) FILTER (WHERE event IN ('PRINT', 'EXPORT')) AS taken, count(*) FILTER (WHERE event = 'SEARCH') AS search,
       count(*) FILTER (WHERE event = 'BREAK_GLASS') AS glass
FROM access_log
WHERE region_id = @region AND id >= @floor AND happened_at >= CAST(@since AS date)::timestamp AT TIME ZONE 'Europe/Amsterdam'
GROUP BY 1 ORDER BY 1 DESC`

// LogDays counts what was done since a day, the newest day first.
func (s *Store) LogDays(ctx context.Context, region casework.ID, since casework.Day) ([]casework.LogDay, error) {
	days := []casework.LogDay{}
	floor, err := time.Parse(time.DateOnly, string(since))
	if err != nil {
		return nil, fmt.Errorf("count the access log: %w", err)
	}
	values := map[string]any{"region": region.String(), "since": string(since), "floor": firstIDAt(floor.AddDate(0, 0, -1)).String()}
	err = s.db.InTransaction(ctx, Setting{Region: region, Process: "count the log"}, func(tx *gorm.DB) error {
		return tx.Raw(logDaysQuery, values).Scan(&days).Error
	})
	if err != nil {
		return nil, fmt.Errorf("count the access log: %w", err)
	}
	return days, nil
}

const logCheckQuery = `
SELECT c.started_at, c.ended_at, c.told_at, p.name AS by_name, c.lines, c.of_lines, c.unsealed, c.found, c.trouble
FROM log_checks c JOIN people p ON p.region_id = c.region_id AND p.id = c.by_person_id
WHERE c.region_id = @region`

// LogCheck gives the last verification; nil while there was none.
func (s *Store) LogCheck(ctx context.Context, region casework.ID) (*casework.LogCheck, error) {
	var rows []struct {
		StartedAt, ToldAt        time.Time
		EndedAt                  *time.Time
		ByName, Trouble          string
		Lines, OfLines, Unsealed int
		Found                    []byte
	}
	err := s.db.InTransaction(ctx, Setting{Region: region, Process: "read a log check"}, func(tx *gorm.DB) error {
		return tx.Raw(logCheckQuery, map[string]any{"region": region.String()}).Scan(&rows).Error
	})
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	row, check := rows[0], casework.LogCheck{}
	if err := json.Unmarshal(row.Found, &check.Found); err != nil {
		return nil, fmt.Errorf("read a log check: %w", err)
	}
	check.StartedAt, check.ToldAt, check.EndedAt, check.ByName = row.StartedAt.UTC(), row.ToldAt.UTC(), momentOf(row.EndedAt), row.ByName
	check.Lines, check.OfLines, check.Unsealed, check.Trouble = row.Lines, row.OfLines, row.Unsealed, casework.JobTrouble(row.Trouble)
	return &check, nil
}

const beginLogCheck = `
INSERT INTO log_checks (region_id, started_at, by_person_id, told_at, of_lines)
SELECT @region, @at, @by, @at, coalesce(sum(cardinality(lines)), 0) FROM log_seals WHERE region_id = @region
ON CONFLICT (region_id) DO UPDATE SET started_at = excluded.started_at, by_person_id = excluded.by_person_id, told_at = excluded.told_at,
    ended_at = NULL, lines = 0, of_lines = excluded.of_lines, unsealed = 0, found = '[]', trouble = ''
WHERE log_checks.ended_at IS NOT NULL OR log_checks.told_at < @since`

// BeginLogCheck begins a verification, unless another goes on.
func (s *Store) BeginLogCheck(ctx context.Context, region, by casework.ID, at, since time.Time) (bool, error) {
	begun := false
	err := s.db.InTransaction(ctx, Setting{Region: region, Process: "begin a log check"}, func(tx *gorm.DB) error {
		done := tx.Exec(beginLogCheck, map[string]any{"region": region.String(), "by": by.String(), "at": at, "since": since})
		begun = done.RowsAffected == 1
		return done.Error
	})
	if err != nil {
		return false, fmt.Errorf("begin a log check: %w", err)
	}
	return begun, nil
}

// tellEvery is after how many lines a verification says how far it is.
const tellEvery = 20_000

// CheckLog verifies the access log as VerifyLog does, and writes down how far it
// is and what came out.
func (s *Store) CheckLog(ctx context.Context, region casework.ID, started time.Time, now func() time.Time) error {
	keep := func(ctx context.Context, set string, values map[string]any) error {
		values["region"], values["started"], values["at"] = region.String(), started, now().UTC()
		return s.db.InTransaction(ctx, Setting{Region: region, Process: "keep a log check"}, func(tx *gorm.DB) error {
			return tx.Exec("UPDATE log_checks SET told_at = @at, "+set+" WHERE region_id = @region AND started_at = @started", values).Error
		})
	}
	report, failed := s.verifyLog(ctx, region, func(lines int) error { return keep(ctx, "lines = @lines", map[string]any{"lines": lines}) })
	if errors.Is(ctx.Err(), context.Canceled) {
		return failed // the program ends: the check is cut off
	}
	ctx = context.WithoutCancel(ctx) // its time may be over, and that is the outcome
	trouble, _ := troubleOf(failed)
	found, err := json.Marshal(countFindings(report.Findings))
	if err != nil {
		return err
	}
	err = keep(ctx, "ended_at = @at, lines = @lines, unsealed = @unsealed, found = @found, trouble = @trouble",
		map[string]any{"lines": report.Lines, "unsealed": report.Unsealed, "found": string(found), "trouble": string(trouble)})
	return errors.Join(failed, err)
}

// countFindings counts what was done to the log, in a fixed order.
func countFindings(findings []LogFinding) []casework.LogFound {
	found := []casework.LogFound{}
	for _, harm := range []LogTrouble{LineChanged, LineRemoved, LineInserted, LineMoved, SealBroken, SealRemoved} {
		count := 0
		for _, finding := range findings {
			if finding.Trouble == harm {
				count++
			}
		}
		if count > 0 {
			found = append(found, casework.LogFound{Kind: harmOf[harm], Count: count})
		}
	}
	return found
}

// harmOf is what each trouble is called outside the command line.
var harmOf = map[LogTrouble]casework.LogHarm{
	LineChanged: casework.LineChanged, LineRemoved: casework.LineRemoved, LineInserted: casework.LineInserted, LineMoved: casework.LineMoved,
	SealBroken: casework.SealBroken, SealRemoved: casework.SealMissing,
}
