package postgres

import (
	"context"
	"errors"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"regieroute/server/casework"
)

func TestAChildAndAClearanceAtTheSameMoment(t *testing.T) {
	t.Parallel()
	for _, role := range []string{appRole, "postgres"} {
		for _, order := range []string{"child first", "clearance first", "at once"} {
			t.Run(role+", "+order, func(t *testing.T) {
				t.Parallel()
				w := aWorld(t)
				file := w.aClearedFile()
				clearance := file.Clearances
				file.Clearances = nil
				w.save(t, w.team(), file)
				file.Clearances = clearance
				file.Residents = append(file.Residents, casework.Resident{Made: casework.Made{ID: anID(), At: now}, NewResident: casework.NewResident{Name: "B", Role: casework.Child}})
				child, chair := w.session(t, role), w.session(t, role)
				insert(t, child, residentsTable, file, 1)
				insert(t, chair, clearancesTable, file, 0)
				first, second := commitBoth(child, chair, order)
				if order == "at once" && (first == nil) == (second == nil) || order != "at once" && (first != nil || second == nil) {
					t.Fatalf("got %v and %v, want exactly one of both", first, second)
				}
				if refusal := errors.Join(first, second); code(refusal) != sqlstateUnsafe {
					t.Errorf("got %v, want the guard of route 3.2f", refusal)
				}
			})
		}
	}
}

func commitBoth(child, chair pgx.Tx, order string) (first, second error) {
	ctx := context.Background()
	switch order {
	case "child first":
		return child.Commit(ctx), chair.Commit(ctx)
	case "clearance first":
		return chair.Commit(ctx), child.Commit(ctx)
	}
	var both sync.WaitGroup
	both.Go(func() { first = child.Commit(ctx) })
	both.Go(func() { second = chair.Commit(ctx) })
	both.Wait()
	return first, second
}

func code(err error) string {
	if database, ok := errors.AsType[*pgconn.PgError](err); ok {
		return database.Code
	}
	return ""
}

// session is somebody with psql, who works as a role for the case team.
func (w *world) session(t testing.TB, role string) pgx.Tx {
	t.Helper()
	connection := connected(t, w.url)
	t.Cleanup(func() { _ = connection.Close(context.Background()) })
	if _, err := connection.Exec(t.Context(), "SET ROLE "+role); err != nil {
		t.Fatal(err)
	}
	tx, err := connection.Begin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	settings := "SET LOCAL app.region = '" + w.region.String() + "'; SET LOCAL app.organisation = '" + w.team().Organisation.String() + "'"
	if _, err := connection.PgConn().Exec(t.Context(), settings).ReadAll(); err != nil {
		t.Fatal(err)
	}
	return tx
}

// insert adds one row of a file, past everything but the database.
func insert(t testing.TB, tx pgx.Tx, table table, file *casework.Household, at int) {
	t.Helper()
	rows, err := table.rows(file, readersOf(file, today))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tx.Exec(t.Context(), table.shape().insert(), table.shape().arguments([]string{rows[at].body})...); err != nil {
		t.Fatal(err)
	}
}

func TestTheGuardRefusesWhatItCannotSee(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	file := w.aClearedFile()
	w.save(t, w.team(), file)
	stranger := w.session(t, appRole)
	if _, err := stranger.Exec(t.Context(), "SET LOCAL app.organisation = '"+w.landlord().Organisation.String()+"'"); err != nil {
		t.Fatal(err)
	}
	file.Residents[0].Made.ID = anID()
	insert(t, stranger, residentsTable, file, 0)
	if err := stranger.Commit(t.Context()); code(err) != "RG32V" {
		t.Errorf("got %v, want a refusal of what cannot be seen", err)
	}
}

func TestTheGuardRefusesToLookAtThePast(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	file := w.aClearedFile()
	w.save(t, w.team(), file)
	session := w.session(t, "postgres")
	if _, err := session.Exec(t.Context(), "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"); err != nil {
		t.Fatal(err)
	}
	if _, err := session.Exec(t.Context(), "UPDATE residents SET birth_date = NULL"); err != nil {
		t.Fatal(err)
	}
	if err := session.Commit(t.Context()); code(err) != "RG32S" {
		t.Errorf("got %v, want a refusal of REPEATABLE READ", err)
	}
}

func TestEveryWayToMakeAClearanceUnsafeByHandIsRefused(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	file := w.aClearedFile()
	w.save(t, w.team(), file)
	for name, statement := range map[string]string{
		"a birth date that is not known": "UPDATE residents SET birth_date = NULL",
		"a child":                        "UPDATE residents SET birth_date = '2020-01-01'",
		"pregnant":                       "UPDATE residents SET pregnant = true",
		"nobody lives there":             "UPDATE residents SET left_on = '2026-12-01'",
		"the composition is gone":        "DELETE FROM compositions",
		"the composition is overtaken":   "UPDATE compositions SET overtaken_on = '2026-12-01'",
		"the composition is old":         "UPDATE compositions SET on_day = '2026-01-01'",
		"vulnerable":                     "UPDATE households SET vulnerable = true",
		"a later day":                    "UPDATE clearances SET evict_on = '2027-12-01'",
	} {
		connection := connected(t, w.url)
		_, err := connection.Exec(t.Context(), statement)
		if code(err) != sqlstateUnsafe {
			t.Errorf("%s: got %v, want the guard of route 3.2f", name, err)
		}
		_ = connection.Close(t.Context())
	}
}
