package disclosure

// links says for each leaf of each release which other releases hold the same
// number: what is computed of one then holds for the other.
type links struct {
	releases []*release
	group    []map[int]int // [release][leaf]: the first release with the same count; the release itself when absent
}

func newLinks(releases []*release) *links {
	l := &links{releases: releases}
	for range releases {
		l.group = append(l.group, map[int]int{})
	}
	if len(releases) == 1 {
		return l
	}
	for at, r := range releases {
		for cell := range r.state {
			if r.isLeaf(cell) {
				l.join(at, cell)
			}
		}
	}
	return l
}

// join puts a leaf in the group of every earlier-listed release of the table with the
// same count, merging groups that it connects.
func (l *links) join(at, cell int) {
	key, r := l.releases[at].key(cell), l.releases[at]
	same := map[int]bool{}
	for other, s := range l.releases[:at] {
		if there, leaf, known := s.find(key); s.table == r.table && known && leaf && sameCount(r.grid, cell, s.grid, there) {
			same[l.of(other, there)] = true
		}
	}
	group := at
	for first := range same {
		group = min(group, first)
	}
	l.group[at][cell] = group
	for other, s := range l.releases[:at] {
		if there, leaf, known := s.find(key); s.table == r.table && known && leaf && same[l.of(other, there)] {
			l.group[other][there] = group
		}
	}
}

func (l *links) of(at, cell int) int {
	if group, set := l.group[at][cell]; set {
		return group
	}
	return at
}

// sameLeaf says that a leaf of one release must be the same number in another.
func (l *links) sameLeaf(at, cell, other, there int) bool {
	return at == other || l.of(at, cell) == l.of(other, there)
}

// sameCell says that a cell of one release is the same number in another: it is
// the sum of the same leaves, none of which has changed.
func (l *links) sameCell(at, cell, other, there int) bool {
	a, b := l.releases[at], l.releases[other]
	under, their := a.leavesUnder(cell), b.leavesUnder(there)
	if len(under) != len(their) {
		return false
	}
	for _, leaf := range under {
		twin, isLeaf, known := b.find(a.key(leaf))
		if !known || !isLeaf || !l.sameLeaf(at, leaf, other, twin) || !b.isUnder(twin, there) {
			return false
		}
	}
	return true
}

func (g *grid) leavesUnder(cell int) []int {
	nodes := g.nodes(cell)
	return g.crossing(g.axes[0].under[nodes[0]], g.axes[1].under[nodes[1]], g.axes[2].under[nodes[2]])
}

// isUnder says that a leaf is counted in a cell.
func (g *grid) isUnder(leaf, cell int) bool {
	nodes, tops := g.nodes(leaf), g.nodes(cell)
	for at, axis := range g.axes {
		found := false
		for _, node := range axis.above[nodes[at]] {
			found = found || node == tops[at]
		}
		if !found {
			return false
		}
	}
	return true
}
