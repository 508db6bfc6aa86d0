package disclosure

import (
	"context"
	"slices"
)

// safeguards names each of the protections, so that a test can leave one out and
// see that the attack finds it.
type safeguards struct {
	noRounding, noThreshold, noGroup, noGuess, noFurther, noEarlier bool
}

// Publish makes of a table what may leave: each count rounded, suppressed or,
// by decision, as it is; with a report for its maker. It refuses, with an *Error,
// when a suppressed count could still be computed too closely from this release and
// the earlier ones together. When ctx ends it stops, with the error of ctx: it looks
// every few hundred moves.
func Publish(ctx context.Context, table Table, earlier []Earlier, options Options) (*Published, *Report, error) {
	return publish(ctx, table, earlier, options, safeguards{}, func(int, int) {})
}

func publish(ctx context.Context, table Table, earlier []Earlier, options Options, without safeguards, audited func(done, known int)) (*Published, *Report, error) {
	options, err := options.filled()
	if err != nil {
		return nil, nil, err
	}
	g, err := table.grid()
	if err != nil {
		return nil, nil, err
	}
	releases := []*release{newRelease(g)}
	releases[0].options = options
	for _, e := range earlier {
		r, err := newEarlier(e, g)
		if err != nil {
			return nil, nil, err
		}
		if !without.noEarlier {
			releases = append(releases, r)
		}
	}
	m := newMover(ctx, releases, table.Nested)
	m.noGuess = without.noGuess
	m.suppressAtFirst(table, options, without)
	for cell := range g.state {
		releases[0].learn(options, cell, g.shown(cell, options))
	}
	if !without.noFurther {
		lost, err := m.protect(options, audited)
		if err != nil {
			return nil, nil, err
		}
		if len(lost) > 0 {
			return nil, nil, &Error{Reason: Unprotected, Cells: smallest(lost), Message: "whatever else is suppressed, these cells can be computed too closely"}
		}
	}
	return g.published(table, options, without), g.report(table, options), nil
}

// grid adds up a table and checks that it does not contradict itself.
func (t Table) grid() (*grid, error) {
	g, err := newGrid(t.Dimensions, len(t.Units), t.Counts)
	if err != nil {
		return nil, err
	}
	for cell := range g.state {
		g.state[cell] = Shown
		if t.Nested && !slices.IsSorted(g.at(cell)) {
			return nil, invalid("a unit counts less than the one before it", g.key(cell))
		}
	}
	if err := t.impossible(g); err != nil {
		return nil, err
	}
	if len(t.Exact) > 0 && t.Decision == "" {
		return nil, invalid("exact numbers need a recorded decision", t.Exact...)
	}
	for _, key := range t.Exact {
		cell, _, known := g.find(key)
		if !known || g.state[cell] == Impossible {
			return nil, invalid("an exact number is of an unknown cell", key)
		}
		g.state[cell] = Unrounded
	}
	return g, nil
}

// impossible marks the cells that cannot exist, and the sums of nothing else.
func (t Table) impossible(g *grid) error {
	if len(t.Impossible) == 0 {
		return nil
	}
	for _, key := range t.Impossible {
		cell, leaf, known := g.find(key)
		if !known || !leaf || !g.isZero(cell) {
			return invalid("a cell that cannot exist is unknown, a sum or counts something", key)
		}
		g.state[cell] = Impossible
	}
	for cell := range g.state {
		possible := func(leaf int) bool { return g.state[leaf] != Impossible }
		if !g.isLeaf(cell) && !slices.ContainsFunc(g.leavesUnder(cell), possible) {
			g.state[cell] = Impossible
		}
	}
	return nil
}

// suppressAtFirst suppresses what may not be shown for its own sake.
func (m *mover) suppressAtFirst(table Table, options Options, without safeguards) {
	g := m.releases[0].grid
	for cell := range g.state {
		if !without.noThreshold && g.isSmall(cell, options.Threshold) {
			g.suppress(cell, Primary)
		}
	}
	if !without.noGroup {
		for cell := range g.group() {
			m.withhold(cell, Group)
		}
	}
	for _, key := range table.Withheld {
		if cell, _, known := g.find(key); known {
			m.withhold(cell, Secondary)
		}
	}
}

// withhold suppresses a cell, unless an earlier release shows the same number:
// then everybody knows it, and it is for the others to be protected.
func (m *mover) withhold(cell int, why Reason) {
	if !m.wasShown(cell) {
		m.releases[0].suppress(cell, why)
	}
}

// group gives the cells of groups that fall in one category whole: that category
// and, since their zeros would tell, the others.
func (g *grid) group() map[int]bool {
	cells := map[int]bool{}
	for cell := range g.state {
		for along := range g.axes {
			if !g.isAlone(cell, along) {
				continue
			}
			for _, part := range g.parts(cell, along) {
				cells[part] = true
			}
		}
	}
	return cells
}

// isAlone says that a group falls in one category whole, although it could have
// fallen in another: whoever belongs to the group is then known to be in it.
func (g *grid) isAlone(cell, along int) bool {
	filled, possible := 0, 0
	for _, part := range g.parts(cell, along) {
		if g.state[part] == Impossible {
			continue
		}
		possible++
		if !g.isZero(part) {
			filled++
		}
	}
	return possible > 1 && filled == 1
}

// shown gives a cell as it is published.
func (g *grid) shown(cell int, options Options) Cell {
	published := Cell{Key: g.key(cell), Kind: g.state[cell], Reason: g.why[cell]}
	switch published.Kind {
	case Unrounded:
		published.Values = g.at(cell)
	case Shown:
		for _, value := range g.at(cell) {
			published.Values = append(published.Values, options.Rounded(value))
		}
	case Suppressed, Impossible:
	}
	return published
}

func (g *grid) published(table Table, options Options, without safeguards) *Published {
	p := &Published{Name: table.Name, Units: slices.Clone(table.Units), Options: options}
	for _, dimension := range table.Dimensions {
		categories := slices.SortedFunc(slices.Values(dimension.Categories), func(a, b Category) int { return compareCodes(a.Code, b.Code) })
		p.Dimensions = append(p.Dimensions, Dimension{dimension.Name, categories})
	}
	for cell := range g.state {
		shown := g.shown(cell, options)
		if without.noRounding && shown.Kind == Shown {
			shown.Values = g.at(cell)
		}
		p.Cells = append(p.Cells, shown)
	}
	slices.SortFunc(p.Cells, func(a, b Cell) int { return compareKeys(a.Key, b.Key) })
	return p
}
