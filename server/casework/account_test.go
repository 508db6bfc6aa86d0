package casework

import (
	"context"
	"strings"
	"testing"
	"time"
)

// paper keeps who signs in on paper.
type paper struct {
	book   AccountBook
	tokens TokenBook
	kept   []KeptOrganisation
	region KeptRegion
	others []string // names of other regions
}

func (p *paper) Accounts(context.Context, ID, time.Time) (AccountBook, error) { return p.book, nil }

func (p *paper) ChangeAccounts(_ context.Context, _ ID, _ time.Time, change func(AccountBook) (*AccountWrite, error)) error {
	_, err := change(p.book)
	return err
}

func (p *paper) NewLinkToken(ID) (token string, hash []byte) { return "token", []byte("hash") }

func (p *paper) AccessTokens(context.Context, ID, Day) (TokenBook, error) { return p.tokens, nil }

func (p *paper) ChangeAccessTokens(_ context.Context, _ ID, _ time.Time, change func(TokenBook) (TokenWrite, error)) error {
	write, err := change(p.tokens)
	switch {
	case write.Hash != nil:
		p.tokens.Tokens = append(p.tokens.Tokens, write.Token)
	case write.End:
		*p.tokens.token(write.Token.ID) = write.Token
	}
	return err
}

func (p *paper) Organisations(context.Context, ID, Day) ([]KeptOrganisation, error) {
	return p.kept, nil
}

func (p *paper) ChangeOrganisations(_ context.Context, _ ID, _ Day, change func([]KeptOrganisation) (*KeptOrganisation, error)) error {
	_, err := change(p.kept)
	return err
}

func (p *paper) KeptRegion(context.Context, ID) (KeptRegion, error) { return p.region, nil }

func (p *paper) ChangeRegion(_ context.Context, _ ID, change func(KeptRegion, []string) (*KeptRegion, error)) error {
	_, err := change(p.region, p.others)
	return err
}

func (p *paper) NewAccessToken(ID) (secret string, hash []byte) { return "secret", []byte("hash") }

var (
	regieOffice = Organisation{ID: named(string(RegieTeam)), Name: "Regieteam", Kind: RegieTeam}
	rentOffice  = Organisation{ID: named(string(Landlord)), Name: "Verhuurder", Kind: Landlord}
)

// anAccount is somebody who works for organisations in one role.
func anAccount(name string, role PersonRole, at ...Organisation) Account {
	account := Account{ID: named(name), SignInName: name, Active: true}
	for _, organisation := range at {
		account = account.withRoles(organisation, []PersonRole{role})
	}
	return account
}

// Access 1: what an administrator hears when somebody cannot be let in, changed or
// ended, in words and at the field.
func TestWhoCannotBeLetInOrEnded(t *testing.T) {
	bo, ria := somebody(RegieTeam, AdministratorRole), somebody(Landlord, AdministratorRole)
	ria.Person = named("ria")
	gone := anAccount("gone", RentOfficer, rentOffice)
	gone.Active = false
	own := anAccount("own", AdministratorRole, regieOffice)
	own.ID = bo.Person
	kept := &paper{book: AccountBook{
		Accounts:      []Account{own, anAccount("last", AdministratorRole, regieOffice), anAccount("kim", RentOfficer, rentOffice), anAccount("both", Analyst, rentOffice, regieOffice), gone},
		Organisations: []Organisation{regieOffice, rentOffice},
	}}
	service := NewService(nil, time.Now).KeepingAccounts(kept)
	ctx := context.Background()
	invite := func(by Actor, change func(*InviteAccount)) error {
		wanted := InviteAccount{ID: named("new"), Name: "Nieuw", SignInName: "nieuw", Organisation: rentOffice.ID, Roles: []PersonRole{RentOfficer}}
		change(&wanted)
		_, err := service.InviteAccount(ctx, by, wanted)
		return err
	}
	roles := func(by Actor, name string, at Organisation, roles ...PersonRole) error {
		_, err := service.ChangeAccountRoles(ctx, by, ChangeAccountRoles{ID: named("change"), Account: named(name), Organisation: at.ID, Roles: roles})
		return err
	}
	link := func(by Actor, name string) error {
		_, err := service.RenewLink(ctx, by, ChangeAccount{ID: named("change"), Account: named(name)})
		return err
	}
	end := func(by Actor, name string, expected int64) error {
		_, err := service.EndAccount(ctx, by, ChangeAccount{ID: named("change"), Account: named(name), ExpectedVersion: expected})
		return err
	}
	program := bo
	program.Scopes = []Scope{ScopeWrite}
	_, noID := service.RenewLink(ctx, bo, ChangeAccount{Account: named("kim")})
	onlyLast := NewService(nil, time.Now).KeepingAccounts(&paper{book: AccountBook{Accounts: kept.book.Accounts[1:], Organisations: kept.book.Organisations}})
	_, last := onlyLast.EndAccount(ctx, bo, ChangeAccount{ID: named("change"), Account: named("last")})
	_, lastRole := onlyLast.ChangeAccountRoles(ctx, bo, ChangeAccountRoles{ID: named("change"), Account: named("last"), Organisation: regieOffice.ID, Roles: []PersonRole{Member}})
	_, nowhere := NewService(nil, time.Now).RenewLink(ctx, bo, ChangeAccount{ID: named("change"), Account: named("kim")})
	for _, test := range []struct {
		name  string
		err   error
		field string
		words string
	}{
		{"somebody new", invite(bo, func(*InviteAccount) {}), "", ""},
		{"without an id", invite(bo, func(i *InviteAccount) { i.ID = ID{} }), "id", "De uitnodiging heeft geen nummer."},
		{"without a name", invite(bo, func(i *InviteAccount) { i.Name = "  " }), "name", "Schrijf op hoe deze persoon heet."},
		{"with a long name", invite(bo, func(i *InviteAccount) { i.Name = strings.Repeat("a", 121) }), "name", "Gebruik voor de naam hoogstens 120 tekens."},
		{"with a name as long as can be", invite(bo, func(i *InviteAccount) { i.Name = strings.Repeat("a", 120) }), "", ""},
		{"with a space to sign in with", invite(bo, func(i *InviteAccount) { i.SignInName = "a b" }), "signInName", "Gebruik 2 tot 100 kleine letters, cijfers of . @ _ + - en begin met een letter of cijfer."},
		{"with somebody's name to sign in with", invite(bo, func(i *InviteAccount) { i.SignInName = " KIM " }), "signInName", "Met deze naam meldt zich al iemand aan."},
		{"without a role", invite(bo, func(i *InviteAccount) { i.Roles = nil }), "roles", "Kies minstens één rol."},
		{"as what a landlord does not have", invite(bo, func(i *InviteAccount) { i.Roles = []PersonRole{Auditor} }), "roles", "Deze rol past niet bij deze organisatie."},
		{"who is there", invite(ria, func(i *InviteAccount) { i.ID = named("kim") }), "", "Deze persoon staat al in de lijst."},
		{"elsewhere", invite(ria, func(i *InviteAccount) { i.Organisation = regieOffice.ID }), "organisation", "Dit staat niet (meer) in het dossier."},
		{"by a program", invite(program, func(*InviteAccount) {}), "", "Dit kan alleen een mens doen."},
		{"by a rent officer", invite(somebody(Landlord, RentOfficer), func(*InviteAccount) {}), "", "Dit kan niet met uw rol."},
		{"a change without an id", noID, "id", "De wijziging heeft geen nummer."},
		{"a role", roles(ria, "kim", rentOffice, TeamLead), "", ""},
		{"no role where somebody works", roles(ria, "kim", rentOffice), "", ""},
		{"no role where nobody works", roles(bo, "kim", regieOffice), "roles", "Kies minstens één rol."},
		{"a role of one's own", roles(bo, "persoon", regieOffice, Chair), "", "U wijzigt uw eigen rechten niet. Vraag een andere beheerder."},
		{"somebody else's people", roles(ria, "last", regieOffice, Chair), "account", "Dit staat niet (meer) in het dossier."},
		{"a link for who left", link(bo, "gone"), "", "Deze persoon meldt zich niet meer aan."},
		{"a link into another organisation", link(ria, "both"), "", "Deze persoon werkt ook voor een andere organisatie. Vraag de beheerder van de regio om een link."},
		{"an end in another organisation", end(ria, "both", 0), "", "Deze persoon werkt ook voor een andere organisatie. Neem hier alleen de rollen weg."},
		{"an end of what changed meanwhile", end(bo, "kim", 7), "expectedVersion", ChangedMeanwhile().Message},
		{"the last administrator", last, "", "Dit is de laatste beheerder van de regio. Maak eerst iemand anders beheerder."},
		{"the last administrator's role", lastRole, "", "Dit is de laatste beheerder van de regio. Maak eerst iemand anders beheerder."},
		{"where nobody is kept", nowhere, "", "Mensen worden hier niet beheerd."},
	} {
		refusal := refusalOf(test.err)
		if refusal == nil {
			refusal = &Error{}
		}
		if refusal.Field != test.field || refusal.Message != test.words {
			t.Errorf("%s: refused for %q with %q, want %q with %q", test.name, refusal.Field, refusal.Message, test.field, test.words)
		}
	}
}
