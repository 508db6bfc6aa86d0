package release_test

import (
	"math/rand/v2"
	"testing"

	"regieroute/server/casework"
)

// TestTenYearsArePublished makes the longest publication there is, and again of the
// same numbers: at most a table cannot be shown to be protected, and is left out.
func TestTenYearsArePublished(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	t.Parallel()
	source, period := aHistory(rand.New(rand.NewPCG(9, 9)), months("2016-10", "2026-09"), 12), casework.MonthPeriod{From: "2016-10", To: "2026-09"}
	made, _ := make1(t, source, onlyCSV(aPublication(period)))
	again, _ := make1(t, source, onlyCSV(aPublication(period, made.Published)))
	refused := 0
	for _, table := range again.Report.Tables {
		if table.Refused {
			refused++
		}
	}
	if len(made.Report.Tables) != 16 || len(again.Report.Tables) != 16 || refused > 1 {
		t.Errorf("got %d and %d tables, of which %d are refused", len(made.Report.Tables), len(again.Report.Tables), refused)
	}
}
