package graph

import (
	"context"

	"regieroute/server/casework"
)

func (q query) SetUp(ctx context.Context) (*casework.SetUp, error) {
	return q.cases.SetUp(ctx, actorOf(ctx))
}
