// Package postgrestest gives tests of other packages migrated databases.
package postgrestest

import (
	"context"
	"testing"

	"github.com/jackc/pgx/v5"

	"regieroute/server/embedded/pgtest"
	"regieroute/server/postgres"
)

// OwnerURL gives the owner's URL of a fresh migrated database. The package's
// TestMain must call pgtest.Main.
func OwnerURL(t testing.TB) string {
	t.Helper()
	return pgtest.Template(t, "migrated_"+postgres.MigrationsDigest(), func(url string) error {
		if err := postgres.Migrate(context.Background(), url); err != nil {
			return err
		}
		return postgres.MakeLogin(context.Background(), url, postgres.OwnLogin)
	})
}

// LoginURL gives the same database with the login that the program works with.
func LoginURL(t testing.TB, ownerURL string) string {
	t.Helper()
	return pgtest.As(t, ownerURL, postgres.OwnLogin)
}

// Open opens a fresh migrated database as the program does and closes it when
// the test ends.
func Open(t testing.TB) *postgres.DB {
	t.Helper()
	return OpenTraced(t, nil)
}

// OpenTraced is Open with a tracer that is told of every statement; nil is
// nobody.
func OpenTraced(t testing.TB, tracer pgx.QueryTracer) *postgres.DB {
	t.Helper()
	db, err := postgres.OpenTraced(t.Context(), LoginURL(t, OwnerURL(t)), tracer)
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
