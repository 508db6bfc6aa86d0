package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"regieroute/server/casework"
)

// onePairing has saves that change by what files are known wait for each other: of
// two that come in at one moment the second one sees the first.
const onePairing = "SELECT pg_advisory_xact_lock(hashtextextended($1::uuid::text, 250))"

const forgetPairs = "DELETE FROM lookalikes WHERE region_id = $1 AND (household_id = ANY($2) OR other_id = ANY($2))"

// makePairs pairs files with all others that share a mark with them and a reader:
// the one that came last asks, or the open one of a closed one. A pair is there
// for who reads both.
const makePairs = `
INSERT INTO lookalikes (region_id, household_id, other_id, since_day, readers)
SELECT $1, CASE WHEN turned THEN other ELSE one END, CASE WHEN turned THEN one ELSE other END, since_day, readers
FROM (
    SELECT n.household_id AS one, o.household_id AS other, min(greatest(n.since_day, o.since_day)) AS since_day,
        NOT n.asks OR (o.asks AND (h.registered_at, h.id) < (p.registered_at, p.id)) AS turned,
        ARRAY(SELECT unnest(n.readers) INTERSECT SELECT unnest(o.readers) ORDER BY 1) AS readers
    FROM likenesses n
    JOIN likenesses o ON o.region_id = n.region_id AND o.mark = n.mark AND o.household_id <> n.household_id
    JOIN households h ON h.region_id = n.region_id AND h.id = n.household_id
    JOIN households p ON p.region_id = o.region_id AND p.id = o.household_id
    WHERE n.region_id = $1 AND n.household_id = ANY($2) AND (n.asks OR o.asks) AND n.readers && o.readers
    GROUP BY n.household_id, o.household_id, n.asks, o.asks, n.readers, o.readers, h.registered_at, h.id, p.registered_at, p.id) pairs
ON CONFLICT DO NOTHING`

// unpaired are files that were saved and are known by something else now, or by
// somebody else.
type unpaired struct {
	files   []casework.ID
	allowed []casework.ID // who reads any of them, or did
}

// pair makes the pairs of such files anew. It comes last in a transaction, so that
// others wait for as little as can be.
func (t *transaction) pair(ctx context.Context) error {
	if len(t.unpaired.files) == 0 {
		return nil
	}
	region, files := t.reach.Region.String(), texts(t.unpaired.files)
	batch := &pgx.Batch{}
	batch.Queue(onePairing, region)
	batch.Queue(forgetPairs, region, files)
	batch.Queue(makePairs, region, files)
	err := pipelined(t.session, func(c *pgx.Conn) error {
		if err := plainly(ctx, c, t.workFor(t.unpaired.allowed)); err != nil {
			return err
		}
		if err := c.SendBatch(ctx, batch).Close(); err != nil {
			return err
		}
		return plainly(ctx, c, t.workAsBefore())
	})
	if err != nil {
		return fmt.Errorf("pair %d files that look alike: %w", len(files), err)
	}
	t.unpaired = unpaired{}
	return nil
}

// leadsToday says that the organisation leads a file today.
const leadsToday = `(SELECT v.role FROM involvements v
    WHERE v.region_id = l.region_id AND v.household_id = l.%s AND v.organisation_id = @organisation
      AND coalesce(v.from_day <= @today, true) AND coalesce(v.until_day >= @today, true)
    ORDER BY v.seq LIMIT 1) IN ('CASE_TEAM', 'REGIETEAM')`

// lookalikesQuery gives files that look like another one, once for each, with the
// one that was there first. Both are led by the organisation, so that nobody hears
// of a file that is not theirs; of what was linked, unlinked or told apart nothing
// is asked again.
var lookalikesQuery = `
SELECT DISTINCT ON (l.household_id) l.region_id, l.household_id, l.other_id, h.registered_by, l.since_day
FROM lookalikes l
JOIN households h ON h.region_id = l.region_id AND h.id = l.household_id
JOIN households o ON o.region_id = l.region_id AND o.id = l.other_id
WHERE l.region_id = @region %s AND ` + fmt.Sprintf(leadsToday, "household_id") + ` AND ` + fmt.Sprintf(leadsToday, "other_id") + `
  AND NOT EXISTS (SELECT FROM relations r
      WHERE r.region_id = l.region_id AND (r.kind = 'NOT_THE_SAME' OR r.ended_on IS NOT NULL)
        AND ((r.household_id = l.household_id AND r.other_id = l.other_id) OR (r.household_id = l.other_id AND r.other_id = l.household_id)))
ORDER BY l.household_id, l.since_day, o.registered_at, l.other_id`

// duplicatesQuery gives the alert of each file that looks like another one.
var duplicatesQuery = `(
    SELECT d.region_id, d.household_id, CAST(@duplicate_number AS integer) AS number, @duplicate_code AS code, @duplicate_rule AS rule,
        '' AS role, CAST(@duplicate_weight AS integer) AS weight, d.since_day AS sort_day, d.registered_by AS person_id, d.other_id AS subject_id,
        d.since_day AS from_day, NULL::date AS until_day, NULL::date AS due_day
    FROM (` + fmt.Sprintf(lookalikesQuery, "") + `) d)`

// Lookalikes gives of the files named which look like another one.
func (t *transaction) Lookalikes(ctx context.Context, named []casework.ID, today casework.Day) ([]casework.Lookalike, error) {
	values := map[string]any{
		"region": t.reach.Region.String(), "organisation": t.reach.Organisation.String(), "today": string(today), "households": texts(named),
	}
	var rows []struct {
		HouseholdID, OtherID, RegisteredBy uid
		Since                              string
	}
	query := fmt.Sprintf(lookalikesQuery, "AND l.household_id IN @households") // constants only
	query = "SELECT household_id, other_id, registered_by, since_day::text AS since FROM (" + query + ") d"
	if err := t.session.WithContext(ctx).Raw(query, values).Scan(&rows).Error; err != nil {
		return nil, fmt.Errorf("find what looks like %d households: %w", len(named), err)
	}
	alike := make([]casework.Lookalike, len(rows))
	for i, row := range rows {
		alike[i] = casework.Lookalike{
			Household: casework.ID(row.HouseholdID), Other: casework.ID(row.OtherID), RegisteredBy: casework.ID(row.RegisteredBy), Since: casework.Day(row.Since),
		}
	}
	return alike, nil
}
