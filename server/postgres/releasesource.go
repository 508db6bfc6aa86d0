package postgres

import (
	"context"
	"fmt"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

// releaseBatch is how many files a release reads at once.
const releaseBatch = 100

// releaseMarks are what publications count by: never a landlord.
const releaseMarks = "composition, minors, stage, referred, cause, ground, scenario, outcome, destination"

// countRegion adds the aggregate of the whole region up. It is as of its last fold.
const countRegion = `
SELECT measure, to_char(month, 'YYYY-MM') AS month, ` + releaseMarks + `, sum(number)::bigint AS number
FROM statistics
WHERE region_id = @region AND organisation_id = @whole AND month BETWEEN CAST(@from AS date) AND CAST(@to AS date)
GROUP BY measure, month, ` + releaseMarks + `
HAVING sum(number) <> 0
ORDER BY measure, month, ` + releaseMarks

// CountRegion gives how often what happened in the months of a period, of all files
// of a region together, with what was saved until now.
func (s *Store) CountRegion(ctx context.Context, region casework.ID, period casework.MonthPeriod, each func(casework.RegionCount) error) error {
	if _, err := s.FoldStatistics(ctx, region, time.Now); err != nil {
		return err
	}
	values := map[string]any{
		"region": region.String(), "whole": nobody.String(), "from": string(period.From.FirstDay()), "to": string(period.To.FirstDay()),
	}
	return s.db.InTransaction(ctx, Setting{Region: region, Process: "release", counting: true, Snapshot: true}, func(tx *gorm.DB) error {
		rows, err := tx.Raw(countRegion, values).Rows()
		if err != nil {
			return fmt.Errorf("count the region: %w", err)
		}
		defer func() { _ = rows.Close() }()
		for rows.Next() {
			var c casework.RegionCount
			m := &c.Marks
			if err := rows.Scan(&c.Measure, &c.Month, &m.Composition, &m.Minors, &m.Stage, &m.Referred, &m.Cause, &m.Ground, &m.Scenario, &m.Outcome,
				&m.Destination, &c.Number); err != nil {
				return fmt.Errorf("count the region: %w", err)
			}
			if err := each(c); err != nil {
				return err
			}
		}
		return rows.Err()
	})
}

// releaseSetting lets through the files of the actor's organisation, or for a process
// that acts for none those of the whole region.
func (s *Store) releaseSetting(ctx context.Context, actor casework.Actor) (Setting, error) {
	setting := Setting{Region: actor.Region, Organisations: []casework.ID{actor.Organisation}, Person: actor.Person, Process: actor.Process, Snapshot: true, writing: true}
	if actor.Process == "" || !actor.Organisation.IsZero() {
		return setting, nil
	}
	var err error
	setting.Organisations, err = s.organisations(ctx, actor.Region)
	return setting, err
}

// CountFiles gives how many files EachFile will give.
func (s *Store) CountFiles(ctx context.Context, actor casework.Actor) (count int64, err error) {
	setting, err := s.releaseSetting(ctx, actor)
	if err != nil {
		return 0, err
	}
	err = s.db.InTransaction(ctx, setting, func(tx *gorm.DB) error {
		return tx.Raw("SELECT count(*) FROM households WHERE region_id = ?", actor.Region.String()).Scan(&count).Error
	})
	return count, wrapped("count the files", err)
}

const nextFiles = "SELECT id FROM households WHERE region_id = @region AND id > @after ORDER BY id LIMIT @most"

// EachFile gives whole files in batches, by their ids, all of one moment, and writes
// what each batch gives back to the access log in the same transaction.
func (s *Store) EachFile(
	ctx context.Context, actor casework.Actor, today casework.Day, each func([]*casework.Household) ([]casework.LogLine, error),
) error {
	setting, err := s.releaseSetting(ctx, actor)
	if err != nil {
		return err
	}
	return s.db.InTransaction(ctx, setting, func(session *gorm.DB) error {
		for after := (casework.ID{}); ; {
			var found []uid
			values := map[string]any{"region": actor.Region.String(), "after": after.String(), "most": releaseBatch}
			if err := session.Raw(nextFiles, values).Scan(&found).Error; err != nil || len(found) == 0 {
				return wrapped("find files", err)
			}
			ids := make([]casework.ID, len(found))
			for i, id := range found {
				ids[i] = casework.ID(id)
			}
			after = ids[len(ids)-1]
			// A transaction of its own for each batch: it keeps what it read.
			tx := &transaction{session: session, reach: casework.Reach{Region: actor.Region}, kept: map[casework.ID]*kept{}}
			files, err := tx.Load(ctx, ids, today)
			if err != nil {
				return err
			}
			lines, err := each(files)
			if err != nil {
				return err
			}
			if len(lines) == 0 {
				continue
			}
			if err := tx.Log(ctx, lines); err != nil {
				return err
			}
		}
	})
}

// Directory gives the names of the organisations of a region.
func (s *Store) Directory(ctx context.Context, actor casework.Actor) (directory casework.Directory, err error) {
	err = s.InTransaction(ctx, casework.Reach{Region: actor.Region, Organisation: actor.Organisation, Person: actor.Person}, func(tx casework.Tx) error {
		directory, err = tx.Directory(ctx)
		return err
	})
	return directory, err
}
