package postgres

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"regieroute/server/casework"
	"regieroute/server/dataset/release"
)

var _ release.Source = (*Store)(nil)

// taken gives the files that a release reads for an actor, and logs one line each.
func (w *world) taken(t testing.TB, actor casework.Actor) map[casework.ID]bool {
	t.Helper()
	found := map[casework.ID]bool{}
	err := w.store.EachFile(t.Context(), actor, today, func(files []*casework.Household) ([]casework.LogLine, error) {
		lines := []casework.LogLine{}
		for _, file := range files {
			found[file.ID] = true
			lines = append(lines, casework.LogLine{Household: file.ID, Event: casework.LogExport, Activity: "ownData", Actor: w.landlord(), Role: casework.Landlord, At: now})
		}
		return lines, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	count, err := w.store.CountFiles(t.Context(), actor)
	if err != nil || int(count) != len(found) {
		t.Errorf("%d files are counted and %d given: %v", count, len(found), err)
	}
	return found
}

func TestAReleaseReadsWhatItsMakerMay(t *testing.T) {
	w := aWorld(t)
	ours, theirs := w.owing("2026-02", w.landlord(), w.team()), w.aFile(w.team())
	w.save(t, w.team(), ours, theirs)
	other := w.elsewhere(t)
	foreign := other.aFile(other.team())
	other.save(t, other.team(), foreign)
	if found := w.taken(t, w.landlord()); len(found) != 1 || !found[ours.ID] {
		t.Errorf("the landlord takes %v", found)
	}
	if found := w.taken(t, casework.Actor{Region: w.region, Process: "release"}); len(found) != 2 || found[foreign.ID] {
		t.Errorf("the region is %v", found)
	}
	if found := w.taken(t, casework.Actor{Region: w.region}); len(found) > 0 {
		t.Errorf("nobody takes %v", found)
	}
	logged := column(t, w.url, fmt.Sprintf("SELECT count(*)::text FROM access_log WHERE region_id = '%s' AND event = 'EXPORT'", w.region))
	if logged[0] != "3" {
		t.Errorf("%s lines are logged", logged[0])
	}
	counted := map[casework.Measure]int64{}
	err := w.store.CountRegion(t.Context(), w.region, casework.MonthPeriod{From: "2026-01", To: "2026-03"}, func(c casework.RegionCount) error {
		counted[c.Measure] += c.Number
		return nil
	})
	if err != nil || counted[casework.MeasureArrears] != 1 || counted[casework.MeasureThreats] != 1 {
		t.Errorf("got %v (%v)", counted, err)
	}
}

// TestAReleaseThatStopsLogsNothing undoes the log of what nobody got.
func TestAReleaseThatStopsLogsNothing(t *testing.T) {
	w := aWorld(t)
	w.save(t, w.team(), w.aFile(w.team()))
	stop := errors.New("stop")
	err := w.store.EachFile(t.Context(), w.team(), today, func(files []*casework.Household) ([]casework.LogLine, error) {
		return []casework.LogLine{{Household: files[0].ID, Event: casework.LogExport, Activity: "ownData", Actor: w.team(), At: now}}, stop
	})
	logged := column(t, w.url, fmt.Sprintf("SELECT count(*)::text FROM access_log WHERE region_id = '%s'", w.region))
	if !errors.Is(err, stop) || logged[0] != "0" {
		t.Errorf("got %v, and %s lines", err, logged[0])
	}
}

// pile keeps the files of a release.
type pile map[string]*bytes.Buffer

func (p pile) Create(name, _ string) (io.WriteCloser, error) {
	p[name] = &bytes.Buffer{}
	return closing{p[name]}, nil
}

type closing struct{ io.Writer }

func (closing) Close() error { return nil }

// TestReleasesOfARealRegion makes own data and a publication of a file with something
// in everything, on the database.
func TestReleasesOfARealRegion(t *testing.T) {
	w := aWorld(t)
	file := w.aFullFile(t, casework.ID{})
	file.Involvements = w.aFile(w.team()).Involvements
	w.save(t, w.team(), file)
	lead, administrator := w.team(), w.chair()
	administrator.Roles = []casework.PersonRole{casework.AdministratorRole}
	for _, test := range []struct {
		in    release.Input
		holds string
	}{
		{release.Input{Actor: lead, Order: casework.ReleaseOrder{Kind: casework.OwnDataRelease}}, file.ID.String()},
		{release.Input{Actor: administrator, Order: casework.ReleaseOrder{Kind: casework.PublicationRelease, Period: casework.MonthPeriod{From: "2026-01", To: "2026-09"}}}, "TOTAL"},
	} {
		test.in.Order.ID, test.in.Order.Formats, test.in.Snapshot = anID(), casework.ReleaseFormats(), now
		files := pile{}
		made, err := release.Make(t.Context(), w.store, test.in, files, nil)
		if err != nil {
			t.Fatal(err)
		}
		var whole strings.Builder
		for _, text := range files {
			whole.Write(text.Bytes())
		}
		all := whole.String()
		if len(made.Files) < 10 || !strings.Contains(all, test.holds) {
			t.Errorf("%s: %d files without %s", test.in.Order.Kind, len(made.Files), test.holds)
		}
		if test.in.Order.Kind == casework.PublicationRelease && strings.Contains(all, file.ID.String()) {
			t.Error("a publication names a file")
		}
	}
}
