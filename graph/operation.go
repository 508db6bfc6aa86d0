package graph

import (
	"context"

	"regieroute/server/casework"
)

func (m mutation) Submit(ctx context.Context, operations []casework.Operation) ([]casework.Receipt, error) {
	return judge(ctx, m.cases, complete(ctx, operations))
}

func (q query) LeftBehind(ctx context.Context) ([]casework.LeftBehind, error) {
	return q.cases.LeftBehind(ctx, actorOf(ctx))
}
