package graph

import (
	"context"

	"regieroute/server/casework"
)

func (q query) RegionParameters(ctx context.Context) (casework.ParameterSheet, error) {
	return q.cases.RegionParameters(ctx, actorOf(ctx))
}

func (m mutation) SetRegionParameters(ctx context.Context, parameters casework.SetParameters) (casework.ParameterSheet, error) {
	return m.cases.SetRegionParameters(ctx, actorOf(ctx), parameters)
}
