package graph

import (
	"context"

	"regieroute/server/casework"
)

func (q query) Destructions(ctx context.Context, first *int, before *casework.ID) ([]casework.Destruction, error) {
	return q.cases.Destructions(ctx, actorOf(ctx), deref(before), pageOf(first, nil).First)
}
