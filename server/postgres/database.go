// Package postgres keeps files, people and sessions in PostgreSQL.
//
// It connects as whoever the URL names and then works as the role
// regieroute_app, which row-level security binds (access §2, second fence).
// Every statement runs in a transaction that said first for whom it works:
// see Setting. What is not said is not seen.
package postgres

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
	driver "gorm.io/driver/postgres"
	"gorm.io/gorm"
	"gorm.io/gorm/logger"
)

// The roles in the database that statements run as; migrations make them.
const (
	appRole       = "regieroute_app"
	systemRole    = "regieroute_system"
	processRole   = "regieroute_process"
	retentionRole = "regieroute_retention"

	statisticsRole = "regieroute_statistics"
)

// mostConnections bounds the pool unless the URL says pool_max_conns. Requests
// beyond it wait; PostgreSQL takes 100 by default, for all programs together.
const mostConnections = 16

// limits is what every connection starts with: a statement, a lock and an idle
// transaction all have an end.
var limits = map[string]string{
	"application_name":                    "regieroute",
	"statement_timeout":                   "15s",
	"lock_timeout":                        "5s",
	"idle_in_transaction_session_timeout": "30s",
	"timezone":                            "UTC",
	// A plan that was made while a table was small reads all of it when it has
	// grown, as in the middle of a large import.
	"plan_cache_mode": "force_custom_plan",
}

// DB is a pool of connections that work as the application's role.
type DB struct {
	pool *pgxpool.Pool
	sql  *sql.DB
	gorm *gorm.DB
}

// Open connects to a migrated database. The user in the URL must be a member of
// the application's and the processes' roles: see Admit.
func Open(ctx context.Context, url string) (*DB, error) { return OpenTraced(ctx, url, nil) }

// OpenTraced opens a database and tells a tracer of every statement; nil is
// nobody. A tracer sees statements with placeholders; it must leave the values
// alone: they are names and addresses.
func OpenTraced(ctx context.Context, url string, tracer pgx.QueryTracer) (*DB, error) {
	config, err := poolConfig(url)
	if err != nil {
		return nil, err
	}
	config.ConnConfig.Tracer = tracer
	pool, err := pgxpool.NewWithConfig(ctx, config)
	if err != nil {
		return nil, fmt.Errorf("open the database: %w", err)
	}
	if err := pool.Ping(ctx); err != nil {
		pool.Close()
		return nil, fmt.Errorf("open the database: %w", err)
	}
	db := stdlib.OpenDBFromPool(pool)
	session, err := gorm.Open(driver.New(driver.Config{Conn: db}), &gorm.Config{
		Logger:                 logger.Discard, // it would log values: names and addresses
		TranslateError:         true,
		SkipDefaultTransaction: true, // InTransaction opened one
		DisableAutomaticPing:   true,
	})
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open the database: %w", err), db.Close())
	}
	return &DB{pool: pool, sql: db, gorm: session}, nil
}

func poolConfig(url string) (*pgxpool.Config, error) {
	config, err := pgxpool.ParseConfig(url)
	if err != nil {
		return nil, errUnreadableURL
	}
	if !strings.Contains(url, "pool_max_conns") {
		config.MaxConns = mostConnections
	}
	for name, value := range limits {
		if _, given := config.ConnConfig.RuntimeParams[name]; !given {
			config.ConnConfig.RuntimeParams[name] = value
		}
	}
	config.AfterConnect = workAsApp
	return config, nil
}

// workAsApp gives up what the URL's user may do beyond the application's role.
func workAsApp(ctx context.Context, connection *pgx.Conn) error {
	if _, err := connection.Exec(ctx, "SET ROLE "+appRole); err != nil {
		return fmt.Errorf("this login may not work as the program yet; let it in with the owner's in DATABASE_OWNER_URL: regieroute migrate (%w)", err)
	}
	return nil
}

// Close waits for the statements that run and closes all connections.
func (db *DB) Close() error {
	err := db.sql.Close()
	db.pool.Close()
	return err
}

// Ready says whether the database answers, within a second.
func (db *DB) Ready(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	return db.pool.Ping(ctx)
}
