package disclosure_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"regieroute/server/dataset/disclosure"
)

// TestNoSuppressedCountCanBeComputed lets the attack loose: conclusions from every
// table, guesses on some.
func TestNoSuppressedCountCanBeComputed(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(36, 5))
	tables, tried, published := 10_000, 0, 0
	if testing.Short() {
		tables = 1_000
	}
	for at := range tables {
		size, guesses := 3, 0
		if at%500 == 0 {
			size = 7
		}
		if at%100 == 1 {
			guesses = 40
		}
		first := aTable(random, size)
		s := tell(t, disclosure.Publish, disclosure.Options{}, first, aRevision(random, first))
		leaks, more, _ := s.attacked(0, guesses, 5)
		tried, published = tried+more, published+len(s.published)
		if len(leaks) > 0 {
			t.Fatalf("table %d: %+v\nof %+v\n%+v", at, leaks, s.tables, s.published)
		}
	}
	if published < tables*17/10 {
		t.Errorf("only %d of %d releases were published: refusing is safe and useless", published, 2*tables)
	}
	t.Logf("%d suppressed cells of %d releases", tried, published)
}

// TestNoSuppressedCountCanBeComputedByLinearProgramming uses all the sums at once.
func TestNoSuppressedCountCanBeComputedByLinearProgramming(t *testing.T) {
	t.Parallel()
	random, tried := rand.New(rand.NewPCG(36, 6)), 0
	for at := range 150 {
		first := aTable(random, 3)
		s := tell(t, disclosure.Publish, disclosure.Options{}, first, aRevision(random, first))
		if len(s.published) == 0 || len(first.Units) > 1 {
			continue
		}
		system := s.read(0)
		for release, published := range s.published {
			for _, cell := range published.Cells {
				if cell.Kind != disclosure.Suppressed || s.shownSince(release, cell.Key, 0) {
					continue
				}
				tried++
				low, high := system.Linear(release, cell.Key, 0)
				if count := float64(s.truth(release, cell.Key, 0)); count < low-1e-6 || count > high+1e-6 {
					t.Fatalf("table %d: %v is %v, which is not in %v to %v: the attack is wrong", at, cell.Key, count, low, high)
				}
				if math.Floor(high+1e-6)-math.Ceil(low-1e-6) < 5 {
					t.Fatalf("table %d: %v is %v to %v\nof %+v", at, cell.Key, low, high, s.tables)
				}
			}
		}
	}
	if tried < 1000 {
		t.Errorf("only %d cells were attacked", tried)
	}
}

// TestTheAttackBites leaves out one safeguard at a time.
func TestTheAttackBites(t *testing.T) {
	t.Parallel()
	for _, safeguard := range []string{"rounding", "threshold", "group", "guess", "further", "earlier"} {
		t.Run(safeguard, func(t *testing.T) {
			t.Parallel()
			random, found := rand.New(rand.NewPCG(36, 7)), 0
			base := 0
			if safeguard == "rounding" {
				base = 1
			}
			for range 60 {
				first := aTable(random, 3)
				tables := []disclosure.Table{first, aRevision(random, first)}
				if safeguard == "threshold" { // what it shows, no count can stand behind, and a second release says so
					tables = tables[:1]
				}
				s := tell(t, without(safeguard), disclosure.Options{}, tables...)
				if leaks, _, _ := s.attacked(base, 20, 5); len(leaks) > 0 {
					found++
				}
			}
			if found == 0 {
				t.Errorf("without %s the attack finds nothing: it does not look there", safeguard)
			}
			t.Logf("without %s, %d of 60 tables leak", safeguard, found)
		})
	}
}
