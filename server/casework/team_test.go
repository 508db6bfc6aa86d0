package casework

import (
	"slices"
	"strings"
	"testing"
)

// passed is a file whose case manager made way for a colleague on 1 December.
func passed(t *testing.T, note string, visits ...PlannedVisit) (*Household, error) {
	t.Helper()
	h := aFamilyAt("2027-02-01")
	h.Involvements = append(h.Involvements, Involvement{Organisation: theTeam.Organisation, Role: CaseTeam, From: "2026-11-01"})
	h.CaseManagers = []CaseManager{{AppointCaseManager: AppointCaseManager{Person: theTeam.Person, Organisation: theTeam.Organisation}}}
	h.PlannedVisits = visits
	appoint := AppointCaseManager{Person: theColleague.Person, Organisation: theTeam.Organisation, Handover: note}
	return h, appoint.Apply(h, Act{Who: theTeam, Operation: named("overdracht"), Today: "2026-12-01"})
}

func TestWhoTakesOverMustKnowWhatWasGoingOn(t *testing.T) {
	for note, refused := range map[string]bool{"": true, "  ": true, "Zij bellen liever niet.": false} {
		_, err := passed(t, note)
		if (err != nil) != refused || (err != nil && !strings.Contains(err.Error(), "Schrijf op wat de volgende casemanager moet weten.")) {
			t.Errorf("note %q: got %v, want refused: %v", note, err, refused)
		}
	}
	h, err := passed(t, "Zij bellen liever niet.")
	if err != nil {
		t.Fatal(err)
	}
	again := AppointCaseManager{Person: theColleague.Person, Organisation: theTeam.Organisation}
	if err := again.Apply(h, Act{Who: theTeam, Operation: named("definitief"), Today: "2026-12-02"}); err != nil {
		t.Errorf("who was provisional and stays needs no note, got %v", err)
	}
}

func TestPlannedVisitsGoAlongWithTheFile(t *testing.T) {
	visit := func(change func(*PlannedVisit)) PlannedVisit {
		planned := PlannedVisit{PlanVisit: PlanVisit{On: "2026-12-04", Visitor: theTeam.Person}}
		change(&planned)
		return planned
	}
	h, err := passed(t, "Zij bellen liever niet.",
		visit(func(*PlannedVisit) {}),
		visit(func(p *PlannedVisit) { p.CancelledOn = "2026-11-30" }),
		visit(func(p *PlannedVisit) { p.Visit = named("verslag") }),
		visit(func(p *PlannedVisit) { p.SecondVisitor = theColleague.Person }),
		visit(func(p *PlannedVisit) { p.Visitor, p.SecondVisitor = named("zorg"), theTeam.Person }),
	)
	if err != nil {
		t.Fatal(err)
	}
	want := [][2]ID{
		{theColleague.Person}, {theTeam.Person}, {theTeam.Person}, {theColleague.Person}, {named("zorg"), theColleague.Person},
	}
	for i, planned := range h.PlannedVisits {
		if got := [2]ID{planned.Visitor, planned.SecondVisitor}; got != want[i] {
			t.Errorf("visit %d: got %v, want %v", i, got, want[i])
		}
	}
}

func TestWhereAFileStandsInTheWorkOfItsTeam(t *testing.T) {
	h := aFamilyAt("2027-02-01")
	h.Involvements = []Involvement{{Organisation: theTeam.Organisation, Role: CaseTeam, From: "2026-10-01"}, {Organisation: named("verhuurder"), Role: Landlord, From: "2026-09-01"}}
	h.ContactAttempts = []ContactAttempt{
		{Made: Made{For: named("verhuurder")}, RecordContactAttempt: RecordContactAttempt{On: "2026-11-20"}},
		{Made: Made{For: theTeam.Organisation}, RecordContactAttempt: RecordContactAttempt{On: "2026-11-05"}},
	}
	places := h.TeamPlaces()
	if len(places) != 1 || !places[0].Manager.IsZero() || places[0].ContactOn != "2026-11-05" {
		t.Fatalf("got %+v: a letter of the landlord is no contact by who helps", places)
	}
	for day := Day("2026-10-01"); day < "2028-01-01"; day = day.Plus(7) {
		stored := places[0].Protected && (places[0].ProtectedUntil == "" || day <= places[0].ProtectedUntil)
		if stored != h.Protected(day) {
			t.Errorf("on %s the list says protected %v, the file %v", day, stored, h.Protected(day))
		}
	}
	h.CaseManagers = []CaseManager{{AppointCaseManager: AppointCaseManager{Person: named("ander"), Organisation: named("ander team")}}}
	if place := h.TeamPlaces()[0]; !place.Manager.IsZero() {
		t.Errorf("a case manager of another team is nobody of this one, got %+v", place)
	}
	h.Outcomes = append(h.Outcomes, Outcome{RecordOutcome: RecordOutcome{Kind: Averted, On: "2026-11-28"}})
	if places := h.TeamPlaces(); h.Phase() == Closed && len(places) != 0 {
		t.Errorf("a closed file is nobody's work, got %+v", places)
	}
}

func TestATeamShowsNobodyFirstAndWhoHasRoom(t *testing.T) {
	team := named("team")
	person := func(name string, active bool, roles ...PersonRole) Person {
		return Person{ID: named(name), Name: name, Organisation: team, Roles: roles, Active: active}
	}
	directory := Directory{People: []Person{
		person("Zoë", true, CaseManagerRole), person("Ali", true, CaseManagerRole), person("Weg", false, CaseManagerRole), person("Lead", true, TeamLead),
	}}
	got := withNames([]TeamLoad{{Person: named("Zoë"), Files: 3}, {Files: 1}, {Person: named("Weg"), Files: 2}}, directory, team)
	names := []string{}
	for _, load := range got {
		names = append(names, load.Name)
	}
	if want := []string{"", "Ali", "Weg", "Zoë"}; !slices.Equal(names, want) {
		t.Errorf("got %q, want %q", names, want)
	}
}
