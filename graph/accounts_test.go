package graph

import (
	"testing"

	"regieroute/server/casework"
)

const (
	accountParts    = `id version name signInName active own hasPassword linkUntil lastSignedIn sessions memberships { organisation organisationName organisationRole roles } changes { id version act organisation roles byName at } mail { state address trouble askedAt sentAt until usedAt byName }`
	accountsAsked   = `{ accounts { ` + accountParts + ` } }`
	accountInvited  = `mutation($invite: InviteAccount!) { inviteAccount(invite: $invite) { token until account { ` + accountParts + ` } } }`
	accountChanged  = `mutation($change: ChangeAccountRoles!) { changeAccountRoles(change: $change) { ` + accountParts + ` } }`
	accountRelinked = `mutation($account: ChangeAccount!) { renewLink(account: $account) { token account { version } } }`
	accountMailed   = `mutation($account: ChangeAccount!, $to: String!) { mailLink(account: $account, mailTo: $to) { version } }`
	accountTaken    = `mutation($account: ChangeAccount!) { withdrawLink(account: $account) { ` + accountParts + ` } }`
	accountGone     = `mutation($account: ChangeAccount!) { endAccount(account: $account) { version active } }`
)

type readAccount struct {
	ID, Name, SignInName string
	Version              int
	Active, Own          bool
	LinkUntil            *string
	Memberships          []struct {
		OrganisationName string
		Roles            []string
	}
	Changes []struct{ Act, ByName string }
}

// Access 1: who signs in is kept by the administrator, and listed to nobody else.
// A list of many people takes no more statements than one of a few.
func TestWhoSignsIn(t *testing.T) {
	t.Parallel()
	counting := &tally{}
	w := aWorldTold(t, counting)
	for _, role := range casework.OrganisationRoles() {
		if read := asks[struct{ Accounts []readAccount }](w, role, accountsAsked, nil).Accounts; len(read) > 0 {
			t.Errorf("%s reads %d people", role, len(read))
		}
	}
	w.leads(casework.RegieTeam, casework.AdministratorRole)
	let := map[string]any{"id": casework.DerivedID("program").String(), "name": "Kim", "signInName": "kim", "organisation": w.actors[casework.Landlord].Organisation.String(), "roles": []string{"RENT_OFFICER"}}
	if got := w.as(casework.RegieTeam).ask(accountInvited, map[string]any{"invite": let}); got.code() != "FORBIDDEN" {
		t.Errorf("a program lets somebody in: %s", got.body)
	}
	bo := w.actors[casework.RegieTeam]
	bo.Scopes = []casework.Scope{} // not a program, but a person
	w.actors[casework.RegieTeam] = bo
	invited := func(name string) readAccount {
		invite := map[string]any{
			"id": casework.DerivedID(name).String(), "name": name, "signInName": name, "organisation": w.actors[casework.Landlord].Organisation.String(), "roles": []string{"RENT_OFFICER"},
		}
		got := asks[struct {
			InviteAccount struct {
				Token   string
				Account readAccount
			}
		}](w, casework.RegieTeam, accountInvited, map[string]any{"invite": invite}).InviteAccount
		if got.Token == "" || got.Account.LinkUntil == nil {
			t.Fatalf("no link: %+v", got)
		}
		return got.Account
	}
	listed := func() int {
		w.as(casework.RegieTeam).ask(accountsAsked, nil)
		counting.taken()
		w.as(casework.RegieTeam).ask(accountsAsked, nil)
		return len(counting.taken())
	}
	kim := invited("kim")
	few := listed()
	lee := invited("lee")
	taken := map[string]any{"account": map[string]any{"id": casework.DerivedID("taken").String(), "account": lee.ID, "expectedVersion": lee.Version}}
	if got := asks[struct{ WithdrawLink readAccount }](w, casework.RegieTeam, accountTaken, taken).WithdrawLink; got.LinkUntil != nil || got.Changes[1].Act != "WITHDRAWN" {
		t.Errorf("a link that was taken back: %+v", got)
	}
	taken["to"] = "lee@example.org"
	if got := w.as(casework.RegieTeam).ask(accountMailed, taken); got.code() != "NOT_NOW" { // no mail server here
		t.Errorf("a link by mail: %s", got.body)
	}
	if asks[struct{ MailsLinks bool }](w, casework.RegieTeam, `{ mailsLinks }`, nil).MailsLinks {
		t.Error("mail is offered where no mail server is")
	}
	for _, name := range []string{"sam", "bo", "ria", "noor", "joris"} {
		invited(name)
	}
	if many := listed(); many != few || few == 0 {
		t.Errorf("%d statements for a few people, %d for many", few, many)
	}
	change := map[string]any{"id": casework.DerivedID("leads").String(), "account": kim.ID, "expectedVersion": 1, "organisation": w.actors[casework.Landlord].Organisation.String(), "roles": []string{"TEAM_LEAD"}}
	lead := asks[struct{ ChangeAccountRoles readAccount }](w, casework.RegieTeam, accountChanged, map[string]any{"change": change}).ChangeAccountRoles
	if lead.Version != 2 || len(lead.Memberships) != 1 || lead.Memberships[0].Roles[0] != "TEAM_LEAD" || lead.Changes[1].ByName == "" {
		t.Errorf("got %+v", lead)
	}
	later := map[string]any{"id": casework.DerivedID("link").String(), "account": kim.ID, "expectedVersion": 2}
	if got := w.as(casework.RegieTeam).ask(accountRelinked, map[string]any{"account": later}); got.errors != nil {
		t.Errorf("a new link: %s", got.body)
	}
	end := map[string]any{"id": casework.DerivedID("end").String(), "account": kim.ID, "expectedVersion": 2}
	if got := w.as(casework.RegieTeam).ask(accountGone, map[string]any{"account": end}); got.code() != "NOT_NOW" {
		t.Errorf("ended by who did not see the last change: %s", got.body)
	}
	end["expectedVersion"] = 3
	if got := asks[struct{ EndAccount readAccount }](w, casework.RegieTeam, accountGone, map[string]any{"account": end}).EndAccount; got.Active || got.Version != 4 {
		t.Errorf("got %+v", got)
	}
}
