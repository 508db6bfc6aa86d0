package graph

import (
	"context"

	"regieroute/server/casework"
)

func (q query) PossibleDuplicates(ctx context.Context, household casework.ID) ([]casework.PossibleDuplicate, error) {
	return q.cases.PossibleDuplicates(ctx, actorOf(ctx), household)
}
