package casework

import (
	"errors"
	"testing"
)

func TestWhoStandsInForWhomAndWhen(t *testing.T) {
	const today = Day("2026-12-01")
	good := NameStandIn{ID: named("vervanging"), Person: named("noor"), StandIn: named("sam"), From: today, Until: "2026-12-24"}
	for _, test := range []struct {
		name   string
		change func(*NameStandIn)
		words  string // of the refusal, or the field it is at
	}{
		{"two weeks", func(*NameStandIn) {}, ""},
		{"one day", func(n *NameStandIn) { n.Until = n.From }, ""},
		{"the longest", func(n *NameStandIn) { n.Until = "2027-12-02" }, ""},
		{"longer than a year", func(n *NameStandIn) { n.Until = "2027-12-03" }, "Kies een dag binnen een jaar."},
		{"for nobody", func(n *NameStandIn) { n.Person = ID{} }, "Kies wie er niet is."},
		{"by nobody", func(n *NameStandIn) { n.StandIn = ID{} }, "Kies wie het overneemt."},
		{"by themselves", func(n *NameStandIn) { n.StandIn = n.Person }, "Kies een collega: niemand vervangt zichzelf."},
		{"from yesterday", func(n *NameStandIn) { n.From = "2026-11-30" }, "from"},
		{"from no day", func(n *NameStandIn) { n.From = "" }, "Vul in vanaf welke dag."},
		{"for ever", func(n *NameStandIn) { n.Until = "" }, "Vul de laatste dag in."},
		{"ended before it began", func(n *NameStandIn) { n.From, n.Until = "2026-12-05", "2026-12-04" }, "De laatste dag is vóór de eerste dag."},
		{"without a number", func(n *NameStandIn) { n.ID = ID{} }, "id"},
	} {
		wanted := good
		test.change(&wanted)
		expectField(t, test.name, wanted.check(today), test.words)
	}
}

func TestOnlyTheTeamsOwnCaseManagersStandIn(t *testing.T) {
	team := named("team")
	person := func(name string, organisation ID, active bool, roles ...PersonRole) Person {
		return Person{ID: named(name), Organisation: organisation, Roles: roles, Active: active}
	}
	directory := Directory{People: []Person{
		person("noor", team, true, CaseManagerRole), person("sam", team, true, CaseManagerRole), person("weg", team, false, CaseManagerRole),
		person("lead", team, true, TeamLead), person("elders", named("ander"), true, CaseManagerRole),
	}}
	for name, field := range map[string]string{"sam": "", "weg": "Kies een casemanager van uw eigen team.", "lead": "standIn", "elders": "standIn", "onbekend": "standIn"} {
		expectField(t, name, NameStandIn{Person: named("noor"), StandIn: named(name)}.worksIn(team, directory), field)
	}
	expectField(t, "for somebody of another team", NameStandIn{Person: named("elders"), StandIn: named("sam")}.worksIn(team, directory), "person")
}

// expectField wants a refusal at a field or in words; none when it is empty.
func expectField(t *testing.T, name string, err error, want string) {
	t.Helper()
	refusal := (*Error)(nil)
	if errors.As(err, &refusal); (refusal == nil) != (want == "") || (refusal != nil && refusal.Field != want && refusal.Message != want) {
		t.Errorf("%s: got %v, want %q", name, err, want)
	}
}

func TestAStandInEndsByItself(t *testing.T) {
	standIn := StandIn{NameStandIn: NameStandIn{From: "2026-12-10", Until: "2026-12-20"}}
	stopped := standIn
	stopped.EndedOn = "2026-12-15"
	for day, want := range map[Day][2]bool{
		"2026-12-09": {false, false}, "2026-12-10": {true, true}, "2026-12-14": {true, true}, "2026-12-15": {true, false}, "2026-12-20": {true, false}, "2026-12-21": {false, false},
	} {
		if got := [2]bool{standIn.On(day), stopped.On(day)}; got != want {
			t.Errorf("on %s: got %v, want %v", day, got, want)
		}
	}
}

// One file is given only while it is open and the colleague's own (practice 31).
func TestOnlyAFileOfTheColleagueIsStoodInFor(t *testing.T) {
	team, noor := named("team"), named("noor")
	managed := func(person, organisation ID, closed bool) *Household {
		h := aHomeOf(someone("een", "1980-01-01"))
		h.CaseManagers = []CaseManager{{AppointCaseManager: AppointCaseManager{Person: person, Organisation: organisation}}}
		if closed {
			h.LinkedTo = named("ander dossier")
		}
		return h
	}
	for name, test := range map[string]struct {
		files []*Household
		words string
	}{
		"the colleague's":              {[]*Household{managed(noor, team, false)}, ""},
		"somebody else's":              {[]*Household{managed(named("sam"), team, false)}, "Dit is geen open dossier van deze casemanager."},
		"for another team":             {[]*Household{managed(noor, named("ander"), false)}, "household"},
		"closed":                       {[]*Household{managed(noor, team, true)}, "household"},
		"out of reach, or none at all": {nil, "household"},
	} {
		expectField(t, name, NameStandIn{Person: noor}.colleagues(test.files, team), test.words)
	}
}
