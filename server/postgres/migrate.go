package postgres

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/database"
)

//go:embed migrations/*.sql
var migrations embed.FS

// migrationLock is the advisory lock of migrators: any number, always the same.
const migrationLock = 7_231_001

// notPermitted is the SQLSTATE of what a role may not do.
const notPermitted = "42501"

// errUnreadableURL stands for pgx's own, which may hold the password.
var errUnreadableURL = errors.New("the database URL cannot be read; expected postgres://user:password@host:port/database")

// Migrate brings the database of the URL up to this program's version: forward
// only, one transaction a file, one migrator at a time. The URL's user becomes
// the owner of the tables and a member of the roles; it needs CREATEROLE when
// the cluster does not have those roles yet.
func Migrate(ctx context.Context, ownerURL string) error {
	config, err := pgx.ParseConfig(ownerURL)
	if err != nil {
		return errUnreadableURL
	}
	config.RuntimeParams["application_name"] = "regieroute migrate"
	db := stdlib.OpenDB(*config)
	defer func() { _ = db.Close() }()
	return migrate(ctx, db)
}

func migrate(ctx context.Context, db *sql.DB) error {
	provider, err := provider(db)
	if err != nil {
		return err
	}
	if _, err := provider.Up(ctx); err != nil {
		return fmt.Errorf("migrate the database: %w", whoseRoles(ctx, db, err))
	}
	return nil
}

// whoseRoles says who must do what when the owner may not give the roles: since
// PostgreSQL 16 it gives those that it made itself, and in this cluster somebody
// else did.
func whoseRoles(ctx context.Context, db *sql.DB, failed error) error {
	refusal, is := errors.AsType[*pgconn.PgError](failed)
	if !is || refusal.Code != notPermitted || !strings.Contains(refusal.Message, "grant role") {
		return failed
	}
	var owner string
	if err := db.QueryRowContext(ctx, "SELECT current_user").Scan(&owner); err != nil {
		return failed
	}
	return fmt.Errorf("another owner made the program's roles in this cluster; let its administrator run GRANT %s TO %s WITH ADMIN OPTION (%w)",
		strings.Join(roles, ", "), identifier(owner), failed)
}

func provider(db *sql.DB) (*goose.Provider, error) {
	files, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return nil, fmt.Errorf("read migrations: %w", err)
	}
	provider, err := goose.NewProvider(database.DialectPostgres, db, files,
		goose.WithSessionLocker(migrator{}), goose.WithTableName("migrations"), goose.WithDisableGlobalRegistry(true))
	if err != nil {
		return nil, fmt.Errorf("read migrations: %w", err)
	}
	return provider, nil
}

// errOlder is for a login that may not migrate.
var errOlder = errors.New("the database is older than this program; bring it up to date with the owner's login in DATABASE_OWNER_URL: regieroute migrate")

// Current says when the database lacks a migration of this program. One of a
// newer program is fine: several versions run side by side during an update.
func (db *DB) Current(ctx context.Context) error {
	_, missing, err := db.migrations(ctx)
	if err == nil && missing > 0 {
		return errOlder
	}
	return err
}

// migrations counts those that the database has, and those of this program that
// it lacks.
func (db *DB) migrations(ctx context.Context) (applied, missing int, err error) {
	provider, err := provider(db.sql)
	if err != nil {
		return 0, 0, err
	}
	rows, err := db.pool.Query(ctx, "SELECT version_id FROM migrations WHERE is_applied AND version_id > 0")
	if err != nil {
		return 0, 0, fmt.Errorf("%w (%w)", errOlder, err)
	}
	versions, err := pgx.CollectRows(rows, pgx.RowTo[int64])
	if err != nil {
		return 0, 0, fmt.Errorf("%w (%w)", errOlder, err)
	}
	for _, source := range provider.ListSources() {
		if !slices.Contains(versions, source.Version) {
			missing++
		}
	}
	return len(versions), missing, nil
}

// MigrationsDigest changes with every change to the migrations: it names the
// database that they make.
func MigrationsDigest() string {
	sum := sha256.New()
	names, _ := fs.Glob(migrations, "migrations/*.sql") // fails only for a bad pattern
	for _, name := range names {
		text, _ := migrations.ReadFile(name) // embedded
		_, _ = sum.Write(text)
	}
	return hex.EncodeToString(sum.Sum(nil)[:8])
}

// migrator waits for its turn as long as the context allows; goose's own locker
// looks once in five seconds.
type migrator struct{}

func (migrator) SessionLock(ctx context.Context, connection *sql.Conn) error {
	_, err := connection.ExecContext(ctx, "SELECT pg_advisory_lock($1)", migrationLock)
	return err
}

func (migrator) SessionUnlock(ctx context.Context, connection *sql.Conn) error {
	_, err := connection.ExecContext(ctx, "SELECT pg_advisory_unlock($1)", migrationLock)
	return err
}
