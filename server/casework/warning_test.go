package casework

import (
	"slices"
	"testing"
)

func TestWarnings(t *testing.T) {
	dog := RecordWarning{Fact: "Grote hond", Advice: []VisitAdvice{MindTheDog}, Reason: "Gebeten bij het vorige bezoek"}
	until := func(day Day) RecordWarning { w := dog; w.Until = day; return w }
	tests := []struct {
		name    string
		warning RecordWarning
		lastDay Day // empty when it is refused
	}{
		{"for as long as it may", dog, "2027-06-01"},
		{"for a week", until("2026-12-08"), "2026-12-08"},
		{"for the longest time", until("2027-06-01"), "2027-06-01"},
		{"for a day too long", until("2027-06-02"), ""},
		{"from a tablet that was away for weeks", until("2026-11-01"), "2026-11-01"},
		{"nothing to mind", RecordWarning{Advice: dog.Advice, Reason: "x"}, ""},
		{"nothing to do", RecordWarning{Fact: "Hond", Reason: "x"}, ""},
		{"nobody says how it is known", RecordWarning{Fact: "Hond", Advice: dog.Advice}, ""},
		{"an advice of one's own", RecordWarning{Fact: "Hond", Advice: []VisitAdvice{"RUN"}, Reason: "x"}, ""},
	}
	for _, test := range tests {
		h := everybodysFile()
		err := change(h, test.warning, warningAct(CaseTeam))
		if (err == nil) != (test.lastDay != "") {
			t.Errorf("%s: got %v", test.name, err)
		}
		if err == nil && h.Warnings[0].LastDay() != test.lastDay {
			t.Errorf("%s: holds until %s, want %s", test.name, h.Warnings[0].LastDay(), test.lastDay)
		}
	}
}

func warningAct(role OrganisationRole) Act {
	return Act{Who: somebody(role, Professional), Operation: named("bewerking"), Today: accessDay}
}

func TestSixMonthsFromTheEndOfAMonth(t *testing.T) {
	for from, want := range map[Day]Day{"2026-08-31": "2027-02-28", "2027-08-31": "2028-02-29", "2026-12-01": "2027-06-01", "": ""} {
		if got := from.plusMonths(6); got != want {
			t.Errorf("6 months after %s: got %s, want %s", from, got, want)
		}
	}
}

func TestWhoEndsAWarning(t *testing.T) {
	for _, test := range []struct {
		name  string
		by    OrganisationRole
		ended bool
	}{
		{"care, who wrote it", Care, true},
		{"the case team", CaseTeam, true},
		{"the landlord, who did not", Landlord, false},
		{"youth protection, which did not", YouthProtection, false},
	} {
		h := everybodysFile()
		warning := RecordWarning{Fact: "Hond", Advice: []VisitAdvice{MindTheDog}, Reason: "Gezien"}
		if err := change(h, warning, warningAct(Care)); err != nil {
			t.Fatal(err)
		}
		err := change(h, EndWarning{Warning: h.Warnings[0].ID, Reason: "De hond is weg"}, warningAct(test.by))
		if (err == nil) != test.ended || (len(h.WarningsOn(accessDay)) == 0) != test.ended {
			t.Errorf("%s: got %v and %d warnings, want ended %v", test.name, err, len(h.WarningsOn(accessDay)), test.ended)
		}
		if len(h.WarningsOn(accessDay.Plus(-1))) != 1 {
			t.Errorf("%s: the warning did not hold the day before", test.name)
		}
	}
}

// Who reads a worry about a child: step, day and words (practice 29).
func TestWhoReadsASafeHomeReport(t *testing.T) {
	h := everybodysFile()
	report := RecordSafeHomeReport{Step: ReportedToSafeHome, On: accessDay, Residents: []ID{named("kind")}, Note: "Blauwe plekken"}
	if err := change(h, report, warningAct(Care)); err != nil {
		t.Fatal(err)
	}
	want := map[OrganisationRole]string{
		Landlord: "nothing", CaseTeam: "words", RegieTeam: "that and when", Care: "words",
		DebtAssistance: "none of its own", YouthProtection: "words", SpecialCare: "none of its own", Administration: "nothing",
	}
	for _, role := range OrganisationRoles() {
		reports, got := h.ViewFor(somebody(role, readers[role]...), accessDay).SafeHomeReports, "words"
		switch {
		case reports == nil:
			got = "nothing"
		case len(reports) == 0:
			got = "none of its own"
		case reports[0].Note == "" && len(reports[0].Residents) == 0 && reports[0].On == accessDay:
			got = "that and when"
		}
		if got != want[role] {
			t.Errorf("%s reads %s, want %s", role, got, want[role])
		}
	}
}

func TestWhatTheHouseholdMayLookAt(t *testing.T) {
	hidden := []Facet{}
	for _, access := range somebody(CaseTeam, CaseManagerRole).SightsOf(everybodysFile(), accessDay) {
		if !access.MayBeShown() {
			hidden = append(hidden, access.Facet)
		}
	}
	if want := []Facet{FacetStandpoints, FacetSafety}; !slices.Equal(hidden, want) {
		t.Errorf("kept off the screen: %v, want %v", hidden, want)
	}
}
