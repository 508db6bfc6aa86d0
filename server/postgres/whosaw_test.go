package postgres

import (
	"slices"
	"testing"

	"regieroute/server/casework"
)

func TestWhoSawAFile(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	service := w.service().ReadingLog(w.store)
	for range 3 {
		if _, err := service.File(t.Context(), w.landlord(), household); err != nil {
			t.Fatal(err)
		}
	}
	auditor := w.someone(t, casework.Care, "Toezicht", []casework.PersonRole{casework.Auditor})
	for _, test := range []struct {
		name    string
		actor   casework.Actor
		sees    bool
		persons bool
	}{
		{"the case team", w.team(), true, true},
		{"the Regieteam", w.chair(), true, false},
		{"an auditor, who is in no file", auditor, true, true},
		{"debt assistance, which is not in the file", w.actors[casework.DebtAssistance], false, false},
		{"care, which is not in the file", w.actors[casework.Care], false, false},
	} {
		seen, err := service.WhoSaw(t.Context(), test.actor, household)
		if err != nil || (seen != nil) != test.sees {
			t.Errorf("%s: got %v and %v, want seen %v", test.name, seen, err, test.sees)
			continue
		}
		at := slices.IndexFunc(seen, func(s casework.SeenBy) bool {
			return s.Organisation == w.landlord().Organisation && s.Event == casework.LogRead
		})
		if test.sees && (at < 0 || seen[at].Times != 3 || seen[at].Role != casework.Landlord || seen[at].On != today || seen[at].Person.IsZero() == test.persons) {
			t.Errorf("%s: got %+v, want three reads of the landlord, person %v", test.name, seen, test.persons)
		}
	}
	if _, err := w.service().WhoSaw(t.Context(), w.team(), household); err == nil {
		t.Error("without a log somebody reads that nobody saw the file")
	}
}

func TestAnOverviewIsLoggedAndNamesNobody(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	service := w.service().ReadingLog(w.store)
	resident := w.load(t, w.team(), household)[0].Residents[0].ID
	if got, err := service.Overview(t.Context(), w.landlord(), household, resident, false); got != nil || err != nil {
		t.Errorf("the landlord gets %v and %v", got, err)
	}
	if got, err := service.Overview(t.Context(), w.team(), household, resident, true); got != nil || err != nil {
		t.Errorf("before the release: %v and %v", got, err)
	}
	w.does(t, w.team(), household, `{"releaseOverview": {"resident": "`+resident.String()+`"}}`)
	got, err := service.Overview(t.Context(), w.team(), household, resident, true)
	if err != nil || got == nil || got.Release == nil {
		t.Fatalf("got %v and %v", got, err)
	}
	if len(got.SeenBy) == 0 || slices.ContainsFunc(got.SeenBy, func(s casework.SeenBy) bool { return !s.Person.IsZero() }) {
		t.Errorf("who saw it: %+v", got.SeenBy)
	}
	if lines := column(t, w.url, "SELECT activity FROM access_log WHERE event = 'EXPORT'"); len(lines) != 1 {
		t.Errorf("got %v lines for one overview that left", lines)
	}
}
