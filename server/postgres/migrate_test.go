package postgres

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"

	"regieroute/server/embedded/pgtest"
)

func TestTwoMigratorsAtOnce(t *testing.T) {
	t.Parallel()
	for _, databases := range [][]string{
		{pgtest.Empty(t)},
		{pgtest.Empty(t), pgtest.Empty(t), pgtest.Empty(t)}, // roles belong to the whole cluster
	} {
		var all sync.WaitGroup
		for _, url := range databases {
			for range 2 {
				all.Go(func() {
					if err := Migrate(t.Context(), url); err != nil {
						t.Error(err)
					}
				})
			}
		}
		all.Wait()
	}
}

func TestMigratingTwiceChangesNothing(t *testing.T) {
	t.Parallel()
	url := migrated(t)
	if err := Migrate(t.Context(), url); err != nil {
		t.Fatal(err)
	}
}

func TestAnOwnerThatIsNoSuperuserMigratesAndOpens(t *testing.T) {
	t.Parallel()
	db := opened(t, asLogin(t, migratedByNoSuperuser(t)))
	if err := errors.Join(db.Fenced(t.Context()), db.Current(t.Context())); err != nil {
		t.Error(err)
	}
}

// Since PostgreSQL 16 an owner gives the roles that it made: in a cluster where
// another one made them, it hears who must let it.
func TestAnOwnerHearsWhoseTheRolesAre(t *testing.T) {
	t.Parallel()
	migrated(t) // the roles are there, made by another one
	admin := pgtest.Empty(t)
	pgtest.Role(t, "owner_of_nothing", "LOGIN CREATEROLE")
	execute(t, admin, "ALTER DATABASE "+databaseOf(t, admin)+" OWNER TO owner_of_nothing")
	err := Migrate(t.Context(), pgtest.As(t, admin, "owner_of_nothing"))
	switch version := column(t, admin, "SHOW server_version_num")[0]; {
	case version < "160000" && err != nil:
		t.Error(err)
	case version >= "160000" && (err == nil || !strings.Contains(err.Error(), `regieroute_retention TO "owner_of_nothing" WITH ADMIN OPTION`)):
		t.Errorf("got %v", err)
	}
}

// migratedByNoSuperuser gives the URL of an owner that row-level security binds
// too, as in production.
func migratedByNoSuperuser(t testing.TB) string {
	t.Helper()
	admin := pgtest.Empty(t)
	owner := "owner_" + strings.ReplaceAll(anID().String(), "-", "")
	database := databaseOf(t, admin)
	execute(t, admin, "CREATE ROLE "+owner+" LOGIN CREATEROLE")
	t.Cleanup(func() {
		connection, err := pgx.Connect(context.Background(), admin)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = connection.Close(context.Background()) }()
		for _, statement := range []string{"REASSIGN OWNED BY " + owner + " TO postgres", "DROP OWNED BY " + owner, "DROP ROLE " + owner} {
			if _, err := connection.Exec(context.Background(), statement); err != nil {
				t.Error(err)
			}
		}
	})
	execute(t, admin, "ALTER DATABASE "+database+" OWNER TO "+owner)
	migrated(t) // the roles are there
	pgtest.MayGive(t, owner, "regieroute_")
	url := strings.Replace(admin, "//postgres@", "//"+owner+"@", 1)
	if err := Migrate(t.Context(), url); err != nil {
		t.Fatal(err)
	}
	pgtest.Alone(t, func() {
		if err := MakeLogin(t.Context(), admin, OwnLogin); err != nil {
			t.Fatal(err)
		}
	})
	if err := Admit(t.Context(), url, asLogin(t, url)); err != nil {
		t.Fatal(err)
	}
	return url
}

func TestEveryTableIsFenced(t *testing.T) {
	t.Parallel()
	const open = `SELECT relname FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace
		AND relname <> 'migrations' AND NOT (relrowsecurity AND relforcerowsecurity)`
	if got := column(t, migrated(t), open); len(got) != 0 {
		t.Errorf("tables without forced row-level security: %v", got)
	}
}

func TestEveryTableSaysWhatItIsFor(t *testing.T) {
	t.Parallel()
	const silent = `SELECT relname FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace
		AND relname <> 'migrations' AND obj_description(oid, 'pg_class') IS NULL`
	if got := column(t, migrated(t), silent); len(got) != 0 {
		t.Errorf("tables without a comment: %v", got)
	}
}

func TestEveryTableIsKeyedByRegion(t *testing.T) {
	t.Parallel()
	const without = `SELECT c.relname FROM pg_class c WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
		AND c.relname NOT IN ('migrations', 'regions') AND NOT EXISTS (
			SELECT FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
			WHERE k.conrelid = c.oid AND k.contype = 'p' AND a.attname = 'region_id')`
	if got := column(t, migrated(t), without); len(got) != 0 {
		t.Errorf("tables whose primary key does not begin with region_id: %v", got)
	}
}

func TestADatabaseThatIsNotMigratedIsRefusedInWords(t *testing.T) {
	t.Parallel()
	_, err := Open(t.Context(), strings.Replace(pgtest.Empty(t), "//postgres@", "//nobody-here@", 1))
	if err == nil || strings.Contains(err.Error(), "password") {
		t.Errorf("got %v, want a refusal", err)
	}
}

func TestABrokenURLDoesNotShowItsPassword(t *testing.T) {
	t.Parallel()
	const url = "postgres://user:geheim-woord@host:not-a-port/db"
	_, err := Open(t.Context(), url)
	if err == nil || strings.Contains(err.Error(), "geheim") {
		t.Errorf("Open: got %v", err)
	}
	if err := Migrate(t.Context(), url); err == nil || strings.Contains(err.Error(), "geheim") {
		t.Errorf("Migrate: got %v", err)
	}
}

func databaseOf(t testing.TB, url string) string {
	t.Helper()
	config, err := pgx.ParseConfig(url)
	if err != nil {
		t.Fatal(err)
	}
	return config.Database
}

// execute runs a statement as the URL's user.
func execute(t testing.TB, url, statement string, values ...any) {
	t.Helper()
	connection := connected(t, url)
	defer func() { _ = connection.Close(context.Background()) }()
	if _, err := connection.Exec(t.Context(), statement, values...); err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
}

// column gives the only column of a query as the URL's user.
func column(t testing.TB, url, query string) []string {
	t.Helper()
	connection := connected(t, url)
	defer func() { _ = connection.Close(context.Background()) }()
	rows, err := connection.Query(t.Context(), query)
	if err != nil {
		t.Fatal(err)
	}
	values, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	return values
}

func connected(t testing.TB, url string) *pgx.Conn {
	t.Helper()
	connection, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	return connection
}
