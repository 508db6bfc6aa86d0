package postgres

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

// foldedAtOnce bounds the changes of one transaction, and so the memory it takes.
const foldedAtOnce = 20000

// foldLock lets one server at a time add changes up: of two that fold the other
// has nothing to do.
const foldLock = "SELECT pg_try_advisory_xact_lock(hashtextextended('statistics ' || CAST(@region AS text), 0))"

// foldQuery takes changes whose day has come and adds them up, for each
// organisation they count for and for the region as a whole. What changes a month
// that was final is a revision, once there are statistics at all.
var foldQuery = `
WITH taken AS (
    DELETE FROM fact_changes WHERE region_id = @region AND id IN (
        SELECT id FROM fact_changes WHERE region_id = @region AND due_on <= CAST(@today AS date) ORDER BY due_on LIMIT @most)
    RETURNING *),
summed AS (
    SELECT t.region_id, o.organisation_id, t.measure, t.month, sum(t.number)::bigint AS number, sum(t.total)::bigint AS total, ` + markList("t.") + `
    FROM taken t CROSS JOIN LATERAL (SELECT unnest(t.organisations) AS organisation_id UNION ALL SELECT CAST(@whole AS uuid)) o
    GROUP BY t.region_id, o.organisation_id, t.measure, t.month, ` + markList("t.") + `
    HAVING sum(t.number) <> 0 OR sum(t.total) <> 0),
revised AS (
    INSERT INTO statistics_revisions (region_id, organisation_id, measure, month, number, total, revised_at)
    SELECT s.region_id, s.organisation_id, s.measure, s.month, sum(s.number), sum(s.total), CAST(@at AS timestamptz)
    FROM summed s JOIN jsonb_each_text(CAST(@final AS jsonb)) f ON f.key = s.measure AND s.month <= CAST(f.value AS date)
    WHERE EXISTS (SELECT FROM statistics_folds WHERE region_id = @region)
    GROUP BY s.region_id, s.organisation_id, s.measure, s.month HAVING sum(s.number) <> 0 OR sum(s.total) <> 0),
folded AS (
    INSERT INTO statistics AS old (region_id, organisation_id, measure, month, key, number, total, ` + markList("") + `)
    SELECT region_id, organisation_id, measure, month, ` + markKey(marks...) + `, number, total, ` + markList("") + ` FROM summed
    ON CONFLICT (region_id, organisation_id, measure, month, key) DO UPDATE SET number = old.number + EXCLUDED.number, total = old.total + EXCLUDED.total)
SELECT count(*) FROM taken`

const (
	dropEmpty = "DELETE FROM statistics WHERE region_id = @region AND number = 0 AND total = 0"
	sayFolded = `INSERT INTO statistics_folds (region_id, folded_at) VALUES (@region, @at)
ON CONFLICT (region_id) DO UPDATE SET folded_at = EXCLUDED.folded_at WHERE statistics_folds.folded_at < EXCLUDED.folded_at`
)

// FoldStatistics adds up what was saved since the last time, and what came due
// today (datasets, statistics). It gives how many changes it took. Statements of a
// save that is not committed wait for the next time.
func (s *Store) FoldStatistics(ctx context.Context, region casework.ID, now func() time.Time) (int, error) {
	at := now().UTC()
	values := map[string]any{
		"region": region.String(), "today": string(casework.DayOf(at)), "most": foldedAtOnce, "whole": nobody.String(), "at": at, "final": lastFinal(casework.DayOf(at)),
	}
	total := 0
	for {
		took, mine := 0, false
		err := s.db.InTransaction(ctx, Setting{Region: region, Process: "count", counting: true}, func(tx *gorm.DB) error {
			if err := tx.Raw(foldLock, values).Scan(&mine).Error; err != nil || !mine {
				return err
			}
			if err := tx.Raw(foldQuery, values).Scan(&took).Error; err != nil {
				return err
			}
			if took == foldedAtOnce {
				return nil // there is more: it is not as of now yet
			}
			if err := tx.Exec(dropEmpty, values).Error; err != nil {
				return err
			}
			return tx.Exec(sayFolded, values).Error
		})
		total += took
		if err != nil {
			return total, fmt.Errorf("add up statistics: %w", err)
		}
		if took < foldedAtOnce {
			return total, nil
		}
	}
}

// lastFinal is the last month of each measure that is final on a day, as JSON.
func lastFinal(today casework.Day) string {
	last := map[casework.Measure]casework.Day{}
	for _, definition := range casework.Measures() {
		last[definition.Measure] = definition.FinalUntil(today).FirstDay()
	}
	text, _ := json.Marshal(last) // texts: cannot fail
	return string(text)
}
