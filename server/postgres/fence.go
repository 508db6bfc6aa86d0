package postgres

import (
	"context"
	"fmt"
	"strings"
)

// Fenced says why row-level security would not hold back this program: the
// application's role or one of the processes', or the user that signed in to PostgreSQL
// and could take any role back, is a superuser or may bypass it.
func (db *DB) Fenced(ctx context.Context) error {
	const query = `SELECT rolname FROM pg_roles
		WHERE rolname IN (session_user, current_user, $1, $2, $3) AND (rolsuper OR rolbypassrls) ORDER BY rolname`
	rows, err := db.pool.Query(ctx, query, appRole, systemRole, retentionRole)
	if err != nil {
		return fmt.Errorf("look at the roles: %w", err)
	}
	defer rows.Close()
	var roles []string
	for rows.Next() {
		var role string
		if err := rows.Scan(&role); err != nil {
			return fmt.Errorf("look at the roles: %w", err)
		}
		roles = append(roles, role)
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("look at the roles: %w", err)
	}
	if len(roles) > 0 {
		return fmt.Errorf("the database user can go round row-level security (%s): use one without SUPERUSER and BYPASSRLS", strings.Join(roles, ", "))
	}
	return nil
}
