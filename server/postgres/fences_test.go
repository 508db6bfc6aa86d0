package postgres

import (
	"context"
	"fmt"
	"slices"
	"testing"

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
	for _, table := range slices.Concat(tableNames(), []string{"households", "lookalikes", "operations", "operation_contents", "left_behind"}) {
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
	other := w.atHome(0, "12", w.team())
	other.Tenancies = w.owing("2026-10").Tenancies
	w.save(t, w.team(), other, w.atHome(4, "12", w.team())) // the two look alike
	file := w.aFullFile(t, other.ID)
	w.save(t, w.team(), file)
	elsewhere := w.team()
	elsewhere.Region = anID()
	region := Setting{Region: w.region}
	everything := len(tableNames()) + len([]string{"households", "lookalikes"})
	tests := []struct {
		name    string
		setting Setting
		tables  int
	}{
		{"the case team", of(w.team()), everything},
		{"the landlord, who is not in the file", of(w.landlord()), 0},
		{"the case team in another region", of(elsewhere), 0},
		{"no organisation", region, 0},
		{"nothing said", Setting{}, 0},
		{"a system process of the region", Setting{Region: w.region, Process: "night"}, everything},
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
		if _, err := tx.Lock(t.Context(), []casework.ID{mine.ID}, today); err != nil {
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
		files, err := tx.Load(t.Context(), []casework.ID{household}, today)
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
