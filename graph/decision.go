package graph

import (
	"context"

	"regieroute/server/casework"
)

func (q query) Decisions(ctx context.Context, filter *casework.Filter, first *int, after *string) (casework.DecisionPage, error) {
	return q.cases.Decisions(ctx, actorOf(ctx), deref(filter), pageOf(first, after))
}

func (d decision) AsItStood(ctx context.Context, of *casework.FiledDecision) (*casework.View, error) {
	return d.cases.AsItStood(ctx, actorOf(ctx), of.Household.ID, of.ID)
}
