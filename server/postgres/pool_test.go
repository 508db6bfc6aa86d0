package postgres

import (
	"context"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
	driver "gorm.io/driver/postgres"
	"gorm.io/gorm"
	"gorm.io/gorm/logger"
)

// reopened is this world's database, opened in another way.
func (w *world) reopened(t testing.TB, change func(*pgxpool.Config)) *DB {
	t.Helper()
	config := w.db.pool.Config()
	change(config)
	pool, err := pgxpool.NewWithConfig(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(pool.Close)
	db := stdlib.OpenDBFromPool(pool)
	session, err := gorm.Open(driver.New(driver.Config{Conn: db}), &gorm.Config{
		Logger: logger.Discard, TranslateError: true, SkipDefaultTransaction: true, DisableAutomaticPing: true,
	})
	if err != nil {
		t.Fatal(err)
	}
	return &DB{pool: pool, sql: db, gorm: session}
}

// asOwner works past row-level security.
func (w *world) asOwner(t testing.TB) *DB {
	t.Helper()
	owner, err := pgx.ParseConfig(w.url)
	if err != nil {
		t.Fatal(err)
	}
	return w.reopened(t, func(config *pgxpool.Config) {
		config.AfterConnect, config.ConnConfig.User = nil, owner.User
	})
}

// counter counts the statements that go to the database.
type counter struct {
	sync.Mutex
	statements []string
}

func (c *counter) count(statement string) {
	c.Lock()
	defer c.Unlock()
	c.statements = append(c.statements, statement)
}

// taken gives what was counted since the last time.
func (c *counter) taken() []string {
	c.Lock()
	defer c.Unlock()
	taken := c.statements
	c.statements = nil
	return taken
}

func (c *counter) TraceQueryStart(ctx context.Context, _ *pgx.Conn, data pgx.TraceQueryStartData) context.Context {
	c.count(data.SQL)
	return ctx
}

func (*counter) TraceQueryEnd(context.Context, *pgx.Conn, pgx.TraceQueryEndData) {}

func (*counter) TraceBatchStart(ctx context.Context, _ *pgx.Conn, _ pgx.TraceBatchStartData) context.Context {
	return ctx
}

func (c *counter) TraceBatchQuery(_ context.Context, _ *pgx.Conn, data pgx.TraceBatchQueryData) {
	c.count(data.SQL)
}

func (*counter) TraceBatchEnd(context.Context, *pgx.Conn, pgx.TraceBatchEndData) {}
