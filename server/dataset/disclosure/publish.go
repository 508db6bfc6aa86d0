package disclosure

import (
	"context"
	"slices"
)

// safeguards names each of the protections, so that a test can leave one out and
// see that the attack finds it.
type safeguards struct {
	noRounding, noThreshold, noGroup, noGuess, noFurther, noEarlier, noTogether bool
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
	published, reports, err := publishLinked(ctx, []Planned{{Table: table, Earlier: earlier}}, options, without, audited)
	if err != nil {
		return nil, nil, err
	}
	return published[0], reports[0], nil
}

// publishLinked publishes tables that may share numbers.
func publishLinked(
	ctx context.Context, plans []Planned, options Options, without safeguards, audited func(done, known int),
) ([]*Published, []*Report, error) {
	options, err := options.filled()
	if err != nil {
		return nil, nil, err
	}
	releases, err := releasesOf(plans, options, without)
	if err != nil {
		return nil, nil, err
	}
	published, reports := make([]*Published, len(plans)), make([]*Report, len(plans))
	if !slices.ContainsFunc(releases, func(r *release) bool { return r.edition == 0 }) {
		return published, reports, nil // nothing is told that was not
	}
	m := newMover(ctx, releases, slices.ContainsFunc(plans, func(plan Planned) bool { return plan.Table.Nested }))
	m.noGuess, m.noTies = without.noGuess, without.noTogether
	m.suppressAtFirst(plans, options, without)
	for _, r := range releases {
		for cell := range r.state {
			if r.edition == 0 {
				r.learn(options, cell, r.shown(cell, options))
			}
		}
	}
	if !without.noFurther {
		lost, err := m.protect(options, audited)
		if err != nil {
			return nil, nil, err
		}
		if len(lost) > 0 {
			return nil, nil, m.unprotected(plans, lost)
		}
	}
	for _, r := range releases {
		if r.edition == 0 {
			published[r.table], reports[r.table] = r.published(plans[r.table].Table, options, without), r.report(plans[r.table].Table, options)
		}
	}
	return published, reports, nil
}

// releasesOf gives the releases of each table, the one being made first.
func releasesOf(plans []Planned, options Options, without safeguards) ([]*release, error) {
	var releases []*release
	editions := map[string]int{}
	last := 0
	for at, plan := range plans {
		g, err := plan.Table.grid()
		if err != nil {
			return nil, err
		}
		if !plan.LeftOut {
			r := newRelease(g)
			r.options, r.table = options, at
			releases = append(releases, r)
		}
		for _, e := range plan.Earlier {
			r, err := newEarlier(e, g)
			if err != nil {
				return nil, err
			}
			edition, known := editions[e.Edition]
			if !known || e.Edition == "" {
				last++
				edition = last
				editions[e.Edition] = edition
			}
			r.table, r.edition = at, edition
			if !without.noEarlier {
				releases = append(releases, r)
			}
		}
	}
	return releases, nil
}

// unprotected says which cells are lost, and which tables to do without.
func (m *mover) unprotected(plans []Planned, lost []place) *Error {
	refusal := &Error{Reason: Unprotected, Message: "whatever else is suppressed, these cells can be computed too closely"}
	for _, cell := range lost {
		r := m.releases[cell.release]
		refusal.Cells = append(refusal.Cells, r.key(cell.cell))
		if plan := plans[r.table]; len(m.beside(cell)) == 1 && !plan.LeftOut {
			refusal.Tables = append(refusal.Tables, plan.Table.Name)
		}
	}
	refusal.Cells = smallest(refusal.Cells)
	slices.Sort(refusal.Tables)
	if refusal.Tables = slices.Compact(refusal.Tables); len(refusal.Tables) > 0 {
		return refusal
	}
	for _, plan := range plans {
		if !plan.LeftOut {
			refusal.Tables = []string{plan.Table.Name} // they are sorted: the last remains
		}
	}
	return refusal
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

// suppressAtFirst suppresses what may not be shown for its own sake, and then the same
// numbers in other tables.
func (m *mover) suppressAtFirst(plans []Planned, options Options, without safeguards) {
	var alike []place
	for at, r := range m.releases {
		if r.edition != 0 {
			continue
		}
		for cell := range r.state {
			if !without.noThreshold && r.isSmall(cell, options.Threshold) {
				r.suppress(cell, Primary)
			}
		}
		withheld := map[int]Reason{}
		for _, key := range plans[r.table].Table.Withheld {
			if cell, _, known := r.find(key); known {
				withheld[cell] = Secondary
			}
		}
		if !without.noGroup {
			for cell := range r.group() {
				withheld[cell] = Group
			}
		}
		for cell, why := range withheld {
			if cells := m.beside(place{at, cell}); !slices.ContainsFunc(cells, m.wasShown) {
				r.suppress(cell, why)
				alike = append(alike, cells[1:]...)
			}
		}
	}
	for _, cell := range alike {
		m.releases[cell.release].suppress(cell.cell, Secondary)
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
