package bench

import (
	_ "embed"
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

// aRegion makes 100,000 files; :region and :landlord stand for ids.
//
//go:embed region.sql
var aRegion string

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
	ids := strings.NewReplacer(":region", "'"+lead.Region.String()+"'", ":landlord", "'"+town.Cast().RentOfficer.Organisation.String()+"'")
	if _, err := owner.PgConn().Exec(b.Context(), ids.Replace(aRegion)).ReadAll(); err != nil {
		b.Fatal(err)
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
