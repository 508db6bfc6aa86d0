package postgres

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"pgregory.net/rapid"

	"regieroute/server/casework"
)

// errUndo ends a transaction that should leave nothing.
var errUndo = errors.New("undo")

// The service asserts the rule before it saves. Save alone does not: what it
// refuses here, the database refused.
func TestTheDatabaseJudgesEveryClearanceAsTheRuleDoes(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	owner := NewStore(w.asOwner(t))
	team := w.team()
	reach := casework.Reach{Region: w.region, Organisation: team.Organisation, Person: team.Person}
	verdicts := map[string]int{}
	rapid.Check(t, func(r *rapid.T) {
		file := aSmallFile(r, w)
		want := casework.NeverOnTheStreet(file)
		for name, store := range map[string]*Store{"application": w.store, "owner": owner} {
			var got error
			err := store.InTransaction(t.Context(), reach, func(tx casework.Tx) error {
				got = tx.Save(t.Context(), []*casework.Household{file}, today)
				return errUndo
			})
			if !errors.Is(err, errUndo) || verdict(got) != verdict(want) {
				r.Fatalf("as %s: got %v, want %v, for %s", name, got, want, words(t, file))
			}
		}
		verdicts[verdict(want)]++
	})
	t.Logf("verdicts: %v", verdicts)
	if verdicts[""] == 0 || len(verdicts) < 3 {
		t.Errorf("the files were too alike: %v", verdicts)
	}
}

func verdict(err error) string {
	var refusal *casework.Error
	switch {
	case err == nil:
		return ""
	case errors.As(err, &refusal):
		return string(refusal.Code) + " " + refusal.Rule + " " + refusal.Message
	default:
		return "failure: " + err.Error()
	}
}

// aSmallFile draws a file whose days lie close to where the rule turns.
func aSmallFile(r *rapid.T, w *world) *casework.Household {
	evictOn := rapid.SampledFrom([]casework.Day{"2026-12-10", "2027-02-28", "2027-03-01", "2028-02-29"}).Draw(r, "evict on")
	file := w.aFile(w.team())
	born := []casework.Day{
		"", "1980-05-05", "2009-02-28", "2010-02-28", "2010-03-01", "2008-02-29", "2008-12-01", "2008-12-02", "2008-12-10", "2008-12-11", "2020-01-01",
	}
	left := []casework.Day{"", "", "", today, today.Plus(1), evictOn.Plus(-1), evictOn, evictOn.Plus(1)}
	for i := range rapid.IntRange(0, 3).Draw(r, "residents") {
		made := casework.Made{ID: casework.DerivedID(file.ID.String(), fmt.Sprint(i)), At: now}
		file.Residents = append(file.Residents, casework.Resident{Made: made, LeftOn: rapid.SampledFrom(left).Draw(r, "left"), NewResident: casework.NewResident{
			ID: made.ID, Name: "A", Role: casework.Tenant, BirthDate: rapid.SampledFrom(born).Draw(r, "born"), Pregnant: one(r, 8, "pregnant"),
		}})
	}
	for _, before := range rapid.SampledFrom([][]int{{}, {31}, {30}, {29}, {0}, {-3}, {31, 5}}).Draw(r, "compositions") {
		file.Compositions = append(file.Compositions, casework.Composition{
			Made: casework.Made{ID: anID(), At: now}, EstablishComposition: casework.EstablishComposition{On: evictOn.Plus(-before)},
		})
	}
	for range rapid.IntRange(0, 4).Draw(r, "placements") {
		file.Placements = append(file.Placements, aPlacement(r, file, evictOn))
	}
	for range rapid.IntRange(1, 2).Draw(r, "clearances") {
		file.Clearances = append(file.Clearances, casework.Clearance{
			Made: casework.Made{ID: anID(), At: now}, GivenOn: today, EvictOn: evictOn,
			RevokedOn: sometimes(r, 6, today, "revoked"), LapsedOn: sometimes(r, 6, evictOn.Plus(1), "lapsed"),
		})
	}
	vulnerable(r, file)
	return file
}

func vulnerable(r *rapid.T, file *casework.Household) {
	if one(r, 4, "marked") {
		mark := casework.Vulnerability{Made: casework.Made{ID: anID(), At: now}, UnmarkedOn: sometimes(r, 2, today, "unmarked")}
		file.Vulnerabilities = append(file.Vulnerabilities, mark)
	}
	if one(r, 4, "reported") {
		grounds := []casework.ReferralGround{rapid.SampledFrom([]casework.ReferralGround{casework.GroundMultiProblem, casework.GroundVulnerable, casework.GroundNuisance}).Draw(r, "ground")}
		file.Referrals = append(file.Referrals, casework.Referral{Made: casework.Made{ID: anID(), At: now}, SubmitReferral: casework.SubmitReferral{Grounds: grounds}})
	}
}

func aPlacement(r *rapid.T, file *casework.Household, evictOn casework.Day) casework.Placement {
	near := func(name string, days ...int) casework.Day {
		day := rapid.SampledFrom(days).Draw(r, name)
		if day == 99 {
			return ""
		}
		return evictOn.Plus(day)
	}
	var who []casework.ID
	for _, resident := range file.Residents {
		if !one(r, 4, "left out") {
			who = append(who, resident.ID)
		}
	}
	return casework.Placement{
		Made: casework.Made{ID: anID(), At: now},
		RequestPlacement: casework.RequestPlacement{
			Kind: casework.CrisisShelter, Residents: who,
			From: near("from", -1, 0, 0, 1, 15, 99), Until: near("until", 14, 29, 30, 30, 31, 99, 99),
		},
		Capacity:    len(who) + rapid.SampledFrom([]int{-1, 0, 0, 0, 1}).Draw(r, "beds"),
		ConfirmedOn: sometimes(r, 1, today, "confirmed"), WithdrawnOn: sometimes(r, 6, today, "withdrawn"),
		EndedOn: near("ended", 99, 99, 99, 15, 30, 31),
	}
}

// one says yes once in so many times; sometimes gives the day then. Once in one
// is four times in five.
func one(r *rapid.T, in int, name string) bool { return rapid.IntRange(1, in).Draw(r, name) == 1 }

func sometimes(r *rapid.T, in int, day casework.Day, name string) casework.Day {
	if in == 1 && rapid.IntRange(1, 5).Draw(r, name) == 1 || in > 1 && !one(r, in, name) {
		return ""
	}
	return day
}

func TestATransactionGoesOnAfterAnUnsafeFile(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	unsafe, fine := w.aClearedFile(), w.aFile(w.team())
	unsafe.Residents[0].BirthDate = "2020-01-01"
	w.within(t, w.team(), func(tx casework.Tx) error {
		if got := verdict(tx.Save(t.Context(), []*casework.Household{unsafe}, today)); got != "UNSAFE 3.2f Voor 1 van de 1 bewoners is nog geen plek bevestigd." {
			t.Errorf("got %q, want UNSAFE", got)
		}
		return tx.Save(t.Context(), []*casework.Household{fine}, today)
	})
	if got := w.load(t, w.team(), unsafe.ID, fine.ID); len(got) != 1 || got[0].ID != fine.ID {
		t.Errorf("got %d files, want the second only", len(got))
	}
}

// aClearedFile is an adult who is not protected, with a cleared eviction.
func (w *world) aClearedFile() *casework.Household {
	file := w.aFile(w.team())
	resident := casework.Resident{Made: casework.Made{ID: anID(), At: now}}
	resident.NewResident = casework.NewResident{ID: resident.Made.ID, Name: "A", Role: casework.Tenant, BirthDate: "1980-01-01"}
	file.Residents = []casework.Resident{resident}
	file.Compositions = []casework.Composition{{Made: casework.Made{ID: anID(), At: now}, EstablishComposition: casework.EstablishComposition{On: today}}}
	file.Clearances = []casework.Clearance{{Made: casework.Made{ID: anID(), At: now}, GivenOn: today, EvictOn: today.Plus(9)}}
	return file
}

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
				child, clear := w.session(t, role), w.session(t, role)
				insert(t, child, residentsTable, file, 1)
				insert(t, clear, clearancesTable, file, 0)
				first, second := commitBoth(child, clear, order)
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

func commitBoth(child, clear pgx.Tx, order string) (first, second error) {
	ctx := context.Background()
	switch order {
	case "child first":
		return child.Commit(ctx), clear.Commit(ctx)
	case "clearance first":
		return clear.Commit(ctx), child.Commit(ctx)
	}
	var both sync.WaitGroup
	both.Go(func() { first = child.Commit(ctx) })
	both.Go(func() { second = clear.Commit(ctx) })
	both.Wait()
	return first, second
}

func code(err error) string {
	var database *pgconn.PgError
	if errors.As(err, &database) {
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
	if _, err := tx.Exec(t.Context(), table.shape().insert(), jsonList([]string{rows[at].body})); err != nil {
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
