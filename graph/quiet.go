package graph

import (
	"context"

	"regieroute/server/casework"
)

func (q query) QuietTenancies(ctx context.Context, first *int, after *string) (casework.QuietPage, error) {
	return q.cases.QuietTenancies(ctx, actorOf(ctx), pageOf(first, after))
}

func (q query) TenancyCounts(ctx context.Context) ([]casework.TenancyCount, error) {
	return q.cases.TenancyCounts(ctx, actorOf(ctx))
}
