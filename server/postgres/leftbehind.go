package postgres

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"regieroute/server/casework"
)

// leftBehindRow is an operation that waits for the case team, word for word.
// Who may read it is the database's to say: its writer may not see the file.
type leftBehindRow struct {
	RegionID    casework.ID     `gorm:"primaryKey;serializer:id"`
	OperationID casework.ID     `gorm:"primaryKey;serializer:id"`
	HouseholdID casework.ID     `gorm:"serializer:id"`
	After       casework.ID     `gorm:"column:after_id;serializer:id"`
	RecordedAt  time.Time       `gorm:"serializer:moment"`
	Content     []byte          `gorm:"serializer:bytes"`
	ContentHash []byte          `gorm:"serializer:bytes"`
	Author      authorColumns   `gorm:"embedded"`
	Why         *casework.Error `gorm:"serializer:json"`
	LeftAt      time.Time       `gorm:"serializer:moment"`
	SettledAt   time.Time       `gorm:"serializer:moment"`
	SettledBy   casework.ID     `gorm:"serializer:id"`
}

// authorColumns is casework.Actor, column by column: who wrote it, as they were
// then.
type authorColumns struct {
	Region           casework.ID               `gorm:"-"` // the row's
	Organisation     casework.ID               `gorm:"column:author_organisation_id;serializer:id"`
	OrganisationRole casework.OrganisationRole `gorm:"column:author_organisation_role"`
	Person           casework.ID               `gorm:"column:author_person_id;serializer:id"`
	Roles            []casework.PersonRole     `gorm:"column:author_roles;serializer:json"`
	Process          string                    `gorm:"column:author_process"`
}

func authorOf(actor casework.Actor) authorColumns {
	return authorColumns{
		Region: actor.Region, Organisation: actor.Organisation, OrganisationRole: actor.OrganisationRole,
		Person: actor.Person, Roles: actor.Roles, Process: actor.Process,
	}
}

func (a authorColumns) actor() casework.Actor {
	return casework.Actor{
		Region: a.Region, Organisation: a.Organisation, OrganisationRole: a.OrganisationRole,
		Person: a.Person, Roles: a.Roles, Process: a.Process,
	}
}

var leftBehind = shapeOf("left_behind", new(leftBehindRow))

func (t *transaction) leftBehindRow(judged casework.Judged) *leftBehindRow {
	operation, waits := judged.Operation, judged.WaitsIn
	if waits.IsZero() {
		waits = operation.HouseholdID
	}
	return &leftBehindRow{
		RegionID: t.reach.Region, OperationID: operation.ID, HouseholdID: waits,
		After: operation.After, RecordedAt: operation.RecordedAt,
		Content: operation.Content, ContentHash: operation.Hash[:],
		Author: authorOf(judged.Author), Why: judged.Why, LeftAt: judged.At,
	}
}

func (r leftBehindRow) record() casework.LeftBehind {
	left := casework.LeftBehind{
		Operation: casework.Operation{
			ID: r.OperationID, HouseholdID: r.HouseholdID, After: r.After, RecordedAt: r.RecordedAt, Content: r.Content,
		},
		Author: r.Author.actor(), Why: r.Why, At: r.LeftAt, SettledAt: r.SettledAt, SettledBy: r.SettledBy,
	}
	left.Author.Region = r.RegionID
	copy(left.Operation.Hash[:], r.ContentHash)
	if err := json.Unmarshal(r.Content, &left.Operation.Command); err != nil {
		left.Operation.Command = casework.Command{} // shown and settled without being taken in
	}
	return left
}

// LeftBehind gives what waits in the files in reach, oldest first.
func (t *transaction) LeftBehind(ctx context.Context, household casework.ID, named []casework.ID) ([]casework.LeftBehind, error) {
	query := t.session.WithContext(ctx).Table("left_behind").Where("region_id = ?", t.reach.Region.String())
	if !household.IsZero() {
		query = query.Where("household_id = ?", household.String())
	}
	if len(named) > 0 {
		query = query.Where("operation_id IN ?", texts(named))
	} else {
		query = query.Where("settled_at IS NULL")
	}
	var rows []leftBehindRow
	if err := query.Order("left_at, operation_id").Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("read what was left behind: %w", err)
	}
	left := make([]casework.LeftBehind, len(rows))
	for i, row := range rows {
		left[i] = row.record()
	}
	return left, nil
}

// Settle marks what was left behind as settled, once.
func (t *transaction) Settle(ctx context.Context, operation casework.ID, by casework.Actor, at time.Time) error {
	const settle = "UPDATE left_behind SET settled_at = ?, settled_by = ? WHERE region_id = ? AND operation_id = ? AND settled_at IS NULL"
	done := t.session.WithContext(ctx).Exec(settle, at.UTC(), writeID(by.Person), t.reach.Region.String(), operation.String())
	if done.Error != nil {
		return fmt.Errorf("settle operation %s: %w", operation, done.Error)
	}
	if done.RowsAffected != 1 {
		return fmt.Errorf("settle operation %s: %d rows changed", operation, done.RowsAffected)
	}
	return nil
}
