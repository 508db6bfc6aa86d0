package postgres

import (
	"slices"
	"testing"

	"regieroute/server/casework"
	"regieroute/server/identity"
)

var teamMeasures = casework.TeamMeasures{Today: today, VisitsTo: today.Plus(6), SilentOn: today.Plus(-30), UrgentMin: casework.UrgentWeight}

// teamFiles gives the files of a case manager, page by page.
func (w *world) teamFiles(t testing.TB, actor casework.Actor, filter casework.TeamFilter, size int) []casework.ID {
	t.Helper()
	households, after := []casework.ID{}, ""
	w.within(t, actor, func(tx casework.Tx) error {
		for {
			found, err := tx.FindTeamFiles(t.Context(), filter, teamMeasures, casework.PageRequest{First: size, After: after})
			if err != nil || len(found) == 0 {
				return err
			}
			for _, one := range found {
				households, after = append(households, one.Household), one.Cursor
			}
		}
	})
	return households
}

// Route 3.1a: who has how many files, which are silent and which have nobody;
// nothing of another team, and nothing that a team left.
func TestWhoHasWhichFilesOfATeam(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	other := w.someone(t, casework.CaseTeam, "Ander team", []casework.PersonRole{casework.CaseManagerRole, casework.TeamLead})
	of := func(actor casework.Actor, change func(*casework.Household)) *casework.Household {
		h := w.aFile(actor)
		for i := range h.Involvements {
			h.Involvements[i].From = "2026-09-01"
		}
		if !actor.Person.IsZero() {
			h.CaseManagers = []casework.CaseManager{{Made: casework.Made{ID: anID(), At: now.AddDate(0, -2, 0)}, AppointCaseManager: casework.AppointCaseManager{Person: actor.Person, Organisation: actor.Organisation}}}
		}
		change(h)
		w.save(t, actor, h)
		return h
	}
	nobody := w.team()
	silent := of(w.team(), func(*casework.Household) {})
	visited := of(w.team(), func(h *casework.Household) {
		h.Visits = []casework.Visit{{Made: casework.Made{ID: anID(), At: now}, RecordVisit: casework.RecordVisit{On: today.Plus(-2), Outcome: casework.Spoken, Summary: "Gesproken."}}}
		h.PlannedVisits = []casework.PlannedVisit{
			{Made: casework.Made{ID: anID(), At: now}, PlanVisit: casework.PlanVisit{On: today.Plus(6), Visitor: w.team().Person}},
			{Made: casework.Made{ID: anID(), At: now}, PlanVisit: casework.PlanVisit{On: today.Plus(7), Visitor: w.team().Person}},
		}
	})
	waiting := of(w.team(), func(h *casework.Household) { h.CaseManagers = nil })
	of(w.team(), func(h *casework.Household) { h.Involvements[0].Until = today.Plus(-1) }) // the team left
	foreign := of(other, func(*casework.Household) {})
	var loads []casework.TeamLoad
	w.within(t, nobody, func(tx casework.Tx) (err error) {
		loads, err = tx.TeamLoads(t.Context(), teamMeasures)
		return err
	})
	slices.SortFunc(loads, func(a, b casework.TeamLoad) int { return casework.ID.Compare(a.Person, b.Person) })
	if len(loads) != 2 || loads[0].Files != 1 || loads[1].Person != w.team().Person || loads[1].Files != 2 || loads[1].Silent != 1 || loads[1].Visits != 1 || loads[1].Protected != 2 {
		t.Errorf("got %+v, want one file that waits and two of the case manager, of which one is silent, with one visit this week", loads)
	}
	mine := casework.TeamFilter{CaseManager: w.team().Person}
	for _, test := range []struct {
		name   string
		actor  casework.Actor
		filter casework.TeamFilter
		want   []casework.ID
	}{
		{"the case manager's", w.team(), mine, []casework.ID{silent.ID, visited.ID}},
		{"that are silent", w.team(), casework.TeamFilter{CaseManager: w.team().Person, Silent: true}, []casework.ID{silent.ID}},
		{"that nobody has", w.team(), casework.TeamFilter{}, []casework.ID{waiting.ID}},
		{"the other team's", other, casework.TeamFilter{CaseManager: other.Person}, []casework.ID{foreign.ID}},
		{"of a colleague elsewhere", other, mine, []casework.ID{}},
		{"of a landlord", w.landlord(), mine, []casework.ID{}},
	} {
		for _, size := range []int{1, 50} {
			if got := w.teamFiles(t, test.actor, test.filter, size); !slices.Equal(got, test.want) {
				t.Errorf("%s, %d at a time: got %v, want %v", test.name, size, got, test.want)
			}
		}
	}
	for _, cursor := range []string{"x", "MCAyMDI2LTAxLTAxIHg", "OTkgMjAyNi0wMS0wMSAwMWEyMzBkNS0xMjgwLTc4YzktYTViMS0zYWZlYWNkYjZjZDE"} {
		w.within(t, w.team(), func(tx casework.Tx) error {
			if _, err := tx.FindTeamFiles(t.Context(), mine, teamMeasures, casework.PageRequest{First: 1, After: cursor}); err == nil {
				t.Errorf("cursor %q: a page that does not exist was given", cursor)
			}
			return nil
		})
	}
}

// Practice 31: a stand-in has the colleague's files from the first up to and
// including the last day, also what comes meanwhile, and nothing after it was
// ended; whoever leads another team can neither see nor end it.
func TestAColleaguesFilesAreTheStandInsForSomeDays(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	away := w.team()
	sam := away
	sam.Person = anID()
	colleague := identity.NewPerson{
		Person: identity.Person{ID: sam.Person, Name: "Sam"}, SignInName: "sam", Organisation: away.Organisation, Roles: []casework.PersonRole{casework.CaseManagerRole}, At: now,
	}
	if err := w.db.Directory("test").AddPerson(t.Context(), w.region, colleague); err != nil {
		t.Fatal(err)
	}
	file := w.aFile(away)
	file.CaseManagers = []casework.CaseManager{{Made: casework.Made{ID: anID(), At: now}, AppointCaseManager: casework.AppointCaseManager{Person: away.Person, Organisation: away.Organisation}}}
	w.save(t, away, file)
	holds := func(when string, day casework.Day, want int) {
		t.Helper()
		w.within(t, sam, func(tx casework.Tx) error {
			states, err := tx.Caseload(t.Context(), sam.Person, day)
			if len(states) != want {
				t.Errorf("%s: %d files, want %d", when, len(states), want)
			}
			return err
		})
	}
	wanted := casework.NameStandIn{ID: anID(), Person: away.Person, StandIn: sam.Person, From: today.Plus(1), Until: today.Plus(10)}
	for range 2 { // a lost answer
		if _, err := w.service().NameStandIn(t.Context(), away, wanted); err != nil {
			t.Fatal(err)
		}
	}
	holds("before", today, 0)
	holds("the first day", today.Plus(1), 1)
	holds("the last day", today.Plus(10), 1)
	holds("after", today.Plus(11), 0)
	other := w.someone(t, casework.CaseTeam, "Ander team", []casework.PersonRole{casework.CaseManagerRole, casework.TeamLead})
	if _, err := w.service().EndStandIn(t.Context(), other, casework.EndStandIn{ID: wanted.ID}); err == nil {
		t.Error("the lead of another team ended it")
	}
	if found, err := w.service().StandIns(t.Context(), other); err != nil || len(found) != 0 {
		t.Errorf("the lead of another team reads %d and %v", len(found), err)
	}
	if found, err := w.service().StandIns(t.Context(), away); err != nil || len(found) != 1 || found[0].NameStandIn != wanted {
		t.Errorf("got %+v and %v", found, err)
	}
	for range 2 {
		if _, err := w.service().EndStandIn(t.Context(), away, casework.EndStandIn{ID: wanted.ID}); err != nil {
			t.Fatal(err)
		}
	}
	holds("ended", today.Plus(5), 0)
	w.oneFileOnly(t, away, sam, file.ID, holds)
	if found, err := w.service().StandIns(t.Context(), away); err != nil || len(found) != 0 {
		t.Errorf("got %+v and %v after it was ended", found, err)
	}
}

// oneFileOnly gives a stand-in one file of a colleague: it arrives and leaves, and
// no other comes along (practice 31).
func (w *world) oneFileOnly(t *testing.T, away, sam casework.Actor, file casework.ID, holds func(string, casework.Day, int)) {
	t.Helper()
	other := w.aFile(away)
	other.CaseManagers = []casework.CaseManager{{Made: casework.Made{ID: anID(), At: now}, AppointCaseManager: casework.AppointCaseManager{Person: away.Person, Organisation: away.Organisation}}}
	foreign := w.aFile(away)
	foreign.CaseManagers = []casework.CaseManager{{Made: casework.Made{ID: anID(), At: now}, AppointCaseManager: casework.AppointCaseManager{Person: sam.Person, Organisation: away.Organisation}}}
	w.save(t, away, other, foreign)
	wanted := casework.NameStandIn{ID: anID(), Person: away.Person, StandIn: sam.Person, From: today.Plus(1), Until: today.Plus(10), Household: file}
	const own = 1 // the file of which the stand-in is the case manager
	for name, household := range map[string]casework.ID{"somebody else's": foreign.ID, "no file at all": anID()} {
		wrong := wanted
		wrong.ID, wrong.Household = anID(), household
		if _, err := w.service().NameStandIn(t.Context(), away, wrong); err == nil {
			t.Errorf("%s is given away", name)
		}
	}
	for range 2 {
		if _, err := w.service().NameStandIn(t.Context(), away, wanted); err != nil {
			t.Fatal(err)
		}
	}
	holds("before, of one file", today, own)
	holds("in one file", today.Plus(1), own+1)
	holds("after, of one file", today.Plus(11), own)
	if found, err := w.service().StandIns(t.Context(), away); err != nil || len(found) != 1 || found[0].NameStandIn != wanted {
		t.Errorf("got %+v and %v", found, err)
	}
	reused := wanted
	reused.Household = casework.ID{}
	if _, err := w.service().NameStandIn(t.Context(), away, reused); err == nil {
		t.Error("one file became all files")
	}
	if _, err := w.service().EndStandIn(t.Context(), away, casework.EndStandIn{ID: wanted.ID}); err != nil {
		t.Fatal(err)
	}
	holds("ended, of one file", today.Plus(5), own)
}
