package bench

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"regieroute/server/casework"
	"regieroute/server/demo"
	"regieroute/server/postgres"
	"regieroute/server/postgres/postgrestest"
)

// aRegion makes 100,000 files of the demo's with what statistics count of them, spread
// over three years and over ages and numbers of minors. None of the demo's is over:
// each threat gets an ending.
var aRegion = []string{
	`CREATE TEMPORARY TABLE patterns AS SELECT row_number() OVER (ORDER BY id) - 1 AS number, h.* FROM households h WHERE region_id = $1`,
	`CREATE TEMPORARY TABLE copies AS
SELECT gen_random_uuid() AS id, p.id AS pattern, n FROM generate_series(1, 100000) n JOIN patterns p ON p.number = n % (SELECT count(*) FROM patterns)`,
	`INSERT INTO households SELECT (jsonb_populate_record(h, jsonb_build_object('id', c.id, 'search', 'hc-' || c.n))).*
FROM copies c JOIN households h ON h.region_id = $1 AND h.id = c.pattern`,
	`INSERT INTO facts (region_id, household_id, measure, id, seq, readers, organisations, month, due_on, amount, ` + splits + `)
SELECT f.region_id, c.id, measure, gen_random_uuid(), seq, readers, organisations, (month - n % 36 * interval '1 month')::date,
    (due_on - n % 36 * interval '1 month')::date, amount, landlord, composition, CASE composition WHEN 'FAMILY' THEN (1 + n / 180 % 3)::text ELSE minors END,
    (ARRAY['0-26', '27-44', '45-66', '67+', 'UNKNOWN'])[1 + n / 36 % 5], phase, stage, referred, cause, ground, scenario, outcome, destination, condition, incident
FROM copies c JOIN facts f ON f.region_id = $1 AND f.household_id = c.pattern`,
	`INSERT INTO facts (region_id, household_id, measure, id, seq, readers, organisations, month, due_on, amount, ` + splits + `)
SELECT f.region_id, f.household_id, (ARRAY['AVERTED', 'REHOUSED', 'LEFT_BEFORE', 'EVICTED', 'WITHDRAWN'])[1 + n % 5], gen_random_uuid(), 0, readers, organisations,
    month, due_on, 0, COALESCE(nullif(landlord, ''), $2), composition, minors, age_band, phase, stage, referred, cause, ground, scenario, 'AVERTED', 'STAYS', condition, incident
FROM copies c JOIN facts f ON f.region_id = $1 AND f.household_id = c.id AND f.measure = 'THREATS'`,
	`DELETE FROM fact_changes WHERE region_id = $1`,
	`DELETE FROM statistics WHERE region_id = $1`,
	`INSERT INTO fact_changes (region_id, organisations, measure, month, due_on, number, total, ` + splits + `)
SELECT region_id, organisations, measure, month, due_on, count(*), sum(amount), ` + splits + ` FROM facts WHERE region_id = $1
GROUP BY region_id, organisations, measure, month, due_on, ` + splits,
}

const splits = `landlord, composition, minors, age_band, phase, stage, referred, cause, ground, scenario, outcome, destination, condition, incident`

// thePage is what the page of statistics asks, one after the other.
func thePage(now time.Time) []casework.StatisticsQuestion {
	year := casework.StatisticsPeriod{From: casework.DayOf(now.AddDate(0, -11, 0)).Month(), To: casework.DayOf(now).Month()}
	before := casework.StatisticsPeriod{From: casework.DayOf(now.AddDate(0, -23, 0)).Month(), To: casework.DayOf(now.AddDate(0, -12, 0)).Month()}
	endings := []casework.Measure{
		casework.MeasureAverted, casework.MeasureRehoused, casework.MeasureLeftBefore, casework.MeasureEvicted, casework.MeasureWithdrawn,
	}
	compared := []casework.Measure{
		casework.MeasureArrears, casework.MeasureReferrals, casework.MeasureDecisions, casework.MeasureAnnounced, casework.MeasureAverted,
		casework.MeasureLeftBefore, casework.MeasureEvicted, casework.MeasureOnTheStreet, casework.MeasureIncidents,
	}
	quarter := []casework.Dimension{casework.ByQuarter}
	return []casework.StatisticsQuestion{
		{Period: year, By: []casework.Dimension{casework.ByComposition}, Measures: []casework.Measure{casework.MeasureOnTheStreet}},
		{Period: year, Measures: compared},
		{Period: before, Measures: compared},
		{Period: year, By: []casework.Dimension{casework.ByStage, casework.ByOutcome}, Measures: []casework.Measure{casework.MeasureThreats}},
		{Period: year, By: quarter, Measures: []casework.Measure{casework.MeasureArrears, casework.MeasureContacted, casework.MeasureDaysToContact}},
		{Period: year, By: quarter, Measures: []casework.Measure{casework.MeasureArrangements, casework.MeasureArrangementsKept, casework.MeasureArrangementsBroken}},
		{Period: year, By: []casework.Dimension{casework.ByQuarter, casework.ByCondition}, Measures: []casework.Measure{casework.MeasureConditionsMet, casework.MeasureConditionsNotMet}},
		{Period: year, By: quarter, Measures: endings},
		{Period: year, By: []casework.Dimension{casework.ByLandlord}, Measures: endings},
		{Period: year, By: []casework.Dimension{casework.ByQuarter, casework.ByIncident}, Measures: []casework.Measure{casework.MeasureIncidents}},
	}
}

// sqlOf asks the facts of every file, or the aggregate of them.
func sqlOf(question casework.StatisticsQuestion, live bool) string {
	groups := []string{"measure"}
	for _, dimension := range question.By {
		column := strings.ToLower(string(dimension))
		if dimension == casework.ByQuarter {
			column = "date_trunc('quarter', month)"
		}
		groups = append(groups, column)
	}
	where, number, total := "organisation_id = $2", "sum(number)", "sum(total)"
	table := "statistics"
	if live {
		table, number, total, where = "facts", "count(*)", "sum(amount)", "organisations @> ARRAY[$2::uuid] AND due_on <= current_date"
	}
	by := strings.Join(groups, ", ")
	return fmt.Sprintf(`SELECT concat_ws(' ', %s, %s, %s) FROM %s WHERE region_id = $1 AND %s AND measure = ANY($3) AND month BETWEEN $4 AND $5 GROUP BY %s ORDER BY 1`,
		by, number, total, table, where, by)
}

// BenchmarkStatistics asks everything that the page of statistics asks about 100,000
// households. Aims: all of it within one second, and the aggregate
// twenty times as fast as the facts of the files, for the same numbers.
func BenchmarkStatistics(b *testing.B) {
	url := postgrestest.OwnerURL(b)
	db, err := postgres.Open(b.Context(), postgrestest.LoginURL(b, url))
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	now, store := time.Now(), postgres.NewStore(db)
	town, err := demo.Found(b.Context(), db.Directory("demo"), now)
	if err != nil {
		b.Fatal(err)
	}
	if err := demo.Fill(b.Context(), store, town.Cast(), now); err != nil {
		b.Fatal(err)
	}
	lead := town.Actor("teamleider")
	owner := connected(b, url)
	for _, statement := range append([]string{"SET session_replication_role = replica"}, aRegion...) {
		arguments := []any{}
		for number, value := range []string{lead.Region.String(), town.Cast().RentOfficer.Organisation.String()} {
			if strings.Contains(statement, fmt.Sprintf("$%d", number+1)) {
				arguments = append(arguments, value)
			}
		}
		if _, err := owner.Exec(b.Context(), statement, arguments...); err != nil {
			b.Fatalf("%s: %v", statement, err)
		}
	}
	began := time.Now()
	if _, err := store.FoldStatistics(b.Context(), lead.Region, time.Now); err != nil {
		b.Fatal(err)
	}
	b.ReportMetric(time.Since(began).Seconds(), "fold-s")
	if _, err := owner.Exec(b.Context(), "VACUUM ANALYZE"); err != nil {
		b.Fatal(err)
	}
	cases, questions := casework.NewService(store, time.Now), thePage(now)
	took := map[string][]float64{}
	for range rounds {
		began := time.Now()
		for _, question := range questions {
			if table, err := cases.Statistics(b.Context(), lead, question); err != nil || len(table.Rows) == 0 {
				b.Fatalf("%+v: got %d rows and %v", question, len(table.Rows), err)
			}
		}
		took["page"] = append(took["page"], time.Since(began).Seconds())
		var answers [2][]string
		for way, name := range []string{"aggregate", "live"} {
			began := time.Now()
			for _, question := range questions {
				answers[way] = append(answers[way], answered(b, owner, lead, question, name == "live")...)
			}
			took[name] = append(took[name], time.Since(began).Seconds())
		}
		if len(answers[0]) == 0 || !reflect.DeepEqual(answers[0], answers[1]) {
			b.Fatalf("the aggregate says\n%s\nand the facts\n%s", strings.Join(answers[0], "\n"), strings.Join(answers[1], "\n"))
		}
	}
	b.ReportMetric(1000*median(took["page"]), "page-ms")
	b.ReportMetric(1000*median(took["live"]), "live-ms")
	b.ReportMetric(median(took["live"])/median(took["page"]), "live/page")
	b.ReportMetric(median(took["live"])/median(took["aggregate"]), "live/aggregate")
	b.ReportMetric(0, "ns/op") // one operation is all rounds: that says nothing
}

// answered gives the numbers by SQL alone.
func answered(b *testing.B, owner *pgx.Conn, actor casework.Actor, question casework.StatisticsQuestion, live bool) []string {
	b.Helper()
	measures := make([]string, len(question.Measures))
	for i, measure := range question.Measures {
		measures[i] = string(measure)
	}
	found, err := owner.Query(b.Context(), sqlOf(question, live), actor.Region.String(), actor.Organisation.String(), measures,
		string(question.Period.From.FirstDay()), string(question.Period.To.FirstDay()))
	if err != nil {
		b.Fatal(err)
	}
	lines, err := pgx.CollectRows(found, pgx.RowTo[string])
	if err != nil {
		b.Fatal(err)
	}
	return lines
}
