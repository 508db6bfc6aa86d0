package postgres

import (
	"slices"
	"testing"

	"regieroute/server/casework"
)

// asks records that the first resident of a file asked something, and answers it.
func (w *world) asks(t testing.TB, household casework.ID, kind, outcome string) {
	t.Helper()
	resident := w.load(t, w.team(), household)[0].Residents[0].ID.String()
	w.does(t, w.team(), household, `{"recordRightsRequest": {"kind": "`+kind+`", "resident": "`+resident+`", "on": "2026-12-01", "words": "Kanarie wil weg", "identified": "IN_PERSON"}}`)
	requests := w.load(t, w.team(), household)[0].RightsRequests
	w.does(t, w.team(), household, `{"answerRightsRequest": {"request": "`+requests[len(requests)-1].ID.String()+`", "outcome": "`+outcome+`", "on": "2026-12-01", "told": "LETTER", "reason": "Zo is het"}}`)
}

// What a resident asks to erase goes as soon as nothing needs it, with a proof of
// its own (GDPR art. 17); what nobody asked stays for its term.
func TestAFileIsErasedBecauseAResidentAskedSo(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	whole, partly, refused, held, open := w.aClosedFile(t), w.aClosedFile(t), w.aClosedFile(t), w.aClosedFile(t), w.aReportedFile(t)
	w.does(t, w.chair(), open, `{"inviteOrganisation": {"organisation": "`+w.team().Organisation.String()+`", "role": "CASE_TEAM", "purpose": "Hulp", "legalBasis": "PUBLIC_TASK"}}`)
	for household, outcome := range map[casework.ID]string{whole: "GRANTED", partly: "PARTLY", refused: "REFUSED", held: "GRANTED", open: "GRANTED"} {
		w.asks(t, household, "ERASURE", outcome)
	}
	w.does(t, w.team(), held, `{"holdFile": {"reason": "Klacht bij de ombudsman"}}`)
	if got := w.erases(t, 0); got != (Erased{}) {
		t.Errorf("something waits to be settled: erased %+v", got)
	}
	execute(t, w.url, "UPDATE left_behind SET settled_at = now()")
	if got := w.erases(t, 0); got != (Erased{Files: 1, Words: 1}) {
		t.Fatalf("erased %+v, want one file and the words of one", got)
	}
	left := w.load(t, w.team(), whole, partly, refused, held, open)
	if ids := []casework.ID{left[0].ID, left[1].ID, left[2].ID, left[3].ID}; len(left) != 4 || slices.Contains(ids, whole) {
		t.Errorf("%d files are left", len(left))
	}
	for _, file := range left {
		if gone := file.WordsErasedOn != ""; gone != (file.ID == partly) {
			t.Errorf("words of %s gone: %v", file.ID, gone)
		}
		if file.RightsRequests[0].Words != "Kanarie wil weg" {
			t.Errorf("what %s asked is lost", file.ID)
		}
	}
	proofs, err := w.store.Destructions(t.Context(), w.region, casework.ID{}, 10)
	if err != nil || len(proofs) != 2 {
		t.Fatalf("%d proofs (%v), want 2", len(proofs), err)
	}
	for _, proof := range proofs {
		if proof.Rule != "practice 30" || proof.Months != 0 || proof.Households != 1 {
			t.Errorf("the proof says %+v", proof)
		}
	}
	if got := w.erases(t, 0); got != (Erased{}) {
		t.Errorf("a second night: erased %+v", got)
	}
}

// In one night both may go: each is proven by its own rule.
func TestInTimeAndAsAskedAreProvenApart(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	w.aClosedFile(t)
	asked := w.aClosedFile(t)
	execute(t, w.url, "UPDATE left_behind SET settled_at = now()")
	w.asks(t, asked, "ERASURE", "GRANTED")
	if got := w.erases(t, 24); got != (Erased{Files: 1, Words: 1}) {
		t.Fatalf("erased %+v", got)
	}
	proofs, err := w.store.Destructions(t.Context(), w.region, casework.ID{}, 10)
	if err != nil || len(proofs) != 2 {
		t.Fatalf("%d proofs (%v), want 2", len(proofs), err)
	}
	rules := map[casework.DestructionKind]string{}
	for _, proof := range proofs {
		rules[proof.Kind] = proof.Rule
	}
	if rules[casework.WordsDestroyed] != "practice 38" || rules[casework.FilesDestroyed] != "practice 30" {
		t.Errorf("got %v", rules)
	}
}
