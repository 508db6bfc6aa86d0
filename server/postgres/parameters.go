package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"gorm.io/gorm"

	"regieroute/server/casework"
)

// parameterRow is one change of a region's parameters.
type parameterRow struct {
	RegionID   casework.ID               `gorm:"primaryKey;serializer:id"`
	Version    int64                     `gorm:"primaryKey;autoIncrement:false"`
	ID         casework.ID               `gorm:"serializer:id"`
	From       casework.Day              `gorm:"column:from_day;serializer:day"`
	Values     []casework.ParameterValue `gorm:"column:change_values;serializer:json"`
	ClosedDays []casework.ClosedDay      `gorm:"serializer:json"`
	Reason     string
	SetBy      casework.ID `gorm:"serializer:id"`
	SetAt      time.Time   `gorm:"serializer:moment"`
}

var regionParameters = shapeOf("region_parameters", new(parameterRow))

// loadParameters reads every change of a region, the oldest first: a handful.
var loadParameters = "SELECT " + regionParameters.columns("", regionParameters.stored()) + " FROM region_parameters WHERE region_id = $1 ORDER BY version"

func changesOf(rows []parameterRow) []casework.ParameterChange {
	changes := make([]casework.ParameterChange, len(rows))
	for i, row := range rows {
		changes[i] = casework.ParameterChange{
			ID: row.ID, Version: row.Version, From: row.From, Values: row.Values, ClosedDays: row.ClosedDays, Reason: row.Reason, SetBy: row.SetBy, SetAt: row.SetAt,
		}
	}
	return changes
}

func (t *transaction) parameterChanges(ctx context.Context) ([]casework.ParameterChange, error) {
	var rows []parameterRow
	err := t.session.WithContext(ctx).Table("region_parameters").Where("region_id = ?", t.reach.Region.String()).Order("version").Find(&rows).Error
	if err != nil {
		return nil, fmt.Errorf("read the region's parameters: %w", err)
	}
	return changesOf(rows), nil
}

// parameters reads what goes by a region's parameters beside its files.
func (s *Store) parameters(ctx context.Context, region casework.ID, today casework.Day) (*casework.RegionParameters, error) {
	var changes []casework.ParameterChange
	err := s.db.InTransaction(ctx, Setting{Region: region}, func(session *gorm.DB) error {
		var err error
		changes, err = (&transaction{session: session, reach: casework.Reach{Region: region}}).parameterChanges(ctx)
		return err
	})
	return casework.ParametersOf(changes, today), err
}

// ChangeParameters adds a change; of two with the same version one is added.
func (t *transaction) ChangeParameters(ctx context.Context, change casework.ParameterChange) error {
	row, err := regionParameters.encode(&parameterRow{
		RegionID: t.reach.Region, Version: change.Version, ID: change.ID, From: change.From, Values: change.Values, ClosedDays: change.ClosedDays,
		Reason: change.Reason, SetBy: change.SetBy, SetAt: change.SetAt,
	})
	if err != nil {
		return fmt.Errorf("change the region's parameters: %w", err)
	}
	var added pgconn.CommandTag
	err = pipelined(t.session, func(c *pgx.Conn) error {
		added, err = c.Exec(ctx, regionParameters.insert()+" ON CONFLICT DO NOTHING", regionParameters.arguments([]string{row.body})...)
		return err
	})
	switch {
	case err != nil:
		return fmt.Errorf("change the region's parameters: %w", err)
	case added.RowsAffected() != 1:
		return casework.ChangedMeanwhile()
	default:
		return nil
	}
}

// behindQuery finds files that were derived before the last change of the region's
// parameters, or of the end of one of its organisations.
const behindQuery = `
SELECT h.id FROM households h
WHERE h.region_id = @region
  AND h.parameters_version <> (SELECT coalesce(max(p.version), 0) FROM region_parameters p WHERE p.region_id = @region)
      + (SELECT coalesce(sum(o.end_changes), 0) FROM organisations o WHERE o.region_id = @region)
ORDER BY h.id LIMIT @most`

// Rederive derives anew what lists need of the files of a region that are behind
// its parameters: alerts, and nothing that is a fact of the file. It goes by
// batches, each a transaction of its own; what a server that stops leaves is
// found by the next that looks. It gives how many files it derived.
func (s *Store) Rederive(ctx context.Context, region casework.ID, today casework.Day) (int, error) {
	derived := 0
	for {
		some, err := s.saveAnew(ctx, region, today, behindQuery)
		derived += some
		if err != nil || some == 0 {
			return derived, err
		}
	}
}
