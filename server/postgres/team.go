package postgres

import (
	"context"
	"encoding/base64"
	"fmt"

	"regieroute/server/casework"
)

// teamLoadsQuery counts the open files of a case team by case manager, and the
// visits that each will make: who visits for a colleague may have no file.
const teamLoadsQuery = `
SELECT coalesce(f.person, v.person) AS person, coalesce(f.files, 0) AS files, coalesce(f.protected, 0) AS protected,
       coalesce(f.urgent, 0) AS urgent, coalesce(f.silent, 0) AS silent, coalesce(v.visits, 0) AS visits
FROM (SELECT p.manager_id AS person, count(*) AS files,
          count(*) FILTER (WHERE p.protected AND coalesce(p.protected_until >= @today, true)) AS protected,
          count(*) FILTER (WHERE p.contact_on <= @silent_on) AS silent,
          count(*) FILTER (WHERE EXISTS (SELECT FROM alerts a
              WHERE a.region_id = p.region_id AND a.household_id = p.household_id AND a.role IN ('', 'CASE_TEAM') AND a.weight >= @urgent
                AND coalesce(a.from_day <= @today, true) AND coalesce(a.until_day >= @today, true))) AS urgent
      FROM team_places p
      WHERE p.region_id = @region AND p.team_id = @organisation
        AND coalesce(p.from_day <= @today, true) AND coalesce(p.until_day >= @today, true)
      GROUP BY p.manager_id) f
FULL JOIN (SELECT person, count(DISTINCT visit) AS visits
      FROM (SELECT n.visitor_id AS person, n.id AS visit, n.region_id, n.household_id, n.on_day, n.cancelled_on, n.visit_id FROM planned_visits n
            UNION SELECT n.second_visitor_id, n.id, n.region_id, n.household_id, n.on_day, n.cancelled_on, n.visit_id FROM planned_visits n) w
      WHERE w.region_id = @region AND w.on_day BETWEEN @today AND CAST(@visits_to AS date) AND w.cancelled_on IS NULL AND w.visit_id IS NULL
        AND EXISTS (SELECT FROM memberships m WHERE m.region_id = w.region_id AND m.person_id = w.person AND m.organisation_id = @organisation
            AND m.from_day <= @today AND coalesce(m.until_day >= @today, true))
        AND EXISTS (SELECT FROM team_places p WHERE p.region_id = w.region_id AND p.household_id = w.household_id AND p.team_id = @organisation)
      GROUP BY person) v ON v.person = f.person`

// TeamLoads counts the work of the team in reach.
func (t *transaction) TeamLoads(ctx context.Context, measures casework.TeamMeasures) ([]casework.TeamLoad, error) {
	var rows []struct {
		Person                                   uid
		Files, Protected, Urgent, Silent, Visits int
	}
	if err := t.session.WithContext(ctx).Raw(teamLoadsQuery, t.teamValues(measures)).Scan(&rows).Error; err != nil {
		return nil, fmt.Errorf("count the work of a team: %w", err)
	}
	loads := make([]casework.TeamLoad, len(rows))
	for i, row := range rows {
		loads[i] = casework.TeamLoad{
			Person: casework.ID(row.Person), Files: row.Files, Protected: row.Protected, Urgent: row.Urgent, Silent: row.Silent, Visits: row.Visits,
		}
	}
	return loads, nil
}

func (t *transaction) teamValues(measures casework.TeamMeasures) map[string]any {
	return map[string]any{
		"region": t.reach.Region.String(), "organisation": t.reach.Organisation.String(), "today": string(measures.Today),
		"visits_to": string(measures.VisitsTo), "silent_on": string(measures.SilentOn), "urgent": measures.UrgentMin,
	}
}

// teamFilesQuery gives the open files of one case manager of a team, or those
// that have none: as urgent as the heaviest alert that the team has in it today.
const teamFilesQuery = `
SELECT household, protected, weight, weight >= @urgent AS urgent, silent, contact_on::text AS contact FROM (
    SELECT p.household_id AS household, p.protected AND coalesce(p.protected_until >= @today, true) AS protected,
        coalesce(heaviest.weight, 0) AS weight, coalesce(p.contact_on <= @silent_on, false) AS silent, coalesce(p.contact_on, CAST('infinity' AS date)) AS contact_on
    FROM team_places p
    LEFT JOIN LATERAL (
        SELECT max(a.weight) AS weight FROM alerts a
        WHERE a.region_id = p.region_id AND a.household_id = p.household_id AND a.role IN ('', 'CASE_TEAM')
          AND coalesce(a.from_day <= @today, true) AND coalesce(a.until_day >= @today, true)) heaviest ON true
    WHERE p.region_id = @region AND p.team_id = @organisation AND p.manager_id IS NOT DISTINCT FROM CAST(nullif(@manager, '') AS uuid)
      AND coalesce(p.from_day <= @today, true) AND coalesce(p.until_day >= @today, true)) found
WHERE (silent OR NOT CAST(@only_silent AS boolean))
  AND (-weight, contact_on, household) > (-CAST(@weight AS integer), CAST(@day AS date), CAST(@after AS uuid))
ORDER BY weight DESC, contact_on, household LIMIT @first`

// FindTeamFiles gives a page of a case manager's files.
func (t *transaction) FindTeamFiles(ctx context.Context, filter casework.TeamFilter, measures casework.TeamMeasures, page casework.PageRequest) ([]casework.FoundTeamFile, error) {
	after, err := readTeamCursor(page.After)
	if err != nil {
		return nil, err
	}
	values := t.teamValues(measures)
	values["manager"], values["only_silent"] = "", filter.Silent
	if !filter.CaseManager.IsZero() {
		values["manager"] = filter.CaseManager.String()
	}
	values["weight"], values["day"], values["after"], values["first"] = after.weight, after.day, after.household.String(), page.First
	var rows []struct {
		Household                 uid
		Protected, Urgent, Silent bool
		Weight                    int
		Contact                   string
	}
	if err := t.session.WithContext(ctx).Raw(teamFilesQuery, values).Scan(&rows).Error; err != nil {
		return nil, fmt.Errorf("find the files of a team: %w", err)
	}
	found := make([]casework.FoundTeamFile, len(rows))
	for i, row := range rows {
		at := teamCursor{weight: row.Weight, day: row.Contact, household: casework.ID(row.Household)}
		found[i] = casework.FoundTeamFile{Household: at.household, Protected: row.Protected, Urgent: row.Urgent, Silent: row.Silent, Cursor: at.String()}
		if row.Contact != "infinity" {
			found[i].ContactOn = casework.Day(row.Contact)
		}
	}
	return found, nil
}

// teamCursor is where a page ended.
type teamCursor struct {
	weight    int
	day       string
	household casework.ID
}

// String gives the cursor as it goes out: opaque.
func (c teamCursor) String() string {
	return base64.RawURLEncoding.EncodeToString(fmt.Appendf(nil, "%d %s %s", c.weight, c.day, c.household))
}

func readTeamCursor(text string) (teamCursor, error) {
	if text == "" {
		return teamCursor{weight: heaviest, day: "-infinity"}, nil
	}
	refusal := &casework.Error{Code: casework.Invalid, Message: "Deze bladzijde bestaat niet (meer).", Field: "after"}
	plain, err := base64.RawURLEncoding.DecodeString(text)
	if err != nil {
		return teamCursor{}, refusal
	}
	var read teamCursor
	var name string
	if _, err := fmt.Sscanf(string(plain), "%d %s %s", &read.weight, &read.day, &name); err != nil {
		return teamCursor{}, refusal
	}
	if read.household, err = casework.ParseID(name); err != nil {
		return teamCursor{}, refusal
	}
	if _, err := casework.ParseDay(read.day); (err != nil && read.day != "infinity") || read.day == "" || read.weight > heaviest || read.weight < 0 {
		return teamCursor{}, refusal
	}
	return read, nil
}
