package disclosure

import "slices"

// release is one publication, the one being made or an earlier one: its true
// counts, and for each cell the range that everybody knows from it.
type release struct {
	*grid

	low, high [][]int // [unit][cell]
	now       [][]int // [unit][cell]: the counts while a move is tried
	options   Options // with which it was published
	table     int     // which of the tables that are protected together it is of
	edition   int     // which publication it is part of; 0 for the one being made
}

func newRelease(g *grid) *release {
	r := &release{grid: g}
	for unit := range g.units {
		r.now = append(r.now, slices.Clone(g.value[unit]))
		r.low = append(r.low, make([]int, len(g.state)))
		r.high = append(r.high, make([]int, len(g.state)))
	}
	return r
}

// learn sets what is known of a cell from how it is published.
func (r *release) learn(options Options, cell int, published Cell) {
	for unit := range r.units {
		r.low[unit][cell], r.high[unit][cell] = options.known(published, unit)
	}
}

// forget makes a cell suppressed: any count is possible.
func (r *release) forget(cell int) {
	for unit := range r.units {
		r.low[unit][cell], r.high[unit][cell] = 0, unlimited
	}
}

// newEarlier rebuilds an earlier release. Without its counts those of the table
// stand for them, and must then be able to stand behind what was published.
func newEarlier(earlier Earlier, current *grid) (*release, error) {
	published := earlier.Published
	if published == nil || len(published.Units) != current.units {
		return nil, &Error{Reason: EarlierDiffers, Message: "an earlier release counts in other units"}
	}
	options, err := published.Options.filled()
	if err != nil {
		return nil, err
	}
	g, err := newGrid(published.Dimensions, current.units, nil)
	if err != nil {
		return nil, err
	}
	counts, err := countsThen(earlier, g, current)
	if err != nil {
		return nil, err
	}
	if err := g.add(counts); err != nil {
		return nil, err
	}
	r := newRelease(g)
	r.options = options
	return r, r.readPublished(options, published)
}

func countsThen(earlier Earlier, then, current *grid) ([]Count, error) {
	if earlier.Counts != nil {
		return earlier.Counts, nil
	}
	var counts []Count
	for cell := range then.state {
		if !then.isLeaf(cell) {
			continue
		}
		key := then.key(cell)
		same, leaf, known := current.find(key)
		if !known || !leaf {
			return nil, &Error{Reason: EarlierDiffers, Cells: []Key{key}, Message: "an earlier release has a cell that the table lacks; give what was counted then"}
		}
		counts = append(counts, Count{key, current.at(same)})
	}
	return counts, nil
}

func (r *release) readPublished(options Options, published *Published) error {
	seen := map[int]bool{}
	for _, cell := range published.Cells {
		at, _, known := r.find(cell.Key)
		if !known || seen[at] || (cell.Kind == Shown || cell.Kind == Unrounded) && len(cell.Values) != r.units {
			return &Error{Reason: EarlierDiffers, Cells: []Key{cell.Key}, Message: "an earlier release has an unknown cell or one twice"}
		}
		seen[at] = true
		r.state[at] = cell.Kind
		r.learn(options, at, cell)
		for unit := range r.units {
			if value := r.value[unit][at]; value < r.low[unit][at] || value > r.high[unit][at] {
				return &Error{Reason: EarlierDiffers, Cells: []Key{cell.Key}, Message: "an earlier release cannot be of these counts; give what was counted then"}
			}
		}
	}
	if len(seen) != len(r.state) {
		return &Error{Reason: EarlierDiffers, Message: "an earlier release lacks some of its cells"}
	}
	r.explain()
	return nil
}

// explain finds again why cells were suppressed, which is not published.
func (r *release) explain() {
	groups := r.group()
	for cell, state := range r.state {
		switch {
		case state != Suppressed:
		case r.isSmall(cell, r.options.Threshold):
			r.why[cell] = Primary
		case groups[cell]:
			r.why[cell] = Group
		default:
			r.why[cell] = Secondary
		}
	}
}

// at gives the counts of a cell, one for each unit.
func (g *grid) at(cell int) []int {
	values := make([]int, g.units)
	for unit := range values {
		values[unit] = g.value[unit][cell]
	}
	return values
}

// sameCount says that two cells of two releases have the same count in some unit.
// Readers may take that unit to be unchanged.
func sameCount(a *grid, cell int, b *grid, other int) bool {
	for unit := range a.units {
		if a.value[unit][cell] == b.value[unit][other] {
			return true
		}
	}
	return false
}
