package postgres

import (
	"context"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

// Store keeps files in PostgreSQL.
type Store struct{ db *DB }

var (
	_ casework.Store = (*Store)(nil)
	_ casework.Tx    = (*transaction)(nil)
)

// NewStore keeps files in a database.
func NewStore(db *DB) *Store { return &Store{db: db} }

// InTransaction runs work in one transaction in which row-level security lets
// through what is in reach.
func (s *Store) InTransaction(ctx context.Context, reach casework.Reach, work func(casework.Tx) error) error {
	setting := Setting{
		Region: reach.Region, Organisations: []casework.ID{reach.Organisation}, Person: reach.Person,
		Process: reach.Process, writing: true,
	}
	if !reach.Glass.Household.IsZero() {
		var err error
		if setting, err = s.glass(ctx, reach, setting); err != nil {
			return err
		}
	}
	return s.db.InTransaction(ctx, setting, func(session *gorm.DB) error {
		tx := &transaction{session: session, reach: reach, kept: map[casework.ID]*kept{}, pairsLast: true}
		if err := work(tx); err != nil {
			return err
		}
		return tx.pair(ctx)
	})
}

// transaction is one transaction on files. Every statement names the region of
// its reach.
type transaction struct {
	session *gorm.DB
	reach   casework.Reach
	kept    map[casework.ID]*kept

	unpaired  unpaired
	pairsLast bool // who runs the transaction has pairs made at its end; else every save makes them
}
