package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"
)

// mightBe gives what the login is or can become, itself first, as far as that
// goes round the fences. Who owns the database or its schema can drop tables of
// others in it.
const mightBe = `
SELECT r.rolname AS role, session_user::text AS login, r.rolsuper OR r.rolbypassrls AS bypasses, r.rolcreaterole AS makes,
       EXISTS (SELECT FROM pg_class c WHERE c.relowner = r.oid AND c.relnamespace = 'public'::regnamespace)
       OR EXISTS (SELECT FROM pg_proc p WHERE p.proowner = r.oid AND p.pronamespace = 'public'::regnamespace)
       OR EXISTS (SELECT FROM pg_namespace n WHERE n.nspowner = r.oid AND n.nspname = 'public')
       OR EXISTS (SELECT FROM pg_database d WHERE d.datdba = r.oid AND d.datname = current_database()) AS owns
FROM pg_roles r
WHERE r.rolname = session_user OR r.rolname = ANY ($1)
   OR (NOT (SELECT rolsuper FROM pg_roles WHERE rolname = session_user) AND pg_has_role(session_user, r.oid, 'MEMBER'))
ORDER BY r.rolname <> session_user, r.rolname`

// might is one role that the login is or can become.
type might struct {
	Role     string
	Login    string
	Bypasses bool
	Makes    bool
	Owns     bool
}

// Fenced says why the fences in the database would not hold back this program:
// its login, or a role that the login can take, is a superuser, may bypass
// row-level security, makes roles, or owns the tables and could take the fences
// down.
func (db *DB) Fenced(ctx context.Context) error {
	rows, err := db.pool.Query(ctx, mightBe, roles)
	if err != nil {
		return fmt.Errorf("look at the login's roles: %w", err)
	}
	found, err := pgx.CollectRows(rows, pgx.RowToStructByName[might])
	if err != nil {
		return fmt.Errorf("look at the login's roles: %w", err)
	}
	for _, role := range found {
		if why := role.why(); why != "" {
			return fmt.Errorf("login %s of DATABASE_URL %s. %s", role.Login, why, whatToDo)
		}
	}
	return nil
}

// whatToDo ends every refusal of a login.
const whatToDo = "Work with a login that can do none of this: CREATE ROLE " + OwnLogin + " LOGIN NOINHERIT PASSWORD '…'; " +
	"put it in DATABASE_URL, the owner in DATABASE_OWNER_URL, and run: regieroute migrate (docs/operating.md, Database)"

func (m might) why() string {
	through := ""
	if m.Role != m.Login {
		through = " as " + m.Role
	}
	switch {
	case m.Bypasses:
		return "can go round row-level security" + through + ": it is a superuser or has BYPASSRLS"
	case m.Owns:
		return "owns the tables" + through + ", so it could take row-level security down"
	case m.Makes:
		return "makes roles" + through + " (CREATEROLE), so it could let itself in"
	}
	return ""
}
