package exit

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/jackc/pgx/v5"
)

// ErrReal says that a region is no exercise: nothing of it is thrown away.
var ErrReal = errors.New("this is no exercise region: what is in it is real, and stays")

// ThrowAway takes everything of an exercise region out of the database, the region
// itself too: all of it or nothing (practice 37). A real region is refused.
func ThrowAway(ctx context.Context, ownerURL, region string, tell Progress) error {
	connection, err := connect(ctx, ownerURL)
	if err != nil {
		return err
	}
	defer func() { _ = connection.Close(context.WithoutCancel(ctx)) }()
	tx, err := connection.Begin(ctx)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	defer func() { _ = tx.Rollback(context.WithoutCancel(ctx)) }()
	tables, err := everyTable(ctx, tx)
	if err != nil {
		return err
	}
	tables = slices.DeleteFunc(tables, func(one table) bool { return !one.ofRegions() })
	if err := alone(ctx, tx, tables); err != nil {
		return err
	}
	if err := throwAway(ctx, tx, tables, region, tell); err != nil {
		return err
	}
	if err := backUnder(ctx, tx, tables); err != nil {
		return err
	}
	if err := tx.Commit(ctx); err != nil {
		return fmt.Errorf("throw the region away: %w", err)
	}
	return nil
}

// throwAway empties the tables, those that point to others first.
func throwAway(ctx context.Context, tx pgx.Tx, tables []table, region string, tell Progress) error {
	var id string
	var exercise bool
	err := tx.QueryRow(ctx, "SELECT id::text, exercise FROM regions WHERE name = $1", region).Scan(&id, &exercise)
	switch {
	case errors.Is(err, pgx.ErrNoRows):
		return fmt.Errorf("%w: %s", ErrNoRegion, region)
	case err != nil:
		return fmt.Errorf("find the region: %w", err)
	case !exercise:
		return fmt.Errorf("%w: %s", ErrReal, region)
	}
	if _, err := tx.Exec(ctx, "SELECT set_config('app.region', $1, true)", id); err != nil {
		return fmt.Errorf("name the region: %w", err)
	}
	for _, one := range slices.Backward(tables) {
		gone, err := tx.Exec(ctx, fmt.Sprintf("DELETE FROM %s WHERE %s = $1", identifier(one.Name), one.regionColumn()), id)
		if err != nil {
			return fmt.Errorf("empty %s: %w", one.Name, err)
		}
		tell(one.Name, gone.RowsAffected())
	}
	if _, err := tx.Exec(ctx, "SET CONSTRAINTS ALL IMMEDIATE"); err != nil { // before the tables are altered again
		return fmt.Errorf("check what is left: %w", err)
	}
	return nil
}

// ofRegions says whether the table has rows of regions at all.
func (t table) ofRegions() bool {
	return slices.ContainsFunc(t.Columns, func(one column) bool { return one.Name == t.regionColumn() })
}
