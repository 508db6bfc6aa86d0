package postgres

import (
	"fmt"
	"slices"
	"sync"
	"testing"

	"regieroute/server/casework"
)

// linking are two files of one household and everybody who writes in them at once.
type linking struct {
	*world
	closing, lasting *casework.Household
	crowd            []*write
}

// add has somebody do something to a file; a fact is not lost, whatever happens.
func (l *linking) add(t *testing.T, actor casework.Actor, file *casework.Household, fact bool, command string) {
	t.Helper()
	l.crowd = append(l.crowd, &write{actor: actor, fact: fact, operation: anOperation(t, file.ID, command)})
}

func (l *linking) link(t *testing.T, from, into *casework.Household) {
	t.Helper()
	l.add(t, l.team(), from, false, `{"linkHousehold": {"into": "`+into.ID.String()+`", "reason": "Zelfde gezin"}}`)
}

func (l *linking) child(t *testing.T, actor casework.Actor, file *casework.Household) {
	t.Helper()
	l.add(t, actor, file, true, `{"addResident": {"resident": {"id": "`+anID().String()+`", "name": "Kind", "role": "CHILD", "birthDate": "2020-01-01"}}}`)
}

// allAtOnce sends everything at once until it has a receipt, and gives both
// files as they are then, the closed one first. Nobody waits for each other in a
// ring, and every operation has one receipt.
func (l *linking) allAtOnce(t *testing.T) (closed, open *casework.Household) {
	t.Helper()
	l.atOnce(t)
	files := l.load(t, l.team(), l.closing.ID, l.lasting.ID)
	closed, open = files[0], files[1]
	if closed.LinkedTo.IsZero() {
		closed, open = open, closed
	}
	if closed.LinkedTo != open.ID || !open.LinkedTo.IsZero() {
		t.Fatalf("linked to %s and to %s", closed.LinkedTo, open.LinkedTo)
	}
	for _, file := range files {
		if err := casework.NeverOnTheStreet(file); err != nil {
			t.Errorf("after all of them: %v", err)
		}
	}
	return closed, open
}

// atOnce sends everything at once until it has one receipt.
func (l *linking) atOnce(t *testing.T) {
	t.Helper()
	var all sync.WaitGroup
	for _, one := range l.crowd {
		all.Go(func() { one.untilReceived(t, l.world) })
	}
	all.Wait()
	for _, one := range l.crowd {
		if slices.ContainsFunc(one.failures, func(err error) bool { return code(err) == "40P01" }) {
			t.Errorf("%s: waited in a ring", one.operation.Text())
		}
	}
	l.oneReceiptEach(t, l.crowd)
}

// nothingIsLost wants each fact in its file, or waiting in the one that goes on;
// and whoever lives in the closed file counted in the other one.
func (l *linking) nothingIsLost(t *testing.T, closed, open *casework.Household) {
	t.Helper()
	waits := map[casework.ID]casework.ID{}
	l.within(t, l.team(), func(tx casework.Tx) error {
		left, err := tx.LeftBehind(t.Context(), casework.ID{}, nil)
		for _, one := range left {
			waits[one.Operation.ID] = one.Operation.HouseholdID
		}
		return err
	})
	links := 0
	for _, one := range l.crowd {
		receipt := one.receipts[0]
		switch {
		case one.operation.Command.LinkHousehold != nil && receipt.Status == casework.Applied:
			links++
		case one.fact && receipt.Status == casework.Review && waits[one.operation.ID] == open.ID && one.operation.HouseholdID == closed.ID:
		case one.fact && receipt.Status != casework.Applied:
			t.Errorf("%s: got %s (%v), and it waits in %s", one.operation.Text(), receipt.Status, receipt.Refusal, waits[one.operation.ID])
		}
	}
	if links != 1 {
		t.Errorf("%d links were made, want 1", links)
	}
	for _, resident := range closed.Residents {
		if !slices.ContainsFunc(open.Residents, func(r casework.Resident) bool { return r.ID == resident.ID || r.Name == "onbekend" }) {
			t.Error("somebody of the closed file is nowhere")
		}
	}
	if len(open.Residents) < len(closed.Residents) {
		t.Errorf("%d live in the open file and %d in the closed one", len(open.Residents), len(closed.Residents))
	}
}

// TestTwoTeamsLinkTheSameFilesBothWays: one of the links counts, the others find
// a file that is closed.
func TestTwoTeamsLinkTheSameFilesBothWays(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	l := &linking{world: w, closing: w.aFile(w.team(), w.chair(), w.landlord()), lasting: w.aFile(w.team(), w.chair(), w.landlord())}
	w.save(t, w.team(), l.closing, l.lasting)
	for range 5 {
		l.link(t, l.closing, l.lasting)
		l.link(t, l.lasting, l.closing)
		l.child(t, w.landlord(), l.closing)
		l.child(t, w.team(), l.lasting)
	}
	closed, open := l.allAtOnce(t)
	l.nothingIsLost(t, closed, open)
}

// TestUndoingALinkWhileEverybodyWrites undoes a link, and links again, while people
// are added to both files and one of them is being cleared: nobody is lost,
// every operation has a receipt and no clearance rests on who lives elsewhere.
func TestUndoingALinkWhileEverybodyWrites(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	lasting, closing := w.aFamilyAboutToBeCleared(t), w.aFile(w.team(), w.chair(), w.landlord(), w.actors[casework.Care])
	w.save(t, w.team(), closing)
	into := func(verb, field string, other *casework.Household) string {
		return fmt.Sprintf(`{%q: {%q: %q, "reason": "Buren"}}`, verb, field, other.ID)
	}
	w.does(t, w.team(), closing.ID, into("linkHousehold", "into", lasting))
	l := &linking{world: w, closing: closing, lasting: lasting}
	for range 5 {
		l.add(t, w.chair(), lasting, false, `{"clearEviction": {"evictOn": "`+string(announced)+`"}}`)
		l.child(t, w.landlord(), lasting)
		l.child(t, w.team(), closing)
		l.add(t, w.team(), closing, false, into("unlinkHousehold", "from", lasting))
		l.add(t, w.team(), closing, false, into("linkHousehold", "into", lasting))
		l.add(t, w.actors[casework.Care], closing, true, aVisit)
	}
	l.add(t, w.chair(), closing, false, into("unlinkHousehold", "from", lasting))
	l.atOnce(t)
	w.submit(t, w.team(), anOperation(t, closing.ID, into("unlinkHousehold", "from", lasting)))
	files := l.load(t, l.team(), closing.ID, lasting.ID)
	undone := 0
	for _, one := range l.crowd {
		if one.operation.Command.UnlinkHousehold != nil && one.receipts[0].Status == casework.Applied {
			undone++
		}
	}
	if undone == 0 || !files[0].LinkedTo.IsZero() || !files[1].LinkedTo.IsZero() {
		t.Errorf("%d links were undone, and the files are linked to %v and %v", undone, files[0].LinkedTo, files[1].LinkedTo)
	}
	for _, file := range files {
		if err := casework.NeverOnTheStreet(file); err != nil || file.Clearance() != nil || !file.CompositionUnknown(today) {
			t.Errorf("after all of them: %v, clearance %v", err, file.Clearance())
		}
	}
	l.everyChildCounts(t, files)
}

// everyChildCounts wants each child that was added in its own file, or waiting.
func (l *linking) everyChildCounts(t *testing.T, files []*casework.Household) {
	t.Helper()
	for _, one := range l.crowd {
		added := one.operation.Command.AddResident
		if added == nil || one.receipts[0].Status == casework.Review {
			continue
		}
		in := files[slices.IndexFunc(files, func(h *casework.Household) bool { return h.ID == one.operation.HouseholdID })]
		if !slices.ContainsFunc(in.Residents, func(r casework.Resident) bool { return r.ID == added.Resident.ID }) {
			t.Errorf("a child is nowhere: %s %+v", one.operation.Text(), one.receipts[0])
		}
	}
}

// TestLinkingWhileEverybodyWrites links a file into one whose eviction is being
// cleared, while people are added to both: the clearance does not outlive what
// it did not know (route 3.2f).
func TestLinkingWhileEverybodyWrites(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	lasting, closing := w.aFamilyAboutToBeCleared(t), w.aFile(w.team(), w.chair(), w.landlord(), w.actors[casework.Care])
	w.save(t, w.team(), closing)
	l := &linking{world: w, closing: closing, lasting: lasting}
	for i := range 5 {
		l.add(t, w.chair(), lasting, false, `{"clearEviction": {"evictOn": "`+string(announced)+`"}}`)
		l.child(t, w.landlord(), closing)
		if i > 1 {
			l.link(t, closing, lasting)
			l.link(t, lasting, closing)
		}
		l.add(t, w.actors[casework.Care], closing, true, aVisit)
		l.add(t, w.actors[casework.Care], lasting, true, aVisit)
		l.add(t, w.chair(), lasting, false, `{"clearEviction": {"evictOn": "`+string(announced)+`"}}`)
		l.add(t, w.team(), lasting, true, `{"endPlacement": {"placement": "`+lasting.Placements[i].ID.String()+`", "on": "2026-12-20", "reason": "Vol"}}`)
	}
	closed, open := l.allAtOnce(t)
	l.nothingIsLost(t, closed, open)
	if open.ID != lasting.ID {
		t.Error("the file with an announced eviction closed")
	}
	if open.Clearance() != nil || closed.Clearance() != nil {
		t.Error("a clearance outlived the link")
	}
	for _, composition := range open.Compositions {
		if composition.OvertakenOn != today {
			t.Error("what was established before the link still counts")
		}
	}
}
