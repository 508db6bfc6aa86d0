package postgres

import (
	"bytes"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

// erases lets time run to so many months after today, and erases.
func (w *world) erases(t testing.TB, months int) Erased {
	t.Helper()
	erased, err := w.store.EraseInTime(t.Context(), w.region, now.AddDate(0, months, 1))
	if err != nil {
		t.Fatal(err)
	}
	return erased
}

// closes ends a file with an outcome of today.
func (w *world) closes(t testing.TB, household casework.ID) {
	t.Helper()
	w.does(t, w.landlord(), household, `{"recordOutcome": {"kind": "AVERTED", "on": "2026-12-01", "note": "Kanarie is blij"}}`)
}

// aClosedFile has a visit with a picture, words that were left behind, and an
// agreement about what the Regieteam decided; all of it says "Kanarie".
func (w *world) aClosedFile(t testing.TB) casework.ID {
	t.Helper()
	household := w.aReportedFile(t)
	w.does(t, w.chair(), household, `{"inviteOrganisation": {"organisation": "`+w.team().Organisation.String()+`", "role": "CASE_TEAM", "purpose": "Hulp", "legalBasis": "PUBLIC_TASK"}}`)
	operation := anOperation(t, household, `{"recordVisit": {"on": "2026-12-01", "outcome": "SPOKEN", "summary": "Kanarie zat in de kooi"}}`)
	if got := w.submit(t, w.team(), operation); got.Status != casework.Applied {
		t.Fatalf("the visit: %v", got.Refusal)
	}
	care := w.actors[casework.Care]
	if got := w.submit(t, care, anOperation(t, household, `{"recordVisit": {"on": "2026-12-01", "outcome": "SPOKEN", "summary": "Kanarie vloog weg"}}`)); got.Status != casework.Review {
		t.Fatalf("what care wrote: %s, want REVIEW", got.Status)
	}
	w.closes(t, household)
	return household
}

// traces gives the tables in which a text stands, also inside bytes.
func (w *world) traces(t testing.TB, text string) []string {
	t.Helper()
	found := []string{}
	hex := []byte{}
	for _, b := range []byte(text) {
		hex = append(hex, "0123456789abcdef"[b>>4], "0123456789abcdef"[b&15])
	}
	for _, table := range column(t, w.url, "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public' ORDER BY 1") {
		query := "SELECT count(*)::text FROM " + table + " x WHERE x::text LIKE '%" + text + "%' OR x::text LIKE '%" + string(hex) + "%'"
		if column(t, w.url, query)[0] != "0" {
			found = append(found, table)
		}
	}
	return found
}

func TestWordsOfAClosedFileGoBeforeItsFacts(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aClosedFile(t)
	before := w.load(t, w.team(), household)[0]
	if got := w.erases(t, 23); got != (Erased{}) {
		t.Errorf("too early: erased %+v", got)
	}
	if found := w.traces(t, "Kanarie"); len(found) < 4 {
		t.Fatalf("the words stand in %v only: the test would see nothing", found)
	}
	if got := w.erases(t, 24); got != (Erased{Words: 1}) {
		t.Errorf("erased %+v, want the words of one", got)
	}
	if found := w.traces(t, "Kanarie"); len(found) != 0 {
		t.Errorf("words are left in %v", found)
	}
	after := w.load(t, w.team(), household)[0]
	if after.WordsErasedOn == "" || after.Version != before.Version+1 || len(after.Visits) != 1 || after.Visits[0].Outcome != before.Visits[0].Outcome {
		t.Errorf("the facts did not stay: %+v", after)
	}
	if after.Name != before.Name || !reflect.DeepEqual(after.Residents, before.Residents) || !reflect.DeepEqual(after.Tenancies, before.Tenancies) {
		t.Error("who lived there is not as it was")
	}
	if got := w.erases(t, 24); got != (Erased{}) {
		t.Errorf("a second time: erased %+v", got)
	}
}

func TestAFileWithEverythingLosesItsWords(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	other := w.aFile(w.team())
	w.save(t, w.team(), other)
	file := w.aFullFile(t, other.ID)
	file.LinkedTo, file.WordsErasedOn = casework.ID{}, ""
	for i := range file.Involvements {
		file.Involvements[i].Until = ""
	}
	for i := range file.Outcomes {
		file.Outcomes[i].ReopenedOn, file.Outcomes[i].At = "", now
	}
	for i := range file.Referrals {
		file.Referrals[i].WithdrawnOn = today
	}
	w.save(t, w.team(), file)
	if got := w.erases(t, 24); got.Words != 1 {
		t.Fatalf("erased %+v, want the words of one", got)
	}
	want := *w.load(t, w.team(), file.ID)[0]
	if want.EraseWords(want.WordsErasedOn) != 0 {
		t.Error("words were left in the file")
	}
	if got := w.erases(t, 61); got.Files != 1 {
		t.Fatalf("erased %+v, want one file", got)
	}
	if found := w.traces(t, file.ID.String()); !slices.Equal(found, []string{"erased_households"}) {
		t.Errorf("its number stands in %v", found)
	}
}

func TestAClosedFileIsErasedWhole(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household, open := w.aClosedFile(t), w.aReportedFile(t)
	subjects := w.subjects(t, household)
	lines := w.seals(t, now.Add(time.Minute))
	if got := w.erases(t, 60); got != (Erased{Files: 1}) {
		t.Fatalf("erased %+v, want one file", got)
	}
	for _, text := range []string{"Kanarie", household.String()} {
		if found := w.traces(t, text); len(found) != 0 && !slices.Equal(found, []string{"erased_households"}) {
			t.Errorf("%q is left in %v", text, found)
		}
	}
	if got := w.verified(t); len(got.Findings) != 0 || got.Lines != lines {
		t.Errorf("the log is not as it was sealed: %+v", got)
	}
	if got := w.load(t, w.landlord(), household, open); len(got) != 1 || got[0].ID != open {
		t.Errorf("%d files are left, want the open one", len(got))
	}
	proofs, err := w.store.Destructions(t.Context(), w.region, casework.ID{}, 10)
	if err != nil || len(proofs) != 1 {
		t.Fatalf("%d proofs (%v), want 1", len(proofs), err)
	}
	proof := proofs[0]
	if proof.Kind != casework.FilesDestroyed || proof.Months != 60 || proof.Households != 1 || len(proof.Subjects) != 1 || proof.Subjects[0].String() != subjects[0] {
		t.Errorf("the proof says %+v", proof)
	}
	if !slices.Contains(proof.Counts, casework.DestroyedRows{Table: "households", Rows: 1}) {
		t.Errorf("the proof counts %+v", proof.Counts)
	}
	if later, err := w.store.Destructions(t.Context(), w.region, proof.ID, 10); err != nil || len(later) != 0 {
		t.Errorf("%d proofs before the first (%v)", len(later), err)
	}
}

func TestWhatArrivesForAnErasedFileIsKeptNowhere(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aClosedFile(t)
	w.erases(t, 60)
	operation := anOperation(t, household, `{"recordVisit": {"on": "2026-12-01", "outcome": "SPOKEN", "summary": "Kanarie is terug"}}`)
	for range 2 { // sent again, the answer is the same
		if got := w.submit(t, w.team(), operation); got.Status != casework.Refused || got.Refusal.Code != casework.Erased || got.Refusal.Message != "Dit dossier is gewist. Wat u stuurde is niet bewaard." {
			t.Errorf("got %s (%v), want REFUSED ERASED", got.Status, got.Refusal)
		}
	}
	unreadable := anOperation(t, household, `{"recordVisit": {"on": "2026-12-01", "outcome": "SPOKEN", "summary": "Kanarie onleesbaar"}}`)
	refusal := &casework.Error{Code: casework.Invalid, Message: "Onleesbaar"}
	if got, err := w.service().Refuse(t.Context(), w.team(), unreadable, refusal); err != nil || got.Refusal.Code != casework.Erased {
		t.Errorf("what cannot be read: got %v (%v), want ERASED", got.Refusal, err)
	}
	if found := w.traces(t, "Kanarie"); len(found) != 0 {
		t.Errorf("its words stand in %v", found)
	}
	if got := w.submit(t, w.landlord(), anOperation(t, household, `{"registerHousehold": {"name": "Kanarie", "address": {"street": "A", "houseNumber": "1", "city": "B"}}}`)); got.Status != casework.Refused {
		t.Errorf("registered anew under its number: %s", got.Status)
	}
}

func TestNothingIsErasedOfAFileThatIsNeeded(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	held := w.aClosedFile(t)
	w.does(t, w.team(), held, `{"holdFile": {"reason": "Klacht bij de ombudsman"}}`)
	cared := w.aClosedFile(t)
	w.does(t, w.team(), cared, `{"startAftercare": {"organisation": "`+w.team().Organisation.String()+`", "until": "2031-12-01", "what": "Elke maand bellen"}}`)
	reported := w.aClosedFile(t)
	w.does(t, w.chair(), reported, `{"reopenFile": {"reason": "Toch niet opgelost"}}`)
	w.aReportedFile(t)
	if got := w.erases(t, 61); got != (Erased{}) {
		t.Errorf("erased %+v, want nothing", got)
	}
	hold := w.load(t, w.team(), held)[0].Holds[0]
	w.does(t, w.team(), held, `{"liftHold": {"hold": "`+hold.ID.String()+`", "reason": "De klacht is afgehandeld"}}`)
	if got := w.erases(t, 61); got != (Erased{Files: 1}) {
		t.Errorf("erased %+v, want the one that was held", got)
	}
	if got := w.erases(t, 61+60); got != (Erased{Files: 1}) {
		t.Errorf("erased %+v, want the one with aftercare", got)
	}
	if left := w.load(t, w.landlord(), reported); len(left) != 1 {
		t.Error("a file that was opened again is gone")
	}
}

func TestALinkedFileGoesWithTheOneThatWentOn(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	lasting, closing := w.aClosedFile(t), w.aFile(w.team(), w.landlord())
	closing.LinkedTo = lasting
	w.save(t, w.team(), closing)
	first := w.aFile(w.landlord()) // linked to the linked one
	first.LinkedTo = closing.ID
	w.save(t, w.landlord(), first)
	if got := w.erases(t, 60); got != (Erased{Files: 1}) {
		t.Errorf("erased %+v, want one with all that was linked", got)
	}
	if found := column(t, w.url, "SELECT household_id::text FROM erased_households"); len(found) != 3 {
		t.Errorf("%d numbers are erased, want 3", len(found))
	}
}

func TestMoreFilesThanOneBatchAreErased(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	files := []*casework.Household{}
	for range erasedAtOnce + 3 {
		file := w.aFile() // nobody is in it any more
		file.Outcomes = []casework.Outcome{{Made: casework.Made{ID: anID(), At: now}, RecordOutcome: casework.RecordOutcome{Kind: casework.Averted, On: today, Note: "Kanarie"}}}
		files = append(files, file)
	}
	w.save(t, w.team(), files...)
	if got := w.erases(t, 24); got.Words != len(files) {
		t.Errorf("erased %+v, want the words of %d", got, len(files))
	}
	if got := w.erases(t, 60); got.Files != len(files) {
		t.Errorf("erased %+v, want %d", got, len(files))
	}
}

// A database that is asked by anybody else than the process that erases lets no
// row of a file go, and no open file for anybody.
func TestTheDatabaseErasesNoOpenFile(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aReportedFile(t)
	for _, process := range []string{"forget", eraseProcess} {
		err := w.db.InTransaction(t.Context(), Setting{Region: w.region, Process: process, retention: true}, func(tx *gorm.DB) error {
			for _, table := range []string{"receipts", "referrals", "households"} {
				done := tx.Exec("DELETE FROM " + table)
				if done.Error == nil && done.RowsAffected > 0 && (process != eraseProcess || table == "households") {
					t.Errorf("%s deleted %d rows of %s", process, done.RowsAffected, table)
				}
			}
			return errUndo
		})
		if err == nil {
			t.Error("it was not undone")
		}
	}
	if left := w.load(t, w.landlord(), household); len(left) != 1 {
		t.Error("the file is gone")
	}
}

func TestTheRoleThatErasesReachesEveryTableOfAFile(t *testing.T) {
	t.Parallel()
	url := migrated(t)
	missing := column(t, url, `SELECT c.table_name::text FROM information_schema.columns c
JOIN information_schema.tables t USING (table_schema, table_name)
WHERE c.table_schema = 'public' AND c.column_name = 'household_id' AND t.table_type = 'BASE TABLE' AND c.table_name NOT IN ('log_keys', 'erased_households')
  AND NOT EXISTS (SELECT FROM pg_policies p WHERE p.tablename = c.table_name AND p.policyname = 'erasing' AND p.cmd = 'DELETE')`)
	if len(missing) != 0 {
		t.Errorf("a table of files needs the policies of migration 00301, and its statement in wholeFiles: %v", missing)
	}
	statements := &bytes.Buffer{}
	for _, one := range wholeFiles {
		statements.WriteString(one.statement + "\n")
	}
	for _, table := range column(t, url, "SELECT c.table_name::text FROM information_schema.columns c WHERE c.table_schema = 'public' AND c.column_name = 'household_id' AND c.table_name <> 'erased_households'") {
		if !strings.Contains(statements.String(), "DELETE FROM "+table+" ") {
			t.Errorf("%s keeps rows of files that were erased", table)
		}
	}
}
