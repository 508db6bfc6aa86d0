package graph

import (
	"context"

	"regieroute/server/casework"
)

func (q query) Alerts(ctx context.Context, whose casework.AlertsFor, household *casework.ID, first *int, after *string) (casework.AlertPage, error) {
	filter := casework.AlertFilter{For: whose, Household: deref(household)}
	return q.cases.WorkList(ctx, actorOf(ctx), filter, pageOf(first, after))
}
