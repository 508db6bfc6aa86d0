package graph

import (
	"context"

	"regieroute/server/casework"
)

// Team gives the work of each case manager.
func (q query) Team(ctx context.Context) ([]casework.TeamLoad, error) {
	return q.cases.Team(ctx, actorOf(ctx))
}

// TeamFiles gives a page of the files of one case manager.
func (q query) TeamFiles(ctx context.Context, filter *casework.TeamFilter, first *int, after *string) (casework.TeamFilePage, error) {
	return q.cases.TeamFiles(ctx, actorOf(ctx), deref(filter), pageOf(first, after))
}
