package postgres

import (
	"context"
	"fmt"
	"time"

	"regieroute/server/casework"
)

// pokeChannel carries the regions in which files changed, between all programs
// on one database: an import beside the server is seen at once.
const pokeChannel = "regieroute_files"

// listenAgain is how long to wait before a lost connection is opened anew.
const listenAgain = 2 * time.Second

// Poke tells every program on this database that files of a region changed. It
// is called after the commit; a poke that gets lost costs a minute, since every
// app asks again by itself.
func (db *DB) Poke(ctx context.Context, region casework.ID) error {
	if _, err := db.pool.Exec(ctx, "SELECT pg_notify($1, $2)", pokeChannel, region.String()); err != nil {
		return fmt.Errorf("tell that files changed: %w", err)
	}
	return nil
}

// Pokes hears them until the context ends, also when the database was away.
func (db *DB) Pokes(ctx context.Context, hear func(region casework.ID)) {
	for ctx.Err() == nil {
		_ = db.listen(ctx, hear) // a lost connection is opened again
		select {
		case <-ctx.Done():
		case <-time.After(listenAgain):
		}
	}
}

func (db *DB) listen(ctx context.Context, hear func(region casework.ID)) error {
	connection, err := db.pool.Acquire(ctx)
	if err != nil {
		return fmt.Errorf("listen for changes: %w", err)
	}
	own := connection.Hijack() // listens for as long as it lives, so it never goes back to the pool
	defer func() { _ = own.Close(context.WithoutCancel(ctx)) }()
	if _, err := own.Exec(ctx, "LISTEN "+pokeChannel); err != nil {
		return fmt.Errorf("listen for changes: %w", err)
	}
	for {
		heard, err := own.WaitForNotification(ctx)
		if err != nil {
			return fmt.Errorf("listen for changes: %w", err)
		}
		if region, err := casework.ParseID(heard.Payload); err == nil {
			hear(region)
		}
	}
}
