package graph

import (
	"context"

	"regieroute/server/casework"
)

func (q query) ProgramHealth(ctx context.Context) (*casework.ProgramHealth, error) {
	return q.cases.ProgramHealth(ctx, actorOf(ctx))
}
