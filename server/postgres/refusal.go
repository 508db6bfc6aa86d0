package postgres

import (
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5/pgconn"

	"regieroute/server/casework"
)

// sqlstateUnsafe is what the guard of route 3.2f raises, with the sentence for
// people as its message.
const sqlstateUnsafe = "RG32F"

// notStorable are the classes of SQLSTATE that are about the values: data
// exception, integrity, and limits of a row.
var notStorable = map[string]bool{"22": true, "23": true, "54": true}

// refused tells apart what is wrong with the file from what is wrong with us.
// Values stay out of it: PostgreSQL's own message may hold them.
func refused(err error) error {
	var database *pgconn.PgError
	switch {
	case !errors.As(err, &database):
		return err
	case database.Code == sqlstateUnsafe:
		return &casework.Error{Code: casework.Unsafe, Rule: "3.2f", Message: database.Message}
	case notStorable[database.Code[:2]]:
		return fmt.Errorf("%w: SQLSTATE %s, %s %s", casework.ErrNotStorable, database.Code, database.TableName, database.ConstraintName)
	default:
		return err
	}
}
