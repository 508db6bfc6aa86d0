package graph

import (
	"context"

	"regieroute/server/casework"
)

func (q query) Releases(ctx context.Context, first *int, after *string) (casework.ReleasePage, error) {
	return q.cases.Releases(ctx, actorOf(ctx), pageOf(first, after))
}

func (q query) Release(ctx context.Context, id casework.ID) (*casework.Release, error) {
	return q.cases.Release(ctx, actorOf(ctx), id)
}

func (q query) ResearchProjects(ctx context.Context) ([]casework.ResearchProject, error) {
	return q.cases.ResearchProjects(ctx, actorOf(ctx))
}

func (m mutation) AskForRelease(ctx context.Context, order casework.ReleaseOrder) (casework.Release, error) {
	return m.cases.AskForRelease(ctx, actorOf(ctx), order)
}

func (m mutation) CancelRelease(ctx context.Context, id casework.ID) (casework.Release, error) {
	return m.cases.CancelRelease(ctx, actorOf(ctx), id)
}

func (m mutation) BeginResearchProject(ctx context.Context, project casework.BeginResearchProject) (casework.ResearchProject, error) {
	return m.cases.BeginResearchProject(ctx, actorOf(ctx), project)
}

func (m mutation) EndResearchProject(ctx context.Context, id casework.ID) (casework.ResearchProject, error) {
	return m.cases.EndResearchProject(ctx, actorOf(ctx), id)
}
