package disclosure_test

import (
	"fmt"
	"math/rand/v2"

	"regieroute/server/dataset/disclosure"
)

// aDimension is one of some months with their quarters, or of plain categories.
func aDimension(random *rand.Rand, name string, most int) disclosure.Dimension {
	dimension := disclosure.Dimension{Name: name}
	size, deep := 1+random.IntN(most), random.IntN(4) == 0
	for at := range size {
		category := disclosure.Category{Code: fmt.Sprintf("%s%02d", name, at)}
		if deep && size > 3 {
			category.Parent = fmt.Sprintf("%s-q%d", name, at/3)
		}
		dimension.Categories = append(dimension.Categories, category)
	}
	for at := range (size + 2) / 3 {
		if deep && size > 3 {
			dimension.Categories = append(dimension.Categories, disclosure.Category{Code: fmt.Sprintf("%s-q%d", name, at)})
		}
	}
	return dimension
}

func leafCodes(dimension disclosure.Dimension) []string {
	parents := map[string]bool{}
	for _, category := range dimension.Categories {
		parents[category.Parent] = true
	}
	var codes []string
	for _, category := range dimension.Categories {
		if !parents[category.Code] {
			codes = append(codes, category.Code)
		}
	}
	return codes
}

func leafKeys(dimensions []disclosure.Dimension) []disclosure.Key {
	keys := []disclosure.Key{{}}
	for at, dimension := range dimensions {
		var next []disclosure.Key
		for _, key := range keys {
			for _, code := range leafCodes(dimension) {
				key[at] = code
				next = append(next, key)
			}
		}
		keys = next
	}
	return keys
}

// aTable is made up: empty and full, even and lopsided.
func aTable(random *rand.Rand, size int) disclosure.Table {
	table := disclosure.Table{Name: "made up", Units: []string{"households", "persons"}[:1+random.IntN(2)]}
	table.Nested = len(table.Units) == 2 && random.IntN(2) == 0
	for at := range 1 + random.IntN(3) {
		table.Dimensions = append(table.Dimensions, aDimension(random, string(rune('a'+at)), size))
	}
	often, most := random.Float64(), []int{3, 12, 40, 300}[random.IntN(4)]
	for _, key := range leafKeys(table.Dimensions) {
		if random.Float64() < often {
			table.Counts = append(table.Counts, disclosure.Count{Key: key, Values: someCounts(random, table, most)})
		} else if random.IntN(20) == 0 {
			table.Impossible = append(table.Impossible, key)
		}
	}
	return table
}

func someCounts(random *rand.Rand, table disclosure.Table, most int) []int {
	values := []int{random.IntN(most)}
	if len(table.Units) == 2 {
		values = append(values, values[0]*(1+random.IntN(4)))
	}
	return values
}

// aRevision is the same table some time later: some counts are corrected, and a
// category may have been added.
func aRevision(random *rand.Rand, table disclosure.Table) disclosure.Table {
	later := table
	later.Dimensions = append([]disclosure.Dimension(nil), table.Dimensions...)
	later.Counts = nil
	often := []float64{0, 0.02, 0.3}[random.IntN(3)]
	for _, count := range table.Counts {
		if random.Float64() < often {
			count.Values = someCounts(random, table, 15)
		}
		later.Counts = append(later.Counts, count)
	}
	if random.IntN(2) == 0 {
		first := later.Dimensions[0]
		first.Categories = append(append([]disclosure.Category(nil), first.Categories...), disclosure.Category{Code: "a99"})
		later.Dimensions[0] = first
		for _, key := range leafKeys(later.Dimensions) {
			if key[0] == "a99" {
				later.Counts = append(later.Counts, disclosure.Count{Key: key, Values: someCounts(random, table, 15)})
			}
		}
	}
	return later
}
