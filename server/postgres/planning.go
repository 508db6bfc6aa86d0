package postgres

import "github.com/jackc/pgx/v5"

// What is written of a file, and what is checked of each of its rows, is found by
// its key: foreign keys, guards and policies need no other plan for other values.
// So they are planned once a connection, and not anew for each row, which took
// longer than the writing itself. Their plans go by indexes alone: one that was made
// while a table was small serves when it has grown (see limits).
var (
	planOnce = []string{"SET LOCAL plan_cache_mode = force_generic_plan", "SET LOCAL enable_seqscan = off"}
	planAnew = []string{"SET LOCAL plan_cache_mode TO DEFAULT", "SET LOCAL enable_seqscan TO DEFAULT"}
)

// writing has what is queued planned once a connection.
func writing(batch *pgx.Batch, queued func()) {
	for _, statement := range planOnce {
		batch.Queue(statement)
	}
	queued()
	for _, statement := range planAnew {
		batch.Queue(statement)
	}
}
