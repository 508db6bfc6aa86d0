package postgres

import (
	"context"
	"fmt"
	"strconv"

	"github.com/jackc/pgx/v5"
)

// What is written of a file, and what is checked of each of its rows, is found by
// its key: foreign keys, guards and policies need no other plan for other values.
// So they are planned once a connection, by their indexes, and not anew for each
// row, which took longer than the writing itself.
var (
	planOnce = []string{"SET LOCAL plan_cache_mode = force_generic_plan", "SET LOCAL enable_seqscan = off"}
	planAnew = []string{"SET LOCAL plan_cache_mode TO DEFAULT", "SET LOCAL enable_seqscan TO DEFAULT"}
)

// plannedOnce has what is queued planned once a connection.
func plannedOnce(batch *pgx.Batch, queued func()) {
	for _, statement := range planOnce {
		batch.Queue(statement)
	}
	queued()
	for _, statement := range planAnew {
		batch.Queue(statement)
	}
}

// plannedFor is under what a connection keeps for how many bytes of files it plans.
const plannedFor = "regieroute.planned_for"

// plainlyKeepingUp runs statements, and throws plans away that were made for less
// than half of the files that there are now. While a table is small any index on it
// is as good as the one of its key; in the middle of a large import the wrong one
// reads all of a region for each row, and statistics say so a minute later only.
func plainlyKeepingUp(ctx context.Context, c *pgx.Conn, statements string) error {
	found, err := c.PgConn().Exec(ctx, statements+"; SELECT pg_relation_size('public.households')").ReadAll()
	if err != nil {
		return err
	}
	size, err := strconv.ParseInt(string(found[len(found)-1].Rows[0][0]), 10, 64)
	if err != nil {
		return fmt.Errorf("read how large the files are: %w", err)
	}
	planned, before := c.PgConn().CustomData()[plannedFor].(int64)
	if before && size <= 2*planned {
		return nil
	}
	c.PgConn().CustomData()[plannedFor] = size
	return plainly(ctx, c, "DISCARD PLANS")
}
