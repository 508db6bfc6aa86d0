package bench

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"regieroute/server/dataset/format"
	"regieroute/server/embedded/pgtest"
)

const (
	visits   = 300_000 // rows that are timed
	rounds   = 7       // of all ways, one after the other; the median counts
	manyMore = 10      // times the rows, to see that memory does not grow
)

// aTable is visits as an association takes its own data with it: codes, days, moments,
// numbers and a sentence, with commas and line ends in one of ten.
const aTable = `
CREATE UNLOGGED TABLE exported AS
SELECT md5((n / 3)::text) AS household, date '2024-01-01' + n % 1000 AS visited_on, (ARRAY['SPOKEN', 'NOBODY_HOME', 'NOT_LET_IN'])[1 + n % 3] AS outcome,
       n % 90 AS minutes, timestamptz '2024-01-01 09:00Z' + n * interval '37 seconds' AS recorded_at, n % 2 = 0 AS minors,
       CASE WHEN n % 7 = 0 THEN NULL WHEN n % 10 = 0 THEN E'Afgesproken: eerst de huur,\ndan de rest.' ELSE 'Samen de brieven van deze maand doorgenomen en de toeslagen bekeken.' END AS summary
FROM generate_series(1, 300000) n`

// rowsOf reads them in one order, as often over as asked.
func rowsOf(times int) string {
	return fmt.Sprintf(`SELECT household, visited_on, outcome, minutes, recorded_at, minors, summary FROM generate_series(1, %d), exported`, times)
}

var exported = format.Dataset{
	Name: "visits", Made: time.Date(2026, 12, 1, 0, 0, 0, 0, time.UTC), Title: format.Words{NL: "Bezoeken", EN: "Visits"},
	Columns: []format.Column{
		column("household", format.Text), column("visited_on", format.Day), column("outcome", format.Text), column("minutes", format.Whole),
		column("recorded_at", format.Moment), column("minors", format.YesNo), column("summary", format.Text),
	},
}

func column(name string, kind format.Type) format.Column {
	return format.Column{Name: name, Type: kind, Meaning: format.Words{NL: name, EN: name}}
}

// BenchmarkExport writes the same rows of PostgreSQL as CSV and as Parquet, beside
// \copy, in rounds of one after the other: CSV at 0.9 of its speed or more, Parquet at
// 1.0; and with how much memory, as the system counts it. Not met on two cores:
// reading a row into values takes longer than \copy takes to print it.
func BenchmarkExport(b *testing.B) {
	url := pgtest.Empty(b)
	connection, err := pgx.Connect(b.Context(), url)
	if err != nil {
		b.Fatal(err)
	}
	defer connection.Close(b.Context())
	for _, statement := range []string{aTable, "ANALYZE exported"} {
		if _, err := connection.Exec(b.Context(), statement); err != nil {
			b.Fatal(err)
		}
	}
	ways := []string{"copy", string(format.CSV), string(format.Parquet)}
	took, most := map[string][]float64{}, map[string]int64{}
	for range rounds {
		for _, way := range ways {
			seconds, memory := inAProcess(b, url, way, 1)
			took[way] = append(took[way], seconds)
			most[way] = max(most[way], memory)
		}
	}
	b.ReportMetric(float64(most["copy"])/1024, "copy-MB") // what the program takes without writing anything of its own
	for _, way := range ways[1:] {
		b.ReportMetric(median(took["copy"])/median(took[way]), way+"/copy")
		b.ReportMetric(float64(most[way])/1024, way+"-MB")
		_, more := inAProcess(b, url, way, manyMore)
		b.ReportMetric(float64(more)/1024, way+"-MB-of-3,000,000")
	}
	b.ReportMetric(visits/median(took["csv"]), "csv-rows/s")
	b.ReportMetric(0, "ns/op") // one operation is all rounds: that says nothing
}

func median(of []float64) float64 {
	slices.Sort(of)
	return of[len(of)/2]
}

// asChild tells this program to write one file and say how long it took: the way, how
// often over, and of which database.
var asChild = flag.String("export", "", "write one file: way, times and database")

// inAProcess writes the rows in a process of their own and gives the seconds that took
// and the most memory the process had, in kB.
func inAProcess(b *testing.B, url, way string, times int) (float64, int64) {
	b.Helper()
	child := exec.CommandContext(b.Context(), os.Args[0], "-export", strings.Join([]string{way, strconv.Itoa(times), url}, " "))
	child.Stderr = os.Stderr
	said, err := child.Output()
	if err != nil {
		b.Fatal(err)
	}
	var seconds float64
	var memory int64
	if _, err := fmt.Sscan(string(said), &seconds, &memory); err != nil {
		b.Fatal(err)
	}
	return seconds, memory
}

// beChild writes one file as asked, and says how many seconds that took, and the most
// memory.
func beChild(asked string) error {
	parts := strings.SplitN(asked, " ", 3)
	times, err := strconv.Atoi(parts[1])
	if err != nil {
		return err
	}
	connection, err := pgx.Connect(context.Background(), parts[2])
	if err != nil {
		return err
	}
	defer connection.Close(context.Background())
	file, err := os.CreateTemp("", "export-*")
	if err != nil {
		return err
	}
	defer func() { _ = os.Remove(file.Name()) }()
	began := time.Now()
	if parts[0] == "copy" {
		_, err = connection.PgConn().CopyTo(context.Background(), file, "COPY ("+rowsOf(times)+") TO STDOUT (FORMAT csv, HEADER)")
	} else {
		err = export(connection, format.Format(parts[0]), file, times)
	}
	if err != nil {
		return err
	}
	if err := file.Close(); err != nil {
		return err
	}
	took := time.Since(began).Seconds()
	memory, err := mostMemory()
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(os.Stdout, took, memory)
	return err
}

// mostMemory gives the most memory that this process had, in kB.
func mostMemory() (most int64, err error) {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0, err
	}
	_, after, _ := strings.Cut(string(status), "VmHWM:")
	_, err = fmt.Sscan(after, &most)
	return most, err
}

func export(connection *pgx.Conn, as format.Format, to io.Writer, times int) error {
	rows, err := connection.Query(context.Background(), rowsOf(times))
	if err != nil {
		return err
	}
	defer rows.Close()
	writer, err := format.NewWriter(as, to, exported)
	if err != nil {
		return err
	}
	var (
		household, outcome string
		visitedOn, at      time.Time
		minutes            int64
		minors             bool
		summary            *string
	)
	row := make([]format.Value, len(exported.Columns))
	for rows.Next() {
		if err := rows.Scan(&household, &visitedOn, &outcome, &minutes, &at, &minors, &summary); err != nil {
			return err
		}
		row[0], row[1], row[2], row[3] = format.TextOf(household), format.DayOf(visitedOn), format.TextOf(outcome), format.WholeOf(minutes)
		row[4], row[5], row[6] = format.MomentOf(at), format.YesNoOf(minors), format.Value{}
		if summary != nil {
			row[6] = format.TextOf(*summary)
		}
		if err := writer.WriteRow(row); err != nil {
			return err
		}
	}
	if err := rows.Err(); err != nil {
		return err
	}
	return writer.Close()
}
