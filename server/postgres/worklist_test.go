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
