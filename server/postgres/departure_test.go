package postgres

import (
	"maps"
	"testing"
	"time"

	"regieroute/server/casework"
)

func TestWhoLeavesAFileSeesNothingOfItAnyMore(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aReportedFile(t)
	w.does(t, w.chair(), household, `{"inviteOrganisation": {"organisation": "`+w.team().Organisation.String()+`", "role": "CASE_TEAM", "purpose": "Meekijken", "legalBasis": "PUBLIC_TASK"}}`)
	w.does(t, w.team(), household, aVisit)
	// The case team takes itself out: its own save is the last it sees.
	w.does(t, w.team(), household, `{"endInvolvement": {"organisation": "`+w.team().Organisation.String()+`", "reason": "Overgedragen"}}`)
	// What it said itself last is all it keeps.
	if got, want := w.seen(t, of(w.team())), map[string]int{"operations": 1, "operation_contents": 1}; !maps.Equal(got, want) {
		t.Errorf("it sees %v, want %v", got, want)
	}
	w.does(t, w.landlord(), household, `{"markVulnerable": {"reason": "OLD_AGE"}}`)
	if got := w.load(t, w.landlord(), household); len(got) != 1 || len(got[0].Visits) != 1 {
		t.Errorf("the landlord's organisation has lost the file: %v", got)
	}
	for _, table := range fileTables(t, w.url) {
		if table == "operations" || table == "operation_contents" {
			continue
		}
		name := "household_id"
		if table == "households" {
			name = "id"
		}
		left := "SELECT '" + table + "' FROM " + table + " WHERE " + name + " = '" + household.String() + "' AND '" + w.team().Organisation.String() + "' = ANY (readers)"
		if got := column(t, w.url, left); len(got) != 0 {
			t.Errorf("%d rows of %s still name who left", len(got), table)
		}
	}
	if got := w.submit(t, w.team(), anOperation(t, household, aVisit)); got.Status != casework.Review {
		t.Errorf("what they write later: got %s, want REVIEW", got.Status)
	}
}

func TestTheLastOneOutLeavesAFileNobodySees(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	file := w.aFile(w.team())
	w.save(t, w.team(), file)
	file.Involvements[0].Until = today.Plus(-1)
	w.save(t, w.team(), file)
	if got := w.seen(t, of(w.team())); len(got) != 0 {
		t.Errorf("got %v, want nothing", got)
	}
	if got := w.seen(t, Setting{Region: w.region, Organisations: []casework.ID{{}}}); len(got) != 0 {
		t.Errorf("the zero organisation sees %v, want nothing", got)
	}
}

func TestAnEndedInvitationOpensNothing(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	care := w.actors[casework.Care]
	file := w.aFile(w.team(), care)
	file.Involvements[1].Until = today
	w.save(t, w.team(), file)
	// Nobody saved the file since: the second fence still lets the row through,
	// the first does not.
	tomorrow := now.AddDate(0, 0, 1)
	s := casework.NewService(w.store, func() time.Time { return tomorrow })
	view, err := s.File(t.Context(), care, file.ID)
	if view != nil || err != nil {
		t.Errorf("got %v and %v, want nothing", view, err)
	}
	page, err := s.Files(t.Context(), care, casework.Filter{}, casework.PageRequest{First: 10})
	if len(page.Edges) != 0 || err != nil {
		t.Errorf("got %d files and %v, want none", len(page.Edges), err)
	}
}

func TestTheNightClosesFilesToWhoLeft(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	care := w.actors[casework.Care]
	left, stays, all := w.aFile(w.team(), care), w.aFile(w.team(), care), w.aFile(care)
	left.Involvements[1].Until, all.Involvements[0].Until = today, today
	w.save(t, w.team(), left, stays)
	w.save(t, care, all)
	for _, night := range []struct {
		today  casework.Day
		closed int
		seen   int
	}{{today, 0, 3}, {today.Plus(1), 2, 1}, {today.Plus(1), 0, 1}} {
		closed, err := w.store.CloseToWhoLeft(t.Context(), w.region, night.today)
		if closed != night.closed || err != nil {
			t.Errorf("%s: closed %d files and %v, want %d", night.today, closed, err, night.closed)
		}
		if got := w.seen(t, of(care))["households"]; got != night.seen {
			t.Errorf("%s: care sees %d files, want %d", night.today, got, night.seen)
		}
	}
	sameFile(t, w.load(t, w.team(), left.ID)[0], left)
}
