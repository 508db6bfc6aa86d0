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

func (m mutation) ChooseYouthProtection(ctx context.Context, choice casework.ChooseYouthProtection) (casework.KeptOrganisation, error) {
	return m.cases.ChooseYouthProtection(ctx, actorOf(ctx), choice)
}

func (m mutation) RenameOrganisation(ctx context.Context, change casework.RenameOrganisation) (casework.KeptOrganisation, error) {
	return m.cases.RenameOrganisation(ctx, actorOf(ctx), change)
}

func (m mutation) EndOrganisation(ctx context.Context, end casework.EndOrganisation) (casework.KeptOrganisation, error) {
	return m.cases.EndOrganisation(ctx, actorOf(ctx), end)
}

func (m mutation) ResumeOrganisation(ctx context.Context, change casework.ResumeOrganisation) (casework.KeptOrganisation, error) {
	return m.cases.ResumeOrganisation(ctx, actorOf(ctx), change)
}

func (q query) KeptRegion(ctx context.Context) (*casework.KeptRegion, error) {
	return q.cases.KeptRegion(ctx, actorOf(ctx))
}

func (m mutation) RenameRegion(ctx context.Context, change casework.RenameRegion) (casework.KeptRegion, error) {
	return m.cases.RenameRegion(ctx, actorOf(ctx), change)
}
