package disclosure

import (
	"slices"
	"strings"
)

// axis is a dimension with its total at 0 and its categories in the order of
// their codes, so that the order in which they were given does not matter.
type axis struct {
	codes  []string
	at     map[string]int
	parent []int   // -1 for the total
	above  [][]int // of each node: itself and what it is part of, up to the total
	under  [][]int // of each node: the leaves that it is the sum of; a leaf is under itself
	leaves []int
	parts  [][]int // of each node: its children
}

func newAxis(dimension Dimension) (*axis, error) {
	if len(dimension.Categories) == 0 || len(dimension.Categories) > MaxCategories {
		return nil, invalid("dimension " + dimension.Name + " has no categories or too many")
	}
	a := &axis{codes: []string{Total}, at: map[string]int{Total: 0}}
	for _, category := range slices.SortedFunc(slices.Values(dimension.Categories), func(x, y Category) int { return strings.Compare(x.Code, y.Code) }) {
		if _, twice := a.at[category.Code]; twice || category.Code == "" {
			return nil, invalid("dimension " + dimension.Name + " has a category twice, without a code or with the code of the total")
		}
		a.at[category.Code] = len(a.codes)
		a.codes = append(a.codes, category.Code)
	}
	a.parent = make([]int, len(a.codes))
	a.parent[0] = -1
	for _, category := range dimension.Categories {
		parent, known := a.at[category.Parent]
		if category.Parent == "" {
			parent, known = 0, true
		}
		if !known {
			return nil, invalid("dimension " + dimension.Name + " has a category with an unknown parent")
		}
		a.parent[a.at[category.Code]] = parent
	}
	return a, a.climb(dimension.Name)
}

// climb works out who is above whom.
func (a *axis) climb(name string) error {
	a.above, a.under, a.parts = make([][]int, len(a.codes)), make([][]int, len(a.codes)), make([][]int, len(a.codes))
	for node := range a.codes {
		if parent := a.parent[node]; parent >= 0 {
			a.parts[parent] = append(a.parts[parent], node)
		}
		for at := node; at >= 0; at = a.parent[at] {
			if len(a.above[node]) > len(a.codes) {
				return invalid("dimension " + name + " has a category that is part of itself")
			}
			a.above[node] = append(a.above[node], at)
		}
	}
	for node := range a.codes {
		if len(a.parts[node]) > 0 {
			continue
		}
		a.leaves = append(a.leaves, node)
		for _, up := range a.above[node] {
			a.under[up] = append(a.under[up], node)
		}
	}
	return nil
}

// none is the axis of a dimension that a table lacks: a total without parts.
func none() *axis {
	return &axis{
		codes: []string{""}, at: map[string]int{"": 0}, parent: []int{-1},
		above: [][]int{{0}}, under: [][]int{{0}}, leaves: []int{0}, parts: [][]int{nil},
	}
}

func (a *axis) isLeaf(node int) bool { return len(a.parts[node]) == 0 }

// step is a change along one axis that leaves every sum right: a leaf goes up
// with all above it, and another, if any, goes down with all above it.
type step struct {
	up, down int // leaves; down is -1 for none
}

// steps gives the steps in which a node goes up, those without another leaf last.
func (a *axis) steps(node int) []step {
	var found []step
	for _, up := range a.under[node] {
		for _, down := range a.leaves {
			if !slices.Contains(a.above[down], node) {
				found = append(found, step{up, down})
			}
		}
	}
	for _, up := range a.under[node] {
		found = append(found, step{up, -1})
	}
	return found
}

// signed is a node with how it changes in a step.
type signed struct{ node, sign int }

// changed gives the nodes that change in a step; leaves below 0 are not there.
func (a *axis) changed(up, down int) []signed {
	var nodes []signed
	if up >= 0 {
		for _, node := range a.above[up] {
			if down < 0 || !slices.Contains(a.above[down], node) {
				nodes = append(nodes, signed{node, 1})
			}
		}
	}
	if down >= 0 {
		for _, node := range a.above[down] {
			if up < 0 || !slices.Contains(a.above[up], node) {
				nodes = append(nodes, signed{node, -1})
			}
		}
	}
	return nodes
}
