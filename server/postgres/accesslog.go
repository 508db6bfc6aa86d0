package postgres

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"gorm.io/gorm"

	"regieroute/server/casework"
	"regieroute/server/identity"
)

// logRow is one line of the access log (access §3).
type logRow struct {
	RegionID         casework.ID `gorm:"primaryKey;serializer:id"`
	ID               casework.ID `gorm:"primaryKey;serializer:id"`
	Subject          casework.ID `gorm:"serializer:id"` // the household; the database keeps its pseudonym
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

// makeLogKeys gives every household a key before its first line. What two
// transactions make at once is made once.
const makeLogKeys = `
INSERT INTO log_keys (region_id, household_id, generation, key)
SELECT l.region_id, l.subject, 1, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
FROM (SELECT DISTINCT region_id, subject FROM jsonb_populate_recordset(NULL::access_log, $1)) l
WHERE l.subject IS NOT NULL
  AND NOT EXISTS (SELECT FROM log_keys k WHERE k.region_id = l.region_id AND k.household_id = l.subject)
ORDER BY l.subject ON CONFLICT DO NOTHING`

// renewLogKeys adds a key for every household, with which lines are written from
// now on; older lines are found with the older keys.
const renewLogKeys = `
INSERT INTO log_keys (region_id, household_id, generation, key)
SELECT region_id, household_id, max(generation) + 1, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
FROM log_keys WHERE region_id = ? GROUP BY region_id, household_id`

// RenewLogKeys gives every household of a region another pseudonym in the access
// log, for when somebody saw the keys who should not. It gives how many.
func (s *Store) RenewLogKeys(ctx context.Context, region casework.ID) (int, error) {
	renewed := 0
	err := s.db.InTransaction(ctx, Setting{Region: region, Process: "renew keys"}, func(tx *gorm.DB) error {
		done := tx.Exec(renewLogKeys, uid(region))
		renewed = int(done.RowsAffected)
		return done.Error
	})
	if err != nil {
		return 0, fmt.Errorf("renew the keys of the access log: %w", err)
	}
	return renewed, nil
}

// addLogLines writes lines with the pseudonym instead of the household.
var addLogLines = strings.Replace(accessLog.insert(), " subject::uuid,", " current_log_subject(region_id::uuid, subject::uuid),", 1)

// Log writes lines; nobody reads them through the application's role.
func (t *transaction) Log(ctx context.Context, lines []casework.LogLine) error {
	rows := make([]string, len(lines))
	for i, line := range lines {
		query, err := t.sealed(ctx, line.Query)
		if err != nil {
			return fmt.Errorf("write the access log: %w", err)
		}
		row, err := accessLog.encode(&logRow{
			RegionID: t.reach.Region, ID: casework.NewID(line.At), Subject: line.Household,
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
	plannedOnce(batch, func() {
		batch.Queue(makeLogKeys, jsonList(rows))
		accessLog.queue(batch, addLogLines, rows)
	})
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
