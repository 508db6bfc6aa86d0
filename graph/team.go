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

// StandIns gives who takes the place of whom.
func (q query) StandIns(ctx context.Context) ([]casework.StandIn, error) {
	return q.cases.StandIns(ctx, actorOf(ctx))
}

// NameStandIn lets somebody take the place of a colleague.
func (m mutation) NameStandIn(ctx context.Context, standIn casework.NameStandIn) (casework.StandIn, error) {
	return m.cases.NameStandIn(ctx, actorOf(ctx), standIn)
}

// EndStandIn ends it from today on.
func (m mutation) EndStandIn(ctx context.Context, standIn casework.EndStandIn) (casework.StandIn, error) {
	return m.cases.EndStandIn(ctx, actorOf(ctx), standIn)
}
