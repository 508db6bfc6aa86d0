package postgres

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"testing"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

// fileTables are the tables that hold rows of files, from the policies of the
// database itself.
func fileTables(t testing.TB, url string) []string {
	t.Helper()
	return column(t, url, "SELECT tablename::text FROM pg_policies WHERE policyname = 'readers' ORDER BY tablename")
}

func TestOnePolicyIsTheSameEverywhere(t *testing.T) {
	t.Parallel()
	url := migrated(t)
	tables := fileTables(t, url)
	for _, table := range slices.Concat(tableNames(), []string{"households", "operations", "operation_contents", "left_behind"}) {
		if !slices.Contains(tables, table) {
			t.Errorf("%s has no policy", table)
		}
	}
	policies := column(t, url, "SELECT DISTINCT concat(permissive, ' ', roles, ' ', cmd, ' ', qual, ' ', with_check) FROM pg_policies WHERE policyname = 'readers'")
	if len(policies) != 1 {
		t.Errorf("got %d policies, want one for all tables: %v", len(policies), policies)
	}
}

func tableNames() []string {
	names := []string{}
	for _, table := range slices.Concat(tables, derived) {
		names = append(names, table.shape().name)
	}
	return names
}

// seen counts the rows of files that a setting lets through, by table.
func (w *world) seen(t testing.TB, s Setting) map[string]int {
	t.Helper()
	rows := map[string]int{}
	inTransaction(t, w.db, s, func(tx *gorm.DB) error {
		for _, table := range fileTables(t, w.url) {
			var count int
			if err := tx.Raw("SELECT count(*) FROM " + table).Row().Scan(&count); err != nil {
				return fmt.Errorf("%s: %w", table, err)
			}
			if count > 0 {
				rows[table] = count
			}
		}
		return nil
	})
	return rows
}

func of(actor casework.Actor) Setting {
	return Setting{Region: actor.Region, Organisations: []casework.ID{actor.Organisation}, Person: actor.Person}
}

func TestWhoSeesTheRowsOfAFile(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	other := w.aFile(w.team())
	w.save(t, w.team(), other)
	file := w.aFullFile(t, other.ID)
	w.save(t, w.team(), file)
	elsewhere := w.team()
	elsewhere.Region = anID()
	region := Setting{Region: w.region}
	tests := []struct {
		name    string
		setting Setting
		tables  int
	}{
		{"the case team", of(w.team()), len(tableNames()) + 1},
		{"the landlord, who is not in the file", of(w.landlord()), 0},
		{"the case team in another region", of(elsewhere), 0},
		{"no organisation", region, 0},
		{"nothing said", Setting{}, 0},
		{"a system process of the region", Setting{Region: w.region, Process: "night"}, len(tableNames()) + 1},
		{"a system process of another region", Setting{Region: anID(), Process: "night"}, 0},
		{"a system process of no region", Setting{Process: "night"}, 0},
	}
	for _, test := range tests {
		if got := w.seen(t, test.setting); len(got) != test.tables {
			t.Errorf("%s sees %v, want rows of %d tables", test.name, got, test.tables)
		}
	}
}

func TestASystemProcessOnlyReadsFiles(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	w.save(t, w.team(), w.aFile(w.team()))
	for _, statement := range []string{"UPDATE households SET name = 'x'", "DELETE FROM involvements", "INSERT INTO next_days SELECT * FROM next_days"} {
		err := w.db.InTransaction(t.Context(), Setting{Region: w.region, Process: "night"}, func(tx *gorm.DB) error { return tx.Exec(statement).Error })
		if code(err) != "42501" {
			t.Errorf("%s: got %v, want permission denied", statement, err)
		}
	}
}

func TestWhoLeavesAFileSeesNothingOfItAnyMore(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
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

func TestOneIDFromTwoOrganisations(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	const stored = "SELECT to_jsonb(h)::text FROM households h"
	before := column(t, w.url, stored)
	stranger := w.someone(t, casework.Landlord, "Andere verhuurder", []casework.PersonRole{casework.RentOfficer})
	receipt := w.submit(t, stranger, anOperation(t, household, `{"registerHousehold": {"name": "Kaper", "address": {"street": "Dijk", "houseNumber": "2", "city": "Elders"}}}`))
	if receipt.Status != casework.Review || receipt.Refusal != nil {
		t.Errorf("got %+v, want REVIEW without a word about the other file", receipt)
	}
	if got := column(t, w.url, stored); !slices.Equal(got, before) {
		t.Errorf("the file changed to %v", got)
	}
	if got := w.load(t, stranger, household); len(got) != 0 {
		t.Error("the stranger sees the file")
	}
}

func TestASharedReaderIsNoWayIntoAFile(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	file := w.aFile(w.landlord(), w.team())
	w.save(t, w.landlord(), file)
	mine := w.aFile(w.actors[casework.Care], w.team())
	mine.ID = file.ID
	w.within(t, w.actors[casework.Care], func(tx casework.Tx) error {
		if _, err := tx.Lock(t.Context(), []casework.ID{mine.ID}); err != nil {
			return err
		}
		if err := tx.Save(t.Context(), []*casework.Household{mine}, today); err == nil {
			t.Error("a file was written over another organisation's")
		}
		return nil
	})
	sameFile(t, w.load(t, w.team(), file.ID)[0], file)
}

func TestWhoComesIntoAFileReadsItsHistory(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	care := w.actors[casework.Care]
	w.does(t, w.team(), household, `{"inviteOrganisation": {"organisation": "`+care.Organisation.String()+`", "role": "CARE", "purpose": "Zorg", "legalBasis": "PUBLIC_TASK"}}`)
	w.within(t, care, func(tx casework.Tx) error {
		entries, err := tx.History(t.Context(), household, 10)
		verbs := []string{}
		for _, entry := range entries {
			verbs = append(verbs, entry.Verb)
		}
		slices.Sort(verbs)
		if want := []string{"appointCaseManager", "inviteOrganisation", "registerHousehold", "submitReferral"}; !slices.Equal(verbs, want) {
			t.Errorf("got %v, want %v", verbs, want)
		}
		return err
	})
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

func TestWhatWasWrittenDownStays(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	w.does(t, w.team(), household, aVisit)
	w.submit(t, w.actors[casework.Care], anOperation(t, household, aVisit))
	for _, statement := range []string{
		"UPDATE receipts SET author = author", "DELETE FROM receipts",
		"UPDATE operations SET verb = verb", "DELETE FROM operations",
		"UPDATE operation_contents SET content = content", "DELETE FROM operation_contents",
		"UPDATE left_behind SET content = content", "UPDATE left_behind SET readers = readers", "DELETE FROM left_behind",
		"SELECT count(*) FROM access_log", "UPDATE access_log SET event = event", "DELETE FROM access_log",
		"DELETE FROM households", "DELETE FROM visits", "DELETE FROM clearances", "TRUNCATE placements CASCADE",
		"SELECT left_behind_readers(gen_random_uuid(), gen_random_uuid(), '2026-12-01')",
	} {
		err := w.db.InTransaction(t.Context(), of(w.team()), func(tx *gorm.DB) error { return tx.Exec(statement).Error })
		if code(err) != "42501" {
			t.Errorf("%s: got %v, want permission denied", statement, err)
		}
	}
}

func TestNothingIsWrittenIntoAnotherRegion(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	file := w.aFile(w.team())
	file.Region = aRegion(t, w.db, "Elders")
	w.within(t, w.team(), func(tx casework.Tx) error {
		if err := tx.Save(t.Context(), []*casework.Household{file}, today); err == nil {
			t.Error("a file went into another region")
		}
		return nil
	})
}

func TestTheZeroReachSeesAndWritesNothing(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	err := w.store.InTransaction(t.Context(), casework.Reach{}, func(tx casework.Tx) error {
		files, err := tx.Load(t.Context(), []casework.ID{household})
		if len(files) != 0 || err != nil {
			t.Errorf("Load: got %d files and %v", len(files), err)
		}
		found, err := tx.Find(t.Context(), casework.Filter{}, casework.PageRequest{First: 10}, today)
		if len(found) != 0 || err != nil {
			t.Errorf("Find: got %d files and %v", len(found), err)
		}
		directory, err := tx.Directory(t.Context())
		if len(directory.People)+len(directory.Organisations) != 0 || err != nil {
			t.Errorf("Directory: got %v and %v", directory, err)
		}
		return tx.Log(context.Background(), []casework.LogLine{{Household: household, Event: casework.LogRead, At: now}})
	})
	if err == nil {
		t.Error("a line went into the log of no region")
	}
}

func TestAnOwnerThatIsNoSuperuserKeepsFiles(t *testing.T) {
	t.Parallel()
	w := aWorldIn(t, migratedByNoSuperuser(t))
	household := w.aRegisteredFile(t)
	care := w.actors[casework.Care]
	for _, operation := range []casework.Operation{anOperation(t, household, aVisit), anOperation(t, anID(), aVisit)} {
		if got := w.submit(t, care, operation); got.Status != casework.Review {
			t.Fatalf("got %+v, want REVIEW", got)
		}
	}
	left, err := w.service().LeftBehind(t.Context(), w.team())
	if len(left) != 2 || err != nil {
		t.Errorf("the case team reads %d left behind and %v, want 2", len(left), err)
	}
	for _, setting := range []Setting{of(care), of(w.landlord())} {
		if got := w.seen(t, setting)["left_behind"]; got != 0 {
			t.Errorf("%v sees %d left behind, want none", setting.Organisations, got)
		}
	}
	unsafe := w.aClearedFile()
	unsafe.Residents[0].BirthDate = ""
	w.within(t, w.team(), func(tx casework.Tx) error {
		if err := tx.Save(t.Context(), []*casework.Household{unsafe}, today); verdict(err) == "" {
			t.Error("the guard slept")
		}
		return nil
	})
}
