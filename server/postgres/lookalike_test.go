package postgres

import (
	"fmt"
	"slices"
	"testing"

	"regieroute/server/casework"
)

// lookalikes are the files that an actor's work list says look like another one,
// as "this file like that one"; every file's own alerts say the same.
func (w *world) lookalikes(t *testing.T, actor casework.Actor, files ...*casework.Household) []string {
	t.Helper()
	names := map[casework.ID]string{}
	for i, file := range files {
		names[file.ID] = string(rune('A' + i))
	}
	inList, inFiles := []string{}, []string{}
	for _, size := range []int{100, 1} {
		inList = inList[:0]
		for _, alert := range w.attention(t, actor, casework.AlertFilter{For: casework.ForOrganisation}, size, today) {
			if alert.Code == casework.AlertPossibleDuplicate {
				inList = append(inList, names[alert.Subject]+" since "+string(alert.From))
			}
		}
	}
	for _, file := range files {
		view, err := w.service().File(t.Context(), actor, file.ID)
		if err != nil {
			t.Fatal(err)
		}
		if view == nil {
			continue
		}
		for _, alert := range view.Alerts {
			if alert.Code == casework.AlertPossibleDuplicate {
				inFiles = append(inFiles, names[alert.Subject]+" since "+string(alert.From))
			}
		}
	}
	slices.Sort(inList)
	slices.Sort(inFiles)
	if !slices.Equal(inList, inFiles) {
		t.Errorf("the work list of %s says %v, its files %v", actor.OrganisationRole, inList, inFiles)
	}
	return inList
}

// atHome is a file of a dwelling, registered so many days after the first.
func (w *world) atHome(days int, number string, readers ...casework.Actor) *casework.Household {
	file := w.aFile(readers...)
	file.Address = casework.Address{Street: "Kleine Oord", HouseNumber: number, City: "Arnhem"}
	file.RegisteredAt = now.AddDate(0, 0, days-10)
	return file
}

// Architecture §2, practice 7: who leads two files that look alike hears of it on
// the one that came last, until they are linked or told apart; and nobody hears
// of a file that is not theirs (access §3).
func TestTwoFilesThatLookAlikeAskForALook(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	strangers := w.someone(t, casework.CaseTeam, "Ander team", []casework.PersonRole{casework.CaseManagerRole})
	a, b := w.atHome(0, "12", w.team(), w.chair(), w.landlord(), strangers), w.atHome(4, "12", w.team(), w.chair(), w.landlord(), w.actors[casework.Care])
	c, other := w.atHome(6, "12", w.chair()), w.atHome(8, "14", w.team(), w.chair())
	b.RegisteredBy = w.landlord().Person
	files := []*casework.Household{a, b, c, other}
	w.save(t, w.team(), files...)
	want := func(when string, actor casework.Actor, want ...string) {
		t.Helper()
		if got := w.lookalikes(t, actor, files...); !slices.Equal(got, want) {
			t.Errorf("%s, %s hears %v, want %v", when, actor.OrganisationRole, got, want)
		}
	}
	since := casework.DayOf(b.RegisteredAt)
	want("at once", w.team(), "A since "+string(since))
	want("at once", w.chair(), "A since "+string(since), "A since "+string(casework.DayOf(c.RegisteredAt)))
	for _, actor := range []casework.Actor{w.landlord(), w.actors[casework.Care], strangers} {
		want("at once", actor)
	}
	mine := casework.AlertFilter{For: casework.ForMe}
	for _, alert := range w.attention(t, w.landlord(), mine, 100, today) {
		t.Errorf("who registered it and leads neither hears %s", alert.Code)
	}
	apart := func(from, of *casework.Household) {
		t.Helper()
		w.does(t, w.chair(), from.ID, fmt.Sprintf(`{"distinguishHousehold": {"from": %q, "reason": "Boven en beneden"}}`, of.ID))
	}
	apart(a, b)
	want("told apart from the other side", w.team())
	want("told apart", w.chair(), "A since "+string(casework.DayOf(c.RegisteredAt)))
	apart(c, a)
	want("with the next one", w.chair(), "B since "+string(casework.DayOf(c.RegisteredAt)))
	w.does(t, w.chair(), c.ID, fmt.Sprintf(`{"linkHousehold": {"into": %q, "reason": "Zelfde gezin"}}`, b.ID))
	want("linked", w.chair())
	w.does(t, w.chair(), c.ID, fmt.Sprintf(`{"unlinkHousehold": {"from": %q, "reason": "Toch niet"}}`, b.ID))
	want("unlinked: somebody looked", w.chair())
}

// A file that comes to look like another one does so from that day on, and one
// that is closed is looked at and asks nothing.
func TestFilesComeToLookAlike(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	a, b := w.atHome(0, "12", w.team()), w.atHome(4, "14", w.team())
	anna := casework.Resident{NewResident: casework.NewResident{ID: anID(), Name: "Anna", BirthDate: "1988-03-14", Role: casework.Tenant}, Made: casework.Made{ID: anID(), At: now}}
	a.Residents = []casework.Resident{anna}
	a.Outcomes = []casework.Outcome{{Made: casework.Made{ID: anID(), At: now}, RecordOutcome: casework.RecordOutcome{Kind: casework.Averted, On: today}}}
	w.save(t, w.team(), a, b)
	if got := w.lookalikes(t, w.team(), a, b); len(got) != 0 {
		t.Fatalf("neighbours look alike: %v", got)
	}
	w.does(t, w.team(), b.ID, `{"editHousehold": {"houseNumber": {"from": "14", "to": "12"}}}`)
	if got := w.lookalikes(t, w.team(), a, b); len(got) != 0 {
		t.Fatalf("who lives where a closed file was looks like it: %v", got)
	}
	w.does(t, w.team(), b.ID, `{"addResident": {"resident": {"id": "`+anID().String()+`", "name": "anna", "role": "TENANT", "birthDate": "1988-03-14"}}}`)
	if got, want := w.lookalikes(t, w.team(), a, b), []string{"A since " + string(casework.DayOf(now))}; !slices.Equal(got, want) {
		t.Errorf("she is there again: got %v, want %v", got, want)
	}
	if _, err := w.store.Rederive(t.Context(), w.region, today); err != nil {
		t.Fatal(err)
	}
	if got := w.lookalikes(t, w.team(), a, b); len(got) != 1 {
		t.Errorf("derived anew: %v", got)
	}
}
