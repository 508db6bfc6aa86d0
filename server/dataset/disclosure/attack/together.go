package attack

import (
	"cmp"
	"slices"
	"strings"
)

// compare finds the numbers that are printed in several tables of one edition: cells of
// the same categories of the same dimensions, and of nothing else.
func (s *System) compare(units int) {
	type printed struct {
		edition int
		of      string
		unit    int
	}
	first := map[printed]int{}
	for at, release := range s.releases {
		if len(release.Dimensions) == 0 {
			continue
		}
		for _, cell := range release.Cells {
			for unit := range units {
				name, number := printed{release.Edition, release.categories(cell.At), unit}, s.number(at, cell.At, unit)
				if other, known := first[name]; !known {
					first[name] = number
				} else if other != number {
					s.same = append(s.same, [2]int{other, number})
					s.pairs = append(s.pairs, [2]int{other, number}, [2]int{number, other})
				}
			}
		}
	}
}

// categories names what a cell is of, in whichever order a table has its dimensions.
func (r Release) categories(at [3]string) string {
	type category struct{ dimension, code string }
	var found []category
	for along, dimension := range r.Dimensions {
		if at[along] != "TOTAL" {
			found = append(found, category{dimension, at[along]})
		}
	}
	slices.SortFunc(found, func(a, b category) int {
		return cmp.Or(strings.Compare(a.dimension, b.dimension), strings.Compare(a.code, b.code))
	})
	var name strings.Builder
	for _, c := range found {
		name.WriteString(c.dimension + "=" + c.code + "\n")
	}
	return name.String()
}
