package postgres

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"

	"regieroute/server/casework"
)

// findQuery gives files by the first day from today on that something is
// planned or ends, and those without such a day last. Both halves walk an index
// from the cursor on, so that a page costs as much as its files.
const findQuery = `
SELECT id, day::text AS day FROM (
    (SELECT n.household_id AS id, n.day
     FROM next_days n JOIN households h ON h.region_id = n.region_id AND h.id = n.household_id
     WHERE n.region_id = @region AND n.day >= @today AND (n.day, n.household_id) > (CAST(@day AS date), CAST(@after AS uuid))
       AND NOT EXISTS (SELECT FROM next_days e WHERE e.region_id = n.region_id AND e.household_id = n.household_id
                       AND e.day >= @today AND e.day < n.day)
       AND (CAST(@until AS date) IS NULL OR n.day <= CAST(@until AS date))
       %[1]s
     ORDER BY n.day, n.household_id LIMIT @first)
    UNION ALL
    (SELECT h.id, CAST('infinity' AS date)
     FROM households h
     WHERE h.region_id = @region AND (CAST('infinity' AS date), h.id) > (CAST(@day AS date), CAST(@after AS uuid))
       AND NOT EXISTS (SELECT FROM next_days e WHERE e.region_id = h.region_id AND e.household_id = h.id AND e.day >= @today)
       AND CAST(@until AS date) IS NULL
       %[1]s
     ORDER BY h.id LIMIT @first)
) found ORDER BY found.day, found.id LIMIT @first`

// The conditions of a filter: constants, with their values in placeholders.
const (
	withIDs   = " AND h.id IN @ids"
	withFound = " AND h.id IN @found"
	withWords = " AND (SELECT bool_and(strpos(h.search || CASE WHEN @person = ANY(h.secret_people) THEN E'\\n' || h.secret_search ELSE '' END, word) > 0)" +
		" FROM unnest(string_to_array(@words, E'\\n')) word)"
	withPhase       = " AND h.phase = @phase"
	withLandlord    = " AND EXISTS (SELECT FROM tenancies x WHERE x.region_id = h.region_id AND x.household_id = h.id AND x.landlord_id = @landlord)"
	withCaseManager = " AND h.case_manager_id = @manager"
	withArrears     = " AND h.arrears_cents > 0"
)

var withRecords = map[casework.ListKind]string{
	casework.HavingAnything:  "",
	casework.HavingReferrals: " AND EXISTS (SELECT FROM referrals x WHERE x.region_id = h.region_id AND x.household_id = h.id)",
	casework.HavingDecisions: " AND EXISTS (SELECT FROM decisions x WHERE x.region_id = h.region_id AND x.household_id = h.id)",
	casework.HavingPlans:     " AND EXISTS (SELECT FROM plans x WHERE x.region_id = h.region_id AND x.household_id = h.id)",
}

// Find gives a page of files in reach that match.
func (t *transaction) Find(ctx context.Context, filter casework.Filter, page casework.PageRequest, today casework.Day) ([]casework.Found, error) {
	after, err := readCursor(page.After)
	if err != nil {
		return nil, err
	}
	where, values := conditions(filter)
	alike := false
	if words := searchWords(filter.Text); len(words) > 0 {
		found, near, err := t.search(ctx, words, filter.Forgiving)
		if err != nil || len(found) == 0 {
			return nil, err
		}
		if alike = near; len(found) <= mostFound {
			where, values["found"] = where+withFound, found
		} else {
			where, values["words"] = where+withWords, strings.Join(words, "\n")
		}
	}
	values["person"] = t.reach.Person.String()
	values["region"], values["today"] = t.reach.Region.String(), string(today)
	values["day"], values["after"], values["first"] = after.day, after.id.String(), page.First
	var rows []struct {
		ID  uid
		Day string
	}
	query := fmt.Sprintf(findQuery, where) // constants only
	if err := t.session.WithContext(ctx).Raw(query, values).Scan(&rows).Error; err != nil {
		return nil, fmt.Errorf("find households: %w", err)
	}
	found := make([]casework.Found, len(rows))
	for i, row := range rows {
		id := casework.ID(row.ID)
		found[i] = casework.Found{ID: id, Cursor: cursor{day: row.Day, id: id}.String(), Alike: alike}
	}
	return found, nil
}

// conditions gives the WHERE of a filter and its values.
func conditions(filter casework.Filter) (string, map[string]any) {
	var where strings.Builder
	values := map[string]any{"until": nil}
	add := func(wanted bool, condition, name string, value any) {
		if wanted {
			where.WriteString(condition)
			values[name] = value
		}
	}
	add(len(filter.IDs) > 0, withIDs, "ids", texts(filter.IDs))
	add(filter.Phase != "", withPhase, "phase", string(filter.Phase))
	add(!filter.Landlord.IsZero(), withLandlord, "landlord", filter.Landlord.String())
	add(!filter.CaseManager.IsZero(), withCaseManager, "manager", filter.CaseManager.String())
	add(filter.NextUntil != "", "", "until", string(filter.NextUntil))
	add(filter.InArrears, withArrears, "", nil)
	add(true, withRecords[filter.Having], "", nil)
	return where.String(), values
}

// tenantsQuery: of a file that was linked the one that goes on, when that is in
// reach; else what is sent to the closed one waits for review there (architecture §2).
const tenantsQuery = `
SELECT DISTINCT ON (t.tenant_number) t.tenant_number, coalesce(lasting.id, t.household_id) AS household_id
FROM tenancies t
JOIN households h ON h.region_id = t.region_id AND h.id = t.household_id
LEFT JOIN households lasting ON lasting.region_id = h.region_id AND lasting.id = h.linked_to
WHERE t.region_id = @region AND t.landlord_id = @landlord AND t.tenant_number IN @tenants
ORDER BY t.tenant_number, h.linked_to IS NOT NULL, t.made_at DESC, t.household_id`

// tenanciesQuery is the same by the number of the tenancy.
const tenanciesQuery = `
SELECT DISTINCT ON (t.number) t.number, coalesce(lasting.id, t.household_id) AS household_id
FROM jsonb_to_recordset(CAST(@named AS jsonb)) AS named (number text, tenant text)
JOIN tenancies t ON t.number = named.number AND (named.tenant = '' OR t.tenant_number IN ('', named.tenant))
JOIN households h ON h.region_id = t.region_id AND h.id = t.household_id
LEFT JOIN households lasting ON lasting.region_id = h.region_id AND lasting.id = h.linked_to
WHERE t.region_id = @region AND t.landlord_id = @landlord
ORDER BY t.number, h.linked_to IS NOT NULL, t.made_at DESC, t.household_id`

// TenancyHouseholds gives the households in reach that have one of a landlord's
// tenancies, by its number: of several, the open one of the newest tenancy.
func (t *transaction) TenancyHouseholds(ctx context.Context, landlord casework.ID, wanted []casework.TenancyName) (map[string]casework.ID, error) {
	var rows []struct {
		Number      string
		HouseholdID uid
	}
	text, err := json.Marshal(wanted)
	if err != nil {
		return nil, fmt.Errorf("name %d tenancies: %w", len(wanted), err)
	}
	values := map[string]any{"region": t.reach.Region.String(), "landlord": landlord.String(), "named": string(text)}
	if err := t.session.WithContext(ctx).Raw(tenanciesQuery, values).Scan(&rows).Error; err != nil {
		return nil, fmt.Errorf("find the households of %d tenancies: %w", len(wanted), err)
	}
	households := make(map[string]casework.ID, len(rows))
	for _, row := range rows {
		households[row.Number] = casework.ID(row.HouseholdID)
	}
	return households, nil
}

// TenantHouseholds gives the households in reach that have a tenancy with one
// of a landlord's tenant numbers: of several, the open one of the newest tenancy.
func (t *transaction) TenantHouseholds(ctx context.Context, landlord casework.ID, numbers []string) (map[string]casework.ID, error) {
	var rows []struct {
		TenantNumber string
		HouseholdID  uid
	}
	values := map[string]any{"region": t.reach.Region.String(), "landlord": landlord.String(), "tenants": numbers}
	err := t.session.WithContext(ctx).Raw(tenantsQuery, values).Scan(&rows).Error
	if err != nil {
		return nil, fmt.Errorf("find the households of %d tenants: %w", len(numbers), err)
	}
	households := make(map[string]casework.ID, len(rows))
	for _, row := range rows {
		households[row.TenantNumber] = casework.ID(row.HouseholdID)
	}
	return households, nil
}

// cursor is where a page ended: the file's next day, infinity when it has none,
// and its id.
type cursor struct {
	day string
	id  casework.ID
}

// String gives the cursor as it goes out: opaque.
func (c cursor) String() string {
	return base64.RawURLEncoding.EncodeToString([]byte(c.day + " " + c.id.String()))
}

func readCursor(text string) (cursor, error) {
	if text == "" {
		return cursor{day: "-infinity"}, nil
	}
	refusal := &casework.Error{Code: casework.Invalid, Message: "Deze bladzijde bestaat niet (meer).", Field: "after"}
	plain, err := base64.RawURLEncoding.DecodeString(text)
	if err != nil {
		return cursor{}, refusal
	}
	day, name, _ := strings.Cut(string(plain), " ")
	id, err := casework.ParseID(name)
	if err != nil {
		return cursor{}, refusal
	}
	if _, err := casework.ParseDay(day); day != "infinity" && (err != nil || day == "") {
		return cursor{}, refusal
	}
	return cursor{day: day, id: id}, nil
}
