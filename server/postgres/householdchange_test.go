package postgres

import (
	"slices"
	"testing"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

const aSummons = `{"recordLegalEvent": {"kind": "SUMMONS", "on": "2026-12-01"}}`

// changes gives the verbs that were told from a mark on, and the next mark.
func (w *world) changes(t testing.TB, mark casework.ChangeMark) ([]string, casework.ChangeMark) {
	t.Helper()
	page, err := w.service().Changes(t.Context(), w.team(), mark)
	if err != nil {
		t.Fatal(err)
	}
	verbs := []string{}
	for _, change := range page.Changes {
		verbs = append(verbs, change.Verbs...)
	}
	return verbs, page.Mark
}

// A change that was judged before another and committed after it is told all the
// same, and each once.
func TestChangesAreToldAsTheyAreCommitted(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	mark, err := w.service().Watch(t.Context(), w.team())
	if err != nil {
		t.Fatal(err)
	}
	hears := func(want ...string) {
		t.Helper()
		var got []string
		if got, mark = w.changes(t, mark); !slices.Equal(got, want) {
			t.Errorf("heard %v, want %v", got, want)
		}
	}
	const add = `INSERT INTO operations (region_id, id, household_id, readers, verb, process, judged_at, status, content_hash)
		VALUES (?, ?, ?, ARRAY[CAST(? AS uuid)], 'recordVisit', '', ?, 'APPLIED', decode(repeat('00', 32), 'hex'))`
	setting := Setting{Region: w.region, Organisations: []casework.ID{w.team().Organisation}}
	inTransaction(t, w.db, setting, func(tx *gorm.DB) error {
		if err := tx.Exec(add, uid(w.region), uid(anID()), uid(household), uid(w.team().Organisation), now.Add(-time.Minute)).Error; err != nil {
			return err
		}
		hears()
		w.does(t, w.landlord(), household, aSummons)
		hears("recordLegalEvent")
		hears()
		return nil
	})
	hears("recordVisit")
	hears()
}

// A page of changes goes on where the last one ended, up to the same moment.
func TestChangesComeInPages(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	mark, err := w.service().Watch(t.Context(), w.team())
	if err != nil {
		t.Fatal(err)
	}
	for range 3 {
		w.does(t, w.landlord(), household, aSummons)
	}
	seen := map[casework.ID]bool{}
	w.within(t, w.team(), func(tx casework.Tx) error {
		if mark.Until, err = tx.Moment(t.Context()); err != nil {
			return err
		}
		w.does(t, w.landlord(), household, aSummons) // after the moment
		for {
			found, err := tx.Changed(t.Context(), mark, 1)
			if err != nil || len(found) == 0 {
				return err
			}
			if seen[found[0].Operation] || found[0].Household != household || found[0].Verb != "recordLegalEvent" || found[0].For != w.landlord().Organisation {
				t.Errorf("found %+v", found)
			}
			seen[found[0].Operation] = true
			mark.At, mark.Last = found[0].At, found[0].Operation
		}
	})
	if len(seen) != 3 {
		t.Errorf("%d changes, want 3", len(seen))
	}
	w.within(t, w.actors[casework.Care], func(tx casework.Tx) error {
		found, err := tx.Changed(t.Context(), casework.ChangeMark{From: "1:1:", Until: mark.Until, Since: mark.Since}, 100)
		if len(found) > 0 {
			t.Errorf("who is not in the file finds %v", found)
		}
		return err
	})
}
