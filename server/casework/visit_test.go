package casework

import (
	"slices"
	"testing"
)

func TestDaysToComeAreNamedOnceInOrder(t *testing.T) {
	t.Parallel()
	h := &Household{
		PlannedVisits: []PlannedVisit{
			{PlanVisit: PlanVisit{On: "2026-12-09"}}, {PlanVisit: PlanVisit{On: "2026-12-02"}},
			{PlanVisit: PlanVisit{On: "2026-12-04"}, CancelledOn: "2026-12-01"},
		},
		Suspensions: []Suspension{{SuspendEviction: SuspendEviction{Until: "2026-12-09"}}},
		Steps:       []Step{{Made: Made{ID: named("a step without a day")}}},
	}
	if got, want := h.NextDays(), []Day{"2026-12-02", "2026-12-09"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
