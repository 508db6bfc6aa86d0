package disclosure

import (
	"slices"
	"strings"
)

// Report tells the maker of a table what became of it. It is not for publication:
// how many cells are small says something about each.
type Report struct {
	Cells      int // that can exist, totals included
	Suppressed map[Reason]int
	Further    []Key     // the cells that were suppressed for the sake of others, in order
	Pooling    *Proposal // when more than half of the cells that count something are suppressed
}

// Proposal is to publish a table without one of its dimensions, as over all years
// or the whole region, since more can then be shown.
type Proposal struct {
	Dimension string
	Small     int // cells below the threshold among those that count something, in percent, as the table is
	Pooled    int // the same without the dimension
}

// All counts the suppressed cells. This much may be told to everybody.
func (r *Report) All() int {
	return r.Suppressed[Primary] + r.Suppressed[Group] + r.Suppressed[Secondary]
}

func (g *grid) report(table Table, options Options) *Report {
	report := &Report{Suppressed: map[Reason]int{}}
	filled, hidden := 0, 0
	for cell, state := range g.state {
		if state == Impossible {
			continue
		}
		report.Cells++
		if !g.isZero(cell) {
			filled++
		}
		if state != Suppressed {
			continue
		}
		report.Suppressed[g.why[cell]]++
		if !g.isZero(cell) {
			hidden++
		}
		if g.why[cell] == Secondary {
			report.Further = append(report.Further, g.key(cell))
		}
	}
	slices.SortFunc(report.Further, compareKeys)
	if 2*hidden > filled {
		report.Pooling = g.pooling(table, options)
	}
	return report
}

// pooling finds the dimension without which the least is small.
func (g *grid) pooling(table Table, options Options) *Proposal {
	everything := g.small(options, -1)
	var best *Proposal
	for at, dimension := range table.Dimensions {
		pooled := g.small(options, at)
		if pooled < everything && (best == nil || pooled < best.Pooled) {
			best = &Proposal{dimension.Name, everything, pooled}
		}
	}
	return best
}

// small gives how many percent of the cells that count something are below the
// threshold, without one dimension or, for -1, with all.
func (g *grid) small(options Options, without int) int {
	small, filled := 0, 0
	for cell := range g.state {
		if g.isZero(cell) || without >= 0 && g.nodes(cell)[without] != 0 {
			continue
		}
		filled++
		if g.isSmall(cell, options.Threshold) {
			small++
		}
	}
	if filled == 0 {
		return 0
	}
	return 100 * small / filled
}

// Percentage gives what part of one cell another is, in whole percents, computed
// from what is shown: it tells nothing new. There is none where a cell is not
// shown, the denominator is too low, or all or nothing would be told of a group.
func (p *Published) Percentage(numerator, denominator Key, unit int) (int, bool) {
	part, known := p.At(numerator)
	whole, also := p.At(denominator)
	if !known || !also || part.Kind != Shown || whole.Kind != Shown || unit < 0 || unit >= len(p.Units) {
		return 0, false
	}
	of := whole.Values[unit]
	if of < p.Options.Denominator || part.Values[unit] >= of {
		return 0, false
	}
	return (200*part.Values[unit] + of) / (2 * of), true
}

func compareCodes(a, b string) int { return strings.Compare(a, b) }
