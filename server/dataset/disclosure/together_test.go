package disclosure_test

import (
	"errors"
	"math/rand/v2"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"regieroute/server/dataset/disclosure"
)

// twoViews are made up: the same households by municipality and outcome, and by
// landlord and outcome.
func twoViews(random *rand.Rand, most int) (one, other disclosure.Table) {
	dimension := func(name string, codes ...string) disclosure.Dimension {
		d := disclosure.Dimension{Name: name}
		for _, code := range codes {
			d.Categories = append(d.Categories, disclosure.Category{Code: code})
		}
		return d
	}
	outcome := dimension("outcome", "averted", "evicted", "rehoused")
	one = disclosure.Table{Name: "by municipality", Units: []string{"households"}, Dimensions: []disclosure.Dimension{dimension("municipality", "Aardam", "Berg", "Duin"), outcome}}
	other = disclosure.Table{Name: "by landlord", Units: []string{"households"}, Dimensions: []disclosure.Dimension{outcome, dimension("landlord", "private", "social")}}
	counts := [2]map[disclosure.Key]int{{}, {}}
	for range random.IntN(most) {
		ended := outcome.Categories[random.IntN(3)].Code
		counts[0][disclosure.Key{one.Dimensions[0].Categories[random.IntN(3)].Code, ended}]++
		counts[1][disclosure.Key{ended, other.Dimensions[1].Categories[random.IntN(2)].Code}]++
	}
	for at, table := range []*disclosure.Table{&one, &other} {
		for key, count := range counts[at] {
			table.Counts = append(table.Counts, disclosure.Count{Key: key, Values: []int{count}})
		}
	}
	return one, other
}

func TestTablesOfOneReleaseWithholdTheSameTotals(t *testing.T) {
	t.Parallel()
	differed := 0
	rapid.Check(t, func(t *rapid.T) {
		one, other := twoViews(rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 3)), rapid.IntRange(1, 300).Draw(t, "households"))
		if !reflect.DeepEqual(totals(t, one), totals(t, other)) {
			differed++
		}
		published, reports, err := disclosure.PublishAll(t.Context(), []disclosure.Planned{{Table: one}, {Table: other}}, disclosure.Options{}, nil)
		var refusal *disclosure.Error
		if errors.As(err, &refusal) && refusal.Reason == disclosure.Unprotected {
			return
		}
		if err != nil || len(reports) != 2 {
			t.Fatal(err)
		}
		for _, code := range []string{"averted", "evicted", "rehoused", disclosure.Total} {
			a, _ := published[0].At(disclosure.Key{disclosure.Total, code})
			b, _ := published[1].At(disclosure.Key{code, disclosure.Total})
			if a.Kind != b.Kind || !reflect.DeepEqual(a.Values, b.Values) {
				t.Fatalf("%s is %+v in one table and %+v in the other", code, a, b)
			}
		}
		for at, table := range []disclosure.Table{one, other} {
			s := story{tables: []disclosure.Table{table}, published: published[at : at+1]}
			s.sums = append(s.sums, summed(table))
			if leaks, _, _ := s.attacked(0, 5, 5); len(leaks) > 0 {
				t.Fatalf("%+v of %+v", leaks, table)
			}
		}
	})
	if differed == 0 && !testing.Short() {
		t.Error("published one by one the tables never differed: the test shows nothing")
	}
}

// totals gives how the totals by outcome are published when a table stands alone.
func totals(t *rapid.T, table disclosure.Table) map[string]disclosure.Kind {
	published, _, err := disclosure.Publish(t.Context(), table, nil, disclosure.Options{})
	if err != nil {
		t.Fatal(err)
	}
	kinds := map[string]disclosure.Kind{}
	for _, code := range []string{"averted", "evicted", "rehoused", disclosure.Total} {
		key := disclosure.Key{disclosure.Total, code}
		if table.Name == "by landlord" {
			key = disclosure.Key{code, disclosure.Total}
		}
		cell, _ := published.At(key)
		kinds[code] = cell.Kind
	}
	return kinds
}

func TestTablesThatContradictEachOtherAreRefused(t *testing.T) {
	t.Parallel()
	one, other := twoViews(rand.New(rand.NewPCG(3, 3)), 300)
	other.Counts[0].Values[0]++
	var refusal *disclosure.Error
	if _, _, err := disclosure.PublishAll(t.Context(), []disclosure.Planned{{Table: one}, {Table: other}}, disclosure.Options{}, nil); !errors.As(err, &refusal) || refusal.Reason != disclosure.InvalidTable {
		t.Errorf("got %v, want a refusal", err)
	}
}
