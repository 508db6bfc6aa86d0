package exit

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// table is one table with rows of a region.
type table struct {
	Name        string
	Description string
	Columns     []column
	Key         []string
	Needs       []string // tables that its foreign keys point to
}

// column is one column of a table.
type column struct {
	Name        string
	Type        string
	Description string
	Mandatory   bool
}

// regionColumn is what the rows of a region are found by.
func (t table) regionColumn() string {
	if t.Name == "regions" {
		return "id"
	}
	return "region_id"
}

// names gives the columns as SQL has them.
func (t table) names() string {
	names := make([]string, 0, len(t.Columns))
	for _, column := range t.Columns {
		names = append(names, identifier(column.Name))
	}
	return strings.Join(names, ", ")
}

// chosen gives the columns as they are written: of a piece of a picture how long
// it is, and not the piece.
func (t table) chosen() string {
	if t.Name != chunks {
		return t.names()
	}
	return "region_id, attachment_id, start_byte, author, readers, octet_length(bytes) AS size"
}

// order makes a file say the same twice.
func (t table) order() string {
	key := make([]string, 0, len(t.Key))
	for _, name := range t.Key {
		key = append(key, identifier(name))
	}
	return strings.Join(key, ", ")
}

func identifier(name string) string { return pgx.Identifier{name}.Sanitize() }

const tablesQuery = `
SELECT c.relname, coalesce(obj_description(c.oid, 'pg_class'), ''),
    coalesce((SELECT array_agg(a.attname::text ORDER BY k.place)
        FROM pg_index i CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY k (number, place)
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number
        WHERE i.indrelid = c.oid AND i.indisprimary), '{}'),
    coalesce((SELECT array_agg(DISTINCT f.confrelid::regclass::text) FROM pg_constraint f
        WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid), '{}')
FROM pg_class c
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
ORDER BY c.relname`

const columnsQuery = `
SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), coalesce(col_description(c.oid, a.attnum), ''), a.attnotnull
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
ORDER BY c.relname, a.attnum`

// tablesOf gives every table that moves, those that others point to first.
func tablesOf(ctx context.Context, tx pgx.Tx) ([]table, error) {
	all, err := everyTable(ctx, tx)
	return slices.DeleteFunc(all, func(one table) bool { return leftOut[one.Name] }), err
}

// everyTable gives those that do not move too.
func everyTable(ctx context.Context, tx pgx.Tx) ([]table, error) {
	rows, err := tx.Query(ctx, tablesQuery)
	if err != nil {
		return nil, fmt.Errorf("list the tables: %w", err)
	}
	all, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (table, error) {
		var found table
		err := row.Scan(&found.Name, &found.Description, &found.Key, &found.Needs)
		return found, err
	})
	if err != nil {
		return nil, fmt.Errorf("list the tables: %w", err)
	}
	byName := map[string]*table{}
	for i := range all {
		byName[all[i].Name] = &all[i]
	}
	if rows, err = tx.Query(ctx, columnsQuery); err != nil {
		return nil, fmt.Errorf("list the columns: %w", err)
	}
	var name string
	var one column
	_, err = pgx.ForEachRow(rows, []any{&name, &one.Name, &one.Type, &one.Description, &one.Mandatory}, func() error {
		byName[name].Columns = append(byName[name].Columns, one)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("list the columns: %w", err)
	}
	return inOrder(all)
}

var errCircle = errors.New("tables point to each other in a circle")

// inOrder puts tables behind those that they point to.
func inOrder(all []table) ([]table, error) {
	ordered, placed := make([]table, 0, len(all)), map[string]bool{}
	for len(all) > 0 {
		var rest []table
		for _, one := range all {
			if ready(one, placed) {
				ordered, placed[one.Name] = append(ordered, one), true
			} else {
				rest = append(rest, one)
			}
		}
		if len(rest) == len(all) {
			return nil, fmt.Errorf("%w: %s and others", errCircle, rest[0].Name)
		}
		all = rest
	}
	return ordered, nil
}

func ready(one table, placed map[string]bool) bool {
	for _, needed := range one.Needs {
		if !placed[needed] {
			return false
		}
	}
	return true
}

// ErrRunning says that the program still works on the database.
var ErrRunning = errors.New("the program, or somebody else, still works on this database: stop it first, so that nothing is written meanwhile")

const lockNotAvailable = "55P03"

// alone puts row-level security aside within this transaction, as the owner may,
// which nobody else can look into until it ends.
func alone(ctx context.Context, tx pgx.Tx, tables []table) error {
	if err := nobodyElse(ctx, tx); err != nil {
		return err
	}
	statements := []string{
		"SET LOCAL lock_timeout = '3s'", "SET LOCAL search_path = public", "SET LOCAL timezone = 'UTC'", "SET LOCAL datestyle = 'ISO'",
		"SET LOCAL intervalstyle = 'iso_8601'", "SET LOCAL bytea_output = 'hex'",
	}
	for _, one := range tables {
		statements = append(statements, "ALTER TABLE "+identifier(one.Name)+" NO FORCE ROW LEVEL SECURITY")
	}
	for _, statement := range statements {
		if _, err := tx.Exec(ctx, statement); err != nil {
			if refusal, is := errors.AsType[*pgconn.PgError](err); is && refusal.Code == lockNotAvailable {
				return ErrRunning
			}
			return fmt.Errorf("put row-level security aside for this transaction: %w", err)
		}
	}
	return nil
}

// backUnder puts row-level security back over the owner too.
func backUnder(ctx context.Context, tx pgx.Tx, tables []table) error {
	for _, one := range tables {
		if _, err := tx.Exec(ctx, "ALTER TABLE "+identifier(one.Name)+" FORCE ROW LEVEL SECURITY"); err != nil {
			return fmt.Errorf("put row-level security back: %w", err)
		}
	}
	return nil
}

const othersQuery = `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND usesysid IS NOT NULL`

// A session that was closed may take a moment to be gone.
const (
	goneWithin = 3 * time.Second
	lookEvery  = 50 * time.Millisecond
)

// nobodyElse wants no other session on this database: a program that is idle now
// may save something in a moment.
func nobodyElse(ctx context.Context, tx pgx.Tx) error {
	for end := time.Now().Add(goneWithin); ; {
		var others int
		if err := tx.QueryRow(ctx, othersQuery).Scan(&others); err != nil {
			return fmt.Errorf("look who else works on the database: %w", err)
		}
		switch {
		case others == 0:
			return nil
		case time.Now().After(end):
			return ErrRunning
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(lookEvery):
		}
		if _, err := tx.Exec(ctx, "SELECT pg_stat_clear_snapshot()"); err != nil {
			return fmt.Errorf("look who else works on the database: %w", err)
		}
	}
}

func version(ctx context.Context, tx pgx.Tx) (number int64, err error) {
	if err := tx.QueryRow(ctx, "SELECT max(version_id) FROM migrations").Scan(&number); err != nil {
		return 0, fmt.Errorf("ask which version the database is of: %w", err)
	}
	return number, nil
}

// connect opens one connection of the owner's. Its error holds no password.
func connect(ctx context.Context, ownerURL string) (*pgx.Conn, error) {
	config, err := pgx.ParseConfig(ownerURL)
	if err != nil {
		return nil, errors.New("the owner's database URL cannot be read; expected postgres://owner:password@host:port/database")
	}
	config.RuntimeParams["application_name"] = "regieroute region exit"
	connection, err := pgx.ConnectConfig(ctx, config)
	if err != nil {
		return nil, fmt.Errorf("reach the database: %w", err)
	}
	return connection, nil
}
