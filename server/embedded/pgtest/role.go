package pgtest

import (
	"context"
	"errors"
	"net/url"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// Role makes a role unless another test made it, also at the same moment. It
// stays as long as the cluster, so that a name stands for its attributes, such
// as "LOGIN NOBYPASSRLS". What it may do in a database is the test's to grant.
func Role(t testing.TB, name, attributes string) {
	t.Helper()
	err := execute(t.Context(), cluster(t), "CREATE ROLE "+quoted(name)+" "+attributes)
	if err != nil && !alreadyThere(err) {
		t.Fatalf("make role %s: %v", name, err)
	}
}

// MayGive lets an owner give the roles whose names begin so, as an administrator
// does on a cluster where somebody else made them: since PostgreSQL 16 CREATEROLE
// is for the roles that one made oneself. Before, it was enough.
func MayGive(t testing.TB, owner, begin string) {
	t.Helper()
	connection, err := pgx.Connect(t.Context(), cluster(t))
	if err != nil {
		t.Fatalf("let %s give roles: %v", owner, err)
	}
	defer func() { _ = connection.Close(context.Background()) }()
	rows, _ := connection.Query(t.Context(), `SELECT format('GRANT %I TO %I WITH ADMIN OPTION', rolname, $1::text) FROM pg_roles
		WHERE starts_with(rolname, $2) AND NOT rolcanlogin AND current_setting('server_version_num')::int >= 160000`, owner, begin)
	grants, err := pgx.CollectRows(rows, pgx.RowTo[string])
	for _, grant := range grants {
		if _, failed := connection.Exec(t.Context(), grant); failed != nil {
			err = errors.Join(err, failed)
		}
	}
	if err != nil {
		t.Fatalf("let %s give roles: %v", owner, err)
	}
}

// alreadyThere holds for a role that was there before (duplicate_object) and
// for one that somebody was making just then (unique_violation).
func alreadyThere(err error) bool {
	var refusal *pgconn.PgError
	return errors.As(err, &refusal) && (refusal.Code == "42710" || refusal.Code == "23505")
}

// As returns the address for another role, which must have LOGIN. No password
// is asked for.
func As(t testing.TB, address, role string) string {
	t.Helper()
	parsed, err := url.Parse(address)
	if err != nil {
		t.Fatalf("address of a database: %v", err)
	}
	parsed.User = url.User(role)
	return parsed.String()
}

// Alone runs do while no fill of a Template and no other Alone runs, in all
// processes that share the cluster: for statements about roles or other things
// of the whole cluster, such as a migration on an Empty database. Neither do nor
// a fill may call Template or Alone: they would wait for themselves.
func Alone(t testing.TB, do func()) {
	t.Helper()
	connection, err := pgx.Connect(t.Context(), cluster(t))
	if err != nil {
		t.Fatalf("wait for a turn: %v", err)
	}
	defer func() { _ = connection.Close(context.Background()) }() // ends the turn as well
	if err := takeTurn(t.Context(), connection); err != nil {
		t.Fatalf("wait for a turn: %v", err)
	}
	do()
}

// takeTurn waits until nobody else has the turn; it ends with the connection.
func takeTurn(ctx context.Context, connection *pgx.Conn) error {
	_, err := connection.Exec(ctx, "SELECT pg_advisory_lock(hashtext('regieroute pgtest'))")
	return err
}
