// Package bench measures what must stay fast, on a real PostgreSQL:
//
//	make bench
package bench

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"testing"
	"time"

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

// BenchmarkImportRent reads and takes over 100,000 lines of 12,500 tenancies,
// with every rule, receipt and log line.
func BenchmarkImportRent(b *testing.B) {
	var source bytes.Buffer
	if err := rentfiletest.GenerateRentFile(&source, 12_500, 8, 1); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		importOnce(b, source.Bytes())
	}
	b.ReportMetric(100_000/(b.Elapsed().Seconds()/float64(b.N)), "lines/s")
}

func importOnce(b *testing.B, source []byte) {
	b.Helper()
	b.StopTimer()
	db := postgrestest.Open(b)
	town, err := demo.Found(b.Context(), db.Directory("demo"), time.Now())
	if err != nil {
		b.Fatal(err)
	}
	officer := town.Cast().RentOfficer
	b.StartTimer()
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
}
