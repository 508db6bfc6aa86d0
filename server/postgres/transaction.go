package postgres

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	"gorm.io/gorm"
)

// InTransaction runs work in one transaction that first says for whom it works.
// An error or a panic of work undoes everything. A nested transaction of the
// given *gorm.DB is a savepoint.
func (db *DB) InTransaction(ctx context.Context, s Setting, work func(*gorm.DB) error) error {
	connection, err := db.sql.Conn(ctx)
	if err != nil {
		return fmt.Errorf("connect to the database: %w", err)
	}
	defer func() { _ = connection.Close() }() // gives it back to the pool
	tx, err := connection.BeginTx(ctx, s.options())
	if err != nil {
		return fmt.Errorf("begin a transaction: %w", err)
	}
	defer func() { _ = tx.Rollback() }() // does nothing after the commit
	ctx = context.WithValue(ctx, connectionKey{}, connection)
	if err := begin(ctx, connection, s); err != nil {
		return err
	}
	if err := work(db.session(ctx, tx)); err != nil {
		return err
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	return nil
}

func (s Setting) options() *sql.TxOptions {
	if s.Snapshot {
		return &sql.TxOptions{Isolation: sql.LevelRepeatableRead}
	}
	return nil
}

// begin says for whom the transaction works, in one round trip.
func begin(ctx context.Context, connection *sql.Conn, s Setting) error {
	settings, err := s.statements()
	if err != nil || settings == "" {
		return err
	}
	return onPgx(connection, func(c *pgx.Conn) error {
		if _, err := c.PgConn().Exec(ctx, settings).ReadAll(); err != nil {
			return fmt.Errorf("say for whom the transaction works: %w", err)
		}
		return nil
	})
}

// session is gorm on the transaction.
func (db *DB) session(ctx context.Context, tx *sql.Tx) *gorm.DB {
	session := db.gorm.Session(&gorm.Session{NewDB: true, Context: ctx})
	session.Statement.ConnPool = tx
	return session
}

type connectionKey struct{}

// pipelined gives the pgx connection under a transaction of InTransaction, to
// send several statements in one round trip (pgx.Batch).
func pipelined(tx *gorm.DB, work func(*pgx.Conn) error) error {
	connection, within := tx.Statement.Context.Value(connectionKey{}).(*sql.Conn)
	if !within {
		return errors.New("no transaction of InTransaction")
	}
	return onPgx(connection, work)
}

// onPgx brings an error out whole: database/sql passes it on as it is.
func onPgx(connection *sql.Conn, work func(*pgx.Conn) error) error {
	return connection.Raw(func(raw any) error {
		conn, is := raw.(*stdlib.Conn)
		if !is {
			return fmt.Errorf("not a pgx connection: %T", raw)
		}
		return work(conn.Conn())
	})
}
