package graph

import (
	"context"

	"regieroute/server/casework"
)

func (q query) Plans(ctx context.Context, filter *casework.Filter, first *int, after *string) (casework.PlanPage, error) {
	return q.cases.Plans(ctx, actorOf(ctx), deref(filter), pageOf(first, after))
}
