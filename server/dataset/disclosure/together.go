package disclosure

import (
	"context"
	"slices"
	"strings"
)

// Planned is a table of a release of several, with what was published of it before.
type Planned struct {
	Table   Table
	Earlier []Earlier
}

// PublishAll publishes tables of one snapshot that share totals. Cells that name the
// same categories of the same dimensions, and nothing else, are one number: what one
// table withholds the others withhold too, until they agree. It refuses when two tables
// count the same differently, and when any one of them is refused.
//
// Each table is protected by itself and against its own earlier releases; ranges
// computed from several tables together are not looked at.
//
// When ctx ends it stops, with the error of ctx. Progress hears which part is done,
// from 0 to 1 and never less than before; nil when nobody listens.
func PublishAll(ctx context.Context, plans []Planned, options Options, progress func(part float64)) ([]*Published, []*Report, error) {
	plans = slices.Clone(plans)
	if err := agree(plans); err != nil {
		return nil, nil, err
	}
	published, reports := make([]*Published, len(plans)), make([]*Report, len(plans))
	changed := make([]bool, len(plans))
	for at := range plans {
		changed[at] = true
	}
	from, share := 0.0, 0.5 // nobody knows how many rounds are needed: each is half of what is left
	for {
		for at, plan := range plans {
			if !changed[at] {
				continue // it would become the same
			}
			audited := advance(progress, from+share*float64(at)/float64(len(plans)), share/float64(len(plans)))
			p, report, err := publish(ctx, plan.Table, plan.Earlier, options, safeguards{}, audited)
			if err != nil {
				return nil, nil, err
			}
			published[at], reports[at] = p, report
		}
		if changed = withholdAlike(plans, published); !slices.Contains(changed, true) {
			return published, reports, nil
		}
		from, share = from+share, share/2
	}
}

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
	counted := map[string][]int{}
	for _, plan := range plans {
		g, err := plan.Table.grid()
		if err != nil {
			return err
		}
		for cell := range g.state {
			name := number(plan.Table, g.key(cell))
			if other, known := counted[name]; known && !slices.Equal(other, g.at(cell)) {
				return invalid("two tables count the same differently", g.key(cell))
			}
			counted[name] = g.at(cell)
		}
	}
	return nil
}

// number names what a cell counts: the categories it is of, whichever table it is in.
func number(table Table, key Key) string {
	of := []string{strings.Join(table.Units, "\x00")}
	for at, dimension := range table.Dimensions {
		if key[at] != Total {
			of = append(of, dimension.Name+"\x00"+key[at])
		}
	}
	slices.Sort(of[1:])
	return strings.Join(of, "\x01")
}

// withholdAlike adds to each table what others hide and it shows, and says to which it
// added. A number that an earlier release shows is known, and stays.
func withholdAlike(plans []Planned, published []*Published) []bool {
	hidden := map[string]bool{}
	for at, p := range published {
		for _, cell := range p.Cells {
			if cell.Kind == Suppressed {
				hidden[number(plans[at].Table, cell.Key)] = true
			}
		}
	}
	more := make([]bool, len(plans))
	for at, p := range published {
		table := &plans[at].Table
		for _, cell := range p.Cells {
			if cell.Kind == Shown && hidden[number(*table, cell.Key)] && !slices.Contains(table.Withheld, cell.Key) {
				table.Withheld = append(slices.Clone(table.Withheld), cell.Key)
				more[at] = true
			}
		}
	}
	return more
}
