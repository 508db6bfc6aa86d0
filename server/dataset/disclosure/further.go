package disclosure

import (
	"cmp"
	"maps"
	"slices"
)

// protect suppresses further cells until every suppressed cell, in this release
// and in the earlier ones, is safe. It gives the cells that nothing makes safe.
//
// What is suppressed only widens ranges: a cell that was safe stays so. Audited hears
// how many of the cells that are known to need it were looked at.
func (m *mover) protect(options Options, audited func(done, known int)) ([]place, error) {
	var lost []place
	queue, seen := m.suppressed(), map[place]bool{}
	for at := 0; at < len(queue); at++ {
		audited(at, len(queue))
		if seen[queue[at]] {
			continue
		}
		cells := m.beside(queue[at])
		if m.noTies {
			cells = cells[:1]
		}
		for _, cell := range cells {
			seen[cell] = true
		}
		for _, unit := range m.audited() {
			if m.isShownElsewhere(cells, unit) || m.isSafe(cells, unit, options.Width) {
				continue
			}
			more, found := m.further(cells, unit, options)
			if !found {
				more, found = m.combine(cells, unit, options.Width)
			}
			if err := m.ctx.Err(); err != nil {
				return nil, err // what was found is of half a look
			}
			if !found {
				lost = append(lost, cells...)
			}
			for _, cell := range more {
				queue = append(queue, m.hide(cell)...)
			}
		}
	}
	return lost, m.ctx.Err()
}

// hide suppresses a cell of this release for the sake of others, in every table that has
// the same number.
func (m *mover) hide(cell place) []place {
	cells := m.beside(cell)
	for _, one := range cells {
		m.releases[one.release].suppress(one.cell, Secondary)
		m.releases[one.release].forget(one.cell)
	}
	return cells
}

func (m *mover) suppressed() []place {
	var queue []place
	for at, r := range m.releases {
		for cell, state := range r.state {
			if state == Suppressed {
				queue = append(queue, place{at, cell})
			}
		}
	}
	return queue
}

// isShownElsewhere says that there is nothing left to protect of a number, in the
// tables of one release that have it: one of them shows it, or an earlier release
// suppressed it for the sake of others and another one shows it. Those others are
// looked at for themselves.
func (m *mover) isShownElsewhere(cells []place, unit int) bool {
	for _, cell := range cells {
		if m.releases[cell.release].state[cell.cell] != Suppressed || m.isShownSince(cell, unit) {
			return true
		}
	}
	return false
}

func (m *mover) isShownSince(target place, unit int) bool {
	r := m.releases[target.release]
	if r.edition == 0 || r.why[target.cell] != Secondary {
		return false
	}
	for _, other := range m.tables[r.table] {
		s := m.releases[other]
		there, _, known := s.find(r.key(target.cell))
		if known && s.state[there] != Suppressed && s.value[unit][there] == r.value[unit][target.cell] &&
			m.sameCell(target.release, target.cell, other, there) {
			return true
		}
	}
	return false
}

// wasShown says that an earlier release shows the same number as a cell.
func (m *mover) wasShown(cell place) bool {
	g := m.releases[cell.release]
	for _, other := range m.tables[g.table] {
		s := m.releases[other]
		there, _, known := s.find(g.key(cell.cell))
		if s.edition != 0 && known && s.state[there] != Suppressed && slices.Equal(s.at(there), g.at(cell.cell)) && m.sameCell(cell.release, cell.cell, other, there) {
			return true
		}
	}
	return false
}

// further chooses which cells to suppress so that a number, which the cells are, is
// safe: those that stand in the way of one move, chosen so that as little as possible
// is lost. This is the hypercube method (Repsilber; GHMITER in tau-ARGUS), for ranges.
func (m *mover) further(cells []place, unit int, options Options) ([]place, bool) {
	units, best, least := m.unitsOf(unit, false), []place(nil), unlimited
	for _, target := range cells {
		up, down := m.limits(target, unit)
		m.visit(target, func(move [3]step) bool {
			for _, everywhere := range m.hows() {
				for rise := max(0, options.Width-down); rise <= min(options.Width, up); rise++ {
					saved := func(changes []delta) int {
						if _, cost, possible := m.inTheWay(changes, units, rise, options.Width-rise, least); possible {
							return unlimited - cost
						}
						return 0
					}
					changes, worth := m.made(target.release, move, everywhere, anyMove, saved, unlimited)
					if worth == 0 {
						continue
					}
					if more, cost, possible := m.inTheWay(changes, units, rise, options.Width-rise, least); possible && cost < least {
						best, least = slices.Clone(more), cost
					}
				}
			}
			return true
		})
	}
	slices.SortFunc(best, comparePlaces) // in whichever order they were met
	return best, least < unlimited
}

// hows are the ways in which moves are made: with and, where there are earlier releases,
// without the leaves that stay.
func (m *mover) hows() []bool {
	if m.again {
		return []bool{false, true}
	}
	return []bool{false}
}

// inTheWay gives the cells of this release that must be suppressed to let a move
// be made so many times up, and so many times down.
func (m *mover) inTheWay(changes []delta, units []int, rise, fall, most int) (cells []place, cost int, possible bool) {
	for _, change := range changes {
		r := m.releases[change.release]
		up, down := rise, fall
		if change.sign < 0 {
			up, down = fall, rise
		}
		size := max(change.sign, -change.sign)
		free := true
		for _, unit := range units {
			value := r.value[unit][change.cell]
			if value < down*size {
				return nil, 0, false
			}
			free = free && r.high[unit][change.cell]-value >= up*size && value-r.low[unit][change.cell] >= down*size
		}
		if free {
			continue
		}
		if r.edition != 0 || r.state[change.cell] != Shown {
			return nil, 0, false
		}
		cells = append(cells, change.place)
		if cost += m.loss(change.place); cost >= most {
			return nil, 0, false
		}
	}
	return cells, cost, true
}

// loss says how much a reader loses with a cell: what it shows, rounded, so that
// the choice depends on nothing that is not published. A cell that an earlier
// release suppressed is no loss: releases that withhold alike tell less together.
func (m *mover) loss(cell place) int {
	r := m.releases[cell.release]
	for _, other := range m.tables[r.table] {
		s := m.releases[other]
		if there, _, known := s.find(r.key(cell.cell)); s.edition != 0 && known && s.state[there] == Suppressed {
			return 1
		}
	}
	return r.options.Threshold + r.options.Rounded(r.value[0][cell.cell])
}

func comparePlaces(a, b place) int {
	return cmp.Or(cmp.Compare(a.release, b.release), cmp.Compare(a.cell, b.cell))
}

// smallest sorts and removes doubles, so that what is told does not depend on order.
func smallest(keys []Key) []Key {
	set := map[Key]bool{}
	for _, key := range keys {
		set[key] = true
	}
	return slices.SortedFunc(maps.Keys(set), compareKeys)
}
