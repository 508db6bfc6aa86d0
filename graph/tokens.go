package graph

import (
	"context"

	"regieroute/server/casework"
)

func (q query) AccessTokens(ctx context.Context) ([]casework.AccessToken, error) {
	return q.cases.AccessTokens(ctx, actorOf(ctx))
}

func (m mutation) MakeAccessToken(ctx context.Context, token casework.MakeAccessToken) (casework.MadeAccessToken, error) {
	return m.cases.MakeAccessToken(ctx, actorOf(ctx), token)
}

func (m mutation) EndAccessToken(ctx context.Context, token casework.EndAccessToken) (casework.AccessToken, error) {
	return m.cases.EndAccessToken(ctx, actorOf(ctx), token)
}
