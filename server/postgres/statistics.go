package postgres

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"regieroute/server/casework"
)

// markColumn is the column of each dimension of what happened.
var markColumn = map[casework.Dimension]string{
	casework.ByLandlord: "landlord", casework.ByComposition: "composition", casework.ByMinors: "minors", casework.ByAgeBand: "age_band",
	casework.ByPhase: "phase", casework.ByStage: "stage", casework.ByReferred: "referred", casework.ByCause: "cause", casework.ByGround: "ground",
	casework.ByScenario: "scenario", casework.ByOutcome: "outcome", casework.ByDestination: "destination",
	casework.ByCondition: "condition", casework.ByIncident: "incident",
}

// timeColumn is how a month is told of each dimension of time.
var timeColumn = map[casework.Dimension]string{
	casework.ByMonth: "month", casework.ByQuarter: "date_trunc('quarter', month)", casework.ByYear: "date_trunc('year', month)",
}

// factQuestion is a question as SQL: constants of this package alone.
type factQuestion struct {
	where  string
	groups []string // three, of which those that are not asked are empty
	shown  []string
	values map[string]any
}

const mostGroups = 3

func (t *transaction) question(q casework.StatisticsQuestion) (factQuestion, error) {
	asked := factQuestion{values: map[string]any{
		"region": t.reach.Region.String(), "organisation": t.reach.Organisation.String(), "measures": q.Measures,
		"from": string(q.Period.From.FirstDay()), "to": string(q.Period.To.FirstDay()),
	}}
	var where strings.Builder
	for i, choice := range q.Filter {
		column, known := markColumn[choice.Dimension]
		if !known {
			return asked, fmt.Errorf("no column of %q", choice.Dimension)
		}
		name := fmt.Sprintf("codes%d", i)
		where.WriteString(" AND " + column + " IN @" + name)
		asked.values[name] = choice.Codes
	}
	asked.where = where.String()
	for _, dimension := range q.By {
		column, known := markColumn[dimension]
		moment, timed := timeColumn[dimension]
		switch {
		case known:
			asked.groups, asked.shown = append(asked.groups, column), append(asked.shown, column)
		case timed:
			asked.groups, asked.shown = append(asked.groups, moment), append(asked.shown, "to_char("+moment+", 'YYYY-MM')")
		default:
			return asked, fmt.Errorf("no column of %q", dimension)
		}
	}
	for len(asked.shown) < mostGroups {
		asked.shown = append(asked.shown, "''")
	}
	return asked, nil
}

// countedRow is one number as SQL gives it.
type countedRow struct {
	Measure       casework.Measure
	M0, M1, M2    string
	Number, Total int64
}

func (r countedRow) counted(marks int) casework.CountedRow {
	return casework.CountedRow{Measure: r.Measure, Marks: []string{r.M0, r.M1, r.M2}[:marks], Number: r.Number, Sum: r.Total}
}

// countQuery adds the aggregate up.
func countQuery(q factQuestion) string {
	return fmt.Sprintf(`SELECT measure, %s AS m0, %s AS m1, %s AS m2, sum(number)::bigint AS number, sum(total)::bigint AS total
FROM statistics
WHERE region_id = @region AND organisation_id = @organisation AND measure IN @measures AND month BETWEEN CAST(@from AS date) AND CAST(@to AS date)%s
GROUP BY %s HAVING sum(number) <> 0 OR sum(total) <> 0`, q.shown[0], q.shown[1], q.shown[2], q.where, strings.Join(append([]string{"measure"}, q.groups...), ", "))
}

const foldedQuery = "SELECT folded_at FROM statistics_folds WHERE region_id = @region"

// mostRevisions bounds the revisions that an answer tells.
const mostRevisions = 100

const revisionsQuery = `
SELECT measure, to_char(month, 'YYYY-MM') AS month, number, total, revised_at FROM statistics_revisions
WHERE region_id = @region AND organisation_id = @organisation AND measure IN @measures AND month BETWEEN CAST(@from AS date) AND CAST(@to AS date)
ORDER BY revised_at DESC, measure, month LIMIT @most`

// revisedRow is a number that was changed after it was told.
type revisedRow struct {
	Measure       casework.Measure
	Month         string
	Number, Total int64
	RevisedAt     time.Time
}

// Count answers a question from the aggregate, in one round trip.
func (t *transaction) Count(ctx context.Context, question casework.StatisticsQuestion) (casework.Counted, error) {
	asked, err := t.question(question)
	if err != nil {
		return casework.Counted{}, err
	}
	asked.values["most"] = mostRevisions
	var (
		folded  []struct{ FoldedAt time.Time }
		rows    []countedRow
		revised []revisedRow
	)
	batch, session := &pgx.Batch{}, t.session.WithContext(ctx)
	queue(batch, session, foldedQuery, asked.values, &folded) // first: numbers that are added meanwhile are newer than it says
	queue(batch, session, countQuery(asked), asked.values, &rows)
	queue(batch, session, revisionsQuery, asked.values, &revised)
	if err := pipelined(t.session, func(c *pgx.Conn) error { return c.SendBatch(ctx, batch).Close() }); err != nil {
		return casework.Counted{}, fmt.Errorf("count: %w", err)
	}
	counted := casework.Counted{Rows: make([]casework.CountedRow, len(rows)), Revisions: make([]casework.StatisticsRevision, len(revised))}
	if len(folded) > 0 {
		counted.AsOf = folded[0].FoldedAt.UTC()
	}
	for i, row := range rows {
		counted.Rows[i] = row.counted(len(question.By))
	}
	for i, row := range revised {
		counted.Revisions[i] = casework.StatisticsRevision{Measure: row.Measure, Month: casework.Month(row.Month), Number: row.Number, Sum: float64(row.Total), At: row.RevisedAt.UTC()}
	}
	return counted, nil
}

// behindNumber gives the files behind a number, by id.
const behindNumber = `
SELECT household_id AS household, count(*) AS number, sum(amount)::bigint AS total FROM facts
WHERE region_id = @region AND measure IN @measures AND month BETWEEN CAST(@from AS date) AND CAST(@to AS date)
  AND due_on <= CAST(@today AS date) AND organisations @> ARRAY[CAST(@organisation AS uuid)] AND household_id > CAST(@after AS uuid)%s
GROUP BY household_id ORDER BY household_id LIMIT @first`

const erasedNumber = `
SELECT coalesce(sum(number), 0)::bigint FROM erased_facts
WHERE region_id = @region AND measure IN @measures AND month BETWEEN CAST(@from AS date) AND CAST(@to AS date)
  AND due_on <= CAST(@today AS date) AND organisations @> ARRAY[CAST(@organisation AS uuid)]%s`

// FindCounted gives a page of the files behind a number. Its cursor is the file.
func (t *transaction) FindCounted(
	ctx context.Context, question casework.StatisticsQuestion, page casework.PageRequest, today casework.Day,
) ([]casework.FoundCounted, int64, error) {
	asked, err := t.question(question)
	if err != nil {
		return nil, 0, err
	}
	after := casework.ID{}
	if page.After != "" {
		if after, err = casework.ParseID(page.After); err != nil {
			return nil, 0, &casework.Error{Code: casework.Invalid, Message: "Deze bladzijde bestaat niet (meer).", Field: "after"}
		}
	}
	asked.values["today"], asked.values["after"], asked.values["first"] = string(today), after.String(), page.First
	session := t.session.WithContext(ctx)
	var rows []struct {
		Household     uid
		Number, Total int64
	}
	if err := session.Raw(fmt.Sprintf(behindNumber, asked.where), asked.values).Scan(&rows).Error; err != nil {
		return nil, 0, fmt.Errorf("find the files behind a number: %w", err)
	}
	var erased int64
	if err := session.Raw(fmt.Sprintf(erasedNumber, asked.where), asked.values).Scan(&erased).Error; err != nil {
		return nil, 0, fmt.Errorf("count what was erased: %w", err)
	}
	found := make([]casework.FoundCounted, len(rows))
	for i, row := range rows {
		id := casework.ID(row.Household)
		found[i] = casework.FoundCounted{Household: id, Number: row.Number, Sum: row.Total, Cursor: id.String()}
	}
	return slices.Clip(found), erased, nil
}
