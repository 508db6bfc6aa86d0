package disclosure_test

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"strconv"
	"testing"

	"regieroute/server/dataset/disclosure"
)

// world is everybody who is counted, by up to four dimensions, and which tables are
// made of them: each by some of the dimensions, perhaps without the finest categories.
type world struct {
	dimensions []disclosure.Dimension
	units      []string
	nested     bool
	counts     []worldCount
	views      []view
	without    int // the view that is not published, from 1; 0 for none
}

type worldCount struct {
	at     [4]string
	values []int
}

type view struct {
	of     []int // which dimensions
	coarse []bool
	never  map[disclosure.Key]bool // combinations that cannot be
}

// aWorld is made up, with two or three views that share at least the total.
func aWorld(random *rand.Rand, size int) world {
	w := world{units: []string{"households", "persons"}[:1+random.IntN(2)]}
	w.nested = len(w.units) == 2 && random.IntN(2) == 0
	for at := range 2 + random.IntN(3) {
		w.dimensions = append(w.dimensions, aDimension(random, string(rune('a'+at)), size))
	}
	often, most := random.Float64(), []int{3, 12, 40, 300}[random.IntN(4)]
	for _, at := range w.corners() {
		if random.Float64() < often {
			w.counts = append(w.counts, worldCount{at, w.some(random, most)})
		}
	}
	for range 2 + random.IntN(2) {
		v := view{of: random.Perm(len(w.dimensions))[:1+random.IntN(min(3, len(w.dimensions)))]}
		if !slices.Contains(v.of, 0) && random.IntN(4) > 0 {
			v.of[0] = 0
		}
		for range v.of {
			v.coarse = append(v.coarse, random.IntN(3) == 0)
		}
		w.views = append(w.views, v)
	}
	w.exclude(random)
	return w
}

// exclude says of some combinations that they cannot be: in the view that alone has a
// dimension, with one of its categories, so that other views have no number of just these.
func (w *world) exclude(random *rand.Rand) {
	at := random.IntN(3 * len(w.views))
	if at >= len(w.views) {
		return
	}
	v := &w.views[at]
	for axis, of := range v.of {
		others := slices.Delete(slices.Clone(w.views), at, at+1)
		only := !slices.ContainsFunc(others, func(other view) bool { return slices.Contains(other.of, of) })
		table := w.tables()[at]
		if leaves := leafCodes(table.Dimensions[axis]); only && len(leaves) > 1 {
			v.never = map[disclosure.Key]bool{}
			for _, key := range leafKeys(table.Dimensions) {
				v.never[key] = key[axis] == leaves[0] && random.IntN(2) == 0
			}
			return
		}
	}
}

func (w world) some(random *rand.Rand, most int) []int {
	return someCounts(random, disclosure.Table{Units: w.units}, most)
}

// corners gives every combination of the finest categories.
func (w world) corners() [][4]string {
	found := [][4]string{{}}
	for at, dimension := range w.dimensions {
		var next [][4]string
		for _, corner := range found {
			for _, code := range leafCodes(dimension) {
				corner[at] = code
				next = append(next, corner)
			}
		}
		found = next
	}
	return found
}

// later is the same world some time later: some counts are corrected, and a category
// may have been added.
func (w world) later(random *rand.Rand) world {
	next := w
	next.without = 0
	next.dimensions, next.counts = slices.Clone(w.dimensions), nil
	often := []float64{0, 0.02, 0.3}[random.IntN(3)]
	for _, count := range w.counts {
		if random.Float64() < often {
			count.values = w.some(random, 15)
		}
		next.counts = append(next.counts, count)
	}
	if random.IntN(5) == 0 {
		next.without = 1 + random.IntN(len(w.views))
	}
	if random.IntN(2) == 0 {
		first := next.dimensions[0]
		added := "a" + strconv.Itoa(90+len(first.Categories))
		first.Categories = append(slices.Clone(first.Categories), disclosure.Category{Code: added})
		next.dimensions[0] = first
		for _, corner := range next.corners() {
			if corner[0] == added {
				next.counts = append(next.counts, worldCount{corner, w.some(random, 15)})
			}
		}
	}
	return next
}

// tables counts the world.
func (w world) tables() []disclosure.Table {
	var tables []disclosure.Table
	for at, v := range w.views {
		table := disclosure.Table{Name: fmt.Sprintf("view %d", at), Units: w.units, Nested: w.nested}
		for axis, of := range v.of {
			table.Dimensions = append(table.Dimensions, seen(w.dimensions[of], v.coarse[axis]))
		}
		sums := map[disclosure.Key][]int{}
		for _, count := range w.possible() {
			key := v.key(w, count.at)
			if sums[key] == nil {
				sums[key] = make([]int, len(w.units))
			}
			for unit, value := range count.values {
				sums[key][unit] += value
			}
		}
		for _, key := range leafKeys(table.Dimensions) {
			if v.never[key] {
				table.Impossible = append(table.Impossible, key)
			} else if sums[key] != nil {
				table.Counts = append(table.Counts, disclosure.Count{Key: key, Values: sums[key]})
			}
		}
		tables = append(tables, table)
	}
	return tables
}

// possible leaves out what cannot be.
func (w world) possible() []worldCount {
	return slices.DeleteFunc(slices.Clone(w.counts), func(count worldCount) bool {
		return slices.ContainsFunc(w.views, func(v view) bool { return v.never[v.key(w, count.at)] })
	})
}

// key says where a view counts a combination.
func (v view) key(w world, corner [4]string) disclosure.Key {
	var key disclosure.Key
	for axis, of := range v.of {
		key[axis] = corner[of]
		if parent := parentOf(w.dimensions[of], key[axis]); v.coarse[axis] && parent != "" {
			key[axis] = parent
		}
	}
	return key
}

// seen is a dimension as a table has it: coarse, without what is part of something.
func seen(dimension disclosure.Dimension, coarse bool) disclosure.Dimension {
	if coarse {
		dimension.Categories = slices.DeleteFunc(slices.Clone(dimension.Categories), func(c disclosure.Category) bool { return c.Parent != "" })
	}
	return dimension
}

type allPublisher func(context.Context, []disclosure.Planned, disclosure.Options, func(float64)) ([]*disclosure.Published, []*disclosure.Report, error)

// tellTogether publishes worlds one after the other, all the tables of each together.
// Without a table that cannot be protected it is tried again, as a catalogue is.
func tellTogether(t testing.TB, publish allPublisher, worlds ...world) (stories []story, leftOut int) {
	t.Helper()
	stories = make([]story, len(worlds[0].views))
	for edition, w := range worlds {
		tables := w.tables()
		plans := make([]disclosure.Planned, len(tables))
		for at, s := range stories {
			plans[at].Table, plans[at].LeftOut = tables[at], at+1 == w.without
			for release, published := range s.published {
				plans[at].Earlier = append(plans[at].Earlier, disclosure.Earlier{
					Published: published, Counts: append([]disclosure.Count{}, s.tables[release].Counts...), Edition: strconv.Itoa(s.editions[release]),
				})
			}
		}
		all, _, err := publish(t.Context(), plans, disclosure.Options{}, nil)
		for refusal := new(disclosure.Error); errors.As(err, &refusal) && refusal.Reason == disclosure.Unprotected; {
			for at := range plans {
				if slices.Contains(refusal.Tables, plans[at].Table.Name) {
					plans[at].LeftOut = true
					leftOut++
				}
			}
			all, _, err = publish(t.Context(), plans, disclosure.Options{}, nil)
		}
		if err != nil {
			t.Fatalf("publish %+v: %v", tables, err)
		}
		for at, published := range all {
			if published == nil {
				continue
			}
			s := &stories[at]
			s.tables, s.published, s.sums = append(s.tables, tables[at]), append(s.published, published), append(s.sums, summed(tables[at]))
			s.editions = append(s.editions, edition)
		}
	}
	return stories, leftOut
}

func publishingWithout(safeguard string) allPublisher {
	return func(ctx context.Context, plans []disclosure.Planned, options disclosure.Options, _ func(float64)) ([]*disclosure.Published, []*disclosure.Report, error) {
		plans = slices.Clone(plans)
		for at := range plans {
			if safeguard == "left out" && plans[at].LeftOut {
				plans[at].Earlier = nil
			}
		}
		return disclosure.PublishAllWithout(ctx, plans, options, safeguard)
	}
}

// TestNothingCanBeComputedFromSeveralTables lets the attack loose on tables that share
// numbers, published together two or three times.
func TestNothingCanBeComputedFromSeveralTables(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(36, 21))
	worlds, tried, published, leftOut := 3_000, 0, 0, 0
	if testing.Short() {
		worlds = 300
	}
	for at := range worlds {
		size, guesses := 3, 0
		if at%300 == 0 {
			size = 5
		}
		if at%100 == 1 {
			guesses = 20
		}
		first := aWorld(random, size)
		told := []world{first, first.later(random)}
		if at%5 == 0 {
			told = append(told, told[1].later(random))
		}
		stories, without := tellTogether(t, disclosure.PublishAll, told...)
		leaks, more, _ := attackedTogether(stories, 0, guesses, 5)
		if len(leaks) > 0 {
			t.Fatalf("world %d: %+v\nof %+v", at, leaks, stories)
		}
		for _, s := range stories {
			published += len(s.published)
		}
		tried, leftOut = tried+more, leftOut+without
	}
	if leftOut > published/50 {
		t.Errorf("%d tables were left out and %d published: refusing is safe and useless", leftOut, published)
	}
	t.Logf("%d suppressed cells of %d releases of tables; %d were left out", tried, published, leftOut)
}

// TestNothingCanBeComputedFromSeveralTablesByLinearProgramming uses all the sums of all
// the tables at once.
func TestNothingCanBeComputedFromSeveralTablesByLinearProgramming(t *testing.T) {
	t.Parallel()
	random, tried := rand.New(rand.NewPCG(36, 22)), 0
	for at := range 40 {
		first := aWorld(random, 3)
		if len(first.units) > 1 || len(first.corners()) > 40 {
			continue
		}
		stories, _ := tellTogether(t, disclosure.PublishAll, first, first.later(random))
		stories = slices.DeleteFunc(stories, func(s story) bool { return len(s.published) == 0 })
		if len(stories) == 0 {
			continue
		}
		system, from := readTogether(stories, 0), 0
		for _, s := range stories {
			for release, published := range s.published {
				for _, cell := range published.Cells {
					if cell.Kind != disclosure.Suppressed || s.shownSince(release, cell.Key, 0) {
						continue
					}
					tried++
					low, high := system.Linear(from+release, cell.Key, 0)
					if count := float64(s.truth(release, cell.Key, 0)); count < low-1e-6 || count > high+1e-6 {
						t.Fatalf("world %d: %v is %v, which is not in %v to %v: the attack is wrong", at, cell.Key, count, low, high)
					}
					if math.Floor(high+1e-6)-math.Ceil(low-1e-6) < 5 {
						t.Fatalf("world %d: %v of %s is %v to %v\nof %+v", at, cell.Key, published.Name, low, high, stories)
					}
				}
			}
			from += len(s.published)
		}
	}
	if tried < 200 {
		t.Errorf("only %d cells were attacked", tried)
	}
	t.Logf("%d cells were attacked", tried)
}

// TestSeveralTablesTellMoreThanEach protects each table for itself, though they withhold
// alike, and sees that the attack finds what they tell together. So it does without what
// was published before, of all tables or of those that are left out.
func TestSeveralTablesTellMoreThanEach(t *testing.T) {
	t.Parallel()
	for _, safeguard := range []string{"together", "earlier", "left out"} {
		t.Run(safeguard, func(t *testing.T) {
			t.Parallel()
			random, together, apart := rand.New(rand.NewPCG(36, 23)), 0, 0
			for range 300 {
				first := aWorld(random, 3)
				stories, _ := tellTogether(t, publishingWithout(safeguard), first, first.later(random))
				if leaks, _, _ := attackedTogether(stories, 0, 0, 5); len(leaks) > 0 {
					together++
				}
				for _, s := range stories {
					if leaks, _, _ := s.attacked(0, 0, 5); len(leaks) > 0 {
						apart++
					}
				}
			}
			if together == 0 || safeguard == "together" && apart > 0 {
				t.Errorf("without %s %d worlds leak together, and %d tables each", safeguard, together, apart)
			}
			t.Logf("without %s, %d of 300 worlds leak together, and %d tables each", safeguard, together, apart)
		})
	}
}

// TestTheOrderOfTablesDoesNotMatter publishes the same tables the other way round.
func TestTheOrderOfTablesDoesNotMatter(t *testing.T) {
	t.Parallel()
	random, published := rand.New(rand.NewPCG(36, 24)), 0
	for range 60 {
		var plans []disclosure.Planned
		for _, table := range aWorld(random, 3).tables() {
			plans = append(plans, disclosure.Planned{Table: table})
		}
		one, _, err := disclosure.PublishAll(t.Context(), plans, disclosure.Options{}, nil)
		slices.Reverse(plans)
		other, _, again := disclosure.PublishAll(t.Context(), plans, disclosure.Options{}, nil)
		slices.Reverse(other)
		if !reflect.DeepEqual(one, other) || (err == nil) != (again == nil) {
			t.Fatalf("got %+v and %+v, %v and %v", one, other, err, again)
		}
		published += len(one)
	}
	if published < 60 {
		t.Errorf("only %d tables were published", published)
	}
}
