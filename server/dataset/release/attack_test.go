package release_test

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"regieroute/server/casework"
	"regieroute/server/dataset/disclosure"
	"regieroute/server/dataset/disclosure/attack"
	"regieroute/server/dataset/release"
)

// told is what is kept of a publication: what was printed, and what is true.
type told struct {
	Tables []struct {
		Published *disclosure.Published
		Counts    []disclosure.Count
	}
}

// story is one table over several releases.
type story struct {
	published []*disclosure.Published
	counts    []map[disclosure.Key]int
	editions  []int // of each: in which publication it was
}

func storiesOf(t *testing.T, releases [][]byte) map[string]*story {
	t.Helper()
	stories := map[string]*story{}
	for edition, text := range releases {
		var one told
		if err := json.Unmarshal(text, &one); err != nil {
			t.Fatal(err)
		}
		for _, table := range one.Tables {
			s := stories[table.Published.Name]
			if s == nil {
				s = &story{}
				stories[table.Published.Name] = s
			}
			counts := map[disclosure.Key]int{}
			for _, count := range table.Counts {
				counts[count.Key] = count.Values[0]
			}
			s.published, s.counts, s.editions = append(s.published, table.Published), append(s.counts, counts), append(s.editions, edition)
		}
	}
	return stories
}

// truth adds a cell up from its leaves, by climbing.
func (s *story) truth(release int, at disclosure.Key) int {
	total := 0
	for leaf, count := range s.counts[release] {
		inside := true
		for along, dimension := range s.published[release].Dimensions {
			inside = inside && under(dimension, leaf[along], at[along])
		}
		if inside {
			total += count
		}
	}
	return total
}

func under(dimension disclosure.Dimension, code, top string) bool {
	for code != top {
		if code == disclosure.Total {
			return false
		}
		parent := ""
		for _, category := range dimension.Categories {
			if category.Code == code {
				parent = category.Parent
			}
		}
		code = cmp.Or(parent, disclosure.Total)
	}
	return true
}

// family is the tables that count the same unit, and so share totals.
type family []*story

// families puts the tables together by what they count, in the order of their names.
func families(stories map[string]*story) map[string]family {
	found := map[string]family{}
	for _, name := range slices.Sorted(maps.Keys(stories)) {
		unit := stories[name].published[0].Units[0]
		found[unit] = append(found[unit], stories[name])
	}
	return found
}

// system is what a reader knows of all tables of a family together.
func (f family) system() *attack.System {
	releases := []attack.Release{}
	for _, s := range f {
		for at, published := range s.published {
			one := attack.Release{Table: published.Name, Edition: s.editions[at], Base: published.Options.Base, Threshold: published.Options.Threshold}
			for _, dimension := range published.Dimensions {
				axis := []attack.Node{}
				for _, category := range dimension.Categories {
					axis = append(axis, attack.Node(category))
				}
				one.Axes, one.Dimensions = append(one.Axes, axis), append(one.Dimensions, dimension.Name)
			}
			for _, cell := range published.Cells {
				seen := attack.Cell{At: cell.Key, Hidden: cell.Kind == disclosure.Suppressed, Exact: cell.Kind == disclosure.Unrounded, Values: cell.Values}
				if cell.Kind == disclosure.Impossible {
					seen.Exact, seen.Values = true, []int{0}
				}
				one.Cells = append(one.Cells, seen)
			}
			one.Version = func(leaf [3]string, _ int) string { return strconv.Itoa(s.counts[at][leaf]) }
			releases = append(releases, one)
		}
	}
	return attack.New(releases, 1, false)
}

// leaks gives what a reader computes too closely of all that was printed of a family,
// and how many cells were looked at.
func (f family) leaks() (leaks []string, tried int) {
	system, first := f.system(), 0
	for _, s := range f {
		for release, counts := range s.counts {
			for leaf, count := range counts {
				system.Start(first+release, leaf, 0, count)
			}
		}
		first += len(s.counts)
	}
	if !system.Narrow() {
		return []string{f[0].published[0].Units[0] + " contradict themselves"}, 0
	}
	first = 0
	for _, s := range f {
		for release := range s.published {
			found, more := s.leaks(system, first, release)
			leaks, tried = append(leaks, found...), tried+more
		}
		first += len(s.counts)
	}
	return leaks, tried
}

// leaks looks at one release of a table; the first is known to the system by a number.
func (s *story) leaks(system *attack.System, first, release int) (leaks []string, tried int) {
	published := s.published[release]
	for _, cell := range published.Cells {
		count, threshold := s.truth(release, cell.Key), published.Options.Threshold
		few := count > 0 && count < threshold
		if cell.Kind == disclosure.Shown && few {
			leaks = append(leaks, fmt.Sprintf("%s: %v counts %d and is shown", published.Name, cell.Key, count))
		}
		if cell.Kind != disclosure.Suppressed || (!few && s.shownElsewhere(release, cell.Key, count)) {
			continue
		}
		low, high := 0, 1<<30
		if few {
			low, high = 1, threshold-1
		}
		tried++
		if found := system.Cell(first+release, cell.Key, 0, low, high, 5, 0); found.High-found.Low < 5 {
			leaks = append(leaks, fmt.Sprintf("%s: a reader computes that %v of release %d is %d to %d", published.Name, cell.Key, release, found.Low, found.High))
		}
	}
	return leaks, tried
}

// shownElsewhere says that a count that is not one of the few is printed in another
// release: it is known, and withheld for nobody.
func (s *story) shownElsewhere(release int, key disclosure.Key, count int) bool {
	for other, published := range s.published {
		cell, known := published.At(key)
		if other != release && known && cell.Kind != disclosure.Suppressed && s.truth(other, key) == count {
			return true
		}
	}
	return false
}

// TestNothingOfTheCatalogueCanBeComputed publishes every table of the catalogue over
// random histories, twice: the second time with corrections and a quarter more. Readers
// have all tables that count the same.
func TestNothingOfTheCatalogueCanBeComputed(t *testing.T) {
	t.Parallel()
	type history struct {
		seed  int
		usual bool
	}
	histories, tried, published, refused := []history{}, 0, 0, 0
	for seed := range 9 {
		histories = append(histories, history{seed, false})
	}
	// Of these three, tables that were each protected for itself told too much together.
	histories = append(histories, history{10, true}, history{26, true}, history{27, true})
	if testing.Short() {
		histories = histories[6:11]
	}
	for _, one := range histories {
		random := rand.New(rand.NewPCG(36, uint64(one.seed)))
		source := aHistory(random, months("2025-10", "2026-06"), 2+one.seed%12)
		if one.usual {
			makeUsual(random, source)
		}
		kept := [][]byte{}
		for _, until := range []casework.Month{"2026-03", "2026-06"} {
			made, err := release.Make(t.Context(), source, onlyCSV(aPublication(casework.MonthPeriod{From: "2025-10", To: until}, kept...)), newShelf(), nil)
			var refusal *casework.Error
			if errors.As(err, &refusal) && refusal.Code == casework.ReleaseRefused {
				refused++
				continue
			}
			if err != nil {
				t.Fatal(err)
			}
			kept, published = append(kept, made.Published), published+1
			for range 20 {
				if at := random.IntN(len(source.counts)); !isPart[source.counts[at].Measure] {
					source.counts[at].Number++
				}
			}
		}
		for _, together := range families(storiesOf(t, kept)) {
			leaks, more := together.leaks()
			tried += more
			for _, leak := range leaks {
				t.Error(leak)
			}
		}
	}
	if tried < 125*len(histories) || published < len(histories) {
		t.Errorf("only %d cells of %d publications were attacked; %d were refused", tried, published, refused)
	}
	t.Logf("%d suppressed cells of %d publications; %d refused", tried, published, refused)
}

// makeUsual puts most of what happened where such things mostly happen: at one stage, and
// without a known destination.
func makeUsual(random *rand.Rand, source *data) {
	stages := map[casework.Measure]string{}
	for at := range source.counts {
		c := &source.counts[at]
		if stages[c.Measure] == "" {
			stages[c.Measure] = c.Marks.Stage
		}
		if random.IntN(10) > 0 {
			c.Marks.Stage, c.Marks.Destination = stages[c.Measure], "UNKNOWN"
		}
	}
}

func onlyCSV(in release.Input) release.Input {
	in.Order.Formats = []casework.ReleaseFormat{casework.ReleaseCSV}
	return in
}

// TestTheCatalogueHasNoRing wants that of the tables that count the same, all numbers
// that add up can be of households that exist: a dimension that only one table has says
// nothing of the others, and a table that then lies within another adds nothing, until
// one is left (Graham's reduction).
func TestTheCatalogueHasNoRing(t *testing.T) {
	t.Parallel()
	made, _ := make1(t, aHistory(rand.New(rand.NewPCG(36, 36)), months("2026-01", "2026-03"), 3), onlyCSV(aPublication(casework.MonthPeriod{From: "2026-01", To: "2026-03"})))
	several := 0
	for unit, tables := range families(storiesOf(t, [][]byte{made.Published})) {
		var dimensions [][]string
		for _, one := range tables {
			var names []string
			for _, dimension := range one.published[0].Dimensions {
				names = append(names, dimension.Name)
				for _, category := range dimension.Categories {
					if category.Code == "2026-01" {
						names = append(names, "month")
					}
				}
			}
			dimensions = append(dimensions, names)
		}
		if len(dimensions) > 1 {
			several++
		}
		if left := reduced(dimensions); len(left) > 1 {
			t.Errorf("%s: the tables by %v are a ring", unit, left)
		}
	}
	if several < 3 {
		t.Errorf("%d units have several tables", several)
	}
	if left := reduced([][]string{{"a", "b"}, {"b", "c"}, {"a", "c"}}); len(left) != 3 {
		t.Errorf("a ring becomes %v", left)
	}
}

func reduced(tables [][]string) [][]string {
	for before := -1; before != sizeOf(tables); {
		before = sizeOf(tables)
		for at := range tables {
			tables[at] = slices.DeleteFunc(tables[at], func(name string) bool {
				return !slices.ContainsFunc(slices.Concat(tables[:at], tables[at+1:]), func(other []string) bool { return slices.Contains(other, name) })
			})
		}
		for at, one := range tables {
			within := func(other []string) bool {
				return !slices.ContainsFunc(one, func(name string) bool { return !slices.Contains(other, name) })
			}
			if slices.ContainsFunc(slices.Concat(tables[:at], tables[at+1:]), within) {
				tables = slices.Delete(tables, at, at+1)
				break
			}
		}
	}
	return tables
}

func sizeOf(tables [][]string) int { return len(slices.Concat(tables...)) + len(tables) }
