package disclosure

import (
	"context"
	"maps"
	"slices"
	"strings"
)

// Planned is a table of a release of several, with what was published of it before.
type Planned struct {
	Table   Table
	Earlier []Earlier
	LeftOut bool // it is not published this time, but what was published of it before is known
}

// PublishAll publishes tables of one snapshot that share numbers. Cells that name the
// same categories of the same dimensions, and nothing else, are one number: it is
// withheld in all of these tables or in none. A suppressed cell is safe only if it is so
// for a reader of all of them and of their earlier releases together. It refuses when two
// tables count the same differently, and when any one of them is refused.
//
// Tables of the same edition before are compared with each other too. What is given back
// is in the order of the plans, nil for what is left out.
//
// When ctx ends it stops, with the error of ctx. Progress hears which part is done,
// from 0 to 1 and never less than before; nil when nobody listens.
func PublishAll(ctx context.Context, plans []Planned, options Options, progress func(part float64)) ([]*Published, []*Report, error) {
	return publishAll(ctx, plans, options, safeguards{}, progress)
}

func publishAll(ctx context.Context, plans []Planned, options Options, without safeguards, progress func(part float64)) ([]*Published, []*Report, error) {
	if err := agree(plans); err != nil {
		return nil, nil, err
	}
	published, reports, done := make([]*Published, len(plans)), make([]*Report, len(plans)), 0
	for _, family := range families(plans) {
		linked := make([]Planned, len(family))
		for at, plan := range family {
			linked[at] = plans[plan]
		}
		audited := advance(progress, float64(done)/float64(len(plans)), float64(len(family))/float64(len(plans)))
		some, told, err := publishLinked(ctx, linked, options, without, audited)
		if err != nil {
			return nil, nil, err
		}
		for at, plan := range family {
			published[plan], reports[plan] = some[at], told[at]
		}
		done += len(family)
	}
	return published, reports, nil
}

// families puts together the tables that count the same units, and so have at least
// their total in common; in an order that does not depend on that of the plans.
func families(plans []Planned) [][]int {
	all := map[string][]int{}
	for at, plan := range plans {
		all[units(plan.Table)] = append(all[units(plan.Table)], at)
	}
	var found [][]int
	for _, name := range slices.Sorted(maps.Keys(all)) {
		family := all[name]
		slices.SortStableFunc(family, func(a, b int) int { return strings.Compare(plans[a].Table.Name, plans[b].Table.Name) })
		found = append(found, family)
	}
	return found
}

func units(table Table) string { return strings.Join(table.Units, "\x00") }

// advance tells how far it is within one table, where the number of cells to look at
// still grows.
func advance(progress func(float64), from, share float64) func(done, known int) {
	least := from
	return func(done, known int) {
		if least = max(least, from+share*float64(done)/float64(max(1, known))); progress != nil {
			progress(least)
		}
	}
}

// agree says whether cells that are one number count the same.
func agree(plans []Planned) error {
	type counted struct{ units, name string }
	counts := map[counted][]int{}
	for _, plan := range plans {
		g, err := plan.Table.grid()
		if err != nil {
			return err
		}
		for cell := range g.state {
			name := counted{units(plan.Table), g.categories(cell)}
			if other, known := counts[name]; known && !slices.Equal(other, g.at(cell)) {
				return invalid("two tables count the same differently", g.key(cell))
			}
			counts[name] = g.at(cell)
		}
	}
	return nil
}
