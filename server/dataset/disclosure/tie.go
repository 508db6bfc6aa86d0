package disclosure

import (
	"slices"
	"strings"
)

// ties says which cells of several tables of one edition are one number: those of the
// same categories of the same dimensions, and of nothing else.
type ties struct {
	number [][]int   // [release][cell]: which number the cell is; -1 when no other table has it
	shared [][]place // of each number: its cells
}

func newTies(releases []*release) *ties {
	t := &ties{number: make([][]int, len(releases))}
	if !slices.ContainsFunc(releases, func(r *release) bool { return r.table != releases[0].table }) {
		return t
	}
	type printed struct {
		edition int
		name    string
	}
	all := map[printed][]place{}
	for at, r := range releases {
		t.number[at] = slices.Repeat([]int{-1}, len(r.state))
		for cell := range r.state {
			name := printed{r.edition, r.categories(cell)}
			// What was counted otherwise is another number, to readers too.
			if same := all[name]; len(same) == 0 || slices.Equal(r.at(cell), releases[same[0].release].at(same[0].cell)) {
				all[name] = append(same, place{at, cell})
			}
		}
	}
	for at, r := range releases { // in an order that does not depend on chance
		for cell := range r.state {
			same := all[printed{r.edition, r.categories(cell)}]
			if len(same) < 2 || same[0] != (place{at, cell}) {
				continue
			}
			for _, one := range same {
				t.number[one.release][one.cell] = len(t.shared)
			}
			t.shared = append(t.shared, same)
		}
	}
	return t
}

// categories names what a cell counts: the categories it is of, whichever table it is in.
func (g *grid) categories(cell int) string {
	var of []string
	for at, node := range g.nodes(cell) {
		if node != 0 {
			of = append(of, g.names[at]+"\x00"+g.axes[at].codes[node])
		}
	}
	slices.Sort(of)
	return strings.Join(of, "\x01")
}

// beside gives the cells that are the same number in the same edition, itself first.
func (m *mover) beside(cell place) []place {
	cells := []place{cell}
	if number := m.number[cell.release]; number != nil && number[cell.cell] >= 0 {
		for _, other := range m.shared[number[cell.cell]] {
			if other != cell {
				cells = append(cells, other)
			}
		}
	}
	return cells
}

// kind is what a move changes.
type kind int

const (
	anyMove    kind = iota
	aloneMove       // of one table: every number that other tables have stays
	liftedMove      // of several tables
)

// kinds are the moves in the order in which they are tried.
func (m *mover) kinds() []kind {
	if len(m.shared) == 0 || m.noTies {
		return []kind{anyMove}
	}
	return []kind{aloneMove, liftedMove}
}

// isTied says that something changes that other tables have too.
func (m *mover) isTied(changes []delta) bool {
	if len(m.shared) == 0 || m.noTies {
		return false
	}
	return slices.ContainsFunc(changes, func(change delta) bool { return m.number[change.release][change.cell] >= 0 })
}
