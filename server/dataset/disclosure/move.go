package disclosure

import "context"

// place is a cell of one of the releases.
type place struct{ release, cell int }

// delta is how a cell changes when a move is made once upwards.
type delta struct {
	place

	sign int
}

// mover changes true counts in ways that leave every sum right, and finds how far
// a cell can go before something published would have been published otherwise.
// What it reaches is a table that readers cannot tell from the true one.
type mover struct {
	*links
	*ties

	tables  [][]int // of each table: its releases
	again   bool    // some table has been published before
	nested  bool
	noGuess bool         // leaves out that a reader may take a count to be below the threshold
	noTies  bool         // leaves out that other tables have the same numbers
	into    [][][3][]int // [release][other][axis][node]: the same category there; -1 when there is none
	cache   [][3]map[step][]signed
	undo    []done
	ctx     context.Context //nolint:containedctx // lasts as long as the one call of Publish
	visited int             // moves, to look now and then whether anybody still waits
	buffers [2][]delta      // of the moves everywhere, and of the others
	lifts   *lifts
}

type done struct{ release, unit, cell, by int }

func newMover(ctx context.Context, releases []*release, nested bool) *mover {
	m := &mover{ctx: ctx, links: newLinks(releases), ties: newTies(releases), nested: nested}
	m.lifts = newLifts(m)
	for at, r := range releases {
		for len(m.tables) <= r.table {
			m.tables = append(m.tables, nil)
		}
		m.tables[r.table] = append(m.tables[r.table], at)
		m.again = m.again || len(m.tables[r.table]) > 1
		others := make([][3][]int, len(releases))
		for other, s := range releases {
			if s.table == r.table {
				others[other] = translated(r, s)
			}
		}
		m.into = append(m.into, others)
		m.cache = append(m.cache, [3]map[step][]signed{{}, {}, {}})
	}
	return m
}

func translated(from, to *release) [3][]int {
	var into [3][]int
	for at, axis := range from.axes {
		for _, code := range axis.codes {
			node, known := to.axes[at].at[code]
			if !known || len(axis.parts[axis.at[code]]) == 0 && !to.axes[at].isLeaf(node) {
				node = -1
			}
			into[at] = append(into[at], node)
		}
	}
	return into
}

// visit gives every move of one step along each axis in which a cell goes up,
// until it is told to stop or nobody waits any more: the corners of a box, with all
// that is above them.
func (m *mover) visit(target place, each func(move [3]step) bool) {
	g := m.releases[target.release].grid
	nodes := g.nodes(target.cell)
	second, third := g.axes[1].steps(nodes[1]), g.axes[2].steps(nodes[2])
	for _, a := range g.axes[0].steps(nodes[0]) {
		for _, b := range second {
			for _, c := range third {
				if m.visited++; m.visited >= movesBetweenLooks {
					if m.visited = 0; m.ctx.Err() != nil {
						return
					}
				}
				if !each([3]step{a, b, c}) {
					return
				}
			}
		}
	}
}

// movesBetweenLooks is how many moves are tried before it is looked whether anybody
// still waits: well below a millisecond.
const movesBetweenLooks = 256

// changes gives which cells of all releases of a table change in a move, and how. A
// leaf that is the same number elsewhere changes there too; with everywhere, so does a
// leaf that has been counted anew. The list is valid until the next call that says the
// same of everywhere.
func (m *mover) changes(in int, move [3]step, everywhere bool) []delta {
	buffer := &m.buffers[0]
	if !everywhere {
		buffer = &m.buffers[1]
	}
	changes := (*buffer)[:0]
	for _, at := range m.tables[m.releases[in].table] {
		if at == in || m.allMove(in, move, at, everywhere) {
			changes = m.box(changes, in, move, at)
		} else {
			changes = m.some(changes, in, move, at)
		}
	}
	*buffer = changes
	return changes
}

// there gives a leaf in another release; -1 stays -1.
func (m *mover) there(in, at, axis, node int) int {
	if node < 0 {
		return -1
	}
	return m.into[in][at][axis][node]
}

func (m *mover) signed(at, axis, up, down int) []signed {
	cache := m.cache[at][axis]
	nodes, known := cache[step{up, down}]
	if !known {
		nodes = m.releases[at].axes[axis].changed(up, down)
		cache[step{up, down}] = nodes
	}
	return nodes
}

// box adds the changes in one release when all the leaves that it has move.
func (m *mover) box(changes []delta, in int, move [3]step, at int) []delta {
	var lists [3][]signed
	for axis, step := range move {
		lists[axis] = m.signed(at, axis, m.there(in, at, axis, step.up), m.there(in, at, axis, step.down))
	}
	g := m.releases[at].grid
	for _, a := range lists[0] {
		for _, b := range lists[1] {
			for _, c := range lists[2] {
				changes = append(changes, delta{place{at, g.index(a.node, b.node, c.node)}, a.sign * b.sign * c.sign})
			}
		}
	}
	return changes
}

// corners gives the leaves of a move with their signs.
func (m *mover) corners(in int, move [3]step) []delta {
	g := m.releases[in].grid
	var found []delta
	ends := func(s step) []signed {
		if s.down < 0 {
			return []signed{{s.up, 1}}
		}
		return []signed{{s.up, 1}, {s.down, -1}}
	}
	for _, a := range ends(move[0]) {
		for _, b := range ends(move[1]) {
			for _, c := range ends(move[2]) {
				found = append(found, delta{place{in, g.index(a.node, b.node, c.node)}, a.sign * b.sign * c.sign})
			}
		}
	}
	return found
}

func (m *mover) allMove(in int, move [3]step, at int, everywhere bool) bool {
	if everywhere {
		return true
	}
	for _, corner := range m.corners(in, move) {
		if twin, found := m.twin(in, corner.cell, at); found && !m.sameLeaf(in, corner.cell, at, twin) {
			return false
		}
	}
	return true
}

// twin gives a leaf as it is in another release.
func (m *mover) twin(in, leaf, at int) (int, bool) {
	nodes := m.releases[in].nodes(leaf)
	for axis := range nodes {
		nodes[axis] = m.there(in, at, axis, nodes[axis])
		if nodes[axis] < 0 {
			return 0, false
		}
	}
	return m.releases[at].index(nodes[0], nodes[1], nodes[2]), true
}

// some adds the changes in a release in which some leaves have been counted anew
// and stay where they are.
func (m *mover) some(changes []delta, in int, move [3]step, at int) []delta {
	sums := map[int]int{}
	for _, corner := range m.corners(in, move) {
		twin, found := m.twin(in, corner.cell, at)
		if !found || !m.sameLeaf(in, corner.cell, at, twin) {
			continue
		}
		for _, cell := range m.releases[at].above(twin) {
			sums[cell] += corner.sign
		}
	}
	for cell, sign := range sums { // the order does not matter: all change at once
		if sign != 0 {
			changes = append(changes, delta{place{at, cell}, sign})
		}
	}
	return changes
}
