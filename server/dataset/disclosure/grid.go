package disclosure

import "slices"

// grid is a table with all its sums, cell by cell.
type grid struct {
	axes  [3]*axis
	names [3]string // of the dimensions; "" for those that the table lacks
	units int
	value [][]int // [unit][cell]
	state []Kind
	why   []Reason
}

func newGrid(dimensions []Dimension, units int, counts []Count) (*grid, error) {
	if len(dimensions) < 1 || len(dimensions) > 3 || units < 1 {
		return nil, invalid("a table has one to three dimensions and at least one unit")
	}
	g := &grid{axes: [3]*axis{none(), none(), none()}, units: units}
	size := 1
	for at, dimension := range dimensions {
		axis, err := newAxis(dimension)
		if err != nil {
			return nil, err
		}
		if dimension.Name != "" && slices.Contains(g.names[:], dimension.Name) {
			return nil, invalid("a table has the dimension " + dimension.Name + " twice")
		}
		g.axes[at], g.names[at] = axis, dimension.Name
		size *= len(axis.codes)
	}
	if size > MaxCells {
		return nil, &Error{Reason: TooLarge, Message: "the table has more cells than are handled"}
	}
	g.state, g.why = make([]Kind, size), make([]Reason, size)
	for range units {
		g.value = append(g.value, make([]int, size))
	}
	return g, g.add(counts)
}

func (g *grid) add(counts []Count) error {
	seen := map[int]bool{}
	for _, count := range counts {
		cell, leaf, known := g.find(count.Key)
		if !known || !leaf || seen[cell] || len(count.Values) != g.units {
			return invalid("a count is of an unknown cell, of a sum, given twice or not given for each unit", count.Key)
		}
		seen[cell] = true
		for unit, value := range count.Values {
			if value < 0 || value > MaxCount {
				return invalid("a count is negative or too large", count.Key)
			}
			for _, above := range g.above(cell) {
				g.value[unit][above] += value
			}
		}
	}
	return nil
}

func (g *grid) index(a, b, c int) int {
	return (a*len(g.axes[1].codes)+b)*len(g.axes[2].codes) + c
}

func (g *grid) nodes(cell int) [3]int {
	last, middle := len(g.axes[2].codes), len(g.axes[1].codes)
	return [3]int{cell / last / middle, cell / last % middle, cell % last}
}

func (g *grid) key(cell int) Key {
	nodes := g.nodes(cell)
	return Key{g.axes[0].codes[nodes[0]], g.axes[1].codes[nodes[1]], g.axes[2].codes[nodes[2]]}
}

func (g *grid) find(key Key) (cell int, leaf, known bool) {
	var nodes [3]int
	leaf = true
	for at, axis := range g.axes {
		node, found := axis.at[key[at]]
		if !found {
			return 0, false, false
		}
		nodes[at] = node
		leaf = leaf && axis.isLeaf(node)
	}
	return g.index(nodes[0], nodes[1], nodes[2]), leaf, true
}

// above gives the cells that a cell is counted in, itself too.
func (g *grid) above(cell int) []int {
	nodes := g.nodes(cell)
	return g.crossing(g.axes[0].above[nodes[0]], g.axes[1].above[nodes[1]], g.axes[2].above[nodes[2]])
}

// crossing gives the cells where nodes of the three axes meet.
func (g *grid) crossing(first, second, third []int) []int {
	var cells []int
	for _, a := range first {
		for _, b := range second {
			for _, c := range third {
				cells = append(cells, g.index(a, b, c))
			}
		}
	}
	return cells
}

// parts gives the cells that add up to a cell along one axis; none for a leaf.
func (g *grid) parts(cell, along int) []int {
	nodes := g.nodes(cell)
	var cells []int
	for _, node := range g.axes[along].parts[nodes[along]] {
		nodes[along] = node
		cells = append(cells, g.index(nodes[0], nodes[1], nodes[2]))
	}
	return cells
}

func (g *grid) isLeaf(cell int) bool {
	nodes := g.nodes(cell)
	return g.axes[0].isLeaf(nodes[0]) && g.axes[1].isLeaf(nodes[1]) && g.axes[2].isLeaf(nodes[2])
}

func (g *grid) isZero(cell int) bool {
	return !slices.ContainsFunc(g.value, func(values []int) bool { return values[cell] > 0 })
}

// isSmall says that a cell counts something and, in one of its units, less than
// the threshold: both units are shown or neither.
func (g *grid) isSmall(cell, threshold int) bool {
	return !g.isZero(cell) && slices.ContainsFunc(g.value, func(values []int) bool { return values[cell] < threshold })
}

// suppress hides a cell that is shown; what was decided or cannot exist stays.
func (g *grid) suppress(cell int, why Reason) {
	if g.state[cell] == Shown {
		g.state[cell], g.why[cell] = Suppressed, why
	}
}
