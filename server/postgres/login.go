package postgres

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// The owner's login migrates and owns the tables. The program works with another
// one that owns nothing and is a member of the roles of the migrations: what it
// cannot become, a fault in the program cannot do (access §2).

// OwnLogin is the program's login in a PostgreSQL that it runs itself.
const OwnLogin = "regieroute_server"

// roles are what the program's login works as.
var roles = []string{appRole, systemRole, processRole, retentionRole, statisticsRole}

// undefinedRole is the SQLSTATE of a role that is not there.
const undefinedRole = "42704"

// MakeLogin makes the program's login in a PostgreSQL of our own, which asks
// nobody for a password, and lets it in.
func MakeLogin(ctx context.Context, ownerURL, login string) error {
	return asOwnerOf(ctx, ownerURL, func(owner *pgx.Conn) error {
		var there bool
		if err := owner.QueryRow(ctx, "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1)", login).Scan(&there); err != nil {
			return fmt.Errorf("look for login %s: %w", login, err)
		}
		if !there {
			made := "CREATE ROLE " + identifier(login) + " LOGIN NOINHERIT NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION"
			if _, err := owner.Exec(ctx, made); err != nil {
				return fmt.Errorf("make login %s: %w", login, err)
			}
		}
		return admit(ctx, owner, login)
	})
}

// Admit lets the login of a URL work as the program, in a migrated database. The
// owner itself needs no letting in.
func Admit(ctx context.Context, ownerURL, loginURL string) error {
	login, err := pgx.ParseConfig(loginURL)
	if err != nil {
		return errUnreadableURL
	}
	return asOwnerOf(ctx, ownerURL, func(owner *pgx.Conn) error {
		if login.User == owner.Config().User {
			return nil
		}
		return admit(ctx, owner, login.User)
	})
}

// admit grants only what is missing.
func admit(ctx context.Context, owner *pgx.Conn, login string) error {
	const missing = `SELECT
		ARRAY(SELECT r FROM unnest($2::text[]) r WHERE NOT pg_has_role($1, r, 'MEMBER')),
		NOT has_database_privilege($1, current_database(), 'CONNECT')`
	var (
		absent []string
		closed bool
	)
	err := owner.QueryRow(ctx, missing, login, roles).Scan(&absent, &closed)
	if refusal, is := errors.AsType[*pgconn.PgError](err); is && refusal.Code == undefinedRole {
		return fmt.Errorf("login %[1]s of DATABASE_URL is not there; make it and migrate again: CREATE ROLE %[1]s LOGIN NOINHERIT PASSWORD '…'", login)
	}
	if err != nil {
		return fmt.Errorf("look what login %s may do: %w", login, err)
	}
	var grants []string
	if len(absent) > 0 {
		grants = append(grants, "GRANT "+strings.Join(absent, ", ")+" TO "+identifier(login))
	}
	if closed {
		grants = append(grants, "GRANT CONNECT ON DATABASE "+identifier(owner.Config().Database)+" TO "+identifier(login))
	}
	for _, grant := range grants {
		if _, err := owner.Exec(ctx, grant); err != nil {
			return fmt.Errorf("let login %s in (%s): %w", login, grant, err)
		}
	}
	return nil
}

func asOwnerOf(ctx context.Context, ownerURL string, work func(*pgx.Conn) error) error {
	config, err := pgx.ParseConfig(ownerURL)
	if err != nil {
		return errUnreadableURL
	}
	config.RuntimeParams["application_name"] = "regieroute migrate"
	owner, err := pgx.ConnectConfig(ctx, config)
	if err != nil {
		return fmt.Errorf("sign in as the database's owner: %w", err)
	}
	defer func() { _ = owner.Close(ctx) }()
	return work(owner)
}

func identifier(name string) string { return pgx.Identifier{name}.Sanitize() }
