package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"regieroute/server/casework"
)

// costTableRow is one version of a region's cost table.
type costTableRow struct {
	RegionID    casework.ID         `gorm:"primaryKey;serializer:id"`
	Version     int64               `gorm:"primaryKey;autoIncrement:false"`
	ID          casework.ID         `gorm:"serializer:id"`
	ValidFrom   casework.Day        `gorm:"serializer:day"`
	Lines       []casework.CostLine `gorm:"serializer:json"`
	PublishedBy casework.ID         `gorm:"serializer:id"`
	PublishedAt time.Time           `gorm:"serializer:moment"`
}

var costTables = shapeOf("cost_tables", new(costTableRow))

// mostCostTables bounds the versions that are read together.
const mostCostTables = 100

// CostTables gives versions of the region's cost table, the newest first.
func (t *transaction) CostTables(ctx context.Context, versions []int64) ([]casework.CostTable, error) {
	var rows []costTableRow
	asked := t.session.WithContext(ctx).Table("cost_tables").Where("region_id = ?", t.reach.Region.String())
	if versions != nil {
		asked = asked.Where("version IN ?", versions)
	}
	if err := asked.Order("version DESC").Limit(mostCostTables).Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("read the cost tables: %w", err)
	}
	tables := make([]casework.CostTable, len(rows))
	for i, row := range rows {
		tables[i] = casework.CostTable{
			ID: row.ID, Version: row.Version, ValidFrom: row.ValidFrom, Lines: row.Lines,
			PublishedBy: row.PublishedBy, PublishedAt: row.PublishedAt,
		}
	}
	return tables, nil
}

// PublishCosts adds a version; two that take the same number make one.
func (t *transaction) PublishCosts(ctx context.Context, table casework.CostTable) error {
	row, err := costTables.encode(&costTableRow{
		RegionID: t.reach.Region, ID: table.ID, Version: table.Version, ValidFrom: table.ValidFrom, Lines: table.Lines,
		PublishedBy: table.PublishedBy, PublishedAt: table.PublishedAt,
	})
	if err != nil {
		return fmt.Errorf("publish a cost table: %w", err)
	}
	var added pgconn.CommandTag
	err = pipelined(t.session, func(c *pgx.Conn) error {
		added, err = c.Exec(ctx, costTables.insert()+" ON CONFLICT DO NOTHING", costTables.arguments([]string{row.body})...)
		return err
	})
	switch {
	case err != nil:
		return fmt.Errorf("publish a cost table: %w", err)
	case added.RowsAffected() != 1:
		return casework.ChangedMeanwhile()
	default:
		return nil
	}
}
