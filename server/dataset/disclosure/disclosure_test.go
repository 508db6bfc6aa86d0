package disclosure_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"regieroute/server/dataset/disclosure"
)

// outcomes is a table of one municipality: what became of households.
func outcomes(averted, rehoused, evicted int) disclosure.Table {
	return disclosure.Table{
		Name:       "outcomes",
		Dimensions: []disclosure.Dimension{{Name: "outcome", Categories: []disclosure.Category{{Code: "averted"}, {Code: "rehoused"}, {Code: "evicted"}}}},
		Units:      []string{"households"},
		Counts: []disclosure.Count{
			{Key: disclosure.Key{"averted"}, Values: []int{averted}},
			{Key: disclosure.Key{"rehoused"}, Values: []int{rehoused}},
			{Key: disclosure.Key{"evicted"}, Values: []int{evicted}},
		},
	}
}

// written gives the cells as printed: total, averted, evicted, rehoused.
func written(p *disclosure.Published) string {
	var cells []string
	for _, cell := range p.Cells {
		text, _ := json.Marshal(cell.Values)
		if cell.Kind == disclosure.Suppressed {
			text = []byte(".")
		}
		cells = append(cells, string(text))
	}
	return strings.Join(cells, " ")
}

func TestWhatIsPublished(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name  string
		table disclosure.Table
		want  string
	}{
		{"everything is large", outcomes(48, 61, 32), "[140] [50] [30] [60]"},
		{"nobody was put on the street", outcomes(48, 61, 0), "[110] [50] [0] [60]"},
		{"nothing happened", outcomes(0, 0, 0), "[0] [0] [0] [0]"},
		{"a few, in the noise of three rounded numbers", outcomes(48, 61, 3), "[110] [50] . [60]"},
		{"everybody was averted: nobody's outcome is told", outcomes(48, 0, 0), "[50] . . ."},
		{"nine is the most that is suppressed", outcomes(48, 61, 9), "[120] [50] . [60]"},
		{"ten is shown", outcomes(48, 61, 10), "[120] [50] [10] [60]"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			published, _, err := disclosure.Publish(t.Context(), test.table, nil, disclosure.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if got := written(published); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

func TestWhatIsRefused(t *testing.T) {
	t.Parallel()
	exact := outcomes(1, 2, 0)
	exact.Exact, exact.Decision = []disclosure.Key{{disclosure.Total}}, "council, 12 March"
	undecided := outcomes(48, 61, 30)
	undecided.Exact = []disclosure.Key{{"evicted"}}
	twice := outcomes(1, 2, 3)
	twice.Counts = append(twice.Counts, twice.Counts[0])
	nested := outcomes(20, 20, 20)
	nested.Units, nested.Nested = []string{"households", "persons"}, true
	for at := range nested.Counts {
		nested.Counts[at].Values = []int{20, 19}
	}
	loop := outcomes(1, 2, 3)
	loop.Dimensions = []disclosure.Dimension{{Name: "outcome", Categories: []disclosure.Category{{Code: "averted", Parent: "evicted"}, {Code: "evicted", Parent: "averted"}, {Code: "rehoused"}}}}
	shown, _, err := disclosure.Publish(t.Context(), outcomes(48, 61, 15), nil, disclosure.Options{})
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name    string
		table   disclosure.Table
		earlier []disclosure.Earlier
		options disclosure.Options
		want    disclosure.RefusalReason
	}{
		{"three households in all, exactly: their outcomes lie too close", exact, nil, disclosure.Options{}, disclosure.Unprotected},
		{"an exact number that nobody decided on", undecided, nil, disclosure.Options{}, disclosure.InvalidTable},
		{"a count twice", twice, nil, disclosure.Options{}, disclosure.InvalidTable},
		{"households without anybody", nested, nil, disclosure.Options{}, disclosure.InvalidTable},
		{"a category that is part of itself", loop, nil, disclosure.Options{}, disclosure.InvalidTable},
		{"a lower threshold", outcomes(1, 2, 3), nil, disclosure.Options{Threshold: 5}, disclosure.WeakOptions},
		{"a finer base", outcomes(1, 2, 3), nil, disclosure.Options{Base: 3}, disclosure.WeakOptions},
		{"a narrower range", outcomes(1, 2, 3), nil, disclosure.Options{Width: 4}, disclosure.WeakOptions},
		{"percentages of fewer", outcomes(1, 2, 3), nil, disclosure.Options{Denominator: 99}, disclosure.WeakOptions},
		{"a threshold beside the base", outcomes(1, 2, 3), nil, disclosure.Options{Threshold: 12}, disclosure.WeakOptions},
		{"a threshold that was raised after the number was told", outcomes(48, 61, 15), []disclosure.Earlier{{Published: shown}}, disclosure.Options{Threshold: 20}, disclosure.Unprotected},
		{"an earlier release of other counts", outcomes(48, 61, 25), []disclosure.Earlier{{Published: shown}}, disclosure.Options{}, disclosure.EarlierDiffers},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			published, report, err := disclosure.Publish(t.Context(), test.table, test.earlier, test.options)
			var refusal *disclosure.Error
			if !errors.As(err, &refusal) || refusal.Reason != test.want {
				t.Errorf("got %v, want %s", err, test.want)
			}
			if published != nil || report != nil {
				t.Error("something was published with the refusal")
			}
		})
	}
}

func TestAnIncidentIsToldByDecision(t *testing.T) {
	t.Parallel()
	table := disclosure.Table{
		Name: "families put on the street", Units: []string{"families"}, Decision: "college, 3 February",
		Dimensions: []disclosure.Dimension{{Name: "year", Categories: []disclosure.Category{{Code: "2025"}, {Code: "2026"}}}},
		Counts:     []disclosure.Count{{Key: disclosure.Key{"2025"}, Values: []int{1}}},
		Exact:      []disclosure.Key{{disclosure.Total}, {"2025"}, {"2026"}},
	}
	published, _, err := disclosure.Publish(t.Context(), table, nil, disclosure.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := written(published), "[1] [0] [1]"; got != want {
		t.Errorf("got %s, want %s (2025, 2026, total)", got, want)
	}
}

func TestPercentages(t *testing.T) {
	t.Parallel()
	published, _, err := disclosure.Publish(t.Context(), outcomes(48, 61, 12), nil, disclosure.Options{})
	if err != nil {
		t.Fatal(err)
	}
	total := disclosure.Key{disclosure.Total}
	if part, told := published.Percentage(disclosure.Key{"averted"}, total, 0); !told || part != 42 {
		t.Errorf("got %d, %v; want 42 percent (50 of 120)", part, told)
	}
	if _, told := published.Percentage(total, total, 0); told {
		t.Error("all of a group was told")
	}
	if _, told := published.Percentage(disclosure.Key{"evicted"}, disclosure.Key{"averted"}, 0); told {
		t.Error("a percentage of fewer than 100 was told")
	}
}

func TestTheReportCountsAndProposes(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1, 2))
	table := disclosure.Table{Name: "sparse", Units: []string{"households"}, Dimensions: []disclosure.Dimension{{Name: "month"}, {Name: "outcome"}}}
	for at := range 12 {
		table.Dimensions[0].Categories = append(table.Dimensions[0].Categories, disclosure.Category{Code: string(rune('a' + at))})
	}
	for _, code := range []string{"averted", "evicted", "rehoused"} {
		table.Dimensions[1].Categories = append(table.Dimensions[1].Categories, disclosure.Category{Code: code})
	}
	for _, key := range leafKeys(table.Dimensions) {
		table.Counts = append(table.Counts, disclosure.Count{Key: key, Values: []int{1 + random.IntN(5)}})
	}
	published, report, err := disclosure.Publish(t.Context(), table, nil, disclosure.Options{})
	if err != nil {
		t.Fatal(err)
	}
	suppressed, further := 0, 0
	for _, cell := range published.Cells {
		if cell.Kind == disclosure.Suppressed {
			suppressed++
		}
		if cell.Reason == disclosure.Secondary {
			further++
		}
	}
	if report.All() != suppressed || len(report.Further) != further || report.Cells != 13*4 {
		t.Errorf("the report says %+v, and %d are suppressed, %d for others", report, suppressed, further)
	}
	if report.Pooling == nil || report.Pooling.Dimension != "month" || report.Pooling.Pooled >= report.Pooling.Small {
		t.Errorf("got %+v, want a proposal to pool the months", report.Pooling)
	}
}

func TestReasonsAreNotPublished(t *testing.T) {
	t.Parallel()
	published, _, err := disclosure.Publish(t.Context(), outcomes(48, 61, 3), nil, disclosure.Options{})
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(published)
	if err != nil {
		t.Fatal(err)
	}
	for _, reason := range []disclosure.Reason{disclosure.Primary, disclosure.Group, disclosure.Secondary} {
		if strings.Contains(string(text), string(reason)) {
			t.Errorf("a reader sees %s", reason)
		}
	}
}

func TestRoundingIsNeverFarOff(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		options := disclosure.Options{Base: rapid.IntRange(5, 50).Draw(t, "base"), Threshold: 10}
		count := rapid.IntRange(0, 1_000_000).Draw(t, "count")
		rounded := options.Rounded(count)
		if off := max(rounded-count, count-rounded); 2*off > options.Base || rounded%options.Base != 0 {
			t.Fatalf("%d became %d", count, rounded)
		}
		if low, high := options.Range(rounded); count >= max(options.Threshold, options.Base) && (count < low || count > high) {
			t.Fatalf("%d became %d, which is said to be %d to %d", count, rounded, low, high)
		}
	})
}

func TestOrderDoesNotMatter(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		random := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		table := aTable(random, 4)
		shuffled := table
		shuffled.Counts, shuffled.Impossible = slices.Clone(table.Counts), slices.Clone(table.Impossible)
		random.Shuffle(len(shuffled.Counts), func(a, b int) {
			shuffled.Counts[a], shuffled.Counts[b] = shuffled.Counts[b], shuffled.Counts[a]
		})
		shuffled.Dimensions = slices.Clone(table.Dimensions)
		for at := range shuffled.Dimensions {
			categories := slices.Clone(table.Dimensions[at].Categories)
			random.Shuffle(len(categories), func(a, b int) { categories[a], categories[b] = categories[b], categories[a] })
			shuffled.Dimensions[at].Categories = categories
		}
		first, report, err := disclosure.Publish(t.Context(), table, nil, disclosure.Options{})
		second, again, other := disclosure.Publish(t.Context(), shuffled, nil, disclosure.Options{})
		if !reflect.DeepEqual(first, second) || !reflect.DeepEqual(report, again) || fmt.Sprint(err) != fmt.Sprint(other) {
			t.Fatalf("got %+v and %+v (%v, %v) of %+v", first, second, err, other, table)
		}
	})
}

// TestAnyTableIsPublishedOrRefused draws tables with rapid, which makes a failure small.
func TestAnyTableIsPublishedOrRefused(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		random := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), rapid.Uint64().Draw(t, "more")))
		first := aTable(random, rapid.IntRange(1, 4).Draw(t, "size"))
		options := disclosure.Options{Base: rapid.SampledFrom([]int{5, 10}).Draw(t, "base"), Threshold: rapid.SampledFrom([]int{10, 20}).Draw(t, "threshold"), Width: rapid.IntRange(5, 8).Draw(t, "width")}
		s := tell(t, disclosure.Publish, options, first, aRevision(random, first), aRevision(random, first))
		if leaks, _, _ := s.attacked(0, 5, options.Width); len(leaks) > 0 {
			t.Fatalf("%+v\nof %+v", leaks, s.tables)
		}
	})
}

// FuzzAnyCountsAreProtected makes a table of two dimensions of any bytes.
func FuzzAnyCountsAreProtected(f *testing.F) {
	f.Add(uint8(2), []byte{1, 20, 30, 0, 9, 9})
	f.Add(uint8(3), []byte{0, 0, 0, 48, 3, 12, 12, 12, 1})
	f.Fuzz(func(t *testing.T, wide uint8, counts []byte) {
		width := 1 + int(wide%5)
		table := disclosure.Table{Name: "any", Units: []string{"households"}, Dimensions: []disclosure.Dimension{{Name: "a"}, {Name: "b"}}}
		height := min(5, (len(counts)+width-1)/width)
		if height == 0 {
			return
		}
		for at := range height {
			table.Dimensions[0].Categories = append(table.Dimensions[0].Categories, disclosure.Category{Code: string(rune('a' + at))})
		}
		for at := range width {
			table.Dimensions[1].Categories = append(table.Dimensions[1].Categories, disclosure.Category{Code: string(rune('a' + at))})
		}
		for at, key := range leafKeys(table.Dimensions) {
			if at < len(counts) {
				table.Counts = append(table.Counts, disclosure.Count{Key: key, Values: []int{int(counts[at])}})
			}
		}
		if leaks, _, _ := tell(t, disclosure.Publish, disclosure.Options{}, table).attacked(0, 20, 5); len(leaks) > 0 {
			t.Errorf("%+v of %+v", leaks, table)
		}
	})
}
