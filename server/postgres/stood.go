package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"regieroute/server/casework"
)

// stoodRow is a whole file as it stood before a decision.
type stoodRow struct {
	RegionID    casework.ID   `gorm:"primaryKey;serializer:id"`
	HouseholdID casework.ID   `gorm:"primaryKey;serializer:id"`
	DecisionID  casework.ID   `gorm:"primaryKey;serializer:id"`
	Readers     []casework.ID `gorm:"serializer:ids"`
	KeptAt      time.Time     `gorm:"serializer:moment"`
	Content     []byte        `gorm:"serializer:bytes"`
}

var decidedFiles = shapeOf("decided_files", new(stoodRow))

// rereadStood gives what was kept with a decision the file's new readers.
const rereadStood = `UPDATE decided_files o SET readers = n.readers
FROM jsonb_to_recordset($1) AS n (id uuid, readers uuid[]) WHERE o.region_id = $2 AND o.household_id = n.id`

// KeepStood keeps files as they stood.
func (t *transaction) KeepStood(ctx context.Context, stood []casework.Stood) error {
	rows := make([]string, len(stood))
	for i, one := range stood {
		row, err := decidedFiles.encode(&stoodRow{
			RegionID: t.reach.Region, HouseholdID: one.File.ID, DecisionID: one.Decision,
			Readers: readersOf(one.File, casework.DayOf(one.At)), KeptAt: one.At, Content: one.Content,
		})
		if err != nil {
			return fmt.Errorf("keep a file as it stood: %w", err)
		}
		rows[i] = row.body
	}
	batch := &pgx.Batch{}
	decidedFiles.queue(batch, decidedFiles.insert(), rows)
	if err := pipelined(t.session, func(c *pgx.Conn) error { return c.SendBatch(ctx, batch).Close() }); err != nil {
		return fmt.Errorf("keep a file as it stood: %w", err)
	}
	return nil
}

// Stood gives what was kept with a decision.
func (t *transaction) Stood(ctx context.Context, household, decision casework.ID) (casework.Stood, bool, error) {
	var rows []stoodRow
	err := t.session.WithContext(ctx).Table("decided_files").
		Where("region_id = ? AND household_id = ? AND decision_id = ?", t.reach.Region.String(), household.String(), decision.String()).
		Find(&rows).Error
	if err != nil {
		return casework.Stood{}, false, fmt.Errorf("read file %s as it stood: %w", household, err)
	}
	if len(rows) == 0 {
		return casework.Stood{}, false, nil
	}
	return casework.Stood{Decision: decision, At: rows[0].KeptAt, Content: rows[0].Content}, true, nil
}
