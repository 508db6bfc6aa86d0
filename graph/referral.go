package graph

import (
	"context"

	"regieroute/server/casework"
)

func (q query) Referrals(ctx context.Context, filter *casework.Filter, first *int, after *string) (casework.ReferralPage, error) {
	return q.cases.Referrals(ctx, actorOf(ctx), deref(filter), pageOf(first, after))
}
