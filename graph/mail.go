package graph

import (
	"context"

	"regieroute/server/casework"
)

func (q query) MailChoice(ctx context.Context) (casework.MailChoice, error) {
	return q.cases.MailChoice(ctx, actorOf(ctx))
}

func (m mutation) ChooseMail(ctx context.Context, choice casework.MailChoice) (casework.MailChoice, error) {
	return m.cases.ChooseMail(ctx, actorOf(ctx), choice)
}

func (m mutation) TryMailAgain(ctx context.Context) (int, error) {
	return m.cases.TryMailAgain(ctx, actorOf(ctx))
}
