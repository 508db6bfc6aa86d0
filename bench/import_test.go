// Package bench measures what must stay fast, on a real PostgreSQL:
//
//	make bench
package bench

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"regieroute/server/casework"
	"regieroute/server/demo"
	"regieroute/server/embedded/pgtest"
	"regieroute/server/intake"
	"regieroute/server/intake/rentfiletest"
	"regieroute/server/postgres"
	"regieroute/server/postgres/postgrestest"
)

func TestMain(m *testing.M) {
	flag.Parse()
	if *asChild != "" {
		if err := beChild(*asChild); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(pgtest.Main(m))
}

// imports is how often the import and the copy are timed, one after the other; the
// median counts.
const imports = 3

// BenchmarkImportRent reads and takes over 100,000 lines of 12,500 tenancies, with
// every rule, receipt and log line, beside PostgreSQL's COPY of all the rows that the
// import wrote into the same tables with their indexes, without triggers and foreign
// keys. Aim: 0.25 of its speed. Not met: about 0.1 on two cores, of which most is what
// PostgreSQL does for each row, as its foreign keys and guards.
func BenchmarkImportRent(b *testing.B) {
	var source bytes.Buffer
	if err := rentfiletest.GenerateRentFile(&source, 12_500, 8, 1); err != nil {
		b.Fatal(err)
	}
	var imported, copied []float64
	rows := 0
	for range imports {
		url := postgrestest.OwnerURL(b)
		imported = append(imported, importOnce(b, url, source.Bytes()))
		var seconds float64
		seconds, rows = copyOnce(b, url, postgrestest.OwnerURL(b))
		copied = append(copied, seconds)
	}
	b.ReportMetric(100_000/median(imported), "lines/s")
	b.ReportMetric(float64(rows)/median(imported), "rows/s")
	b.ReportMetric(median(copied)/median(imported), "import/copy")
	b.ReportMetric(0, "ns/op") // one operation is all rounds: that says nothing
}

// importOnce gives the seconds that it took.
func importOnce(b *testing.B, url string, source []byte) float64 {
	b.Helper()
	db, err := postgres.Open(b.Context(), postgrestest.LoginURL(b, url))
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	town, err := demo.Found(b.Context(), db.Directory("demo"), time.Now())
	if err != nil {
		b.Fatal(err)
	}
	officer := town.Cast().RentOfficer
	began := time.Now()
	file, err := intake.ReadRentFile(bytes.NewReader(source), rentfiletest.AsOf)
	if err != nil {
		b.Fatal(err)
	}
	rent := intake.RentImport{
		Cases:       casework.NewService(postgres.NewStore(db), time.Now),
		Association: casework.Actor{Region: officer.Region, Organisation: officer.Organisation, OrganisationRole: casework.Landlord, Process: "import"},
		AsOf:        casework.DayOf(time.Now()), Progress: func(int, int) {},
	}
	report, err := rent.Run(b.Context(), file)
	if err != nil || report.Recorded+report.Quiet != len(file.Tenancies) {
		b.Fatalf("got %+v, %v", report, err)
	}
	return time.Since(began).Seconds()
}

// filled names the tables of a database, with the columns that are written.
const filled = `
SELECT format('%I (%s)', c.relname, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum))
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname !~ '^goose'
GROUP BY c.relname ORDER BY c.relname`

// copyOnce copies what one database holds into another and gives how many rows
// that were, and the seconds that the second half of it took.
func copyOnce(b *testing.B, from, to string) (seconds float64, rows int) {
	b.Helper()
	source, target := connected(b, from), connected(b, to)
	names, err := source.Query(b.Context(), filled)
	if err != nil {
		b.Fatal(err)
	}
	tables, err := pgx.CollectRows(names, pgx.RowTo[string])
	if err != nil {
		b.Fatal(err)
	}
	if _, err := target.Exec(b.Context(), "SET session_replication_role = replica"); err != nil {
		b.Fatal(err)
	}
	for _, table := range tables {
		var text bytes.Buffer
		name, columns, _ := strings.Cut(table, " ")
		if _, err := source.PgConn().CopyTo(b.Context(), &text, "COPY (SELECT "+strings.Trim(columns, "()")+" FROM "+name+") TO STDOUT"); err != nil {
			b.Fatal(err)
		}
		if _, err := target.Exec(b.Context(), "TRUNCATE "+name+" CASCADE"); err != nil {
			b.Fatal(err)
		}
		began := time.Now()
		tag, err := target.PgConn().CopyFrom(b.Context(), &text, "COPY "+table+" FROM STDIN")
		if err != nil {
			b.Fatal(err)
		}
		seconds, rows = seconds+time.Since(began).Seconds(), rows+int(tag.RowsAffected())
	}
	return seconds, rows
}

func connected(b *testing.B, url string) *pgx.Conn {
	b.Helper()
	connection, err := pgx.Connect(b.Context(), url)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = connection.Close(context.Background()) })
	return connection
}
