package postgres

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgconn"

	"regieroute/server/casework"
)

// What an administrator reads of background work is what was written down of it,
// in its own region only.
func TestWhatBackgroundWorkDidIsKept(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	record := func(at time.Time, did int, failed error) casework.JobRun {
		t.Helper()
		if err := w.store.RecordJob(t.Context(), w.region, casework.EraseInTime, at, at.Add(time.Second), did, failed); err != nil {
			t.Fatal(err)
		}
		health, err := w.store.Health(t.Context(), w.region)
		if err != nil || len(health.Jobs) != 1 {
			t.Fatalf("got %+v, %v", health, err)
		}
		return health.Jobs[0]
	}
	first, second, third := now, now.Add(time.Hour), now.Add(2*time.Hour)
	want := casework.JobRun{Job: casework.EraseInTime, StartedAt: first, SucceededAt: first.Add(time.Second), Did: 3, DidAt: first.Add(time.Second)}
	if got := record(first, 3, nil); got != want {
		t.Errorf("did something: got %+v, want %+v", got, want)
	}
	want.StartedAt, want.SucceededAt = second, second.Add(time.Second)
	if got := record(second, 0, nil); got != want {
		t.Errorf("found nothing to do: got %+v, want %+v", got, want)
	}
	want.StartedAt, want.Trouble, want.Code = third, casework.DatabaseRefused, "23503"
	if got := record(third, 0, fmt.Errorf("erase: %w", &pgconn.PgError{Code: "23503", Message: "Jansen"})); got != want {
		t.Errorf("failed: got %+v, want %+v", got, want)
	}
	other, err := w.store.Health(t.Context(), casework.NewID(now))
	if err != nil || len(other.Jobs) != 0 {
		t.Errorf("another region reads %+v, %v", other.Jobs, err)
	}
	if other.Database.Missing != 0 || other.Database.Migrations == 0 || other.Database.Bytes == 0 || other.Database.Version == "" {
		t.Errorf("the database: %+v", other.Database)
	}
}

// Access 3: sealed until when, and how many lines wait.
func TestHowFarTheLogIsSealed(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	sealed := func() casework.LogHealth {
		t.Helper()
		health, err := w.store.Health(t.Context(), w.region)
		if err != nil {
			t.Fatal(err)
		}
		return health.Log
	}
	w.logs(t, now, 1)
	if got, want := sealed(), (casework.LogHealth{Waiting: 1}); got != want {
		t.Errorf("before the first seal: got %+v, want %+v", got, want)
	}
	w.seals(t, now.Add(time.Minute))
	w.logs(t, now.Add(2*time.Minute), 1)
	if got, want := sealed(), (casework.LogHealth{SealedUntil: now.Add(time.Minute), Waiting: 1}); got != want {
		t.Errorf("after it: got %+v, want %+v", got, want)
	}
}

func TestWhyBackgroundWorkFailed(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name    string
		err     error
		trouble casework.JobTrouble
		code    string
	}{
		{"it did not", nil, "", ""},
		{"the database shuts down", &pgconn.PgError{Code: "57P01"}, casework.DatabaseAway, ""},
		{"the connection broke", &pgconn.PgError{Code: "08006"}, casework.DatabaseAway, ""},
		{"the database is not there", &pgconn.ConnectError{}, casework.DatabaseAway, ""},
		{"a statement took too long", &pgconn.PgError{Code: "57014"}, casework.TooSlow, ""},
		{"the work took too long", context.DeadlineExceeded, casework.TooSlow, ""},
		{"a rule of the database", &pgconn.PgError{Code: "23503"}, casework.DatabaseRefused, "23503"},
		{"anything else", errors.New("Jansen"), casework.OtherTrouble, ""},
	} {
		trouble, code := troubleOf(test.err)
		if trouble != test.trouble || code != test.code {
			t.Errorf("%s: got %q %q", test.name, trouble, code)
		}
	}
}
