package casework

import (
	"strings"
	"testing"
	"time"
)

func TestATabletKeepsOldVisitsByTheirSummary(t *testing.T) {
	t.Parallel()
	told := func(on Day, discussed string) Visit {
		return Visit{Made: Made{ID: DerivedID(string(on), discussed)}, RecordVisit: RecordVisit{On: on, Summary: "Gesproken.", Discussed: discussed, Children: discussed, ExplainedRecording: true}}
	}
	today := Day("2026-12-01")
	tests := []struct {
		name    string
		visit   Visit
		shorter bool
	}{
		{"of last week", told("2026-11-24", "De brief van de gemeente."), false},
		{"of almost eighteen months ago", told(today.Plus(-548), "De brief van de gemeente."), false},
		{"of more than eighteen months ago", told(today.Plus(-549), "De brief van de gemeente."), true},
		{"an old one without more texts", told("2020-01-01", ""), false},
	}
	for _, test := range tests {
		view := &View{Household: Household{Visits: []Visit{test.visit}}, Today: today}
		got := view.ForTablet()
		if shorter := len(got.ShortenedVisits) == 1; shorter != test.shorter || (got.Visits[0].Discussed == "") != (test.shorter || test.visit.Discussed == "") {
			t.Errorf("%s: got shortened %v and text %q, want shortened %v", test.name, got.ShortenedVisits, got.Visits[0].Discussed, test.shorter)
		}
		if got.Visits[0].Summary != "Gesproken." || !got.Visits[0].ExplainedRecording {
			t.Errorf("%s: got %+v, want its summary and its facts", test.name, got.Visits[0])
		}
		if view.Visits[0].Discussed != test.visit.Discussed {
			t.Errorf("%s: the file itself was changed", test.name)
		}
	}
}

func TestAFileOfManyYearsFitsOnATablet(t *testing.T) {
	t.Parallel()
	view := &View{Household: Household{}, Today: "2026-12-01"}
	for week := range 52 * 15 {
		text := strings.Repeat("Wat er die dag gezegd is. ", 40)
		view.Visits = append(view.Visits, Visit{Made: Made{At: time.Unix(0, 0)}, RecordVisit: RecordVisit{On: view.Today.Plus(-7 * week), Outcome: Spoken, Summary: "Gesproken.", Discussed: text, HouseholdSays: text}})
	}
	if got, want := view.ForTablet().size(), view.size()/3; got > want {
		t.Errorf("got %d bytes for weekly visits in fifteen years, want at most %d", got, want)
	}
}
