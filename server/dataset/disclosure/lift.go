package disclosure

import "slices"

// lifts makes a move of one table in the other tables of the release too. A move is
// a few subjects who are counted more or less, each in one leaf of its table: the corners
// of the box. In every other table a leaf is chosen for each of them that is in the same
// categories of the dimensions that both tables have, so that every number that both
// have changes alike. Subjects who come and go in the same leaves change nothing there.
type lifts struct {
	m        *mover
	editions int
	edition  int // of the move that is being made
	pairs    map[[2]int]*pairing
	changes  [2][]delta // that were made last, with leaves that stay and without
	scratch  []delta
	sums     [][]int // [release][cell]: how it changes, while it is added up
	touched  []place
	twins    []int
	tally    []tally // of each number
}

type tally struct{ sign, cells int }

// motion is whether a subject is counted more or less in an edition. It is open where
// the tables in which it has a place are not in that edition: then it is wherever its
// place is the same number.
type motion int

const (
	stays motion = iota
	moves
	open
)

// subject is somebody more or less.
type subject struct {
	sign  int
	moves []motion // of each edition
	at    [][3]int // of each table: the leaf
	in    []int    // of each table: the release that the leaf is named in; -1 when it is not placed there
}

// group is subjects who can be in the same leaves of a table and are counted in the
// same editions.
type group struct {
	subjects []*subject
	sign     int
	first    int      // a release of the table in which they move: that of the edition of the move, if there is one
	choices  [3][]int // along each axis
	leaves   [][3]int // that are possible
}

func newLifts(m *mover) *lifts {
	l := &lifts{m: m, pairs: map[[2]int]*pairing{}, tally: make([]tally, len(m.shared)), sums: make([][]int, len(m.releases))}
	for at, r := range m.releases {
		l.editions = max(l.editions, r.edition+1)
		if len(m.shared) > 0 {
			l.sums[at] = make([]int, len(r.state))
		}
	}
	return l
}

// lift gives all changes of a move, made in each other table in the way that is worth
// most there, and what all of them are worth; nothing when there is no such way.
func (l *lifts) lift(in int, move [3]step, everywhere bool, own []delta, worth func([]delta) int, most int) ([]delta, int) {
	buffer := &l.changes[0]
	if !everywhere {
		buffer = &l.changes[1]
	}
	*buffer = append((*buffer)[:0], own...)
	l.edition = l.m.releases[in].edition
	subjects := l.subjects(in, move, everywhere)
	for table := range l.m.tables {
		if table != l.m.releases[in].table && !l.place(table, subjects, worth, most, buffer) {
			return nil, 0
		}
	}
	if !l.isConsistent(*buffer) {
		return nil, 0
	}
	return *buffer, worth(*buffer)
}

// subjects gives the corners of a move and in which editions they are counted more or
// less.
func (l *lifts) subjects(in int, move [3]step, everywhere bool) []*subject {
	var subjects []*subject
	own, elsewhere := l.m.releases[in].table, open
	if everywhere {
		elsewhere = moves
	}
	for _, corner := range l.m.corners(in, move) {
		s := &subject{sign: corner.sign, moves: slices.Repeat([]motion{elsewhere}, l.editions), at: make([][3]int, len(l.m.tables)), in: slices.Repeat([]int{-1}, len(l.m.tables))}
		subjects = append(subjects, s)
		s.at[own], s.in[own] = l.m.releases[in].nodes(corner.cell), in
	}
	for _, at := range l.m.tables[own] {
		all := at == in || l.m.allMove(in, move, at, everywhere)
		for _, s := range subjects {
			leaf := l.m.releases[in].index(s.at[own][0], s.at[own][1], s.at[own][2])
			twin, found := l.m.twin(in, leaf, at)
			s.moves[l.m.releases[at].edition] = stays
			if found && (all || l.m.sameLeaf(in, leaf, at, twin)) {
				s.moves[l.m.releases[at].edition] = moves
			}
		}
	}
	return subjects
}

// place chooses leaves of a table for the subjects, and adds the changes; no when there
// are none in which what is printed stays.
func (l *lifts) place(table int, subjects []*subject, worth func([]delta) int, most int, buffer *[]delta) bool {
	var groups []*group
	for _, s := range subjects {
		g := l.group(table, s)
		if g == nil {
			continue
		}
		if same := slices.IndexFunc(groups, g.isLike); same >= 0 {
			groups[same].sign += s.sign
			groups[same].subjects = append(groups[same].subjects, s)
		} else {
			groups = append(groups, g)
		}
	}
	groups = slices.DeleteFunc(groups, func(g *group) bool { return g.sign == 0 })
	if len(groups) == 0 {
		return true
	}
	for _, g := range groups {
		l.possible(table, g, worth)
		if len(g.leaves) == 0 {
			return false
		}
	}
	c := &choice{lifts: l, table: table, groups: groups, worth: worth, most: most, chosen: make([][3]int, len(groups)), tries: triesAlike}
	c.alike = l.own(table, groups)
	c.choose(0)
	if c.best == 0 && len(groups) > 1 {
		c.alike, c.tries = [3]bool{}, triesApart
		c.choose(0)
	}
	if c.best == 0 {
		return false
	}
	for at, g := range groups {
		for _, s := range g.subjects {
			s.at[table], s.in[table] = c.kept[at], g.first
		}
		l.settle(table, g, c.kept[at])
	}
	*buffer = append(*buffer, c.changes...)
	return true
}

// How many ways are tried to choose leaves: alike for all subjects, or each its own.
const (
	triesAlike = 200
	triesApart = 100
)

// group gives where a subject can be in a table; nil when it moves in none of its
// releases.
func (l *lifts) group(table int, s *subject) *group {
	first := l.of(table, l.edition)
	for _, at := range l.m.tables[table] {
		if first < 0 && s.moves[l.m.releases[at].edition] == moves {
			first = at
		}
	}
	if first < 0 {
		return nil
	}
	g := &group{subjects: []*subject{s}, sign: s.sign, first: first}
	r := l.m.releases[g.first]
	var bound [3]bool
	for other, in := range s.in {
		there := l.of(other, r.edition)
		if in < 0 || there < 0 {
			continue
		}
		pair := l.pair(there, g.first)
		for axis, from := range pair.from {
			if from < 0 {
				continue
			}
			node := l.m.into[in][there][from][s.at[other][from]]
			if node < 0 {
				continue
			}
			if leaves := pair.leaves[axis][node]; !bound[axis] {
				g.choices[axis], bound[axis] = leaves, true
			} else {
				g.choices[axis] = both(g.choices[axis], leaves)
			}
		}
	}
	for axis := range bound {
		if !bound[axis] {
			g.choices[axis] = r.axes[axis].leaves
		}
	}
	return g
}

func both(a, b []int) []int {
	if slices.Equal(a, b) {
		return a
	}
	return slices.DeleteFunc(slices.Clone(a), func(node int) bool { return !slices.Contains(b, node) })
}

func (g *group) isLike(other *group) bool {
	for axis := range g.choices {
		if !slices.Equal(g.choices[axis], other.choices[axis]) {
			return false
		}
	}
	return g.first == other.first && slices.Equal(g.subjects[0].moves, other.subjects[0].moves)
}

// of gives the release of a table in an edition; -1 when it was not in it.
func (l *lifts) of(table, edition int) int {
	for _, at := range l.m.tables[table] {
		if l.m.releases[at].edition == edition {
			return at
		}
	}
	return -1
}

// possible finds the leaves in which a group can be: those that exist wherever it moves,
// that are not the same number where it does not, and that can change.
func (l *lifts) possible(table int, g *group, worth func([]delta) int) {
	for _, a := range g.choices[0] {
		for _, b := range g.choices[1] {
			for _, c := range g.choices[2] {
				leaf := [3]int{a, b, c}
				if l.scratch = l.scratch[:0]; l.canMove(table, g, leaf) && worth(l.scratch) > 0 {
					g.leaves = append(g.leaves, leaf)
				}
			}
		}
	}
}

// canMove says that a leaf can be moved in just the editions in which its group is, and
// leaves its changes in scratch.
func (l *lifts) canMove(table int, g *group, nodes [3]int) bool {
	twins, possible := l.moved(table, g, nodes)
	for at, twin := range twins {
		if twin >= 0 {
			l.scratch = append(l.scratch, delta{place{l.m.tables[table][at], twin}, g.sign})
		}
	}
	return possible
}

// moved gives where a leaf of a group is in each release of its table in which it is
// moved, -1 in the others; valid until the next call. It is not possible when it does not
// exist where it should move, or is the same number where it should stay.
func (l *lifts) moved(table int, g *group, nodes [3]int) (twins []int, possible bool) {
	leaf := l.m.releases[g.first].index(nodes[0], nodes[1], nodes[2])
	same := map[int]bool{} // what is moved
	l.twins = l.twins[:0]
	for _, at := range l.m.tables[table] {
		twin, found := l.m.twin(g.first, leaf, at)
		if !found {
			twin = -1
		}
		l.twins = append(l.twins, twin)
		if g.subjects[0].moves[l.m.releases[at].edition] == moves {
			if !found {
				return nil, false
			}
			same[l.m.of(at, twin)] = true
		}
	}
	for nth, at := range l.m.tables[table] {
		twin := l.twins[nth]
		if motion := g.subjects[0].moves[l.m.releases[at].edition]; twin < 0 || motion == moves {
			continue
		} else if linked := same[l.m.of(at, twin)]; linked && motion == stays {
			return nil, false
		} else if !linked {
			l.twins[nth] = -1
		}
	}
	return l.twins, true
}

// settle closes what was open for the subjects of a group, now that they have a place in
// a table.
func (l *lifts) settle(table int, g *group, nodes [3]int) {
	twins, _ := l.moved(table, g, nodes)
	for nth, at := range l.m.tables[table] {
		for _, s := range g.subjects {
			if motion := &s.moves[l.m.releases[at].edition]; *motion == open {
				if *motion = stays; twins[nth] >= 0 {
					*motion = moves
				}
			}
		}
	}
}

// own says which axes of a table no subject is bound in: there they are tried together.
func (l *lifts) own(table int, groups []*group) (own [3]bool) {
	r := l.m.releases[l.m.tables[table][0]]
	for axis := range own {
		own[axis] = len(r.axes[axis].leaves) > 1
		for _, g := range groups[1:] {
			own[axis] = own[axis] && slices.Equal(g.choices[axis], groups[0].choices[axis]) && g.first == groups[0].first
		}
	}
	return own
}

// isConsistent says that every number changes alike in all the tables that have it.
func (l *lifts) isConsistent(changes []delta) bool {
	consistent := true
	for _, change := range changes {
		number := l.m.number[change.release][change.cell]
		if number < 0 {
			continue
		}
		t := &l.tally[number]
		consistent = consistent && (t.cells == 0 || t.sign == change.sign)
		t.sign = change.sign
		t.cells++
	}
	for _, change := range changes {
		if number := l.m.number[change.release][change.cell]; number >= 0 {
			consistent = consistent && (l.tally[number].cells == 0 || l.tally[number].cells == len(l.m.shared[number]))
			l.tally[number] = tally{}
		}
	}
	return consistent
}
