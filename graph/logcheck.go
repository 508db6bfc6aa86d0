package graph

import (
	"context"

	"regieroute/server/casework"
)

func (q query) AccessLogDays(ctx context.Context) ([]casework.LogDay, error) {
	return q.cases.AccessLogDays(ctx, actorOf(ctx))
}

func (q query) AccessLogCheck(ctx context.Context) (*casework.LogCheck, error) {
	return q.cases.AccessLogCheck(ctx, actorOf(ctx))
}

func (m mutation) VerifyAccessLog(ctx context.Context) (*casework.LogCheck, error) {
	return m.cases.VerifyAccessLog(ctx, actorOf(ctx))
}
