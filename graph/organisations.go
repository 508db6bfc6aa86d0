package graph

import (
	"context"

	"regieroute/server/casework"
)

func (q query) Organisations(ctx context.Context) ([]casework.KeptOrganisation, error) {
	return q.cases.Organisations(ctx, actorOf(ctx))
}

func (m mutation) AddOrganisation(ctx context.Context, organisation casework.AddOrganisation) (casework.KeptOrganisation, error) {
	return m.cases.AddOrganisation(ctx, actorOf(ctx), organisation)
}

func (m mutation) RenameOrganisation(ctx context.Context, change casework.RenameOrganisation) (casework.KeptOrganisation, error) {
	return m.cases.RenameOrganisation(ctx, actorOf(ctx), change)
}
