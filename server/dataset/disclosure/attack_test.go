package disclosure_test

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strconv"

	"regieroute/server/dataset/disclosure"
	"regieroute/server/dataset/disclosure/attack"
)

// story is what was published of a table, in order, with what is true.
type story struct {
	tables    []disclosure.Table
	published []*disclosure.Published
	sums      []map[disclosure.Key][]int
	editions  []int // of each release; nil where no other table was printed with it
}

type publisher func(context.Context, disclosure.Table, []disclosure.Earlier, disclosure.Options) (*disclosure.Published, *disclosure.Report, error)

func without(safeguard string) publisher {
	return func(ctx context.Context, table disclosure.Table, earlier []disclosure.Earlier, options disclosure.Options) (*disclosure.Published, *disclosure.Report, error) {
		return disclosure.PublishWithout(ctx, table, earlier, options, safeguard)
	}
}

// tell publishes tables one after the other; what is refused is not published.
func tell(t interface {
	Helper()
	Context() context.Context
	Fatalf(format string, arguments ...any)
}, publish publisher, options disclosure.Options, tables ...disclosure.Table) story {
	t.Helper()
	var s story
	var earlier []disclosure.Earlier
	for _, table := range tables {
		published, _, err := publish(t.Context(), table, earlier, options)
		var refusal *disclosure.Error
		if errors.As(err, &refusal) && refusal.Reason == disclosure.Unprotected {
			continue
		}
		if err != nil {
			t.Fatalf("publish %+v: %v", table, err)
		}
		s.tables, s.published = append(s.tables, table), append(s.published, published)
		s.sums = append(s.sums, summed(table))
		earlier = append(earlier, disclosure.Earlier{Published: published, Counts: append([]disclosure.Count{}, table.Counts...)})
	}
	return s
}

// truth gives the true count of any cell of a release.
func (s story) truth(release int, at disclosure.Key, unit int) int {
	if counted := s.sums[release][at]; counted != nil {
		return counted[unit]
	}
	return 0
}

// summed adds up a table by climbing from each leaf.
func summed(table disclosure.Table) map[disclosure.Key][]int {
	sums := map[disclosure.Key][]int{}
	for _, count := range table.Counts {
		cells := []disclosure.Key{count.Key}
		for along, dimension := range table.Dimensions {
			for _, cell := range cells {
				for code := cell[along]; code != disclosure.Total; {
					code = cmp.Or(parentOf(dimension, code), disclosure.Total)
					cell[along] = code
					cells = append(cells, cell)
				}
			}
		}
		for _, cell := range cells {
			if sums[cell] == nil {
				sums[cell] = make([]int, len(table.Units))
			}
			for unit, value := range count.Values {
				sums[cell][unit] += value
			}
		}
	}
	return sums
}

func parentOf(dimension disclosure.Dimension, code string) string {
	for _, category := range dimension.Categories {
		if category.Code == code {
			return category.Parent
		}
	}
	return ""
}

// read hands over what a reader sees, and by which name a leaf's count is known.
func (s story) read(base int) *attack.System { return readTogether([]story{s}, base) }

// readTogether hands over tables that were printed together, one after the other with
// all their releases.
func readTogether(stories []story, base int) *attack.System {
	var releases []attack.Release
	for _, s := range stories {
		for at, published := range s.published {
			release := attack.Release{Edition: s.edition(at), Base: base, Threshold: published.Options.Threshold, Version: s.versions(at)}
			if base == 0 {
				release.Base = published.Options.Base
			}
			if len(stories) > 1 {
				release.Table = published.Name
			}
			for _, dimension := range published.Dimensions {
				var axis []attack.Node
				for _, category := range dimension.Categories {
					axis = append(axis, attack.Node(category))
				}
				release.Axes, release.Dimensions = append(release.Axes, axis), append(release.Dimensions, dimension.Name)
			}
			for _, cell := range published.Cells {
				seen := attack.Cell{At: cell.Key, Hidden: cell.Kind == disclosure.Suppressed, Exact: cell.Kind == disclosure.Unrounded, Values: cell.Values}
				if cell.Kind == disclosure.Impossible {
					seen.Exact, seen.Values = true, make([]int, len(published.Units))
				}
				release.Cells = append(release.Cells, seen)
			}
			releases = append(releases, release)
		}
	}
	system := attack.New(releases, len(stories[0].tables[0].Units), stories[0].tables[0].Nested)
	first := 0
	for _, s := range stories {
		for release, table := range s.tables {
			for _, count := range table.Counts {
				for unit, value := range count.Values {
					system.Start(first+release, count.Key, unit, value)
				}
			}
		}
		first += len(s.tables)
	}
	return system
}

// edition says with which others a release was printed.
func (s story) edition(release int) int {
	if s.editions == nil {
		return release
	}
	return s.editions[release]
}

func (s story) versions(release int) func([3]string, int) string {
	values := map[[3]string][]int{}
	for _, count := range s.tables[release].Counts {
		values[count.Key] = count.Values
	}
	return func(leaf [3]string, unit int) string {
		if counted := values[leaf]; counted != nil {
			return strconv.Itoa(counted[unit])
		}
		return "0"
	}
}

// leak is a cell of which a reader learns too much.
type leak struct {
	table   string
	release int
	cell    disclosure.Key
	unit    int
	what    string
}

// attacked reports every leak that the attack finds, and how often it gave up.
func (s story) attacked(base, guesses, width int) (leaks []leak, tried, givenUp int) {
	return attackedTogether([]story{s}, base, guesses, width)
}

// attackedTogether does so with tables that were printed together.
func attackedTogether(stories []story, base, guesses, width int) (leaks []leak, tried, givenUp int) {
	stories = slices.DeleteFunc(slices.Clone(stories), func(s story) bool { return len(s.published) == 0 })
	if len(stories) == 0 {
		return nil, 0, 0
	}
	system := readTogether(stories, base)
	if !system.Narrow() {
		return []leak{{what: "the publication contradicts itself"}}, 0, 0
	}
	first := 0
	for _, s := range stories {
		for release := range s.published {
			found, more, lost := s.attackedRelease(system, stories, first, release, guesses, width)
			leaks, tried, givenUp = append(leaks, found...), tried+more, givenUp+lost
		}
		first += len(s.published)
	}
	return leaks, tried, givenUp
}

// attackedRelease looks at one release; the first of its table is known to the system
// by a number.
func (s story) attackedRelease(system *attack.System, stories []story, first, release, guesses, width int) (leaks []leak, tried, givenUp int) {
	published := s.published[release]
	for _, cell := range published.Cells {
		for unit := range published.Units {
			count := s.truth(release, cell.Key, unit)
			small := count > 0 && count < published.Options.Threshold
			if cell.Kind == disclosure.Shown && small {
				leaks = append(leaks, leak{published.Name, release, cell.Key, unit, "a small count is shown"})
			}
			if cell.Kind != disclosure.Suppressed || s.shownSince(release, cell.Key, unit) || s.shownBesideSince(stories, release, cell.Key, unit) {
				continue
			}
			low, high := 0, 1<<30
			if small && (unit == 0 && s.tables[release].Nested || len(published.Units) == 1) {
				low, high = 1, published.Options.Threshold-1
			}
			found := system.Cell(first+release, cell.Key, unit, low, high, width, guesses)
			tried++
			if found.GivenUp {
				givenUp++
			}
			if found.High-found.Low < width {
				leaks = append(leaks, leak{published.Name, release, cell.Key, unit, "it is " + strconv.Itoa(found.Low) + " to " + strconv.Itoa(found.High)})
			}
		}
	}
	return append(leaks, s.groups(system, first, release)...), tried, givenUp
}

// groups are the groups that are known to be in one category whole.
func (s story) groups(system *attack.System, first, release int) (leaks []leak) {
	impossible := func(at [3]string) bool {
		cell, known := s.published[release].At(at)
		return !known || cell.Kind == disclosure.Impossible
	}
	for _, group := range system.Alone(first+release, impossible) {
		if s.truth(release, group.Part, 0) > 0 && !s.wereZero(release, group.Others) {
			leaks = append(leaks, leak{s.published[release].Name, release, group.Part, 0, "a whole group is known to be in it"})
		}
	}
	return leaks
}

// wereZero says that an earlier release showed all these zeros: then the group came
// to a category that was added or corrected since, and nothing can hide that.
func (s story) wereZero(release int, cells [][3]string) bool {
	for _, at := range cells {
		shown := false
		for earlier := range release {
			cell, known := s.published[earlier].At(at)
			shown = shown || known && cell.Kind == disclosure.Shown && cell.Values[0] == 0
		}
		if !shown {
			return false
		}
	}
	return true
}

// shownSince says that a count that was not small and was suppressed for the sake
// of others is a number that another release shows.
func (s story) shownSince(release int, key disclosure.Key, unit int) bool {
	for at := range s.published[release].Units {
		if count := s.truth(release, key, at); count > 0 && count < s.published[release].Options.Threshold {
			return false
		}
	}
	for other, published := range s.published {
		cell, known := published.At(key)
		if other != release && known && cell.Kind != disclosure.Suppressed && s.truth(other, key, unit) == s.truth(release, key, unit) {
			return release < len(s.published)-1
		}
	}
	return false
}

// shownBesideSince says so of a later release of another table.
func (s story) shownBesideSince(stories []story, release int, key disclosure.Key, unit int) bool {
	for at := range s.published[release].Units {
		if count := s.truth(release, key, at); count > 0 && count < s.published[release].Options.Threshold {
			return false
		}
	}
	for _, other := range stories {
		for later, published := range other.published {
			if other.edition(later) <= s.edition(release) {
				continue
			}
			there, known := translated(s.published[release], published, key)
			cell, printed := published.At(there)
			if known && printed && cell.Kind != disclosure.Suppressed && other.truth(later, there, unit) == s.truth(release, key, unit) {
				return true
			}
		}
	}
	return false
}

// translated gives the cell of another table that is the same number.
func translated(from, to *disclosure.Published, key disclosure.Key) (disclosure.Key, bool) {
	var there disclosure.Key
	found := 0
	for axis, dimension := range to.Dimensions {
		there[axis] = disclosure.Total
		for at, other := range from.Dimensions {
			if other.Name == dimension.Name && key[at] != disclosure.Total {
				there[axis] = key[at]
				found++
			}
		}
	}
	for at := range from.Dimensions {
		if key[at] != disclosure.Total {
			found--
		}
	}
	return there, found == 0
}
