// Package attack computes what a reader can conclude from published tables. It
// shares nothing with the method that it tests: it knows the published cells, how
// they add up and how they were rounded, and reasons by constraint propagation,
// exhaustive search and linear programming.
package attack

import (
	"strconv"
	"strings"
)

// Node is a category; Parent "" is the total, whose code is "TOTAL".
type Node struct{ Code, Parent string }

// Cell is a cell as printed: nothing, a rounded or an exact number for each unit.
type Cell struct {
	At     [3]string
	Hidden bool
	Exact  bool
	Values []int
}

// Release is one publication of a table. Version tells what a leaf's count is known by:
// two releases of a table with the same version hold the same number. Tables that are
// printed together are in one edition: there the same categories of the same dimensions
// are one number, in whichever table.
type Release struct {
	Table           string
	Edition         int
	Dimensions      []string // the names of the axes; needed only where several tables are printed together
	Axes            [][]Node
	Base, Threshold int
	Cells           []Cell
	Version         func(leaf [3]string, unit int) string
}

// far is more than any count in a table.
const far = 1 << 30

// sum says that a number is the sum of others.
type sum struct {
	whole int
	parts []int
}

// System is all that is known: numbers with their ranges, sums, and pairs of which
// the first is at most the second.
type System struct {
	low, high []int
	leaf      []bool
	sums      []sum
	pairs     [][2]int
	same      [][2]int // numbers that are one, in two tables
	uses      [][]int  // of each number: the sums it is in
	with      [][]int  // of each number: the pairs it is in
	names     map[string]int
	known     map[place]int
	fits      []int // of each leaf: its count in a table that fits, to start from
	releases  []Release
}

// New writes down what is known from releases that count in so many units, the
// first at most the second and so on if nested.
func New(releases []Release, units int, nested bool) *System {
	s := &System{names: map[string]int{}, known: map[place]int{}, releases: releases}
	for at, release := range releases {
		for unit := range units {
			for _, cell := range release.Cells {
				s.know(s.number(at, cell.At, unit), release, cell, unit)
			}
			for _, cell := range release.Cells {
				s.addUp(at, cell.At, unit)
			}
		}
		for unit := 1; unit < units && nested; unit++ {
			for _, cell := range release.Cells {
				s.pairs = append(s.pairs, [2]int{s.number(at, cell.At, unit-1), s.number(at, cell.At, unit)})
			}
		}
	}
	s.compare(units)
	s.uses, s.with = make([][]int, len(s.low)), make([][]int, len(s.low))
	for at, sum := range s.sums {
		s.uses[sum.whole] = append(s.uses[sum.whole], at)
		for _, part := range sum.parts {
			s.uses[part] = append(s.uses[part], at)
		}
	}
	for at, pair := range s.pairs {
		s.with[pair[0]] = append(s.with[pair[0]], at)
		s.with[pair[1]] = append(s.with[pair[1]], at)
	}
	return s
}

// number gives the variable of a cell: the same where the same leaves with the same
// versions are under it.
func (s *System) number(release int, at [3]string, unit int) int {
	known, is := s.known[place{release, at, unit}]
	if !is {
		known = s.named(release, at, unit)
		s.known[place{release, at, unit}] = known
	}
	return known
}

// place is a number of a cell of a release.
type place struct {
	release int
	at      [3]string
	unit    int
}

func (s *System) named(release int, at [3]string, unit int) int {
	var name strings.Builder
	leaves := s.leaves(release, at)
	name.WriteString(strconv.Itoa(unit))
	for _, leaf := range leaves {
		name.WriteString("|" + strings.Join(leaf[:], "|") + ":" + s.releases[release].Version(leaf, unit))
	}
	if table := s.releases[release].Table; table != "" {
		name.WriteString("|" + table)
	}
	if known, is := s.names[name.String()]; is {
		return known
	}
	s.names[name.String()] = len(s.low)
	s.low, s.high, s.fits = append(s.low, 0), append(s.high, far), append(s.fits, 0)
	s.leaf = append(s.leaf, len(leaves) == 1)
	return len(s.low) - 1
}

// Start hands over one leaf of a table that fits: searches that start near one end
// sooner. It changes no conclusion.
func (s *System) Start(release int, leaf [3]string, unit, count int) {
	s.fits[s.number(release, leaf, unit)] = count
}

func (s *System) leaves(release int, at [3]string) [][3]string {
	found := [][3]string{at}
	for along, axis := range s.releases[release].Axes {
		var next [][3]string
		for _, cell := range found {
			for _, code := range below(axis, cell[along]) {
				cell[along] = code
				next = append(next, cell)
			}
		}
		found = next
	}
	return found
}

// children gives the categories that add up to one.
func children(axis []Node, code string) []string {
	var codes []string
	for _, node := range axis {
		if node.Parent == code || node.Parent == "" && code == "TOTAL" {
			codes = append(codes, node.Code)
		}
	}
	return codes
}

func below(axis []Node, code string) []string {
	parts := children(axis, code)
	if len(parts) == 0 {
		return []string{code}
	}
	var codes []string
	for _, part := range parts {
		codes = append(codes, below(axis, part)...)
	}
	return codes
}

// know narrows a number to what can be printed like that.
func (s *System) know(number int, release Release, cell Cell, unit int) {
	switch {
	case cell.Hidden:
	case cell.Exact:
		s.low[number], s.high[number] = max(s.low[number], cell.Values[unit]), min(s.high[number], cell.Values[unit])
	case cell.Values[unit] == 0:
		s.high[number] = 0 // else it would be below the threshold, and not printed
	default:
		low, high := far, 0
		for count := cell.Values[unit] - release.Base; count <= cell.Values[unit]+release.Base; count++ {
			if count >= release.Threshold && printed(count, release.Base) == cell.Values[unit] {
				low, high = min(low, count), max(high, count)
			}
		}
		s.low[number], s.high[number] = max(s.low[number], low), min(s.high[number], high)
	}
}

// printed rounds by walking to the nearest multiple, the higher of two.
func printed(count, base int) int {
	lower := count - count%base
	if count-lower < lower+base-count {
		return lower
	}
	return lower + base
}

func (s *System) addUp(release int, at [3]string, unit int) {
	whole := s.number(release, at, unit)
	for along, axis := range s.releases[release].Axes {
		parts := children(axis, at[along])
		if len(parts) == 0 {
			continue
		}
		var numbers []int
		for _, part := range parts {
			cell := at
			cell[along] = part
			numbers = append(numbers, s.number(release, cell, unit))
		}
		if len(numbers) == 1 && numbers[0] == whole {
			continue
		}
		s.sums = append(s.sums, sum{whole, numbers})
	}
}
