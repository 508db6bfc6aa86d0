package graph

import (
	"context"

	"regieroute/server/casework"
)

func (q query) CostTables(ctx context.Context) ([]casework.CostTable, error) {
	return q.cases.CostTables(ctx, actorOf(ctx))
}

func (m mutation) PublishCostTable(ctx context.Context, table casework.NewCostTable) (casework.CostTable, error) {
	return m.cases.PublishCostTable(ctx, actorOf(ctx), table)
}
