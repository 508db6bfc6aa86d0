package disclosure

import "slices"

// pairing says which leaves of one release can be the same subject's as those of another
// of its edition: those in the same of the categories that both have.
type pairing struct {
	from   [3]int     // of each axis: the axis of the other release with the same name; -1 for none
	leaves [3][][]int // [axis][node of the other release]
}

func (l *lifts) pair(from, to int) *pairing {
	p := l.pairs[[2]int{from, to}]
	if p != nil {
		return p
	}
	p = &pairing{from: [3]int{-1, -1, -1}}
	l.pairs[[2]int{from, to}] = p
	a, b := l.m.releases[from], l.m.releases[to]
	for axis, name := range b.names {
		if name == "" {
			continue
		}
		p.from[axis] = slices.Index(a.names[:], name)
		if p.from[axis] < 0 {
			continue
		}
		p.leaves[axis] = matched(a.axes[p.from[axis]], b.axes[axis])
	}
	return p
}

// matched gives for each leaf of an axis the leaves of another that are in the same of
// the categories that both axes have.
func matched(a, b *axis) [][]int {
	leaves := make([][]int, len(a.codes))
	shared := func(node int, of, other *axis) (codes []string) {
		for _, up := range of.above[node] {
			if _, both := other.at[of.codes[up]]; both {
				codes = append(codes, of.codes[up])
			}
		}
		slices.Sort(codes)
		return codes
	}
	for _, leaf := range a.leaves {
		of := shared(leaf, a, b)
		for _, other := range b.leaves {
			if slices.Equal(of, shared(other, b, a)) {
				leaves[leaf] = append(leaves[leaf], other)
			}
		}
	}
	return leaves
}
