package graph

import (
	"context"

	"regieroute/server/casework"
)

func (q query) Arrears(ctx context.Context, filter *casework.ArrearsFilter, first *int, after *string) (casework.ArrearsPage, error) {
	return q.cases.Arrears(ctx, actorOf(ctx), deref(filter), pageOf(first, after))
}
