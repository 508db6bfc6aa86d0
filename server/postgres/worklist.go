package postgres

import (
	"context"
	"encoding/base64"
	"fmt"

	"regieroute/server/casework"
)

// workListQuery gives a page of what needs attention: of the alerts in files, of
// what was left behind beside them, and of files that look like each other, each
// cut to a page by itself.
const workListQuery = `
SELECT household, number, code, rule, role, weight, sort_day::text AS sort_day, person, subject, from_day, until_day, due_day
FROM ((%s) UNION ALL (%s) UNION ALL (%s)) AS found
ORDER BY weight DESC, sort_day, household, number LIMIT @first`

// attentionQuery gives what needs attention today, the heaviest first, from a
// cursor on. Whose it is goes by the organisation's role in each file.
const attentionQuery = `
SELECT a.household_id AS household, a.number, a.code, a.rule, a.role, a.weight, a.sort_day,
       a.person_id AS person, a.subject_id AS subject, coalesce(a.from_day::text, '') AS from_day,
       coalesce(a.until_day::text, '') AS until_day, coalesce(a.due_day::text, '') AS due_day
FROM %s a
JOIN households h ON h.region_id = a.region_id AND h.id = a.household_id
CROSS JOIN LATERAL (
    SELECT v.role FROM involvements v
    WHERE v.region_id = a.region_id AND v.household_id = a.household_id AND v.organisation_id = @organisation
      AND coalesce(v.from_day <= @today, true) AND coalesce(v.until_day >= @today, true)
    ORDER BY v.seq LIMIT 1) i
WHERE a.region_id = @region
  AND coalesce(a.from_day <= @today, true) AND coalesce(a.until_day >= @today, true)
  AND (-a.weight, a.sort_day, a.household_id, a.number) > (-CAST(@weight AS integer), CAST(@day AS date), CAST(@after AS uuid), CAST(@number AS integer))
  AND a.weight <= @weight
  %s
ORDER BY a.weight DESC, a.sort_day, a.household_id, a.number LIMIT @first`

// reviewsQuery gives one alert of each file for the oldest of what was left
// behind for it and is not settled.
const reviewsQuery = `(
    SELECT DISTINCT ON (l.household_id) l.region_id, l.household_id, CAST(@review_number AS integer) AS number, @review_code AS code, '' AS rule,
        @review_role AS role, CAST(@review_weight AS integer) AS weight, day AS sort_day, NULL::uuid AS person_id, l.operation_id AS subject_id,
        day AS from_day, NULL::date AS until_day, NULL::date AS due_day
    FROM left_behind l CROSS JOIN LATERAL (SELECT (l.left_at AT TIME ZONE 'Europe/Amsterdam')::date AS day) d
    WHERE l.region_id = @region AND l.settled_at IS NULL
    ORDER BY l.household_id, l.left_at, l.operation_id)`

// Whose alerts: constants, with their values in placeholders.
const (
	byRole  = " (a.role = i.role OR (a.role = '' AND i.role IN ('CASE_TEAM', 'REGIETEAM')))"
	manages = "(h.case_manager_id = @person OR h.case_manager_id IN " + awayFor + " OR (h.case_manager_id, h.id) IN " + awayIn + ")"
	ofMine  = " AND (a.person_id = @person OR (" + manages + " AND h.case_manager_team = @organisation AND" + byRole + "))"
	ofOurs  = " AND" + byRole
	ofAFile = " AND a.household_id = @household AND (a.person_id = @person OR" + byRole + ")"
)

var workLists = map[casework.AlertsFor]string{casework.ForMe: ofMine, casework.ForOrganisation: ofOurs, casework.ForHousehold: ofAFile}

// FindAlerts gives a page of what needs attention in the files in reach.
func (t *transaction) FindAlerts(ctx context.Context, filter casework.AlertFilter, page casework.PageRequest, today casework.Day) ([]casework.FoundAlert, error) {
	after, err := readAlertCursor(page.After)
	if err != nil {
		return nil, err
	}
	var rows []struct {
		Household, Person, Subject uid
		Number, Weight             int
		Code                       casework.AlertCode
		Rule, SortDay              string
		Role                       casework.OrganisationRole
		FromDay, UntilDay, DueDay  string
	}
	review, duplicate := casework.ReviewAlert(casework.ID{}, ""), casework.Lookalike{}.Alert()
	values := map[string]any{
		"review_number": reviewNumber, "review_code": string(review.Code), "review_role": string(review.Role), "review_weight": review.Weight,
		"duplicate_number": duplicateNumber, "duplicate_code": string(duplicate.Code), "duplicate_rule": duplicate.Rule, "duplicate_weight": duplicate.Weight,
		"region": t.reach.Region.String(), "organisation": t.reach.Organisation.String(), "person": filter.Person.String(),
		"household": filter.Household.String(), "today": string(today), "weight": after.weight, "day": after.day,
		"after": after.household.String(), "number": after.number, "first": page.First,
	}
	whose := workLists[filter.For] // constants only, here and below
	from := func(alerts string) string { return fmt.Sprintf(attentionQuery, alerts, whose) }
	query := fmt.Sprintf(workListQuery, from("alerts"), from(reviewsQuery), from(duplicatesQuery))
	if err := t.session.WithContext(ctx).Raw(query, values).Scan(&rows).Error; err != nil {
		return nil, fmt.Errorf("find alerts: %w", err)
	}
	found := make([]casework.FoundAlert, len(rows))
	for i, row := range rows {
		at := alertCursor{weight: row.Weight, day: row.SortDay, household: casework.ID(row.Household), number: row.Number}
		found[i] = casework.FoundAlert{Household: at.household, Cursor: at.String(), Alert: casework.Alert{
			Code: row.Code, Rule: row.Rule, From: casework.Day(row.FromDay), Until: casework.Day(row.UntilDay), Due: casework.Day(row.DueDay),
			Role: row.Role, Person: casework.ID(row.Person), Subject: casework.ID(row.Subject), Weight: row.Weight,
		}}
	}
	return found, nil
}

// alertCursor is where a page of a work list ended.
type alertCursor struct {
	weight    int
	day       string
	household casework.ID
	number    int
}

// reviewNumber is the place of what was left behind among the alerts of a file:
// after all others.
const reviewNumber = 1 << 30

// duplicateNumber is the place of a file's likeness to another one among its
// alerts.
const duplicateNumber = reviewNumber - 1

// heaviest is more than any alert weighs: a list begins before it.
const heaviest = 10

// String gives the cursor as it goes out: opaque.
func (c alertCursor) String() string {
	return base64.RawURLEncoding.EncodeToString(fmt.Appendf(nil, "%d %s %s %d", c.weight, c.day, c.household, c.number))
}

func readAlertCursor(text string) (alertCursor, error) {
	if text == "" {
		return alertCursor{weight: heaviest, day: "-infinity"}, nil
	}
	refusal := &casework.Error{Code: casework.Invalid, Message: "Deze bladzijde bestaat niet (meer).", Field: "after"}
	plain, err := base64.RawURLEncoding.DecodeString(text)
	if err != nil {
		return alertCursor{}, refusal
	}
	var read alertCursor
	var name string
	if _, err := fmt.Sscanf(string(plain), "%d %s %s %d", &read.weight, &read.day, &name, &read.number); err != nil {
		return alertCursor{}, refusal
	}
	if read.household, err = casework.ParseID(name); err != nil {
		return alertCursor{}, refusal
	}
	if _, err := casework.ParseDay(read.day); (err != nil && read.day != "infinity") || read.weight > heaviest || read.weight < 0 || read.number < 0 || read.number > reviewNumber {
		return alertCursor{}, refusal
	}
	return read, nil
}
