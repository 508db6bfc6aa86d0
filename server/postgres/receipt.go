package postgres

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"regieroute/server/casework"
)

// receiptRow is what became of an operation, for its author only.
type receiptRow struct {
	RegionID    casework.ID      `gorm:"primaryKey;serializer:id"`
	OperationID casework.ID      `gorm:"primaryKey;serializer:id"`
	Author      casework.ID      `gorm:"serializer:id"` // a person, or a process of an organisation
	ContentHash []byte           `gorm:"serializer:bytes"`
	Receipt     casework.Receipt `gorm:"serializer:json"`
}

var receipts = shapeOf("receipts", new(receiptRow))

// Receipts gives the author's receipts; another's look as if they are not there.
func (t *transaction) Receipts(ctx context.Context, operations []casework.ID) ([]casework.Settled, error) {
	var rows []receiptRow
	err := t.session.WithContext(ctx).Table("receipts").
		Where("region_id = ? AND operation_id IN ?", t.reach.Region.String(), texts(operations)).Find(&rows).Error
	if err != nil {
		return nil, fmt.Errorf("read receipts: %w", err)
	}
	settled := make([]casework.Settled, len(rows))
	for i, row := range rows {
		settled[i].Receipt = row.Receipt
		copy(settled[i].Hash[:], row.ContentHash)
	}
	return settled, nil
}

// Keep writes the receipts, the history, the contents and what was left behind,
// in one round trip. After ErrOperationKnown nothing can be done in the
// transaction any more.
func (t *transaction) Keep(ctx context.Context, judged []casework.Judged) error {
	rows := map[string][]string{}
	add := func(shape shape, row any) error {
		encoded, err := shape.encode(row)
		rows[shape.name] = append(rows[shape.name], encoded.body)
		return err
	}
	uploads := []map[string]any{}
	for _, one := range judged {
		uploads = append(uploads, t.expected(one)...)
		if err := t.keep(one, add); err != nil {
			return fmt.Errorf("keep operation %s: %w", one.Operation.ID, err)
		}
	}
	batch := &pgx.Batch{}
	plannedOnce(batch, func() {
		for _, shape := range []shape{receipts, operations, contents, leftBehind} {
			shape.queue(batch, shape.insert(), rows[shape.name])
		}
	})
	if len(uploads) > 0 {
		content, err := json.Marshal(uploads)
		if err != nil {
			return fmt.Errorf("expect uploads: %w", err)
		}
		batch.Queue(expectUploads, string(content))
	}
	err := pipelined(t.session, func(c *pgx.Conn) error { return c.SendBatch(ctx, batch).Close() })
	var database *pgconn.PgError
	if errors.As(err, &database) && database.Code == "23505" {
		return casework.ErrOperationKnown
	}
	if err != nil {
		return fmt.Errorf("keep %d operations: %w", len(judged), err)
	}
	return nil
}

// keep writes one operation down. The words of one that waits for review stand
// with what was left behind, and nowhere else.
func (t *transaction) keep(judged casework.Judged, add func(shape, any) error) error {
	operation := judged.Operation
	err := add(receipts, &receiptRow{
		RegionID: t.reach.Region, OperationID: operation.ID, Author: t.reach.Person,
		ContentHash: operation.Hash[:], Receipt: judged.Receipt,
	})
	if refusal := judged.Receipt.Refusal; refusal != nil && refusal.Code == casework.Erased {
		return err // nothing else of it is kept
	}
	err = errors.Join(err, add(operations, t.operationRow(judged)))
	if judged.Receipt.Status == casework.Review {
		return errors.Join(err, add(leftBehind, t.leftBehindRow(judged)))
	}
	return errors.Join(err, add(contents, &contentRow{
		RegionID: t.reach.Region, OperationID: operation.ID, HouseholdID: operation.HouseholdID,
		Readers: judged.Readers, Content: operation.Content, KeptAt: judged.At,
	}))
}
