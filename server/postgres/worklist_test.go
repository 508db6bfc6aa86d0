package postgres

import (
	"fmt"
	"slices"
	"testing"

	"regieroute/server/casework"
)

// attention gives what a work list holds on a day, page by page.
func (w *world) attention(t testing.TB, actor casework.Actor, filter casework.AlertFilter, size int, day casework.Day) []casework.Alert {
	t.Helper()
	filter.Person = actor.Person
	alerts, after := []casework.Alert{}, ""
	w.within(t, actor, func(tx casework.Tx) error {
		for {
			found, err := tx.FindAlerts(t.Context(), filter, casework.PageRequest{First: size, After: after}, day)
			if err != nil || len(found) == 0 {
				return err
			}
			for _, alert := range found {
				alerts, after = append(alerts, alert.Alert), alert.Cursor
			}
		}
	})
	return alerts
}

// What was stored on one day is what follows from the file on every day of the
// year after: nothing has to run at night.
func TestAWorkListIsRightOnEveryMorning(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	file := w.aFile(w.team(), w.landlord())
	made := func() casework.Made { return casework.Made{ID: anID(), At: now} }
	file.Suspensions = []casework.Suspension{{Made: made(), SuspendEviction: casework.SuspendEviction{From: today, Until: today.Plus(90)}}}
	file.Plans = []casework.Plan{{Made: made(), Scenario: casework.Prevent, From: today}}
	step := casework.AddStep{NewStep: casework.NewStep{What: "Bellen", Organisation: w.team().Organisation, Owner: w.team().Person, DueOn: today.Plus(10)}}
	file.Steps = []casework.Step{{Made: made(), AddStep: step}}
	file.LegalEvents = []casework.LegalEvent{{Made: made(), RecordLegalEvent: casework.RecordLegalEvent{Kind: casework.EvictionAnnounced, On: today, EvictOn: today.Plus(40)}}}
	w.save(t, w.team(), file)
	filter := casework.AlertFilter{For: casework.ForHousehold, Household: file.ID}
	held := 0
	for days := range 365 {
		day := today.Plus(days)
		view := file.ViewFor(w.team(), day)
		if view == nil {
			continue
		}
		got, want := spelled(w.attention(t, w.team(), filter, 7, day)), spelled(view.Alerts)
		if !slices.Equal(got, want) {
			t.Fatalf("on %s: got %v, want %v", day, got, want)
		}
		held += len(got)
	}
	if held == 0 {
		t.Error("nothing needed attention all year: this tests nothing")
	}
}

func spelled(alerts []casework.Alert) []string {
	words := make([]string, len(alerts))
	for i, alert := range alerts {
		words[i] = fmt.Sprint(alert)
	}
	slices.Sort(words)
	return words
}

func TestAWorkListBeginsWithTheMostUrgent(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	files := []*casework.Household{}
	for i := range 12 {
		file := w.aFile(w.team(), w.landlord(), w.chair())
		if i%3 == 0 {
			file.LegalEvents = []casework.LegalEvent{{
				Made:             casework.Made{ID: anID(), At: now},
				RecordLegalEvent: casework.RecordLegalEvent{Kind: casework.EvictionAnnounced, On: today, EvictOn: today.Plus(20 + i)},
			}}
		}
		files = append(files, file)
	}
	w.save(t, w.team(), files...)
	all := casework.AlertFilter{For: casework.ForOrganisation}
	want := w.attention(t, w.team(), all, 100, today)
	if len(want) < 12 || want[0].Weight != 9 {
		t.Fatalf("got %d alerts, the first of weight %d", len(want), want[0].Weight)
	}
	urgent := func(a, b casework.Alert) int { return b.Weight - a.Weight }
	if !slices.IsSortedFunc(want, urgent) {
		t.Errorf("got %v: not the most urgent first", want)
	}
	for _, size := range []int{1, 5, 11} {
		if got := w.attention(t, w.team(), all, size, today); !slices.Equal(got, want) {
			t.Errorf("pages of %d: got %d alerts, want %d", size, len(got), len(want))
		}
	}
	if got := w.attention(t, w.team(), casework.AlertFilter{For: casework.ForMe}, 100, today); len(got) != 0 {
		t.Errorf("who is case manager of nothing got %d alerts", len(got))
	}
	if got := w.attention(t, w.actors[casework.Care], all, 100, today); len(got) != 0 {
		t.Errorf("care, which is in no file, got %d alerts", len(got))
	}
	if got := w.attention(t, w.landlord(), all, 100, today); slices.ContainsFunc(got, func(a casework.Alert) bool { return a.Role != casework.Landlord }) {
		t.Errorf("the landlord got another's work: %v", got)
	}
}

// What was left behind is beside its file, and still on the list of who must
// settle it: once for a file, since the oldest, until all of it is settled.
func TestAWorkListHoldsWhatWasLeftBehind(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	file, other := w.aFile(w.team(), w.chair(), w.landlord()), w.aFile(w.team(), w.chair())
	w.save(t, w.team(), file, other)
	all := casework.AlertFilter{For: casework.ForOrganisation}
	before := w.attention(t, w.team(), all, 100, today)
	visits := []casework.Operation{anOperation(t, file.ID, aVisit), anOperation(t, file.ID, aVisit), anOperation(t, other.ID, aVisit)}
	if visits[0].ID.Compare(visits[1].ID) > 0 { // both come in at one moment: the first of them goes by its number
		visits[0], visits[1] = visits[1], visits[0]
	}
	for _, visit := range visits { // care is in neither file
		if receipt := w.submit(t, w.actors[casework.Care], visit); receipt.Status != casework.Review {
			t.Fatalf("got %s, want REVIEW", receipt.Status)
		}
	}
	waiting := func(alerts []casework.Alert) []casework.ID {
		subjects := []casework.ID{}
		for _, alert := range alerts {
			if alert.Code == casework.AlertReviewOpen && alert.HoldsOn(today) && alert == casework.ReviewAlert(alert.Subject, today) {
				subjects = append(subjects, alert.Subject)
			}
		}
		return subjects
	}
	for _, size := range []int{1, 2, 100} {
		got := w.attention(t, w.team(), all, size, today)
		if subjects := waiting(got); len(got) != len(before)+2 || len(subjects) != 2 || !slices.Contains(subjects, visits[0].ID) || !slices.Contains(subjects, visits[2].ID) {
			t.Errorf("pages of %d: got %v", size, got)
		}
	}
	ofFile := casework.AlertFilter{For: casework.ForHousehold, Household: other.ID}
	if subjects := waiting(w.attention(t, w.team(), ofFile, 100, today)); !slices.Equal(subjects, []casework.ID{visits[2].ID}) {
		t.Errorf("of one file: %v", subjects)
	}
	for _, actor := range []casework.Actor{w.chair(), w.landlord(), w.actors[casework.Care]} {
		if subjects := waiting(w.attention(t, actor, all, 100, today)); len(subjects) != 0 {
			t.Errorf("%s is asked to settle %v", actor.OrganisationRole, subjects)
		}
	}
	for at, visit := range visits[:2] {
		w.does(t, w.team(), file.ID, `{"settleReview": {"operation": "`+visit.ID.String()+`", "choice": "KEEP_ASIDE", "reason": "Al bekend"}}`)
		if subjects := waiting(w.attention(t, w.team(), all, 100, today)); slices.Contains(subjects, visits[1].ID) != (at == 0) || slices.Contains(subjects, visits[0].ID) {
			t.Errorf("after settling %d: %v", at+1, subjects)
		}
	}
}
