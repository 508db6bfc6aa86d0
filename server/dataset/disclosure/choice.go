package disclosure

import "slices"

// choice looks for the leaves of groups that are worth most.
type choice struct {
	*lifts

	table   int
	groups  []*group
	alike   [3]bool // axes along which all groups are in the same place
	worth   func([]delta) int
	most    int
	tries   int
	chosen  [][3]int
	best    int
	kept    [][3]int
	changes []delta
}

func (c *choice) choose(at int) {
	if at == len(c.groups) {
		c.tries--
		changes := c.added()
		if worth := c.worth(changes); worth > c.best {
			c.best, c.kept, c.changes = worth, slices.Clone(c.chosen), slices.Clone(changes)
		}
		return
	}
	for _, leaf := range c.groups[at].leaves {
		if c.best >= c.most || c.tries <= 0 {
			return
		}
		if at > 0 && !c.isAlike(leaf) {
			continue
		}
		c.chosen[at] = leaf
		c.choose(at + 1)
	}
}

func (c *choice) isAlike(leaf [3]int) bool {
	for axis, alike := range c.alike {
		if alike && leaf[axis] != c.chosen[0][axis] {
			return false
		}
	}
	return true
}

// added gives the changes of what is chosen, with all sums; valid until the next call.
func (c *choice) added() []delta {
	m := c.m
	m.visited++ // it takes as long as a move
	for at, g := range c.groups {
		twins, _ := c.moved(c.table, g, c.chosen[at])
		for nth, release := range m.tables[c.table] {
			twin := twins[nth]
			if twin < 0 {
				continue
			}
			nodes := m.releases[release].nodes(twin)
			axes := m.releases[release].axes
			for _, first := range axes[0].above[nodes[0]] {
				for _, second := range axes[1].above[nodes[1]] {
					for _, third := range axes[2].above[nodes[2]] {
						cell := m.releases[release].index(first, second, third)
						if c.sums[release][cell] == 0 {
							c.touched = append(c.touched, place{release, cell})
						}
						c.sums[release][cell] += g.sign
					}
				}
			}
		}
	}
	c.scratch = c.scratch[:0]
	for _, cell := range c.touched {
		if sign := c.sums[cell.release][cell.cell]; sign != 0 {
			c.scratch = append(c.scratch, delta{cell, sign})
			c.sums[cell.release][cell.cell] = 0
		}
	}
	c.touched = c.touched[:0]
	return c.scratch
}
