package disclosure

import (
	"maps"
	"slices"
)

// protect suppresses further cells until every suppressed cell, in this release
// and in the earlier ones, is safe. It gives the cells that nothing makes safe.
//
// What is suppressed only widens ranges: a cell that was safe stays so. Audited hears
// how many of the cells that are known to need it were looked at.
func (m *mover) protect(options Options, audited func(done, known int)) ([]Key, error) {
	var lost []Key
	queue := m.suppressed()
	for at := 0; at < len(queue); at++ {
		target := queue[at]
		audited(at, len(queue))
		for _, unit := range m.audited() {
			if m.isShownElsewhere(target, unit) || m.isSafe(target, unit, options.Width) {
				continue
			}
			cells, found := m.further(target, unit, options)
			if !found {
				cells, found = m.combine(target, unit, options.Width)
			}
			if err := m.ctx.Err(); err != nil {
				return nil, err // what was found is of half a look
			}
			if !found {
				lost = append(lost, m.releases[target.release].key(target.cell))
			}
			for _, cell := range cells {
				m.releases[0].suppress(cell, Secondary)
				m.releases[0].forget(cell)
				queue = append(queue, place{0, cell})
			}
		}
	}
	return lost, m.ctx.Err()
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

// isShownElsewhere says that a cell that an earlier release suppressed for the sake
// of others is a number that another release shows: there is nothing left to
// protect, and those others are looked at for themselves.
func (m *mover) isShownElsewhere(target place, unit int) bool {
	r := m.releases[target.release]
	if target.release == 0 || r.why[target.cell] != Secondary {
		return false
	}
	for other, s := range m.releases {
		there, _, known := s.find(r.key(target.cell))
		if known && s.state[there] != Suppressed && s.value[unit][there] == r.value[unit][target.cell] &&
			m.sameCell(target.release, target.cell, other, there) {
			return true
		}
	}
	return false
}

// wasShown says that an earlier release shows the same number as a cell.
func (m *mover) wasShown(cell int) bool {
	g := m.releases[0]
	for at, s := range m.releases[1:] {
		other := at + 1
		there, _, known := s.find(g.key(cell))
		if known && s.state[there] != Suppressed && slices.Equal(s.at(there), g.at(cell)) && m.sameCell(0, cell, other, there) {
			return true
		}
	}
	return false
}

// further chooses which cells to suppress so that a cell is safe: those that stand
// in the way of one move, chosen so that as little as possible is lost. This is
// the hypercube method (Repsilber; GHMITER in tau-ARGUS), for ranges.
func (m *mover) further(target place, unit int, options Options) ([]int, bool) {
	up, down := m.limits(target, unit)
	units, best, least := m.unitsOf(unit, false), []int(nil), unlimited
	m.visit(target, func(move [3]step) bool {
		for _, everywhere := range []bool{false, true}[:min(2, len(m.releases))] {
			changes := m.changes(target.release, move, everywhere)
			for rise := max(0, options.Width-down); rise <= min(options.Width, up); rise++ {
				cells, cost, possible := m.inTheWay(changes, units, rise, options.Width-rise, least)
				if possible && cost < least {
					best, least = slices.Clone(cells), cost
				}
			}
		}
		return true
	})
	slices.Sort(best) // in whichever order they were met
	return best, least < unlimited
}

// inTheWay gives the cells of this release that must be suppressed to let a move
// be made so many times up, and so many times down.
func (m *mover) inTheWay(changes []delta, units []int, rise, fall, most int) (cells []int, cost int, possible bool) {
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
		if change.release != 0 || r.state[change.cell] != Shown {
			return nil, 0, false
		}
		cells = append(cells, change.cell)
		if cost += m.loss(change.cell); cost >= most {
			return nil, 0, false
		}
	}
	return cells, cost, true
}

// loss says how much a reader loses with a cell: what it shows, rounded, so that
// the choice depends on nothing that is not published. A cell that an earlier
// release suppressed is no loss: releases that withhold alike tell less together.
func (m *mover) loss(cell int) int {
	r := m.releases[0]
	for _, s := range m.releases[1:] {
		if there, _, known := s.find(r.key(cell)); known && s.state[there] == Suppressed {
			return 1
		}
	}
	return r.options.Threshold + r.options.Rounded(r.value[0][cell])
}

// smallest sorts and removes doubles, so that what is told does not depend on order.
func smallest(keys []Key) []Key {
	set := map[Key]bool{}
	for _, key := range keys {
		set[key] = true
	}
	return slices.SortedFunc(maps.Keys(set), compareKeys)
}
