package postgres

import (
	"context"
	"encoding/base64"
	"fmt"
	"strings"

	"regieroute/server/casework"
)

// arrearsQuery gives a landlord's tenancies in arrears: as urgent as the heaviest
// alert that its organisation has in the file today, or as they are by themselves.
const arrearsQuery = `
SELECT household, tenancy, weight, since_day::text AS since FROM (
    SELECT p.household_id AS household, p.tenancy_id AS tenancy, p.since_day, greatest(p.weight, coalesce(urgent.weight, 0)) AS weight
    FROM arrears_places p
    LEFT JOIN LATERAL (
        SELECT max(a.weight) AS weight FROM alerts a
        WHERE a.region_id = p.region_id AND a.household_id = p.household_id AND a.role = 'LANDLORD'
          AND coalesce(a.from_day <= @today, true) AND coalesce(a.until_day >= @today, true)) urgent ON true
    WHERE p.region_id = @region AND p.landlord_id = @organisation %s) found
WHERE (-weight, since_day, tenancy) > (-CAST(@weight AS integer), CAST(@day AS date), CAST(@after AS uuid))
ORDER BY weight DESC, since_day, tenancy LIMIT @first`

// The conditions of the filter.
const (
	whereUncontacted = " AND p.uncontacted"
	whereMustReport  = " AND p.protected AND coalesce(p.report_until >= @today, true)"
	whereProposed    = " AND p.proposed"
)

// FindArrears gives a page of a landlord's tenancies in arrears in reach.
func (t *transaction) FindArrears(ctx context.Context, filter casework.ArrearsFilter, page casework.PageRequest, today casework.Day) ([]casework.FoundArrears, error) {
	after, err := readArrearsCursor(page.After)
	if err != nil {
		return nil, err
	}
	var where strings.Builder
	for condition, wanted := range map[string]bool{whereUncontacted: filter.NobodyContacted, whereMustReport: filter.MustReport, whereProposed: filter.Proposed} {
		if wanted {
			where.WriteString(condition)
		}
	}
	var rows []struct {
		Household, Tenancy uid
		Weight             int
		Since              string
	}
	values := map[string]any{
		"region": t.reach.Region.String(), "organisation": t.reach.Organisation.String(), "today": string(today),
		"weight": after.weight, "day": after.day, "after": after.tenancy.String(), "first": page.First,
	}
	query := fmt.Sprintf(arrearsQuery, where.String()) // constants only
	if err := t.session.WithContext(ctx).Raw(query, values).Scan(&rows).Error; err != nil {
		return nil, fmt.Errorf("find arrears: %w", err)
	}
	found := make([]casework.FoundArrears, len(rows))
	for i, row := range rows {
		at := arrearsCursor{weight: row.Weight, day: row.Since, tenancy: casework.ID(row.Tenancy)}
		found[i] = casework.FoundArrears{Household: casework.ID(row.Household), Tenancy: at.tenancy, Cursor: at.String()}
	}
	return found, nil
}

// arrearsCursor is where a page ended.
type arrearsCursor struct {
	weight  int
	day     string
	tenancy casework.ID
}

// String gives the cursor as it goes out: opaque.
func (c arrearsCursor) String() string {
	return base64.RawURLEncoding.EncodeToString(fmt.Appendf(nil, "%d %s %s", c.weight, c.day, c.tenancy))
}

func readArrearsCursor(text string) (arrearsCursor, error) {
	if text == "" {
		return arrearsCursor{weight: heaviest, day: "-infinity"}, nil
	}
	refusal := &casework.Error{Code: casework.Invalid, Message: "Deze bladzijde bestaat niet (meer).", Field: "after"}
	plain, err := base64.RawURLEncoding.DecodeString(text)
	if err != nil {
		return arrearsCursor{}, refusal
	}
	var read arrearsCursor
	var name string
	if _, err := fmt.Sscanf(string(plain), "%d %s %s", &read.weight, &read.day, &name); err != nil {
		return arrearsCursor{}, refusal
	}
	if read.tenancy, err = casework.ParseID(name); err != nil {
		return arrearsCursor{}, refusal
	}
	if day, err := casework.ParseDay(read.day); err != nil || day == "" || read.weight > heaviest || read.weight < 0 {
		return arrearsCursor{}, refusal
	}
	return read, nil
}
