package postgres

import (
	"context"
	"os"
	"testing"
	"time"

	"regieroute/server/casework"
	"regieroute/server/embedded/pgtest"
)

func TestMain(m *testing.M) { os.Exit(pgtest.Main(m)) }

// now is the moment at which the tests of this package take place.
var now = time.Date(2026, 12, 1, 9, 0, 0, 0, time.UTC)

// migrated gives the owner's URL of a fresh database with all migrations.
func migrated(t testing.TB) string {
	t.Helper()
	return pgtest.Template(t, "migrated_"+MigrationsDigest(), func(url string) error {
		if err := Migrate(context.Background(), url); err != nil {
			return err
		}
		return MakeLogin(context.Background(), url, OwnLogin)
	})
}

// aDatabase opens a fresh migrated database as the program does.
func aDatabase(t testing.TB) *DB {
	t.Helper()
	return opened(t, asLogin(t, migrated(t)))
}

// asLogin is the database of an owner's URL, for the login that the program works with.
func asLogin(t testing.TB, ownerURL string) string {
	t.Helper()
	return pgtest.As(t, ownerURL, OwnLogin)
}

func opened(t testing.TB, url string) *DB {
	t.Helper()
	db, err := Open(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return db
}

func anID() casework.ID { return casework.NewID(now) }
