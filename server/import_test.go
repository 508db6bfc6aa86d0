package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"regieroute/server/casework"
	"regieroute/server/demo"
	"regieroute/server/intake"
	"regieroute/server/intake/rentfiletest"
	"regieroute/server/postgres"
	"regieroute/server/postgres/postgrestest"
)

const asOf = casework.Day("2026-12-01")

// landlordOffice is a housing association with a database of its own.
type landlordOffice struct {
	cases    *casework.Service
	store    *postgres.Store
	importer casework.Actor
	officer  casework.Actor
	cast     demo.Cast
	url      string // the owner's
}

func aLandlordOffice(t *testing.T) landlordOffice {
	t.Helper()
	url := postgrestest.OwnerURL(t)
	db, err := postgres.Open(t.Context(), postgrestest.LoginURL(t, url))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	now := time.Date(2026, 12, 1, 9, 0, 0, 0, time.UTC)
	town, err := demo.Found(t.Context(), db.Directory("demo"), now)
	if err != nil {
		t.Fatal(err)
	}
	officer := town.Cast().RentOfficer
	store := postgres.NewStore(db)
	return landlordOffice{
		cases:    casework.NewService(store, func() time.Time { return now }),
		store:    store,
		importer: casework.Actor{Region: officer.Region, Organisation: officer.Organisation, OrganisationRole: casework.Landlord, Process: "import"},
		officer:  officer,
		cast:     town.Cast(),
		url:      url,
	}
}

func rentFile(t *testing.T, text string) intake.RentFile {
	t.Helper()
	file, err := intake.ReadRentFile(strings.NewReader(text), string(asOf))
	if err != nil {
		t.Fatal(err)
	}
	return file
}

func (l landlordOffice) imports(ctx context.Context, file intake.RentFile, day casework.Day, progress func(done, total int)) (intake.RentReport, error) {
	rent := intake.RentImport{Cases: l.cases, Association: l.importer, AsOf: day, Progress: progress}
	return rent.Run(ctx, file)
}

// tenancies gives every tenancy the officer sees by number, and the sum of the
// files' versions: it rises with every change.
func (l landlordOffice) tenancies(t *testing.T) (map[string]casework.Tenancy, int64) {
	t.Helper()
	found, versions, page := map[string]casework.Tenancy{}, int64(0), casework.PageRequest{First: casework.MaxPage}
	for {
		files, err := l.cases.Files(t.Context(), l.officer, casework.Filter{}, page)
		if err != nil {
			t.Fatal(err)
		}
		for _, edge := range files.Edges {
			versions += edge.Node.Version
			for _, tenancy := range edge.Node.Tenancies {
				found[tenancy.Number] = tenancy
			}
		}
		if !files.HasMore {
			return found, versions
		}
		page.After = files.End
	}
}

// quiet gives the tenancies without arrears that the officer reads apart.
func (l landlordOffice) quiet(t *testing.T) map[string]casework.QuietTenancy {
	t.Helper()
	found, page := map[string]casework.QuietTenancy{}, casework.PageRequest{First: casework.MaxPage}
	for {
		some, err := l.cases.QuietTenancies(t.Context(), l.officer, page)
		if err != nil {
			t.Fatal(err)
		}
		for _, edge := range some.Edges {
			found[edge.Node.Number] = edge.Node
		}
		if !some.HasMore {
			return found
		}
		page.After = some.End
	}
}

// Practice 9: a tenancy without arrears is its landlord's alone, and no file.
func TestTenanciesWithoutArrearsStandApart(t *testing.T) {
	t.Parallel()
	office := aLandlordOffice(t)
	imports := func(arrearsOnly bool, day casework.Day, paid, balance string) intake.RentReport {
		t.Helper()
		rent := intake.RentImport{Cases: office.cases, Association: office.importer, AsOf: day, ArrearsOnly: arrearsOnly, Progress: func(int, int) {}}
		report, err := rent.Run(t.Context(), oneLine(t, "HO-1", "T-1", paid, balance))
		if err != nil {
			t.Fatal(err)
		}
		return report
	}
	stands := func(name string, files, quiet int) {
		t.Helper()
		tenancies, _ := office.tenancies(t)
		if apart := office.quiet(t); len(tenancies) != files || len(apart) != quiet {
			t.Errorf("%s: %d in files and %d apart, want %d and %d", name, len(tenancies), len(apart), files, quiet)
		}
	}
	if report := imports(true, "2026-11-10", "643,00", "0,00"); report.Left != 1 || report.Registered != 0 {
		t.Errorf("arrears only: %+v", report)
	}
	stands("arrears only", 0, 0)
	if report := imports(false, "2026-11-12", "643,00", "0,00"); report.Quiet != 1 || report.Registered != 0 {
		t.Errorf("every tenancy: %+v", report)
	}
	stands("every tenancy", 0, 1)
	imports(false, "2026-11-20", "0,00", "643,00")
	stands("arrears began", 1, 0)
	imports(false, "2026-11-28", "643,00", "0,00")
	stands("paid again, three months are not over", 1, 0)
	counts, err := office.cases.TenancyCounts(t.Context(), office.officer)
	if want := (casework.TenancyCount{Month: "2026-11", Tenancies: 1, AsOf: "2026-11-28"}); err != nil || len(counts) != 1 || counts[0] != want {
		t.Errorf("counted %+v (%v), want %+v", counts, err, want)
	}
	other := office.officer
	other.OrganisationRole, other.Roles = casework.CaseTeam, []casework.PersonRole{casework.CaseManagerRole}
	if page, err := office.cases.QuietTenancies(t.Context(), other, casework.PageRequest{}); err != nil || len(page.Edges) != 0 {
		t.Errorf("who is no landlord gets %+v (%v)", page, err)
	}
	if err := office.cases.KeepQuiet(t.Context(), office.officer, casework.QuietBooks{}); err == nil {
		t.Error("a person writes a landlord's books")
	}
}

// TestARentFileComesOutAsExpected imports the file that comes with its answer.
func TestARentFileComesOutAsExpected(t *testing.T) {
	t.Parallel()
	source, err := os.ReadFile("intake/testdata/huurstand.csv")
	if err != nil {
		t.Fatal(err)
	}
	answer, err := os.ReadFile("intake/testdata/huurstand.expected.json")
	if err != nil {
		t.Fatal(err)
	}
	var want struct {
		Tenancies, LedgerMonths, InArrears int
		TotalArrearsCents                  casework.Cents
		PerTenancy                         []struct {
			Tenancy      string
			Months       int
			ArrearsCents casework.Cents
		}
	}
	if err := json.Unmarshal(answer, &want); err != nil {
		t.Fatal(err)
	}
	office, file := aLandlordOffice(t), rentFile(t, string(source))

	stopped, cancel := context.WithCancel(t.Context())
	if _, err := office.imports(stopped, file, asOf, func(int, int) { cancel() }); err == nil {
		t.Error("an import that was stopped says that it is done")
	}
	if half, _ := office.tenancies(t); len(half) == 0 || len(half) >= want.Tenancies {
		t.Errorf("%d tenancies after stopping half-way", len(half))
	}
	if _, err := office.imports(t.Context(), file, asOf, func(int, int) {}); err != nil {
		t.Fatal(err)
	}
	got, versions := office.tenancies(t)
	quiet := office.quiet(t)
	months, inArrears, total := 0, 0, casework.Cents(0)
	for _, tenancy := range got {
		months += len(tenancy.Ledger)
		total += tenancy.ArrearsCents()
		if tenancy.ArrearsCents() > 0 {
			inArrears++
		}
	}
	for _, tenancy := range want.PerTenancy {
		if _, apart := quiet[tenancy.Tenancy]; apart {
			months += tenancy.Months
		}
	}
	if len(got)+len(quiet) != want.Tenancies || len(quiet) == 0 || months != want.LedgerMonths || inArrears != want.InArrears || total != want.TotalArrearsCents {
		t.Errorf("got %d tenancies, %d months, %d in arrears, %d cents; want %+v", len(got), months, inArrears, total, want)
	}
	for _, tenancy := range want.PerTenancy {
		if _, apart := quiet[tenancy.Tenancy]; apart && tenancy.ArrearsCents == 0 {
			continue
		}
		if have := got[tenancy.Tenancy]; len(have.Ledger) != tenancy.Months || have.ArrearsCents() != tenancy.ArrearsCents {
			t.Errorf("%s: got %d months and %d cents, want %+v", tenancy.Tenancy, len(have.Ledger), have.ArrearsCents(), tenancy)
		}
	}

	report, err := office.imports(t.Context(), file, asOf, func(int, int) {})
	if err != nil {
		t.Fatal(err)
	}
	if _, after := office.tenancies(t); after != versions || report.Registered+report.Recorded != 0 || report.Known+report.Quiet != want.Tenancies {
		t.Errorf("a second import changed something: %+v, versions %d and %d", report, versions, after)
	}
}

// oneLine is a file with one month of one tenancy.
func oneLine(t *testing.T, tenancy, tenant, paid, balance string) intake.RentFile {
	t.Helper()
	return rentFile(t, "Overeenkomstnummer;Huurdernummer;Naam hoofdhuurder;Geboortedatum;Aantal bewoners;Straat;Huisnummer;Toevoeging;"+
		"Postcode;Plaats;VHE-nummer;Ingangsdatum;Periode;Gefactureerd;Betaald;Saldo;Status regeling\n"+
		strings.Join([]string{
			tenancy, tenant, "Vera Voorbeeld", "", "1", "Oefenweg", "1", "", "1234AB", "Voorbeeldstad", "VHE1", "01-01-2020",
			"2026-11", "643,00", paid, balance, "",
		}, ";")+"\n")
}

func TestALaterFileCorrectsAndAnOlderOneNever(t *testing.T) {
	t.Parallel()
	office := aLandlordOffice(t)
	steps := []struct {
		name          string
		day           casework.Day
		paid, balance string
		want          casework.Cents // paid, after it
	}{
		{"not paid", "2026-11-10", "0,00", "643,00", 0},
		{"paid after all", "2026-11-20", "643,00", "0,00", 64_300},
		{"an older file comes late", "2026-11-15", "0,00", "643,00", 64_300},
		{"the payment was taken back", "2026-11-28", "0,00", "643,00", 0},
		{"the file of the 20th again", "2026-11-20", "643,00", "0,00", 0},
	}
	for _, step := range steps {
		if _, err := office.imports(t.Context(), oneLine(t, "HO-1", "T-1", step.paid, step.balance), step.day, func(int, int) {}); err != nil {
			t.Fatalf("%s: %v", step.name, err)
		}
		tenancies, _ := office.tenancies(t)
		if ledger := tenancies["HO-1"].Ledger; len(ledger) != 1 || ledger[0].PaidCents != step.want {
			t.Fatalf("%s: got %+v, want %d paid", step.name, ledger, step.want)
		}
	}
}

func TestTheSameTenantJoinsTheSameHousehold(t *testing.T) {
	t.Parallel()
	office := aLandlordOffice(t)
	for number := range 2 {
		file := oneLine(t, fmt.Sprintf("HO-%d", number), "T-1", "0,00", "643,00")
		if _, err := office.imports(t.Context(), file, asOf, func(int, int) {}); err != nil {
			t.Fatal(err)
		}
	}
	files, err := office.cases.Files(t.Context(), office.officer, casework.Filter{}, casework.PageRequest{First: 10})
	if err != nil {
		t.Fatal(err)
	}
	if len(files.Edges) != 1 || len(files.Edges[0].Node.Tenancies) != 2 || files.Edges[0].Node.CompositionKnown {
		t.Errorf("got %d files; want one with two tenancies whose composition is unknown", len(files.Edges))
	}
}

// A household whose file was erased and that owes rent again is seen again: in a
// file of its own, under another number (access §6).
func TestWhoOwesRentAgainAfterErasingGetsAFile(t *testing.T) {
	t.Parallel()
	office := aLandlordOffice(t)
	seen := map[casework.ID]bool{}
	for year := range 3 {
		file := oneLine(t, "HO-1", "T-1", "0,00", "643,00")
		for range 2 { // brought again, the same file is found
			if report, err := office.imports(t.Context(), file, asOf, func(int, int) {}); err != nil || len(report.NotTaken) != 0 || report.Registered+report.Known == 0 {
				t.Fatalf("not taken: %+v (%v)", report, err)
			}
		}
		files, err := office.cases.Files(t.Context(), office.officer, casework.Filter{}, casework.PageRequest{First: 10})
		if err != nil || len(files.Edges) != 1 {
			t.Fatalf("year %d: %d files (%v), want 1", year, len(files.Edges), err)
		}
		household := files.Edges[0].Node.ID
		if seen[household] {
			t.Error("an erased number is used again")
		}
		seen[household] = true
		office.closes(t, household)
		erased, err := office.store.EraseInTime(t.Context(), office.officer.Region, time.Date(2032, 12, 1+year, 9, 0, 0, 0, time.UTC))
		if err != nil || erased.Files != 1 {
			t.Fatalf("erased %+v (%v), want one file", erased, err)
		}
	}
}

func (l landlordOffice) closes(t *testing.T, household casework.ID) {
	t.Helper()
	outcome := casework.Command{RecordOutcome: &casework.RecordOutcome{Kind: casework.Averted, On: asOf}}
	operation := casework.Operation{ID: casework.NewID(time.Now()), HouseholdID: household, Command: outcome, Content: []byte("{}")}
	receipts, err := l.cases.Submit(t.Context(), l.officer, []casework.Operation{operation})
	if err != nil || len(receipts) != 1 || receipts[0].Status != casework.Applied {
		t.Fatalf("the outcome: %+v (%v)", receipts, err)
	}
}

// counted counts rows of the landlord's region.
func (l landlordOffice) counted(t *testing.T, query string) (count int) {
	t.Helper()
	if err := connectedTo(t, l.url).QueryRow(t.Context(), query).Scan(&count); err != nil {
		t.Fatal(err)
	}
	return count
}

func connectedTo(t *testing.T, url string) *pgx.Conn {
	t.Helper()
	connection, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = connection.Close(context.Background()) })
	return connection
}

// halfFiles counts what is not whole: a file without its tenancy or a month of it, an operation without its receipt,
// words, history or log line.
const halfFiles = `SELECT (SELECT count(*) FROM households h WHERE 2 <> (SELECT count(*) FROM rent_months m
        JOIN tenancies t ON t.household_id = m.household_id AND t.id = m.tenancy_id WHERE m.household_id = h.id)
        OR h.version <> (SELECT count(*) FROM operations o WHERE o.household_id = h.id)
        OR NOT EXISTS (SELECT FROM facts f WHERE f.household_id = h.id) OR NOT EXISTS (SELECT FROM log_keys k WHERE k.household_id = h.id))
    + (SELECT count(*) FROM operations o WHERE NOT EXISTS (SELECT FROM receipts r WHERE r.operation_id = o.id)
        OR NOT EXISTS (SELECT FROM operation_contents c WHERE c.operation_id = o.id))
    + abs((SELECT count(*) FROM receipts) - (SELECT count(*) FROM operations)) + abs((SELECT count(*) FROM access_log) - (SELECT count(*) FROM operations))`

// An import that is stopped half-way leaves whole files only, says which, and goes on with the others.
func TestAnImportThatIsStoppedLeavesWholeFiles(t *testing.T) {
	t.Parallel()
	office := aLandlordOffice(t)
	file, owing := inArrears(t, 1100)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	done := 0
	rent := intake.RentImport{
		Cases: office.cases, Association: office.importer, AsOf: asOf, ArrearsOnly: true,
		Keep: func(_ context.Context, so, _ int, _ intake.RentReport) error {
			done = so
			cancel()
			return nil
		},
	}
	report, err := rent.Run(ctx, file)
	files := office.counted(t, "SELECT count(*) FROM households")
	if err == nil || done == 0 || done == 1100 || report.Registered != files || report.Recorded != files || report.Recorded+report.Left != done {
		t.Fatalf("%d households done, %d files, told %+v and %v", done, files, report, err)
	}
	if half := office.counted(t, halfFiles); half != 0 {
		t.Errorf("%d halves after stopping", half)
	}
	rent.From, rent.Before = done, report
	report, err = rent.Run(t.Context(), file)
	if err != nil || report.Recorded != owing || report.Known != 0 || report.Registered != office.counted(t, "SELECT count(*) FROM households") {
		t.Errorf("going on gives %+v, %v", report, err)
	}
	if half := office.counted(t, halfFiles); half != 0 {
		t.Errorf("%d halves at the end", half)
	}
}

// Two people who import one file at the same time do not hold each other up for good, and everything is done once.
func TestOneFileIsImportedTwiceAtTheSameTime(t *testing.T) {
	t.Parallel()
	office := aLandlordOffice(t)
	file, owing := inArrears(t, 900)
	reports := make([]intake.RentReport, 2)
	var both sync.WaitGroup
	for i := range reports {
		both.Go(func() {
			var err error
			if reports[i], err = office.imports(t.Context(), file, asOf, func(int, int) {}); err != nil {
				t.Error(err)
			}
		})
	}
	both.Wait()
	if one, other := reports[0], reports[1]; one.Recorded+other.Recorded != owing || one.Known+other.Known != owing || len(one.NotTaken)+len(other.NotTaken) > 0 {
		t.Errorf("got %+v and %+v", one, other)
	}
	if half := office.counted(t, halfFiles); half != 0 {
		t.Errorf("%d halves", half)
	}
}

// inArrears is a file of two months, and how many of its tenancies owe something.
func inArrears(t *testing.T, tenancies int) (file intake.RentFile, owing int) {
	t.Helper()
	var text strings.Builder
	if err := rentfiletest.GenerateArrears(&text, tenancies, 2, 1, 1); err != nil {
		t.Fatal(err)
	}
	file = rentFile(t, text.String())
	for _, tenancy := range file.Tenancies {
		if tenancy.ArrearsCents() > 0 {
			owing++
		}
	}
	return file, owing
}
