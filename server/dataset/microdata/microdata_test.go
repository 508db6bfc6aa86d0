package microdata_test

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"regieroute/server/dataset/microdata"
)

var today = time.Date(2026, 11, 29, 0, 0, 0, 0, time.UTC)

func aProject(t interface{ Fatal(arguments ...any) }, with byte) *microdata.Project {
	project, err := microdata.NewProject(bytes.NewReader(bytes.Repeat([]byte{with}, microdata.KeyBytes)))
	if err != nil {
		t.Fatal(err)
	}
	return project
}

func columns() []microdata.Column {
	return []microdata.Column{
		{Name: "first signal", Kind: microdata.Date, Role: microdata.Quasi},
		{Name: "age", Kind: microdata.Birth, Role: microdata.Quasi},
		{Name: "postcode", Kind: microdata.Postcode, Role: microdata.Quasi},
		{Name: "kind", Kind: microdata.Code, Role: microdata.Quasi, Codes: map[string]string{"ONE_PARENT": "FAMILY", "TWO_PARENTS": "FAMILY", "SINGLE": "ADULTS", "COUPLE": "ADULTS"}},
		{Name: "outcome", Kind: microdata.Code, Role: microdata.Sensitive, Codes: map[string]string{"AVERTED": "", "REHOUSED": "", "EVICTED": ""}},
	}
}

// households are made up, in one town and over some years.
func households(random *rand.Rand, size int) []microdata.Line {
	var lines []microdata.Line
	for at := range size {
		lines = append(lines, microdata.Line{Identifier: fmt.Sprintf("canary-%d", at), Values: []string{
			time.Date(2024, 1, 1+random.IntN(700), 0, 0, 0, 0, time.UTC).Format(time.DateOnly),
			time.Date(1940, 1, 1+random.IntN(25_000), 0, 0, 0, 0, time.UTC).Format(time.DateOnly),
			fmt.Sprintf("68%02dQX", random.IntN(40)),
			[]string{"ONE_PARENT", "TWO_PARENTS", "SINGLE", "COUPLE", ""}[random.IntN(5)],
			[]string{"AVERTED", "AVERTED", "REHOUSED", "EVICTED"}[random.IntN(4)],
		}})
	}
	return lines
}

func TestEveryClassIsAsLargeAsAgreed(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		random := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 30))
		lines := households(random, rapid.IntRange(0, 400).Draw(t, "size"))
		options := microdata.Options{Subject: "household", K: rapid.IntRange(5, 20).Draw(t, "k"), L: rapid.IntRange(2, 3).Draw(t, "l"), Lost: rapid.IntRange(0, 100).Draw(t, "lost"), Today: today}
		release, err := microdata.Protect(aProject(t, 1), columns(), lines, options)
		var refusal *microdata.Error
		if errors.As(err, &refusal) && refusal.Reason == microdata.BelowK {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		k, l := recomputed(release)
		if len(release.Lines) > 0 && (k < options.K || l < options.L) {
			t.Fatalf("somebody is one of %d with %d outcomes; agreed were %+v", k, l, options)
		}
		if k != release.Report.K || l != release.Report.L["outcome"] {
			t.Fatalf("the report says %+v, it is %d and %d", release.Report, k, l)
		}
		report := release.Report
		if lost := report.Starred + report.LeftOut; lost*1000 > options.Lost*len(lines) || report.Subjects != len(lines) || len(release.Lines)+report.LeftOut != len(lines) {
			t.Fatalf("%d of %d lost more than agreed, or are not counted: %+v", lost, len(lines), report)
		}
	})
}

// recomputed counts anew from what is released: how many are alike in the first
// columns, and how many outcomes they have.
func recomputed(release *microdata.Release) (k, l int) {
	for _, one := range release.Lines {
		alike, outcomes := 0, map[string]int{}
		for _, other := range release.Lines {
			if reflect.DeepEqual(one[1:5], other[1:5]) {
				alike++
				outcomes[other[5]]++
			}
		}
		if k == 0 || alike < k {
			k = alike
		}
		if l == 0 || len(outcomes) < l {
			l = len(outcomes)
		}
	}
	return k, l
}

func TestNoIdentifierOrFineValueLeaves(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1, 30))
	lines := households(random, 3000)
	release, err := microdata.Protect(aProject(t, 1), columns(), lines, microdata.Options{Subject: "household", Today: today, Lost: 50})
	if err != nil {
		t.Fatal(err)
	}
	text := fmt.Sprint(release.Lines)
	for _, line := range lines {
		for _, canary := range []string{line.Identifier + "]", line.Identifier + " ", line.Values[0], line.Values[1], line.Values[2]} {
			if strings.Contains(text, canary) {
				t.Fatalf("%s left", canary)
			}
		}
	}
}

func TestTheOrderOfLinesDoesNotMatter(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(2, 30))
	lines := households(random, 500)
	options := microdata.Options{Subject: "household", Today: today, Lost: 50}
	first, err := microdata.Protect(aProject(t, 1), columns(), lines, options)
	random.Shuffle(len(lines), func(a, b int) { lines[a], lines[b] = lines[b], lines[a] })
	second, other := microdata.Protect(aProject(t, 1), columns(), lines, options)
	if err != nil || other != nil || !reflect.DeepEqual(first, second) {
		t.Errorf("got %+v and %+v (%v, %v)", first, second, err, other)
	}
}

func TestHowValuesBecomeCoarser(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name  string
		lines int // alike in all but one column, which differs for each
		vary  func(line int) []string
		want  []string // of the first line
	}{
		{"all are alike", 5, func(int) []string { return []string{"2026-03-14", "1987-12-02", "6828PX", "SINGLE"} }, []string{"2026-03", "35-39", "6828", "SINGLE"}},
		{"the day before a birthday", 5, func(int) []string { return []string{"2026-03-14", "1986-11-30", "6828PX", "SINGLE"} }, []string{"2026-03", "35-39", "6828", "SINGLE"}},
		{"the birthday", 5, func(int) []string { return []string{"2026-03-14", "1986-11-29", "6828PX", "SINGLE"} }, []string{"2026-03", "40-44", "6828", "SINGLE"}},
		{"very old", 5, func(int) []string { return []string{"2026-03-14", "1922-11-29", "6828PX", "SINGLE"} }, []string{"2026-03", "85+", "6828", "SINGLE"}},
		{"nothing is known", 5, func(int) []string { return []string{"", "", "", ""} }, []string{"*", "*", "*", "*"}},
		{"different months of a quarter: the first step is the date", 5, func(line int) []string {
			return []string{fmt.Sprintf("2026-0%d-14", 1+line%3), "1987-12-02", "6828", "SINGLE"}
		}, []string{"2026-Q1", "35-39", "6828", "SINGLE"}},
		{"different ages: date and age", 5, func(line int) []string {
			return []string{"2026-03-14", fmt.Sprintf("%d-01-02", 1995-5*(line%2)), "6828", "SINGLE"}
		}, []string{"2026-Q1", "30-39", "6828", "SINGLE"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			var lines []microdata.Line
			for at := range test.lines {
				lines = append(lines, microdata.Line{Identifier: strconv.Itoa(at), Values: append(test.vary(at), []string{"AVERTED", "EVICTED"}[at%2])})
			}
			release, err := microdata.Protect(aProject(t, 1), columns(), lines, microdata.Options{Today: today})
			if err != nil {
				t.Fatal(err)
			}
			if got := release.Lines[0][1:5]; !reflect.DeepEqual(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestWhatIsRefused(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(3, 30))
	good := households(random, 100)
	spoilt := func(change func(lines []microdata.Line)) []microdata.Line {
		lines := households(rand.New(rand.NewPCG(3, 30)), 100)
		change(lines)
		return lines
	}
	gone := aProject(t, 1)
	gone.Destroy()
	tests := []struct {
		name    string
		project *microdata.Project
		lines   []microdata.Line
		options microdata.Options
		want    microdata.Reason
	}{
		{"four households", aProject(t, 1), good[:4], microdata.Options{Today: today}, microdata.BelowK},
		{"all with the same outcome", aProject(t, 1), spoilt(func(lines []microdata.Line) {
			for at := range lines {
				lines[at].Values[4] = "AVERTED"
			}
		}), microdata.Options{Today: today}, microdata.BelowK},
		{"k of four", aProject(t, 1), good, microdata.Options{K: 4, Today: today}, microdata.WeakOptions},
		{"l of one", aProject(t, 1), good, microdata.Options{L: 1, Today: today}, microdata.WeakOptions},
		{"a fifth may be lost", aProject(t, 1), good, microdata.Options{Lost: 200, Today: today}, microdata.WeakOptions},
		{"a household twice", aProject(t, 1), append(good[:9:9], good[0]), microdata.Options{Today: today}, microdata.Invalid},
		{"free text as a code", aProject(t, 1), spoilt(func(lines []microdata.Line) { lines[7].Values[3] = "mevrouw De Wit belde" }), microdata.Options{Today: today}, microdata.Invalid},
		{"a street as a postcode", aProject(t, 1), spoilt(func(lines []microdata.Line) { lines[7].Values[2] = "Kade 1" }), microdata.Options{Today: today}, microdata.Invalid},
		{"born tomorrow", aProject(t, 1), spoilt(func(lines []microdata.Line) { lines[7].Values[1] = "2026-11-30" }), microdata.Options{Today: today}, microdata.Invalid},
		{"the project has ended", gone, good, microdata.Options{Today: today}, microdata.KeyMissing},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			release, err := microdata.Protect(test.project, columns(), test.lines, test.options)
			var refusal *microdata.Error
			if !errors.As(err, &refusal) || refusal.Reason != test.want || release != nil {
				t.Errorf("got %v, %v; want %s", release, err, test.want)
			}
		})
	}
}

func TestPseudonyms(t *testing.T) {
	t.Parallel()
	one, other := aProject(t, 1), aProject(t, 2)
	name := func(project *microdata.Project, kind, identifier string) string {
		t.Helper()
		pseudonym, err := project.Pseudonym(kind, identifier)
		if err != nil {
			t.Fatal(err)
		}
		return pseudonym
	}
	a := name(one, "household", "7")
	if a != name(one, "household", "7") {
		t.Error("a household has two pseudonyms in one project")
	}
	if a == name(other, "household", "7") || a == name(one, "resident", "7") || name(one, "a", "bc") == name(one, "ab", "c") {
		t.Error("two subjects, or one in two projects, share a pseudonym")
	}
	again, err := microdata.OpenProject(one.Key())
	if err != nil || name(again, "household", "7") != a {
		t.Errorf("a key that was kept gives another pseudonym (%v)", err)
	}
	one.Destroy()
	if len(one.Key()) != 0 {
		t.Error("the key is still there")
	}
	// Computed once with: printf '9:household7' | openssl dgst -sha256 -mac HMAC -macopt hexkey:0101…01
	if want := "5T47QGFFHS5BGBV3R4XZYMGET4"; a != want {
		t.Errorf("got %s, want %s", a, want)
	}
}

// FuzzAnyValueIsCoarsenedOrRefused gives any text to every kind of column: none of
// it may come out longer than a coarse value is.
func FuzzAnyValueIsCoarsenedOrRefused(f *testing.F) {
	for _, value := range []string{"", "2026-03-14", "6828PX", "6828", "SINGLE", "Kade 1", "\x00", "0999-01-01"} {
		f.Add(value)
	}
	f.Fuzz(func(t *testing.T, value string) {
		for _, column := range columns()[:4] {
			var lines []microdata.Line
			for at := range 5 {
				lines = append(lines, microdata.Line{Identifier: strconv.Itoa(at), Values: []string{value}})
			}
			release, err := microdata.Protect(aProject(t, 1), []microdata.Column{column}, lines, microdata.Options{Today: today})
			if err != nil {
				continue
			}
			for _, line := range release.Lines {
				if _, isCode := column.Codes[line[1]]; !isCode && len(line[1]) > 8 {
					t.Errorf("%s: %q became %q", column.Name, value, line[1])
				}
			}
		}
	})
}
