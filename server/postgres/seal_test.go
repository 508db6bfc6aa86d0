package postgres

import (
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
	"regieroute/server/identity"
)

// logs writes lines, one a second, each in a transaction of its own.
func (w *world) logs(t testing.TB, from time.Time, count int) {
	t.Helper()
	for i := range count {
		at := from.Add(time.Duration(i) * time.Second)
		line := casework.LogLine{Household: anID(), Event: casework.LogRead, Activity: "households", Actor: w.team(), Role: casework.CaseTeam, At: at}
		w.within(t, w.team(), func(tx casework.Tx) error { return tx.Log(t.Context(), []casework.LogLine{line}) })
	}
}

func (w *world) seals(t testing.TB, at time.Time) int {
	t.Helper()
	lines, err := w.store.SealLog(t.Context(), w.region, at)
	if err != nil {
		t.Fatal(err)
	}
	return lines
}

func (w *world) verified(t testing.TB) LogReport {
	t.Helper()
	report, err := w.store.VerifyLog(t.Context(), w.region)
	if err != nil {
		t.Fatal(err)
	}
	return report
}

// aSealedLog has two seals of four lines, and a tail of two.
func aSealedLog(t testing.TB) *world {
	t.Helper()
	w := aWorld(t)
	for _, at := range []time.Time{now, now.Add(2 * time.Hour)} {
		w.logs(t, at, 4)
		if got := w.seals(t, at.Add(time.Minute)); got != 4 {
			t.Fatalf("sealed %d lines, want 4", got)
		}
	}
	w.logs(t, now.Add(3*time.Hour), 2)
	return w
}

// nth names a line of the log, the oldest is the first.
func (w *world) nth(t testing.TB, n int) string {
	t.Helper()
	return column(t, w.url, "SELECT id::text FROM access_log ORDER BY id")[n-1]
}

func TestTheLogIsAsItWasSealed(t *testing.T) {
	t.Parallel()
	w := aSealedLog(t)
	got := w.verified(t)
	if len(got.Findings) != 0 || got.Seals != 2 || got.Lines != 8 || got.Unsealed != 2 {
		t.Errorf("got %+v, want 2 seals of 8 lines, a tail of 2 and nothing wrong", got)
	}
	if w.seals(t, now.Add(3*time.Hour+time.Minute)) != 2 || w.seals(t, now.Add(3*time.Hour+2*time.Minute)) != 0 {
		t.Error("the tail was not sealed once")
	}
	if head := w.verified(t).Head; slices.Equal(head, got.Head) || len(head) != hashBytes {
		t.Errorf("the head is %s", hex.EncodeToString(head))
	}
}

// What the owner of the database does to lines behind our back.
func TestWhatWasDoneToTheLog(t *testing.T) {
	t.Parallel()
	const swap = `UPDATE access_log SET id = '00000000-0000-7000-8000-000000000001' WHERE id = '%[1]s';
		UPDATE access_log SET id = '%[1]s' WHERE id = '%[2]s';
		UPDATE access_log SET id = '%[2]s' WHERE id = '00000000-0000-7000-8000-000000000001'`
	tests := []struct {
		name string
		do   string // %[1]s is the second line, %[2]s the sixth
		want []string
	}{
		{"somebody else read it", "UPDATE access_log SET person_id = gen_random_uuid() WHERE id = '%[1]s'", []string{"changed 2"}},
		{"it was a day before", "UPDATE access_log SET happened_at = happened_at - interval '1 day' WHERE id = '%[1]s'", []string{"changed 2"}},
		{"a read became a change", "UPDATE access_log SET event = 'CHANGE' WHERE id = '%[2]s'", []string{"changed 6"}},
		{"nobody read it", "DELETE FROM access_log WHERE id = '%[1]s'", []string{"removed 2"}},
		{"nobody read anything", "DELETE FROM access_log WHERE id IN ('%[1]s', '%[2]s')", []string{"removed 2", "removed 6"}},
		{"somebody read it long ago", `INSERT INTO access_log (region_id, id, event, activity, organisation_role, process, happened_at, offline, trace_id)
			SELECT region_id, '00000000-0000-7000-8000-000000000001', event, activity, organisation_role, process, happened_at, offline, 'x'
			FROM access_log WHERE id = '%[1]s'`, []string{"inserted"}},
		{"a line under another id", "UPDATE access_log SET id = gen_random_uuid() WHERE id = '%[1]s'", []string{"moved 2"}},
		{"two lines in each other's place", swap, []string{"moved 2", "moved 6"}},
		{"a seal names its lines in another order", "UPDATE log_seals SET lines = lines[2:2] || lines[1:1] || lines[3:4] WHERE number = 1", []string{"broken 1", "moved", "moved 1", "moved 2"}},
		{"a seal has a line less", "UPDATE log_seals SET lines = lines[2:4], hashes = substring(hashes FROM 33) WHERE number = 1", []string{"broken 1", "inserted"}},
		{"a seal is gone", "DELETE FROM log_seals WHERE number = 1", []string{"broken 2", "inserted", "inserted", "inserted", "inserted", "missing 1"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			w := aSealedLog(t)
			second, sixth := w.nth(t, 2), w.nth(t, 6)
			ids := column(t, w.url, "SELECT id::text FROM access_log ORDER BY id")
			execute(t, w.url, strings.NewReplacer("%[1]s", second, "%[2]s", sixth).Replace(test.do))
			got := []string{}
			for _, finding := range w.verified(t).Findings {
				got = append(got, told(finding, ids))
			}
			slices.Sort(got)
			if !slices.Equal(got, test.want) {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
}

// told says what was found, with the number of the line or the seal.
func told(finding LogFinding, ids []string) string {
	switch at := slices.Index(ids, finding.Line.String()); {
	case finding.Line.IsZero():
		return fmt.Sprint(string(finding.Trouble), " ", finding.Seal)
	case finding.Trouble == LineInserted || finding.MovedTo == finding.Line:
		return string(finding.Trouble)
	default:
		return fmt.Sprint(string(finding.Trouble), " ", at+1)
	}
}

// A line gets its id before it commits: one that commits after the seal comes
// into the next.
func TestALineThatCommitsLate(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	line := casework.LogLine{Household: anID(), Event: casework.LogRead, Activity: "households", Actor: w.team(), At: now}
	w.within(t, w.team(), func(tx casework.Tx) error {
		if err := tx.Log(t.Context(), []casework.LogLine{line}); err != nil {
			return err
		}
		w.logs(t, now.Add(time.Second), 3)
		if got := w.seals(t, now.Add(time.Minute)); got != 3 {
			t.Errorf("sealed %d lines, want the 3 that are there", got)
		}
		return nil
	})
	if got := w.seals(t, now.Add(2*time.Minute)); got != 1 {
		t.Errorf("sealed %d lines, want the late one", got)
	}
	if got := w.verified(t); len(got.Findings) != 0 || got.Lines != 4 || got.Unsealed != 0 {
		t.Errorf("got %+v, want 4 lines and nothing wrong", got)
	}
}

func TestSeveralServersSealOnce(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	w.logs(t, now, 20)
	var servers sync.WaitGroup
	for range 6 {
		servers.Go(func() {
			if _, err := w.store.SealLog(t.Context(), w.region, now.Add(time.Minute)); err != nil {
				t.Error(err)
			}
		})
	}
	servers.Wait()
	if got := w.verified(t); len(got.Findings) != 0 || got.Lines != 20 {
		t.Errorf("got %+v, want 20 lines sealed once", got)
	}
}

func statementOf(statement string) func(*gorm.DB) error {
	return func(tx *gorm.DB) error { return tx.Exec(statement).Error }
}

func TestTheApplicationTouchesNoSeal(t *testing.T) {
	t.Parallel()
	w := aSealedLog(t)
	for _, statement := range []string{"SELECT count(*) FROM log_seals", "DELETE FROM log_seals", "SELECT count(*) FROM logboek"} {
		err := w.db.InTransaction(t.Context(), of(w.team()), statementOf(statement))
		if code(err) != "42501" {
			t.Errorf("%s: got %v, want permission denied", statement, err)
		}
	}
	for _, statement := range []string{"DELETE FROM log_seals", "UPDATE log_seals SET number = number", "UPDATE access_log SET event = event", "DELETE FROM access_log"} {
		err := w.db.InTransaction(t.Context(), Setting{Region: w.region, Process: "seal"}, statementOf(statement))
		if code(err) != "42501" {
			t.Errorf("%s as a process: got %v, want permission denied", statement, err)
		}
	}
}

func TestTheLogInItsStandardShape(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	w.logs(t, now, 1)
	const shape = `SELECT concat_ws(' ', name, status_code, "dpl.core.processing_activity_id", length(span_id), length("dpl.core.data_subject_id"), start_time = end_time) FROM logboek`
	if got := column(t, w.url, shape); !slices.Equal(got, []string{"households STATUS_CODE_OK urn:regieroute:processing:households 16 32 t"}) {
		t.Errorf("got %v", got)
	}
}

// A name that is typed may be somebody's who has no file: only the region's
// recovery key opens it.
func TestWhatWasSearchedForIsSealed(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	w.aRegisteredFile(t)
	if _, err := w.service().Files(t.Context(), w.team(), casework.Filter{Text: "Kanarie"}, casework.PageRequest{First: 1}); err != nil {
		t.Fatal(err)
	}
	lines := column(t, w.url, "SELECT to_jsonb(l)::text FROM access_log l WHERE event = 'SEARCH' AND subject IS NULL")
	if len(lines) != 1 || strings.Contains(strings.ToLower(lines[0]), "kanarie") {
		t.Fatalf("got %v, want one line without the words", lines)
	}
	query, _ := hex.DecodeString(column(t, w.url, "SELECT encode(query, 'hex') FROM access_log WHERE event = 'SEARCH'")[0])
	key, _ := hex.DecodeString(column(t, w.url, "SELECT encode(private_key, 'hex') FROM recovery_keys")[0])
	if text, err := identity.OpenSealed(key, query); err != nil || string(text) != "Kanarie" {
		t.Errorf("the region reads %q and %v", text, err)
	}
}
