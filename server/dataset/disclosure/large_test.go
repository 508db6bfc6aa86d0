package disclosure_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"regieroute/server/dataset/disclosure"
)

// aRegion is a table as a region publishes it: municipalities by months, with their
// quarters, by outcomes; most cells hold a few households or none.
func aRegion(municipalities, months int, mean float64) disclosure.Table {
	random := rand.New(rand.NewPCG(36, 8))
	table := disclosure.Table{Name: "outcomes", Units: []string{"households", "persons"}, Nested: true, Dimensions: []disclosure.Dimension{{Name: "municipality"}, {Name: "month"}, {Name: "outcome"}}}
	for at := range municipalities {
		table.Dimensions[0].Categories = append(table.Dimensions[0].Categories, disclosure.Category{Code: fmt.Sprintf("GM%04d", at)})
	}
	for at := range months {
		quarter := fmt.Sprintf("Q%02d", at/3)
		if at%3 == 0 {
			table.Dimensions[1].Categories = append(table.Dimensions[1].Categories, disclosure.Category{Code: quarter})
		}
		table.Dimensions[1].Categories = append(table.Dimensions[1].Categories, disclosure.Category{Code: fmt.Sprintf("M%02d", at), Parent: quarter})
	}
	for _, code := range []string{"averted", "evicted", "left", "rehoused", "running"} {
		table.Dimensions[2].Categories = append(table.Dimensions[2].Categories, disclosure.Category{Code: code})
	}
	for _, key := range leafKeys(table.Dimensions) {
		households := int(random.ExpFloat64() * mean)
		table.Counts = append(table.Counts, disclosure.Count{Key: key, Values: []int{households, households * (1 + random.IntN(4))}})
	}
	return table
}

// TestARegionIsPublished protects a large table, and attacks it by conclusions.
func TestARegionIsPublished(t *testing.T) {
	t.Parallel()
	for _, mean := range []float64{1, 25} {
		table := aRegion(12, 12, mean)
		s := tell(t, disclosure.Publish, disclosure.Options{}, table)
		if len(s.published) == 0 {
			t.Fatalf("with %v on average the table was refused", mean)
		}
		system := s.read(0)
		if !system.Narrow() {
			t.Fatal("the publication contradicts itself")
		}
		shown, hidden := 0, 0
		for _, cell := range s.published[0].Cells {
			if cell.Kind != disclosure.Suppressed {
				shown++
				continue
			}
			hidden++
			for unit := range 2 {
				if found := system.Known(0, cell.Key, unit); found.High-found.Low < 5 {
					t.Errorf("%v is %d to %d", cell.Key, found.Low, found.High)
				}
			}
		}
		t.Logf("with %v on average %d cells are shown and %d suppressed", mean, shown, hidden)
		if mean > 20 && shown < hidden {
			t.Errorf("%d cells are shown and %d suppressed: a full table should tell more", shown, hidden)
		}
	}
}

func BenchmarkPublish(b *testing.B) {
	for _, size := range []int{12, 60} {
		for _, mean := range []float64{1, 25} {
			b.Run(fmt.Sprintf("%d municipalities, %v on average", size, mean), func(b *testing.B) {
				table := aRegion(size, 36, mean)
				for b.Loop() {
					_, report, err := disclosure.Publish(b.Context(), table, nil, disclosure.Options{})
					if err != nil {
						b.Fatal(err)
					}
					b.ReportMetric(100*float64(report.All())/float64(report.Cells), "%suppressed")
				}
			})
		}
	}
}
