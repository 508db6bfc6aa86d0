package release_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"regieroute/server/casework"
	"regieroute/server/dataset/release"
)

var snapshot = time.Date(2026, 12, 1, 9, 0, 0, 0, time.UTC)

func anID(name string) casework.ID { return casework.DerivedID("test", name) }

func somebody(kind casework.OrganisationRole, roles ...casework.PersonRole) casework.Actor {
	return casework.Actor{Region: anID("region"), Organisation: anID(string(kind)), OrganisationRole: kind, Person: anID("person"), Roles: roles}
}

var administrator = somebody(casework.RegieTeam, casework.AdministratorRole)

// data is a region in memory.
type data struct {
	counts []casework.RegionCount
	files  []*casework.Household
	logged []casework.LogLine
}

func (d *data) CountRegion(_ context.Context, _ casework.ID, period casework.MonthPeriod, each func(casework.RegionCount) error) error {
	for _, count := range d.counts {
		if count.Month < period.From || count.Month > period.To {
			continue
		}
		if err := each(count); err != nil {
			return err
		}
	}
	return nil
}

func (d *data) CountFiles(context.Context, casework.Actor) (int64, error) {
	return int64(len(d.files)), nil
}

func (d *data) EachFile(_ context.Context, _ casework.Actor, _ casework.Day, each func([]*casework.Household) ([]casework.LogLine, error)) error {
	for from := 0; from < len(d.files); from += 100 {
		lines, err := each(d.files[from:min(len(d.files), from+100)])
		if err != nil {
			return err
		}
		d.logged = append(d.logged, lines...)
	}
	return nil
}

func (d *data) Directory(context.Context, casework.Actor) (casework.Directory, error) {
	return casework.Directory{Organisations: []casework.Organisation{{ID: anID(string(casework.Landlord)), Name: "Woonvast"}}}, nil
}

// shelf keeps files in memory.
type shelf struct {
	names []string
	texts map[string]*bytes.Buffer
}

func newShelf() *shelf { return &shelf{texts: map[string]*bytes.Buffer{}} }

func (s *shelf) Create(name, _ string) (io.WriteCloser, error) {
	if s.texts[name] != nil {
		return nil, errors.New("twice: " + name)
	}
	s.names, s.texts[name] = append(s.names, name), &bytes.Buffer{}
	return closing{s.texts[name]}, nil
}

type closing struct{ io.Writer }

func (closing) Close() error { return nil }

func make1(t *testing.T, source release.Source, in release.Input) (release.Manifest, *shelf) {
	t.Helper()
	files := newShelf()
	made, err := release.Make(t.Context(), source, in, files, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(made.Files) != len(files.names) {
		t.Errorf("the manifest has %d files, the sink %d", len(made.Files), len(files.names))
	}
	for _, file := range made.Files {
		text := files.texts[file.Name].Bytes()
		if hash := sha256.Sum256(text); file.SHA256 != hex.EncodeToString(hash[:]) || file.Bytes != int64(len(text)) || file.MediaType == "" {
			t.Errorf("%s: the manifest says %+v of %d bytes", file.Name, file, len(text))
		}
	}
	return made, files
}

func aPublication(period casework.MonthPeriod, earlier ...[]byte) release.Input {
	return release.Input{
		Order: casework.ReleaseOrder{ID: anID("order"), Kind: casework.PublicationRelease, Formats: casework.ReleaseFormats(), Period: period},
		Actor: administrator, Region: release.Region{Name: "Voorbeeldstad"}, Snapshot: snapshot, Earlier: earlier,
	}
}

// partsOf are the measures that count a part of another one, each of the one before.
var partsOf = map[casework.Measure][]casework.Measure{
	casework.MeasureArrears:      {casework.MeasureDaysToContact, casework.MeasureContacted},
	casework.MeasureArrangements: {casework.MeasureArrangementsKept},
	casework.MeasureAverted:      {casework.MeasureRecurrence24, casework.MeasureRecurrence12},
}

var isPart = map[casework.Measure]bool{
	casework.MeasureDaysToContact: true, casework.MeasureContacted: true, casework.MeasureArrangementsKept: true, casework.MeasureArrangementsBroken: true,
	casework.MeasureRecurrence24: true, casework.MeasureRecurrence12: true,
}

// aHistory gives what happened in a region, at random: of some things much and of
// most little.
func aHistory(random *rand.Rand, months []casework.Month, busy int) *data {
	d := &data{}
	pick := func(dimension casework.Dimension) string {
		for _, definition := range casework.Dimensions() {
			if definition.Dimension == dimension {
				return definition.Marks[random.IntN(len(definition.Marks))].Code
			}
		}
		return ""
	}
	for _, month := range months {
		for _, measure := range casework.Measures() {
			for range random.IntN(busy) {
				composition, minors := "UNKNOWN", "UNKNOWN"
				switch random.IntN(3) {
				case 0:
					composition, minors = "ADULTS", "0"
				case 1:
					composition, minors = "FAMILY", string('1'+rune(random.IntN(3)))
				}
				marks := casework.Marks{
					Composition: composition, Minors: minors, Stage: pick(casework.ByStage), Cause: pick(casework.ByCause), Ground: pick(casework.ByGround),
					Scenario: pick(casework.ByScenario), Outcome: pick(casework.ByOutcome), Destination: pick(casework.ByDestination),
				}
				number := int64(1 + random.IntN(3))
				if random.IntN(6) == 0 {
					number = int64(10 + random.IntN(60))
				}
				if isPart[measure.Measure] {
					continue
				}
				d.counts = append(d.counts, casework.RegionCount{Measure: measure.Measure, Month: month, Marks: marks, Number: number})
				for _, part := range partsOf[measure.Measure] {
					number = random.Int64N(number + 1)
					d.counts = append(d.counts, casework.RegionCount{Measure: part, Month: month, Marks: marks, Number: number})
				}
			}
		}
	}
	return d
}

func months(from, to casework.Month) []casework.Month {
	all := []casework.Month{}
	for day := from.FirstDay(); day.Month() <= to; day = day.Month().LastDay().Plus(1) {
		all = append(all, day.Month())
	}
	return all
}

func TestTheSameOrderGivesTheSameBytes(t *testing.T) {
	t.Parallel()
	period := casework.MonthPeriod{From: "2026-01", To: "2026-09"}
	source := aHistory(rand.New(rand.NewPCG(1, 1)), months("2026-01", "2026-09"), 8)
	_, first := make1(t, source, aPublication(period))
	again := aPublication(period)
	again.Order.Formats = []casework.ReleaseFormat{casework.ReleaseXLSX, casework.ReleaseParquet, casework.ReleaseJSONL, casework.ReleaseCSV}
	_, second := make1(t, source, again)
	if strings.Join(first.names, " ") != strings.Join(second.names, " ") {
		t.Fatalf("got the files %v and %v", first.names, second.names)
	}
	for name, text := range first.texts {
		if !bytes.Equal(text.Bytes(), second.texts[name].Bytes()) {
			t.Errorf("%s differs", name)
		}
	}
	for _, name := range []string{"endings.csv", "endings.jsonl", "endings.parquet", "endings.xlsx", "datapackage.json", "endings.csv-metadata.json", "codebook.md", "dcat.jsonld", "changes.csv"} {
		if first.texts[name] == nil {
			t.Errorf("%s is missing", name)
		}
	}
	if text := first.texts["incidents.csv"].String(); strings.Contains(text, ",e,") {
		t.Errorf("incidents are exact without a decision:\n%s", text)
	}
}

// TestWhatIsReadInTheProgramIsWhatIsInTheFiles compares each number of the tables for the
// program with the CSV of the same table.
func TestWhatIsReadInTheProgramIsWhatIsInTheFiles(t *testing.T) {
	t.Parallel()
	source, signs := aHistory(rand.New(rand.NewPCG(5, 6)), months("2026-01", "2026-06"), 9), map[casework.PublishedSign]string{
		casework.PrintedRounded: "", casework.PrintedExact: "e", casework.PrintedLeftOut: ".", casework.CannotBePrinted: "",
	}
	in := onlyCSV(aPublication(casework.MonthPeriod{From: "2026-01", To: "2026-06"}))
	in.IncidentsDecision = "besluit van 1 maart 2026"
	made, files := make1(t, source, in)
	text := func(number *int64) string {
		if number == nil {
			return ""
		}
		return strconv.FormatInt(*number, 10)
	}
	met := map[casework.PublishedSign]bool{}
	for _, table := range made.Tables {
		lines := rowsOf(t, files, table.Name+".csv")
		if table.Title.Dutch == "" || table.Meaning.English == "" || len(lines) != len(table.Rows) {
			t.Fatalf("%s %q has %d rows and its file %d lines", table.Name, table.Title, len(table.Rows), len(lines))
		}
		for at, row := range table.Rows {
			want := []string{row.Moment}
			for _, mark := range row.Marks {
				if mark.Dutch == "" {
					t.Errorf("%s: %+v has no words", table.Name, mark)
				}
				want = append(want, mark.Code)
			}
			want = append(want, text(row.Number), signs[row.Sign])
			if len(table.Splits) > 0 {
				want = append(want, text(row.Percentage))
			}
			want = append(want, strconv.FormatBool(row.Final))
			if !slices.Equal(lines[at], want) {
				t.Fatalf("%s: the file has %q, the program %q", table.Name, lines[at], want)
			}
			met[row.Sign] = true
			if known := slices.ContainsFunc(table.Moments, func(m casework.Mark) bool { return m.Code == row.Moment && m.English != "" }); !known {
				t.Errorf("%s: the moment %s is not listed", table.Name, row.Moment)
			}
		}
	}
	if len(made.Tables)+len(made.LeftOut) != 16 || len(met) != 4 {
		t.Errorf("got %d tables, %d left out, with the signs %v", len(made.Tables), len(made.LeftOut), met)
	}
}

func TestIncidentsAreExactByADecision(t *testing.T) {
	t.Parallel()
	source := &data{counts: []casework.RegionCount{{Measure: casework.MeasureOnTheStreet, Month: "2026-02", Number: 1}}}
	in := aPublication(casework.MonthPeriod{From: "2026-01", To: "2026-06"})
	in.IncidentsDecision = "besluit van 1 maart 2026"
	_, files := make1(t, source, in)
	if text := files.texts["put-on-the-street.csv"].String(); !strings.Contains(text, "2026-Q1,1,e,") || !strings.Contains(text, "2026-Q2,0,e,") || !strings.Contains(text, "TOTAL,1,e,") {
		t.Errorf("got\n%s", text)
	}
	in.IncidentsDecision = ""
	_, files = make1(t, source, in)
	if text := files.texts["put-on-the-street.csv"].String(); strings.Contains(text, ",1,") {
		t.Errorf("got one household in\n%s", text)
	}
}

// TestATableThatIsLeftOutIsNamed publishes a history of which a table cannot be protected:
// everything that says what the tables are says which one is missing, and why.
func TestATableThatIsLeftOutIsNamed(t *testing.T) {
	t.Parallel()
	random, kept, missing := rand.New(rand.NewPCG(77, 2)), [][]byte{}, 0
	source := aHistory(random, months("2025-10", "2026-06"), 3)
	for _, until := range []casework.Month{"2025-12", "2026-03", "2026-06"} {
		made, files := make1(t, source, onlyCSV(aPublication(casework.MonthPeriod{From: "2025-10", To: until}, kept...)))
		for _, table := range made.Report.Tables {
			if table.Refused {
				missing++
			}
			for _, name := range []string{"datapackage.json", "codebook.md", "dcat.jsonld"} {
				text := files.texts[name].String() // a data package speaks one language
				dutch := strings.Contains(text, "staan er niet in") && strings.Contains(text, table.Title.NL)
				english := strings.Contains(text, "are not in it") && strings.Contains(text, table.Title.EN)
				if table.Refused && !dutch && !english {
					t.Errorf("%s does not say that %s is left out", name, table.Name)
				}
			}
			if table.Refused && files.texts[table.Name+".csv"] != nil {
				t.Errorf("%s is left out and written", table.Name)
			}
		}
		kept = append(kept, made.Published)
		for range 20 {
			if at := random.IntN(len(source.counts)); !isPart[source.counts[at].Measure] {
				source.counts[at].Number++
			}
		}
	}
	if missing == 0 {
		t.Error("no table was left out: the test shows nothing")
	}
}

func TestARegionWithoutAnythingPublishesZeros(t *testing.T) {
	t.Parallel()
	_, files := make1(t, &data{}, aPublication(casework.MonthPeriod{From: "2026-01", To: "2026-03"}))
	if text := files.texts["put-on-the-street.csv"].String(); !strings.Contains(text, "TOTAL,0,,") {
		t.Errorf("got\n%s", text)
	}
}

func TestMakingStops(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	source, files := aHistory(rand.New(rand.NewPCG(1, 2)), months("2026-01", "2026-03"), 5), newShelf()
	_, err := release.Make(ctx, source, aPublication(casework.MonthPeriod{From: "2026-01", To: "2026-03"}), files, func(done, _ int64) {
		if done == 4 { // in the middle of protection, of which nothing is written yet
			cancel()
		}
	})
	if !errors.Is(err, context.Canceled) || len(files.names) > 0 {
		t.Errorf("got %v and %v", err, files.names)
	}
}

func TestWhoMayNotGetsNothing(t *testing.T) {
	t.Parallel()
	files := newShelf()
	in := aPublication(casework.MonthPeriod{From: "2026-01", To: "2026-03"})
	in.Actor = somebody(casework.Landlord, casework.AdministratorRole)
	_, err := release.Make(t.Context(), &data{}, in, files, nil)
	var refusal *casework.Error
	if !errors.As(err, &refusal) || refusal.Code != casework.Forbidden || len(files.names) > 0 {
		t.Errorf("got %v and %v", err, files.names)
	}
}
