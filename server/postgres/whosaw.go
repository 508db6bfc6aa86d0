package postgres

import (
	"context"
	"fmt"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

var _ casework.LogReader = (*Store)(nil)

// whoSawQuery gives one row for what somebody did on a day: a file that is
// looked at all day is one line.
const whoSawQuery = `
SELECT organisation_id, organisation_role, person_id, event,
       ((coalesce(started_at, happened_at) AT TIME ZONE 'Europe/Amsterdam')::date)::text AS on_day,
       activity = @consent AS by_consent, count(*) AS times, max(happened_at) AS last_at
FROM access_log
WHERE region_id = @region AND subject IN (
    SELECT log_subject(k.key, k.household_id) FROM log_keys k WHERE k.region_id = @region AND k.household_id = @household)
GROUP BY 1, 2, 3, 4, 5, 6
ORDER BY last_at DESC, organisation_id, person_id, event, by_consent LIMIT @most`

// WhoSaw reads the access log of one household, by the pseudonyms that it has or
// had in it, as a process: the application's role reads no log.
func (s *Store) WhoSaw(ctx context.Context, region, household casework.ID, most int) ([]casework.SeenBy, error) {
	var rows []struct {
		OrganisationID   uid
		OrganisationRole casework.OrganisationRole
		PersonID         uid
		Event            casework.LogEvent
		OnDay            casework.Day
		ByConsent        bool
		Times            int
		LastAt           time.Time
	}
	err := s.db.InTransaction(ctx, Setting{Region: region, Process: "who saw"}, func(tx *gorm.DB) error {
		values := map[string]any{"region": region.String(), "household": household.String(), "most": most, "consent": casework.ConsentActivity}
		return tx.Raw(whoSawQuery, values).Scan(&rows).Error
	})
	if err != nil {
		return nil, fmt.Errorf("read who saw household %s: %w", household, err)
	}
	seen := make([]casework.SeenBy, len(rows))
	for i, row := range rows {
		seen[i] = casework.SeenBy{
			Organisation: casework.ID(row.OrganisationID), Role: row.OrganisationRole, Person: casework.ID(row.PersonID),
			Event: row.Event, On: row.OnDay, Times: row.Times, LastAt: row.LastAt.UTC(), ByConsent: row.ByConsent,
		}
	}
	return seen, nil
}
