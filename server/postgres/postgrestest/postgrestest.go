// Package postgrestest gives tests of other packages migrated databases.
package postgrestest

import (
	"context"
	"testing"

	"regieroute/server/embedded/pgtest"
	"regieroute/server/postgres"
)

// URL gives the owner's URL of a fresh migrated database. The package's
// TestMain must call pgtest.Main.
func URL(t testing.TB) string {
	t.Helper()
	return pgtest.Template(t, "migrated_"+postgres.MigrationsDigest(), func(url string) error {
		return postgres.Migrate(context.Background(), url)
	})
}

// Open opens a fresh migrated database as the application's role and closes
// it when the test ends.
func Open(t testing.TB) *postgres.DB {
	t.Helper()
	db, err := postgres.Open(t.Context(), URL(t))
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
