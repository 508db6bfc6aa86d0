package graph

import (
	"context"

	"regieroute/server/casework"
)

func (q query) PaymentStatuses(ctx context.Context, first *int, after *string) (casework.PaymentStatusPage, error) {
	return q.cases.PaymentStatuses(ctx, actorOf(ctx), pageOf(first, after))
}

func (m mutation) RecordConsent(ctx context.Context, consent casework.RecordConsent) (casework.PaymentConsent, error) {
	return m.cases.RecordConsent(ctx, actorOf(ctx), consent)
}

func (m mutation) WithdrawConsent(ctx context.Context, consent casework.WithdrawConsent) (casework.PaymentConsent, error) {
	return m.cases.WithdrawConsent(ctx, actorOf(ctx), consent)
}
