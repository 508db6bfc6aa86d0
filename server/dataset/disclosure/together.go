package disclosure

import (
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
func PublishAll(plans []Planned, options Options) ([]*Published, []*Report, error) {
	plans = slices.Clone(plans)
	if err := agree(plans); err != nil {
		return nil, nil, err
	}
	for {
		var published []*Published
		var reports []*Report
		hidden := map[string]bool{}
		for _, plan := range plans {
			p, report, err := Publish(plan.Table, plan.Earlier, options)
			if err != nil {
				return nil, nil, err
			}
			published, reports = append(published, p), append(reports, report)
			for _, cell := range p.Cells {
				if cell.Kind == Suppressed {
					hidden[number(plan.Table, cell.Key)] = true
				}
			}
		}
		if !withholdAlike(plans, published, hidden) {
			return published, reports, nil
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

// withholdAlike adds to each table what others hide and it shows; no when that adds
// nothing. A number that an earlier release shows is known, and stays.
func withholdAlike(plans []Planned, published []*Published, hidden map[string]bool) bool {
	more := false
	for at, p := range published {
		table := &plans[at].Table
		for _, cell := range p.Cells {
			if cell.Kind == Shown && hidden[number(*table, cell.Key)] && !slices.Contains(table.Withheld, cell.Key) {
				table.Withheld = append(slices.Clone(table.Withheld), cell.Key)
				more = true
			}
		}
	}
	return more
}
