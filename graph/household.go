package graph

import (
	"context"

	"regieroute/server/casework"
)

func (q query) Households(ctx context.Context, filter *casework.Filter, first *int, after *string) (casework.FilePage, error) {
	return q.cases.Files(ctx, actorOf(ctx), deref(filter), pageOf(first, after))
}

func (q query) Household(ctx context.Context, id casework.ID) (*casework.View, error) {
	return q.cases.File(ctx, actorOf(ctx), id)
}

func (q query) History(ctx context.Context, household casework.ID) ([]casework.HistoryEntry, error) {
	return q.cases.History(ctx, actorOf(ctx), household)
}
