package graph

import (
	"context"

	"regieroute/server/casework"
)

func (q query) Notifications(ctx context.Context, first *int, after *string) (casework.NotificationPage, error) {
	return q.cases.Notifications(ctx, actorOf(ctx), pageOf(first, after))
}

func (q query) UnreadNotifications(ctx context.Context) (int, error) {
	return q.cases.UnreadNotifications(ctx, actorOf(ctx))
}

func (m mutation) MarkRead(ctx context.Context, notifications []casework.ID) (int, error) {
	return m.cases.MarkRead(ctx, actorOf(ctx), notifications)
}
