package postgres

import (
	"fmt"
	"slices"
	"strings"

	"regieroute/server/casework"
)

// markColumns is casework.Marks, column by column.
type markColumns struct {
	Landlord, Composition, Minors, AgeBand, Phase, Stage, Referred, Cause, Ground, Scenario, Outcome, Destination, Condition, Incident string
}

func markColumnsOf(m casework.Marks) markColumns {
	columns := markColumns{
		Composition: m.Composition, Minors: m.Minors, AgeBand: m.AgeBand, Phase: m.Phase, Stage: m.Stage, Referred: m.Referred, Cause: m.Cause,
		Ground: m.Ground, Scenario: m.Scenario, Outcome: m.Outcome, Destination: m.Destination, Condition: m.Condition, Incident: m.Incident,
	}
	if !m.Landlord.IsZero() {
		columns.Landlord = m.Landlord.String()
	}
	return columns
}

// marks are the columns that statistics are split by.
var marks = []string{
	"landlord", "composition", "minors", "age_band", "phase", "stage",
	"referred", "cause", "ground", "scenario", "outcome", "destination", "condition", "incident",
}

func markList(prefix string) string { return prefix + strings.Join(marks, ", "+prefix) }

// markKey is the hash of all that a number is split by, beside what its primary
// key names.
func markKey(columns ...string) string {
	return "md5(concat_ws('|', " + strings.Join(columns, ", ") + "))::uuid"
}

// factRow is one thing that statistics count of a file.
type factRow struct {
	Place
	Measure       casework.Measure `gorm:"primaryKey"`
	ID            casework.ID      `gorm:"primaryKey;serializer:id"`
	Organisations []casework.ID    `gorm:"serializer:ids"`
	Month         casework.Day     `gorm:"serializer:day"`
	DueOn         casework.Day     `gorm:"serializer:day"`
	Amount        int64
	Marks         markColumns `gorm:"embedded"`
}

func factRowOf(f casework.Fact) factRow {
	return factRow{Measure: f.Measure, ID: f.ID, Month: f.On.Month().FirstDay(), DueOn: f.Due, Amount: f.Amount, Marks: markColumnsOf(f.Marks)}
}

// factTable holds facts. They are in no order, so that one that comes or goes
// moves no other.
type factTable struct {
	*list[casework.Fact, factRow, *factRow]
}

var factsTable = &factTable{derivedOf("facts", (*casework.Household).Facts, factRowOf)}

func (t *factTable) rows(h *casework.Household, readers []casework.ID) ([]encoded, error) {
	facts := h.Facts()
	rows := make([]encoded, len(facts))
	for i, fact := range facts {
		row := factRowOf(fact)
		row.Place = Place{RegionID: h.Region, HouseholdID: h.ID, Readers: readers}
		row.Organisations = slices.DeleteFunc(h.CountedFor(fact, readers), func(id casework.ID) bool { return id == nobody })
		var err error
		if rows[i], err = t.form.encode(&row); err != nil {
			return nil, err
		}
	}
	return rows, nil
}

// addFactChanges writes by how much numbers change, net: $1 is the facts of
// before with -1 and those of now with 1.
var addFactChanges = `
INSERT INTO fact_changes (region_id, organisations, measure, month, due_on, number, total, ` + markList("") + `)
SELECT f.region_id, f.organisations, f.measure, f.month, f.due_on, sum(c.sign), sum(c.sign * f.amount), ` + markList("f.") + `
FROM jsonb_to_recordset($1) AS c (sign integer, fact jsonb) CROSS JOIN LATERAL jsonb_populate_record(NULL::facts, c.fact) f
GROUP BY f.region_id, f.organisations, f.measure, f.month, f.due_on, ` + markList("f.") + `
HAVING sum(c.sign) <> 0 OR sum(c.sign * f.amount) <> 0`

func factChange(sign int, fact string) string {
	return fmt.Sprintf(`{"sign":%d,"fact":%s}`, sign, fact)
}

// keepNumbers keeps of the facts of households that are erased how many there
// were: $1 is the region, $2 the households, $3 today. What counts already keeps
// its month and no day.
var keepNumbers = `
INSERT INTO erased_facts AS kept (region_id, key, organisations, measure, month, due_on, number, total, ` + markList("") + `)
SELECT region_id, ` + markKey(append([]string{"organisations::text", "measure", "month", "due_on"}, marks...)...) + `,
    organisations, measure, month, due_on, count(*), sum(amount), ` + markList("") + `
FROM (SELECT region_id, organisations, measure, month, CASE WHEN due_on <= CAST($3 AS date) THEN month ELSE due_on END AS due_on, amount, ` + markList("") + `
      FROM facts WHERE region_id = $1 AND household_id = ANY($2)) counted
GROUP BY region_id, organisations, measure, month, due_on, ` + markList("") + `
ORDER BY 2
ON CONFLICT (region_id, key) DO UPDATE SET number = kept.number + EXCLUDED.number, total = kept.total + EXCLUDED.total`
