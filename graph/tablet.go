package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"regieroute/server/casework"
)

func (q query) Sync(ctx context.Context, held []casework.HeldFile, heldHash, reference *string, first *int) (casework.SyncPage, error) {
	document := hashOf(graphql.GetOperationContext(ctx).RawQuery)
	question := casework.SyncQuestion{Held: held, HeldHash: deref(heldHash), Reference: deref(reference), Document: document, First: pageOf(first, nil).First}
	return q.cases.Sync(ctx, actorOf(ctx), question)
}

func (m mutation) ReportReads(ctx context.Context, reads []casework.OfflineRead) (int, error) {
	return m.cases.ReportReads(ctx, actorOf(ctx), reads)
}
