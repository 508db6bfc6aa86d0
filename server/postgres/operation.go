package postgres

import (
	"context"
	"fmt"
	"time"

	"regieroute/server/casework"
)

// operationRow is one operation in the history: who, when, what and how it
// ended, never with its words.
type operationRow struct {
	RegionID     casework.ID   `gorm:"primaryKey;serializer:id"`
	ID           casework.ID   `gorm:"primaryKey;serializer:id"`
	HouseholdID  casework.ID   `gorm:"serializer:id"`
	Readers      []casework.ID `gorm:"serializer:ids"`
	Verb         string        // empty when the operation could not be read
	Person       casework.ID   `gorm:"column:person_id;serializer:id"`
	Organisation casework.ID   `gorm:"column:organisation_id;serializer:id"`
	Process      string
	At           time.Time `gorm:"column:judged_at;serializer:moment"`
	RecordedAt   time.Time `gorm:"serializer:moment"`
	Status       casework.ReceiptStatus
	ContentHash  []byte `gorm:"serializer:bytes"`
}

// contentRow is the words of an operation as they were received. It stands
// apart, so that retention can delete it and keep the history.
type contentRow struct {
	RegionID    casework.ID   `gorm:"primaryKey;serializer:id"`
	OperationID casework.ID   `gorm:"primaryKey;serializer:id"`
	HouseholdID casework.ID   `gorm:"serializer:id"`
	Readers     []casework.ID `gorm:"serializer:ids"`
	Content     []byte        `gorm:"serializer:bytes"` // not jsonb: word for word, also what cannot be read
	KeptAt      time.Time     `gorm:"serializer:moment"`
}

var (
	operations = shapeOf("operations", new(operationRow))
	contents   = shapeOf("operation_contents", new(contentRow))
)

// The history goes with the file: who comes in reads what was before, who goes
// out reads nothing any more.
const (
	rereadOperations = `UPDATE operations o SET readers = n.readers
FROM jsonb_to_recordset($1) AS n (id uuid, readers uuid[]) WHERE o.region_id = $2 AND o.household_id = n.id`
	rereadContents = `UPDATE operation_contents o SET readers = n.readers
FROM jsonb_to_recordset($1) AS n (id uuid, readers uuid[]) WHERE o.region_id = $2 AND o.household_id = n.id`
)

func (t *transaction) operationRow(judged casework.Judged) *operationRow {
	operation, author := judged.Operation, judged.Author
	return &operationRow{
		RegionID: t.reach.Region, ID: operation.ID, HouseholdID: operation.HouseholdID, Readers: judged.Readers,
		Verb: judged.Verb, Person: author.Person, Organisation: author.Organisation, Process: author.Process,
		At: judged.At, RecordedAt: operation.RecordedAt, Status: judged.Receipt.Status, ContentHash: operation.Hash[:],
	}
}

// History gives the last operations of a household, newest first.
func (t *transaction) History(ctx context.Context, household casework.ID, limit int) ([]casework.HistoryEntry, error) {
	var rows []operationRow
	err := t.session.WithContext(ctx).Table("operations").
		Where("region_id = ? AND household_id = ?", t.reach.Region.String(), household.String()).
		Order("judged_at DESC, id DESC").Limit(limit).Find(&rows).Error
	if err != nil {
		return nil, fmt.Errorf("read the history of household %s: %w", household, err)
	}
	entries := make([]casework.HistoryEntry, len(rows))
	for i, row := range rows {
		entries[i] = casework.HistoryEntry{
			Operation: row.ID, Verb: row.Verb, By: row.Person, For: row.Organisation,
			At: row.At, RecordedAt: row.RecordedAt, Status: row.Status,
		}
	}
	return entries, nil
}
