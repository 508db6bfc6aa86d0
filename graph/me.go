package graph

import (
	"context"

	"regieroute/server/casework"
)

func (q query) Me(ctx context.Context) (casework.Me, error) {
	return q.cases.Me(ctx, actorOf(ctx))
}

func (q query) Directory(ctx context.Context) (casework.Directory, error) {
	return q.cases.Directory(ctx, actorOf(ctx))
}
