package graph

import (
	"context"

	"regieroute/server/casework"
)

func (q query) Accounts(ctx context.Context) ([]casework.Account, error) {
	return q.cases.Accounts(ctx, actorOf(ctx))
}

func (m mutation) InviteAccount(ctx context.Context, invite casework.InviteAccount) (casework.InvitedAccount, error) {
	return m.cases.InviteAccount(ctx, actorOf(ctx), invite)
}

func (m mutation) RenewLink(ctx context.Context, account casework.ChangeAccount) (casework.InvitedAccount, error) {
	return m.cases.RenewLink(ctx, actorOf(ctx), account)
}

func (q query) MailsLinks(ctx context.Context) (bool, error) {
	return q.cases.MailsLinks(actorOf(ctx)), nil
}

func (m mutation) InviteByMail(ctx context.Context, invite casework.InviteAccount, mailTo string) (casework.Account, error) {
	return m.cases.InviteByMail(ctx, actorOf(ctx), invite, mailTo)
}

func (m mutation) MailLink(ctx context.Context, account casework.ChangeAccount, mailTo string) (casework.Account, error) {
	return m.cases.MailLink(ctx, actorOf(ctx), account, mailTo)
}

func (m mutation) WithdrawLink(ctx context.Context, account casework.ChangeAccount) (casework.Account, error) {
	return m.cases.WithdrawLink(ctx, actorOf(ctx), account)
}

func (m mutation) ChangeAccountRoles(ctx context.Context, change casework.ChangeAccountRoles) (casework.Account, error) {
	return m.cases.ChangeAccountRoles(ctx, actorOf(ctx), change)
}

func (m mutation) EndAccount(ctx context.Context, account casework.ChangeAccount) (casework.Account, error) {
	return m.cases.EndAccount(ctx, actorOf(ctx), account)
}
