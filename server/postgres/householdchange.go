package postgres

import (
	"context"
	"fmt"
	"time"

	"regieroute/server/casework"
)

// Moment names this moment by the transactions that are done.
func (t *transaction) Moment(ctx context.Context) (string, error) {
	var moment string
	if err := t.session.WithContext(ctx).Raw("SELECT pg_current_snapshot()::text").Scan(&moment).Error; err != nil {
		return "", fmt.Errorf("name a moment: %w", err)
	}
	return moment, nil
}

// changedQuery gives what was committed between two moments: a change that was
// judged first may be committed last, so its own moment does not tell.
const changedQuery = `
SELECT o.id, o.household_id, o.verb, o.organisation_id, o.judged_at
FROM operations o
WHERE o.region_id = @region AND o.judged_at >= @since AND (o.judged_at, o.id) > (@at, @last)
  AND o.household_id IS NOT NULL AND o.status IN ('APPLIED', 'CONFLICT')
  AND NOT pg_visible_in_snapshot(o.written_in, CAST(@from AS pg_snapshot))
  AND pg_visible_in_snapshot(o.written_in, CAST(@until AS pg_snapshot))
ORDER BY o.judged_at, o.id
LIMIT @limit`

// Changed gives the operations that changed files in reach between the moments of
// a mark, in the order in which they were judged.
func (t *transaction) Changed(ctx context.Context, mark casework.ChangeMark, limit int) ([]casework.ChangedFile, error) {
	var rows []struct {
		ID, HouseholdID, OrganisationID uid
		Verb                            string
		JudgedAt                        time.Time
	}
	values := map[string]any{
		"region": uid(t.reach.Region), "since": mark.Since, "at": mark.At, "last": uid(mark.Last),
		"from": mark.From, "until": mark.Until, "limit": limit,
	}
	if err := t.session.WithContext(ctx).Raw(changedQuery, values).Scan(&rows).Error; err != nil {
		return nil, fmt.Errorf("read what changed: %w", err)
	}
	changed := make([]casework.ChangedFile, len(rows))
	for i, row := range rows {
		changed[i] = casework.ChangedFile{
			Operation: casework.ID(row.ID), Household: casework.ID(row.HouseholdID), Verb: row.Verb,
			For: casework.ID(row.OrganisationID), At: row.JudgedAt.UTC(),
		}
	}
	return changed, nil
}
