package postgres

import (
	"context"
	"fmt"

	"regieroute/server/casework"
)

// caseloadQuery gives the files of a tablet: those the person is case manager
// of for this organisation, also in a colleague's place today, or will visit; the most urgent for this
// organisation's role first.
const caseloadQuery = `
SELECT h.id, h.version, i.role
FROM households h
CROSS JOIN LATERAL (
    SELECT v.role FROM involvements v
    WHERE v.region_id = h.region_id AND v.household_id = h.id AND v.organisation_id = @organisation
      AND coalesce(v.from_day <= @today, true) AND coalesce(v.until_day >= @today, true)
    ORDER BY v.seq LIMIT 1) i
LEFT JOIN LATERAL (
    SELECT max(a.weight) AS weight FROM alerts a
    WHERE a.region_id = h.region_id AND a.household_id = h.id
      AND coalesce(a.from_day <= @today, true) AND coalesce(a.until_day >= @today, true)
      AND (a.role = i.role OR (a.role = '' AND i.role IN ('CASE_TEAM', 'REGIETEAM')))) urgent ON true
LEFT JOIN LATERAL (
    SELECT min(n.day) AS day FROM next_days n
    WHERE n.region_id = h.region_id AND n.household_id = h.id AND n.day >= @today) next ON true
WHERE h.region_id = @region AND h.phase <> 'CLOSED' AND h.id IN (
    SELECT m.id FROM households m
    WHERE m.region_id = @region AND m.case_manager_id = @person AND m.case_manager_team = @organisation
    UNION SELECT m.id FROM households m
    WHERE m.region_id = @region AND m.case_manager_team = @organisation AND m.case_manager_id IN ` + awayFor + `
    UNION SELECT m.id FROM households m
    WHERE m.region_id = @region AND m.case_manager_team = @organisation AND (m.case_manager_id, m.id) IN ` + awayIn + `
    UNION SELECT p.household_id FROM planned_visits p
    WHERE p.region_id = @region AND p.visitor_id = @person AND p.cancelled_on IS NULL AND p.visit_id IS NULL
    UNION SELECT p.household_id FROM planned_visits p
    WHERE p.region_id = @region AND p.second_visitor_id = @person AND p.cancelled_on IS NULL AND p.visit_id IS NULL)
ORDER BY urgent.weight DESC NULLS LAST, next.day NULLS LAST, h.id`

// Caseload gives the files of a person's tablet.
func (t *transaction) Caseload(ctx context.Context, person casework.ID, today casework.Day) ([]casework.FileState, error) {
	var rows []struct {
		ID      uid
		Version int64
		Role    casework.OrganisationRole
	}
	values := map[string]any{
		"region": t.reach.Region.String(), "organisation": t.reach.Organisation.String(),
		"person": person.String(), "today": string(today),
	}
	if err := t.session.WithContext(ctx).Raw(caseloadQuery, values).Scan(&rows).Error; err != nil {
		return nil, fmt.Errorf("read a caseload: %w", err)
	}
	states := make([]casework.FileState, len(rows))
	for i, row := range rows {
		states[i] = casework.FileState{ID: casework.ID(row.ID), Version: row.Version, Role: row.Role}
	}
	return states, nil
}
