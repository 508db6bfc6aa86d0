package bench

import (
	"bufio"
	"context"
	"encoding/binary"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unsafe"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgproto3"

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
// COPY read by the same driver, and beside psql's \copy where that is installed, in
// rounds of one after the other. Aims: CSV at 0.9 of the speed of \copy or more,
// Parquet at 1.0, with at most 40 and 90 MB as the system counts them, however many
// the rows.
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
	ours, yardsticks := []string{string(format.CSV), string(format.Parquet)}, []string{"copy"}
	psql, err := exec.LookPath("psql")
	if err == nil {
		yardsticks = append(yardsticks, "psql")
	}
	took, most := map[string][]float64{}, map[string]int64{}
	for range rounds {
		for _, way := range slices.Concat(yardsticks, ours) {
			if way == "psql" {
				took[way] = append(took[way], inPsql(b, psql, url))
				continue
			}
			seconds, memory := inAProcess(b, url, way, 1)
			took[way] = append(took[way], seconds)
			most[way] = max(most[way], memory)
		}
	}
	b.ReportMetric(float64(most["copy"])/1024, "copy-MB") // what the program takes without writing anything of its own
	for _, way := range ours {
		for _, yardstick := range yardsticks {
			b.ReportMetric(median(took[yardstick])/median(took[way]), way+"/"+yardstick)
		}
		b.ReportMetric(float64(most[way])/1024, way+"-MB")
		_, more := inAProcess(b, url, way, manyMore)
		b.ReportMetric(float64(more)/1024, way+"-MB-of-3,000,000")
		b.ReportMetric(visits/median(took[way]), way+"-rows/s")
	}
	b.ReportMetric(0, "ns/op") // one operation is all rounds: that says nothing
}

// inPsql gives the seconds of \copy as psql counts them, without connecting.
func inPsql(b *testing.B, psql, url string) float64 {
	b.Helper()
	to := filepath.Join(b.TempDir(), "copied.csv")
	copied := fmt.Sprintf(`\copy (%s) TO '%s' (FORMAT csv, HEADER)`, rowsOf(1), to)
	said, err := exec.CommandContext(b.Context(), psql, url, "-c", `\timing on`, "-c", copied).Output()
	if err != nil {
		b.Fatal(err)
	}
	_, after, _ := strings.Cut(string(said), "Time: ")
	var milliseconds float64
	if _, err := fmt.Sscan(after, &milliseconds); err != nil {
		b.Fatalf("psql said %q: %v", said, err)
	}
	return milliseconds / 1000
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
	config, err := pgx.ParseConfig(parts[2])
	if err != nil {
		return err
	}
	config.BuildFrontend = func(from io.Reader, to io.Writer) *pgproto3.Frontend {
		return pgproto3.NewFrontend(bufio.NewReaderSize(from, 256<<10), to) // a long answer in few reads
	}
	connection, err := pgx.ConnectConfig(context.Background(), config)
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
		to := bufio.NewWriterSize(file, 64<<10) // as psql does: one row comes at a time
		_, err = connection.PgConn().CopyTo(context.Background(), to, "COPY ("+rowsOf(times)+") TO STDOUT (FORMAT csv, HEADER)")
		err = errors.Join(err, to.Flush())
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

// export reads rows as PostgreSQL sends them, in binary, and writes them. A row lives
// until the next one.
func export(connection *pgx.Conn, as format.Format, to io.Writer, times int) error {
	writer, err := format.NewWriter(as, to, exported)
	if err != nil {
		return err
	}
	rows, err := connection.Query(context.Background(), rowsOf(times))
	if err != nil {
		return err
	}
	defer rows.Close()
	row := make([]format.Value, len(exported.Columns))
	for rows.Next() {
		for at, raw := range rows.RawValues() {
			row[at] = valueOf(exported.Columns[at].Type, raw)
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

// since2000 is what PostgreSQL counts from, in days.
const since2000 = 10_957

// valueOf reads a value of PostgreSQL's binary format.
func valueOf(kind format.Type, raw []byte) format.Value {
	if raw == nil {
		return format.Value{}
	}
	value := format.Value{Type: kind}
	switch kind {
	case format.Text:
		value.Text = unsafe.String(unsafe.SliceData(raw), len(raw)) // a writer keeps nothing of a row
	case format.Whole:
		value.Number = int64(int32(binary.BigEndian.Uint32(raw)))
	case format.Day:
		value.Number = int64(int32(binary.BigEndian.Uint32(raw))) + since2000
	case format.Moment:
		value.Number = int64(binary.BigEndian.Uint64(raw)) + since2000*24*60*60*1e6
	case format.YesNo:
		value.Number = int64(raw[0])
	}
	return value
}
