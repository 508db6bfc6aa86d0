package release_test

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/parquet-go/parquet-go"

	"regieroute/server/casework"
	"regieroute/server/dataset/release"
)

// canaries are words that may never leave in what is not of an organisation's own.
var canaries = []string{"Kanarieachternaam", "Kanariestraat", "1234 KN", "kanarie@voorbeeld.nl", "Kanarievoornaam", "0612345678", "Kanarieplek"}

// someFiles gives households with a name, an address and a course of their own.
func someFiles(random *rand.Rand, count int) *data {
	d := &data{}
	for at := range count {
		file := &casework.Household{
			ID: anID(fmt.Sprint("file", at)), Region: anID("region"), Version: 1, Name: "Kanarieachternaam",
			Address: casework.Address{Street: "Kanariestraat", HouseNumber: "1", PostalCode: "1234 KN", City: "Kanariestad"},
			Contact: casework.Contact{Email: "kanarie@voorbeeld.nl", Phone: "0612345678"},
		}
		began := time.Date(2026, time.Month(1+random.IntN(6)), 5, 9, 0, 0, 0, time.UTC)
		born := casework.Day("1980-05-05")
		file.Residents = append(file.Residents, resident(file, 0, born))
		for child := range random.IntN(4) {
			file.Residents = append(file.Residents, resident(file, child+1, "2015-01-01"))
		}
		file.Compositions = []casework.Composition{{Made: casework.Made{At: began.AddDate(0, -1, 0)}, EstablishComposition: casework.EstablishComposition{On: "2025-12-01"}}}
		file.Tenancies = []casework.Tenancy{{
			NewTenancy: casework.NewTenancy{ID: anID(fmt.Sprint("tenancy", at)), Landlord: anID(string(casework.Landlord)), StartsOn: "2020-01-01"},
			Ledger:     []casework.RentMonth{{Month: casework.DayOf(began).Month(), DueCents: 70000, BalanceCents: casework.Cents(random.IntN(600000)), AsOf: casework.DayOf(began)}},
		}}
		file.Involvements = []casework.Involvement{{Organisation: anID(string(casework.Landlord)), Role: casework.Landlord, From: "2025-01-01"}}
		if random.IntN(2) == 0 {
			file.Involvements = append(file.Involvements, casework.Involvement{Organisation: anID("care"), Role: casework.Care, From: "2025-01-01"})
		}
		file.Referrals = []casework.Referral{{Made: casework.Made{ID: anID(fmt.Sprint("referral", at)), At: began.AddDate(0, random.IntN(3), 0)}, SubmitReferral: casework.SubmitReferral{
			Cause: []casework.ClaimCause{casework.CauseArrears, casework.CauseNuisance}[random.IntN(2)], Summary: "Kanarievoornaam woont in de Kanariestraat",
		}}}
		if random.IntN(3) > 0 {
			kind := []casework.OutcomeKind{casework.Averted, casework.Evicted, casework.LeftBefore}[random.IntN(3)]
			file.Outcomes = []casework.Outcome{{RecordOutcome: casework.RecordOutcome{
				Kind: kind, On: casework.DayOf(began.AddDate(0, 4, 0)), Destination: []casework.Destination{casework.ToStays, casework.ToFamily}[random.IntN(2)], Note: "Kanarievoornaam",
			}}}
		}
		d.files = append(d.files, file)
	}
	return d
}

func resident(file *casework.Household, at int, born casework.Day) casework.Resident {
	role := casework.Tenant
	if at > 0 {
		role = casework.Child
	}
	return casework.Resident{NewResident: casework.NewResident{
		ID: casework.DerivedID(file.ID.String(), fmt.Sprint("resident", at)), Name: "Kanarievoornaam", BirthDate: born, Role: role, From: "2020-01-01",
	}}
}

func forResearch(k, l int) release.Input {
	return release.Input{
		Order: casework.ReleaseOrder{
			ID: anID("order"), Kind: casework.MicrodataRelease, Formats: casework.ReleaseFormats(), Project: anID("project"),
			Period: casework.MonthPeriod{From: "2026-01", To: "2026-06"},
		},
		Actor: administrator, Region: release.Region{Name: "Voorbeeldstad"}, Snapshot: snapshot,
		Project: &release.Project{Name: "Onderzoek", K: k, L: l, Lost: 50, Key: [32]byte{1, 2, 3}},
	}
}

// TestLinesForResearchAreAlike recomputes from the lines themselves how many are
// alike, and how many different things those have.
func TestLinesForResearchAreAlike(t *testing.T) {
	t.Parallel()
	for _, agreed := range []struct{ k, l int }{{5, 2}, {12, 3}} {
		source := someFiles(rand.New(rand.NewPCG(7, 7)), 400)
		made, files := make1(t, source, forResearch(agreed.k, agreed.l))
		rows, err := csv.NewReader(files.texts["trajectories.csv"]).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		head, classes := rows[0], map[string][][]string{}
		if head[1] != "began" || head[2] != "household" {
			t.Fatalf("got the columns %v", head)
		}
		for _, row := range rows[1:] {
			classes[row[1]+" "+row[2]] = append(classes[row[1]+" "+row[2]], row)
		}
		k, fewest := 1<<30, 1<<30
		for _, class := range classes {
			k = min(k, len(class))
			for column := 3; column < len(head); column++ {
				values := map[string]bool{}
				for _, row := range class {
					values[row[column]] = true
				}
				fewest = min(fewest, len(values))
			}
		}
		report := made.Report.Microdata
		if k < agreed.k || fewest < agreed.l || k != report.K || len(rows)-1 != report.Released || report.Released < 350 || len(source.logged) < 400 {
			t.Errorf("k is %d and l %d of %d lines; the report says %+v, the log %d", k, fewest, len(rows)-1, report, len(source.logged))
		}
		if len(classes) < 3 {
			t.Errorf("only %d classes: everything lost", len(classes))
		}
	}
}

func TestResearchIsRefusedBelowWhatWasAgreed(t *testing.T) {
	t.Parallel()
	for name, spoil := range map[string]func(*release.Input, *data){
		"few":             func(_ *release.Input, d *data) { d.files = d.files[:4] },
		"k of everybody":  func(in *release.Input, _ *data) { in.Project.K = 500 },
		"a destroyed key": func(in *release.Input, _ *data) { in.Project.Key = [32]byte{} },
		"nobody":          func(_ *release.Input, d *data) { d.files = nil },
	} {
		source, in, files := someFiles(rand.New(rand.NewPCG(7, 7)), 300), forResearch(5, 2), newShelf()
		spoil(&in, source)
		_, err := release.Make(t.Context(), source, in, files, nil)
		var refusal *casework.Error
		if !errors.As(err, &refusal) || len(files.names) > 0 {
			t.Errorf("%s: got %v and %v", name, err, files.names)
		}
	}
}

// TestNothingOfAnybodyLeaves looks in every file for words of households.
func TestNothingOfAnybodyLeaves(t *testing.T) {
	t.Parallel()
	source := someFiles(rand.New(rand.NewPCG(7, 8)), 300)
	for _, file := range source.files {
		for _, fact := range file.Facts() {
			source.counts = append(source.counts, casework.RegionCount{Measure: fact.Measure, Month: fact.On.Month(), Marks: fact.Marks, Number: 1})
		}
	}
	published, tables := make1(t, source, aPublication(casework.MonthPeriod{From: "2026-01", To: "2026-09"}))
	_, lines := make1(t, source, forResearch(5, 2))
	for _, shelf := range []*shelf{tables, lines} {
		for name, text := range shelf.texts {
			words := unpacked(t, name, text.Bytes())
			for _, canary := range canaries {
				if strings.Contains(words, canary) {
					t.Errorf("%s has %q", name, canary)
				}
			}
			for _, file := range source.files {
				if strings.Contains(words, file.ID.String()) {
					t.Fatalf("%s names a file", name)
				}
			}
		}
	}
	for _, canary := range canaries {
		if strings.Contains(string(published.Published), canary) {
			t.Errorf("what is kept has %q", canary)
		}
	}
	var kept told
	if err := json.Unmarshal(published.Published, &kept); err != nil || len(kept.Tables) < 15 {
		t.Errorf("%d tables are kept: %v", len(kept.Tables), err)
	}
}

// unpacked gives all that can be read in a file: of a workbook every part, of Parquet
// every value, since both are compressed.
func unpacked(t *testing.T, name string, content []byte) string {
	t.Helper()
	var words strings.Builder
	switch {
	case strings.HasSuffix(name, ".xlsx"):
		archive, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
		if err != nil {
			t.Fatal(err)
		}
		for _, part := range archive.File {
			open, err := part.Open()
			if err != nil {
				t.Fatal(err)
			}
			if _, err := io.Copy(&words, open); err != nil {
				t.Fatal(err)
			}
		}
	case strings.HasSuffix(name, ".parquet"):
		file, err := parquet.OpenFile(bytes.NewReader(content), int64(len(content)))
		if err != nil {
			t.Fatal(err)
		}
		words.Write(content) // names and statistics are not compressed
		for _, group := range file.RowGroups() {
			rows, some := group.Rows(), make([]parquet.Row, 100)
			for {
				count, err := rows.ReadRows(some)
				for _, row := range some[:count] {
					for _, value := range row {
						words.WriteString(value.String() + "\n")
					}
				}
				if errors.Is(err, io.EOF) {
					break
				}
				if err != nil {
					t.Fatal(err)
				}
			}
			if err := rows.Close(); err != nil {
				t.Fatal(err)
			}
		}
	default:
		words.Write(content)
	}
	return words.String()
}

// TestNamesAreFoundInWhatIsCompressed looks for a name where it does stand, in every
// format: what finds nothing in a publication must be able to find something.
func TestNamesAreFoundInWhatIsCompressed(t *testing.T) {
	t.Parallel()
	source := someFiles(rand.New(rand.NewPCG(7, 8)), 3)
	_, files := make1(t, source, ownDataOf(somebody(casework.Landlord, casework.RentOfficer)))
	for _, format := range []string{"csv", "jsonl", "parquet", "xlsx"} {
		found := false
		for _, file := range source.files {
			found = found || strings.Contains(unpacked(t, "households."+format, files.texts["households."+format].Bytes()), file.ID.String())
		}
		if !found {
			t.Errorf("no file is found in %s", format)
		}
	}
}

// TestAnotherKeyGivesOtherPseudonyms keeps projects apart, and one project together.
func TestAnotherKeyGivesOtherPseudonyms(t *testing.T) {
	t.Parallel()
	source := someFiles(rand.New(rand.NewPCG(7, 9)), 300)
	_, first := make1(t, source, forResearch(5, 2))
	_, same := make1(t, source, forResearch(5, 2))
	other := forResearch(5, 2)
	other.Project.Key = [32]byte{9}
	_, apart := make1(t, source, other)
	text := first.texts["trajectories.csv"].String()
	if text != same.texts["trajectories.csv"].String() {
		t.Error("the same project has other lines")
	}
	_, lines, _ := strings.Cut(text, "\r\n")
	one, _, _ := strings.Cut(lines, ",")
	if len(one) != 26 || strings.Contains(apart.texts["trajectories.csv"].String(), one) {
		t.Errorf("pseudonym %q is in both projects", one)
	}
}
