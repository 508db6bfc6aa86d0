package disclosure_test

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"regieroute/server/dataset/disclosure"
)

// documented is the example of docs/disclosure.md.
func documented() disclosure.Table {
	table := disclosure.Table{Name: "outcomes", Units: []string{"households"}, Dimensions: []disclosure.Dimension{
		{Name: "municipality", Categories: []disclosure.Category{{Code: "Aardam"}, {Code: "Berg"}, {Code: "Duin"}}},
		{Name: "outcome", Categories: []disclosure.Category{{Code: "averted"}, {Code: "evicted"}, {Code: "left before"}, {Code: "rehoused"}}},
	}}
	for municipality, counts := range map[string][]int{"Aardam": {62, 0, 13, 41}, "Berg": {37, 3, 11, 24}, "Duin": {28, 0, 0, 0}} {
		for at, value := range counts {
			key := disclosure.Key{municipality, table.Dimensions[1].Categories[at].Code}
			table.Counts = append(table.Counts, disclosure.Count{Key: key, Values: []int{value}})
		}
	}
	return table
}

func TestTheDocumentShowsWhatIsPublished(t *testing.T) {
	t.Parallel()
	published, _, err := disclosure.Publish(t.Context(), documented(), nil, disclosure.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var counted, printed strings.Builder
	s := story{tables: []disclosure.Table{documented()}}
	s.sums = append(s.sums, summed(s.tables[0]))
	columns := []string{"averted", "evicted", "left before", "rehoused", disclosure.Total}
	for _, municipality := range []string{"Aardam", "Berg", "Duin", disclosure.Total} {
		counted.WriteString("| " + municipality)
		printed.WriteString("| " + municipality)
		for _, outcome := range columns {
			key := disclosure.Key{municipality, outcome}
			cell, _ := published.At(key)
			text := "."
			if cell.Kind == disclosure.Shown {
				text = strconv.Itoa(cell.Values[0])
			}
			counted.WriteString(" | " + strconv.Itoa(s.truth(0, key, 0)))
			printed.WriteString(" | " + text)
		}
		counted.WriteString(" |\n")
		printed.WriteString(" |\n")
	}
	document, err := os.ReadFile("../../../docs/disclosure.md")
	if err != nil {
		t.Fatal(err)
	}
	for name, rows := range map[string]string{"counted": counted.String(), "published": printed.String()} {
		if !strings.Contains(string(document), rows) {
			t.Errorf("docs/disclosure.md does not show what is %s:\n%s", name, rows)
		}
	}
	var system = story{tables: s.tables, published: []*disclosure.Published{published}, sums: s.sums}.read(0)
	system.Narrow()
	for _, cell := range published.Cells {
		if cell.Kind == disclosure.Suppressed {
			found := system.Known(0, cell.Key, 0)
			t.Logf("%v (%s, %d) %d to %d", cell.Key, cell.Reason, s.truth(0, cell.Key, 0), found.Low, found.High)
			sentence := "| " + cell.Key[0] + ", " + cell.Key[1] + " | " + strings.ToLower(string(cell.Reason)) + " | " + strconv.Itoa(found.Low) + " to " + strconv.Itoa(found.High) + " |"
			if !strings.Contains(string(document), sentence) {
				t.Errorf("docs/disclosure.md does not say %s", sentence)
			}
		}
	}
}
