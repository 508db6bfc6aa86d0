package postgres

import (
	"fmt"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"

	"regieroute/server/casework"
)

// While a file is saved its rows and their checks are planned once; afterwards,
// also after a refusal, everything is as it was.
func TestASaveIsPlannedOnceAndNothingElseIs(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	unsafe := w.aClearedFile()
	unsafe.Residents[0].Pregnant = true
	reach := w.team().Reach()
	err := w.store.InTransaction(t.Context(), reach, func(tx casework.Tx) error {
		for name, file := range map[string]*casework.Household{"kept": w.aFile(w.team()), "refused": unsafe} {
			if err := tx.Save(t.Context(), []*casework.Household{file}, today); (err != nil) != (name == "refused") {
				t.Errorf("%s: %v", name, err)
			}
			session := tx.(*transaction).session
			for setting, want := range map[string]string{"plan_cache_mode": "force_custom_plan", "enable_seqscan": "on", "app.organisation": w.team().Organisation.String()} {
				var got string
				if err := session.Raw("SELECT current_setting(?)", setting).Scan(&got).Error; err != nil || got != want {
					t.Errorf("%s: %s is %q, want %q (%v)", name, setting, got, want, err)
				}
			}
		}
		var anew []string
		const planned = "SELECT statement FROM pg_prepared_statements WHERE statement LIKE 'INSERT INTO % FROM unnest(%' AND (custom_plans > 0 OR generic_plans = 0)"
		if err := tx.(*transaction).session.Raw(planned).Scan(&anew).Error; err != nil || len(anew) > 0 {
			t.Errorf("planned for each row: %v %v", anew, err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// A plan that was made for few files is made again when there are many.
func TestPlansKeepUpWithTheFiles(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	w.save(t, w.team(), w.aFile(w.team()))
	connection := connected(t, w.url)
	ask := func(statement string) string {
		t.Helper()
		rows, err := connection.Query(t.Context(), statement, pgx.QueryExecModeSimpleProtocol)
		if err != nil {
			t.Fatal(err)
		}
		lines, err := pgx.CollectRows(rows, pgx.RowTo[string])
		if err != nil {
			t.Fatal(err)
		}
		return strings.Join(lines, "\n")
	}
	begins := func() {
		t.Helper()
		if err := plainlyKeepingUp(t.Context(), connection, strings.Join(planOnce, "; ")); err != nil {
			t.Fatal(err)
		}
	}
	for _, statement := range []string{"SET plan_cache_mode = force_generic_plan", "SET enable_seqscan = off", "PREPARE look (uuid, uuid) AS SELECT 1 FROM households WHERE region_id = $1 AND id = $2"} {
		if _, err := connection.Exec(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
	begins()
	const explain = "EXPLAIN EXECUTE look ('00000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-000000000000')"
	few := ask(explain)
	if again := ask(explain); again != few {
		t.Fatalf("the plan changes by itself:\n%s\n%s", few, again)
	}
	columns := households.columns("", households.stored())
	another := strings.Replace(columns, "region_id, id,", "region_id, gen_random_uuid(),", 1)
	if _, err := connection.Exec(t.Context(), "INSERT INTO households ("+columns+") SELECT "+another+" FROM households, generate_series(1, 3000)"); err != nil {
		t.Fatal(err)
	}
	begins()
	many := ask(explain)
	if many == few || !strings.Contains(many, "households_pkey") {
		t.Errorf("for few files:\n%s\nfor many:\n%s", few, many)
	}
	planned := connection.PgConn().CustomData()[plannedFor]
	begins()
	if again := connection.PgConn().CustomData()[plannedFor]; again != planned {
		t.Errorf("planned for %v and then for %v bytes", planned, again)
	}
}

// Of files that come in at one moment and look alike each pair is found: whoever
// comes last sees the others.
func TestFilesThatComeInTogetherArePaired(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	const files = 8
	var all sync.WaitGroup
	for i := range files {
		all.Go(func() {
			operation := anOperation(t, anID(), fmt.Sprintf(`{"registerHousehold": {"name": "Huishouden %d",
				"address": {"street": "Kleine Oord", "houseNumber": "12", "city": "Arnhem"}}}`, i))
			receipts, err := w.service().Submit(t.Context(), w.team(), []casework.Operation{operation})
			if err != nil || len(receipts) != 1 || receipts[0].Status != casework.Applied {
				t.Errorf("got %+v, %v", receipts, err)
			}
		})
	}
	all.Wait()
	if got := column(t, w.url, "SELECT count(*)::text FROM lookalikes"); got[0] != strconv.Itoa(files*(files-1)/2) {
		t.Errorf("%s pairs of %d files", got[0], files)
	}
}
