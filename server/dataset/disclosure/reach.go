package disclosure

import "slices"

// audited gives the units whose range is computed. Where units are nested they
// move together, so that the range of the first is a part of that of the others.
func (m *mover) audited() []int {
	if m.nested {
		return []int{0}
	}
	return m.unitsOf(0, true)
}

// unitsOf gives the units that move with one.
func (m *mover) unitsOf(unit int, all bool) []int {
	if !m.nested && !all {
		return []int{unit}
	}
	units := make([]int, m.releases[0].units)
	for at := range units {
		units[at] = at
	}
	return units
}

// limits says how far a cell may go either way. A reader who takes a suppressed
// count to be one below the threshold must still see a range of the width.
func (m *mover) limits(target place, unit int) (up, down int) {
	r := m.releases[target.release]
	value := r.value[unit][target.cell]
	up, down = r.high[unit][target.cell]-value, value-r.low[unit][target.cell]
	if !m.noGuess && (r.units == 1 || m.nested) && r.isSmall(target.cell, r.options.Threshold) {
		up, down = min(up, r.options.Threshold-1-value), min(down, value-1)
	}
	return up, down
}

// isSafe says that a suppressed number, which the cells are in their tables, can be so
// many different counts that the highest and the lowest differ by the width, with all
// that was published the same.
func (m *mover) isSafe(cells []place, unit, width int) bool {
	return slices.ContainsFunc(cells, func(cell place) bool { return m.isWide(cell, unit, width) })
}

// isWide says so by moves in the table of one of the cells.
func (m *mover) isWide(target place, unit, width int) bool {
	up, down := m.limits(target, unit)
	if up+down < width {
		return false
	}
	reached := m.reach(target, unit, 1, min(up, width))
	return reached >= width || reached+m.reach(target, unit, -1, min(down, width-reached)) >= width
}

// reach says how far a cell goes in a direction, up to a need, by one move after
// another.
func (m *mover) reach(target place, unit, direction, need int) int {
	reached, units := 0, m.unitsOf(unit, false)
	room := func(changes []delta) int { return m.room(changes, units, direction, need-reached) }
	for _, lifted := range m.kinds() {
		m.visit(target, func(move [3]step) bool {
			if reached >= need {
				return false
			}
			changes, times := m.made(target.release, move, false, lifted, room, need-reached)
			if times < need-reached && m.again {
				if everywhere, more := m.made(target.release, move, true, lifted, room, need-reached); more > times {
					times, changes = more, everywhere
				}
			}
			m.apply(changes, units, direction*times)
			reached += times
			return true
		})
	}
	m.back()
	return reached
}

// made makes a move in every table that it concerns, in the way that is worth most; of
// the kind that is asked for, else it is worth nothing.
func (m *mover) made(in int, move [3]step, everywhere bool, kind kind, worth func([]delta) int, most int) ([]delta, int) {
	changes := m.changes(in, move, everywhere)
	if kind != anyMove && m.isTied(changes) != (kind == liftedMove) {
		return nil, 0
	}
	own := worth(changes)
	if own == 0 || kind == aloneMove || !m.isTied(changes) {
		return changes, own
	}
	return m.lifts.lift(in, move, everywhere, changes, worth, most)
}

// room says how often a move can be made before a cell leaves its range.
func (m *mover) room(changes []delta, units []int, direction, most int) int {
	for _, change := range changes {
		r := m.releases[change.release]
		size := change.sign * direction
		for _, unit := range units {
			room := r.high[unit][change.cell] - r.now[unit][change.cell]
			if size < 0 {
				room = r.now[unit][change.cell] - r.low[unit][change.cell]
			}
			most = min(most, room/max(size, -size))
		}
		if most <= 0 {
			return 0
		}
	}
	return most
}

func (m *mover) apply(changes []delta, units []int, times int) {
	if times == 0 {
		return
	}
	for _, change := range changes {
		for _, unit := range units {
			by := change.sign * times
			m.releases[change.release].now[unit][change.cell] += by
			m.undo = append(m.undo, done{change.release, unit, change.cell, by})
		}
	}
}

func (m *mover) back() {
	for _, was := range m.undo {
		m.releases[was.release].now[was.unit][was.cell] -= was.by
	}
	m.undo = m.undo[:0]
}
