package disclosure

import "slices"

// combine is for a sum of many small counts, which no single move takes far enough:
// it makes one move after another, each time that with the least loss for its
// distance, and suppresses what stands in the way of each.
func (m *mover) combine(target place, unit, width int) ([]int, bool) {
	up, down := m.limits(target, unit)
	units := m.unitsOf(unit, false)
	cells, risen := m.wayTo(target, units, 1, min(up, width))
	more, fallen := m.wayTo(target, units, -1, min(down, width-risen))
	return append(cells, more...), risen+fallen >= width
}

// wayTo takes a cell as far as needed in a direction. It gives what it suppressed
// and how far it came.
func (m *mover) wayTo(target place, units []int, direction, need int) (cells []int, reached int) {
	defer m.back()
	for reached < need {
		best := m.cheapest(target, units, direction, need-reached)
		if best.times == 0 {
			break
		}
		for _, cell := range best.cells {
			m.releases[0].suppress(cell, Secondary)
			m.releases[0].forget(cell)
		}
		cells = append(cells, best.cells...)
		m.apply(best.changes, units, direction*best.times)
		reached += best.times
	}
	return cells, reached
}

// way is a move, how often it can be made, and what must be suppressed for it.
type way struct {
	changes []delta
	cells   []int
	times   int
	loss    int
}

func (m *mover) cheapest(target place, units []int, direction, need int) way {
	var best way
	m.visit(target, func(move [3]step) bool {
		for _, everywhere := range []bool{false, true}[:min(2, len(m.releases))] {
			next := m.open(m.changes(target.release, move, everywhere), units, direction, need)
			if next.times > 0 && (best.times == 0 || next.loss*best.times < best.loss*next.times) {
				next.changes = slices.Clone(next.changes)
				slices.Sort(next.cells)
				best = next
			}
		}
		return best.times == 0 || best.loss > 0
	})
	return best
}

// open says how often a move can be made once all that may be suppressed is, and
// which cells have to be for that.
func (m *mover) open(changes []delta, units []int, direction, most int) way {
	for _, change := range changes {
		r := m.releases[change.release]
		size := change.sign * direction
		for _, unit := range units {
			low, high := r.low[unit][change.cell], r.high[unit][change.cell]
			if change.release == 0 && r.state[change.cell] == Shown {
				low, high = 0, unlimited
			}
			room := high - r.now[unit][change.cell]
			if size < 0 {
				room = r.now[unit][change.cell] - low
			}
			most = min(most, room/max(size, -size))
		}
		if most <= 0 {
			return way{}
		}
	}
	opened := way{changes: changes, times: most}
	for at := range changes {
		if m.room(changes[at:at+1], units, direction, most) < most {
			opened.cells = append(opened.cells, changes[at].cell)
			opened.loss += m.loss(changes[at].cell)
		}
	}
	return opened
}
