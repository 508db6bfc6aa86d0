package graph

import (
	"context"

	"regieroute/server/casework"
)

func (q query) WhoSaw(ctx context.Context, household casework.ID) ([]casework.SeenBy, error) {
	return q.cases.WhoSaw(ctx, actorOf(ctx), household)
}

func (q query) ResidentOverview(ctx context.Context, household, resident casework.ID, released *bool) (*casework.ResidentOverview, error) {
	return q.cases.Overview(ctx, actorOf(ctx), household, resident, deref(released))
}
