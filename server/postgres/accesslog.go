package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"regieroute/server/casework"
	"regieroute/server/identity"
)

// logRow is one line of the access log (access §3).
type logRow struct {
	RegionID         casework.ID `gorm:"primaryKey;serializer:id"`
	ID               casework.ID `gorm:"primaryKey;serializer:id"`
	HouseholdID      casework.ID `gorm:"serializer:id"`
	Event            casework.LogEvent
	Activity         string
	Organisation     casework.ID `gorm:"column:organisation_id;serializer:id"`
	OrganisationRole casework.OrganisationRole
	Person           casework.ID `gorm:"column:person_id;serializer:id"`
	Process          string
	At               time.Time `gorm:"column:happened_at;serializer:moment"`
	StartedAt        time.Time `gorm:"serializer:moment"`
	Offline          bool
	TraceID          string
	Query            []byte `gorm:"serializer:bytes"` // sealed
}

var accessLog = shapeOf("access_log", new(logRow))

// Log writes lines; nobody reads them through the application's role.
func (t *transaction) Log(ctx context.Context, lines []casework.LogLine) error {
	rows := make([]string, len(lines))
	for i, line := range lines {
		query, err := t.sealed(ctx, line.Query)
		if err != nil {
			return fmt.Errorf("write the access log: %w", err)
		}
		row, err := accessLog.encode(&logRow{
			RegionID: t.reach.Region, ID: casework.NewID(line.At), HouseholdID: line.Household,
			Event: line.Event, Activity: line.Activity,
			Organisation: line.Actor.Organisation, OrganisationRole: line.Role,
			Person: line.Actor.Person, Process: line.Actor.Process,
			At: line.At, StartedAt: line.StartedAt, Offline: line.Offline, TraceID: line.TraceID, Query: query,
		})
		if err != nil {
			return fmt.Errorf("write the access log: %w", err)
		}
		rows[i] = row.body
	}
	batch := &pgx.Batch{}
	queue(batch, accessLog.insert(), rows)
	if err := pipelined(t.session, func(c *pgx.Conn) error { return c.SendBatch(ctx, batch).Close() }); err != nil {
		return fmt.Errorf("write the access log: %w", err)
	}
	return nil
}

// sealed closes what was searched for with the key of the region in reach;
// nothing stays nothing.
func (t *transaction) sealed(ctx context.Context, query string) ([]byte, error) {
	if query == "" {
		return nil, nil
	}
	var key []byte
	find := t.session.WithContext(ctx).Raw("SELECT recovery_public_key FROM regions WHERE id = ?", t.reach.Region.String())
	if err := find.Row().Scan(&key); err != nil {
		return nil, fmt.Errorf("read the region's key: %w", err)
	}
	return identity.Seal(key, []byte(query))
}
