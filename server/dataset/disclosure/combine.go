package disclosure

import "slices"

// combine is for a sum of many small counts, which no single move takes far enough:
// it makes one move after another, each time that with the least loss for its
// distance, and suppresses what stands in the way of each. It does so in the first of
// the tables that have the number in which that is enough.
func (m *mover) combine(cells []place, unit, width int) ([]place, bool) {
	var all []place
	for _, target := range cells {
		up, down := m.limits(target, unit)
		units := m.unitsOf(unit, false)
		more, risen := m.wayTo(target, units, 1, min(up, width))
		all = append(all, more...)
		more, fallen := m.wayTo(target, units, -1, min(down, width-risen))
		if all = append(all, more...); risen+fallen >= width {
			return all, true
		}
	}
	return all, false
}

// wayTo takes a cell as far as needed in a direction. It gives what it suppressed
// and how far it came.
func (m *mover) wayTo(target place, units []int, direction, need int) (cells []place, reached int) {
	defer m.back()
	for reached < need {
		best := m.cheapest(target, units, direction, need-reached)
		if best.times == 0 {
			break
		}
		for _, cell := range best.cells {
			m.hide(cell)
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
	cells   []place
	times   int
	loss    int
}

// perLoss makes of a distance for its loss a whole number.
const perLoss = 1 << 20

func (m *mover) cheapest(target place, units []int, direction, need int) way {
	var best way
	worth := func(changes []delta) int {
		next := m.open(changes, units, direction, need)
		if next.times == 0 {
			return 0
		}
		return max(1, next.times*perLoss/(1+next.loss))
	}
	m.visit(target, func(move [3]step) bool {
		for _, everywhere := range m.hows() {
			changes, possible := m.made(target.release, move, everywhere, anyMove, worth, need*perLoss)
			if possible == 0 {
				continue
			}
			next := m.open(changes, units, direction, need)
			if next.times > 0 && (best.times == 0 || next.loss*best.times < best.loss*next.times) {
				next.changes = slices.Clone(next.changes)
				slices.SortFunc(next.cells, comparePlaces)
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
	if len(changes) == 0 {
		return way{}
	}
	for _, change := range changes {
		r := m.releases[change.release]
		size := change.sign * direction
		for _, unit := range units {
			low, high := r.low[unit][change.cell], r.high[unit][change.cell]
			if r.edition == 0 && r.state[change.cell] == Shown {
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
			opened.cells = append(opened.cells, changes[at].place)
			opened.loss += m.loss(changes[at].place)
		}
	}
	return opened
}
