package pgtest

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
)

// longestName is how long PostgreSQL lets a database's name be, in bytes.
const longestName = 63

// Empty returns the superuser URL of a fresh empty database, which is dropped
// when the test ends.
func Empty(t testing.TB) string {
	t.Helper()
	return copied(t, "template0")
}

// Template returns the superuser URL of a fresh database copied from a template,
// which is dropped when the test ends. The first test of the whole cluster that
// asks for the name has fill make the template; the others wait for it. A name
// stands for its contents: whoever changes what fill does changes the name, so
// let it end in a hash of the migrations. fill may make roles: only one fill, or
// Alone, runs at a time.
func Template(t testing.TB, name string, fill func(url string) error) string {
	t.Helper()
	template := "template_" + name
	if len(template) > longestName {
		t.Fatalf("template name %q is longer than %d bytes", template, longestName)
	}
	if err := ensureTemplate(t.Context(), cluster(t), template, fill); err != nil {
		t.Fatalf("make database template %s: %v", template, err)
	}
	return copied(t, template)
}

// byFiles copies the files of a database, which takes a third of the time that writing
// them to the log first takes; a cluster that is thrown away needs no log.
const byFiles = " STRATEGY file_copy"

// copied makes a database out of another one.
func copied(t testing.TB, template string) string {
	t.Helper()
	admin := cluster(t)
	name := "test_" + strings.ToLower(rand.Text())
	if err := execute(t.Context(), admin, "CREATE DATABASE "+quoted(name)+" TEMPLATE "+quoted(template)+byFiles); err != nil {
		t.Fatalf("make a test database: %v", err)
	}
	t.Cleanup(func() {
		// The test's own context has ended by now.
		if err := execute(context.Background(), admin, "DROP DATABASE "+quoted(name)+" WITH (FORCE)"); err != nil {
			t.Errorf("drop a test database: %v", err)
		}
	})
	return addressOf(t, admin, name)
}

// ensureTemplate makes the template unless it is there and complete. A database
// is marked as a template only when it is: one without the mark was left by a
// test that was killed.
func ensureTemplate(ctx context.Context, admin, name string, fill func(url string) error) error {
	connection, err := pgx.Connect(ctx, admin)
	if err != nil {
		return err
	}
	defer func() { _ = connection.Close(context.Background()) }() // ends the turn as well
	if complete, err := isTemplate(ctx, connection, name); complete || err != nil {
		return err
	}
	if err := takeTurn(ctx, connection); err != nil {
		return err
	}
	if complete, err := isTemplate(ctx, connection, name); complete || err != nil {
		return err
	}
	return makeTemplate(ctx, connection, admin, name, fill)
}

func isTemplate(ctx context.Context, connection *pgx.Conn, name string) (bool, error) {
	var complete bool
	err := connection.QueryRow(ctx, "SELECT datistemplate FROM pg_database WHERE datname = $1", name).Scan(&complete)
	if errors.Is(err, pgx.ErrNoRows) {
		return false, nil
	}
	return complete, err
}

// makeTemplate fills a new database, closes it to everybody and marks it.
func makeTemplate(ctx context.Context, connection *pgx.Conn, admin, name string, fill func(url string) error) error {
	address, err := withDatabase(admin, name)
	if err != nil {
		return err
	}
	if err := inOrder(ctx, connection,
		"DROP DATABASE IF EXISTS "+quoted(name)+" WITH (FORCE)",
		"CREATE DATABASE "+quoted(name)+" TEMPLATE template0",
	); err != nil {
		return err
	}
	if err := fill(address); err != nil {
		return fmt.Errorf("fill: %w", err)
	}
	return inOrder(ctx, connection,
		"ALTER DATABASE "+quoted(name)+" ALLOW_CONNECTIONS false",
		// What fill left open would forbid copying.
		"SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = "+literal(name),
		"ALTER DATABASE "+quoted(name)+" IS_TEMPLATE true",
	)
}

func inOrder(ctx context.Context, connection *pgx.Conn, statements ...string) error {
	for _, statement := range statements {
		if _, err := connection.Exec(ctx, statement); err != nil {
			return err
		}
	}
	return nil
}

// execute runs one statement on a connection of its own.
func execute(ctx context.Context, address, statement string) error {
	connection, err := pgx.Connect(ctx, address)
	if err != nil {
		return err
	}
	_, err = connection.Exec(ctx, statement)
	return errors.Join(err, connection.Close(ctx))
}

func addressOf(t testing.TB, admin, database string) string {
	t.Helper()
	address, err := withDatabase(admin, database)
	if err != nil {
		t.Fatal(err)
	}
	return address
}

// withDatabase replaces the database in a URL.
func withDatabase(address, database string) (string, error) {
	parsed, err := url.Parse(address)
	if err != nil {
		return "", fmt.Errorf("%s is not a URL: %w", Variable, err)
	}
	parsed.Path = "/" + database
	return parsed.String(), nil
}

func quoted(name string) string { return pgx.Identifier{name}.Sanitize() }

// literal puts a text into a statement that takes no parameters.
func literal(text string) string { return "'" + strings.ReplaceAll(text, "'", "''") + "'" }
