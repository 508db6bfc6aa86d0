package disclosure

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

// isSafe says that a suppressed cell can be so many different counts that the
// highest and the lowest differ by the width, with all that was published the same.
func (m *mover) isSafe(target place, unit, width int) bool {
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
	m.visit(target, func(move [3]step) bool {
		if reached >= need {
			return false
		}
		changes := m.changes(target.release, move, false)
		times := m.room(changes, units, direction, need-reached)
		if times < need-reached && len(m.releases) > 1 {
			everywhere := m.changes(target.release, move, true)
			if more := m.room(everywhere, units, direction, need-reached); more > times {
				times, changes = more, everywhere
			} else if times > 0 {
				changes = m.changes(target.release, move, false)
			}
		}
		m.apply(changes, units, direction*times)
		reached += times
		return true
	})
	m.back()
	return reached
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
