package casework

import (
	"context"
	"testing"
	"time"
)

// Who may make a link may mail one, within bounds; each refusal says why, at the
// field.
func TestWhoIsMailedALink(t *testing.T) {
	bo, ria := somebody(RegieTeam, AdministratorRole), somebody(Landlord, AdministratorRole)
	ria.Person = named("ria")
	full, busy := anAccount("full", RentOfficer, rentOffice), anAccount("busy", AdministratorRole, regieOffice)
	full.MailsLately, busy.MailedLately = 5, 100
	linked := anAccount("linked", RentOfficer, rentOffice)
	linked.LinkUntil = time.Now().Add(time.Hour)
	kept := &paper{book: AccountBook{
		Accounts:      []Account{anAccount("kim", RentOfficer, rentOffice), anAccount("both", Analyst, rentOffice, regieOffice), full, busy, linked},
		Organisations: []Organisation{regieOffice, rentOffice},
	}}
	woken := 0
	service := NewService(nil, time.Now).KeepingAccounts(kept).Mailing(true, nil, func() { woken++ })
	ctx := context.Background()
	mail := func(by Actor, name, to string) error {
		_, err := service.MailLink(ctx, by, ChangeAccount{ID: named("change"), Account: named(name)}, to)
		return err
	}
	invite := func(by Actor, to string) error {
		_, err := service.InviteByMail(ctx, by, InviteAccount{ID: named("new"), Name: "Nieuw", SignInName: "nieuw", Organisation: rentOffice.ID, Roles: []PersonRole{RentOfficer}}, to)
		return err
	}
	withdraw := func(by Actor, name string) error {
		_, err := service.WithdrawLink(ctx, by, ChangeAccount{ID: named("change"), Account: named(name)})
		return err
	}
	program, other := bo, bo
	program.Scopes = []Scope{ScopeWrite}
	other.Person = named("busy")
	_, deaf := NewService(nil, time.Now).KeepingAccounts(kept).MailLink(ctx, bo, ChangeAccount{ID: named("change"), Account: named("kim")}, "kim@example.org")
	for _, test := range []struct {
		name  string
		err   error
		field string
		words string
	}{
		{"a new link", mail(bo, "kim", " kim@example.org "), "", ""},
		{"by the landlord's own", mail(ria, "kim", "kim@example.org"), "", ""},
		{"somebody new", invite(bo, "kim@example.org"), "", ""},
		{"to no address", mail(bo, "kim", "kim"), "mailTo", "Vul een e-mailadres in, zoals naam@organisatie.nl."},
		{"to two addresses", mail(bo, "kim", "a@example.org, b@example.org"), "mailTo", "Vul een e-mailadres in, zoals naam@organisatie.nl."},
		{"to a name with an address", invite(bo, "Kim <kim@example.org>"), "mailTo", "Vul een e-mailadres in, zoals naam@organisatie.nl."},
		{"to who got many today", mail(bo, "full", "full@example.org"), "mailTo", "Deze persoon kreeg vandaag al 5 e-mails met een link. Maak een link op het scherm."},
		{"by who sent many today", mail(other, "kim", "kim@example.org"), "mailTo", "U stuurde vandaag al 100 e-mails met een link. Maak een link op het scherm, of ga morgen verder."},
		{"without a mail server", deaf, "mailTo", "Er is geen mailserver ingesteld."},
		{"by a program", mail(program, "kim", "kim@example.org"), "", "Dit kan alleen een mens doen."},
		{"by a rent officer", invite(somebody(Landlord, RentOfficer), "kim@example.org"), "", "Dit kan niet met uw rol."},
		{"into another organisation", mail(ria, "both", "b@example.org"), "", "Deze persoon werkt ook voor een andere organisatie. Vraag de beheerder van de regio om een link."},
		{"a link taken back", withdraw(bo, "linked"), "", ""},
		{"a link that is not there", withdraw(bo, "kim"), "", "Er is geen link die nog kan worden gebruikt."},
		{"a link into another organisation taken back", withdraw(ria, "both"), "", "Deze persoon werkt ook voor een andere organisatie. Vraag de beheerder van de regio."},
		{"taken back by a program", withdraw(program, "linked"), "", "Dit kan alleen een mens doen."},
	} {
		refusal := refusalOf(test.err)
		if refusal == nil {
			refusal = &Error{}
		}
		if refusal.Field != test.field || refusal.Message != test.words {
			t.Errorf("%s: refused for %q with %q, want %q with %q", test.name, refusal.Field, refusal.Message, test.field, test.words)
		}
	}
	if woken != 3 {
		t.Errorf("the post was woken %d times, want for each of the three that go", woken)
	}
	if !service.MailsLinks(bo) || !service.MailsLinks(ria) || service.MailsLinks(program) || service.MailsLinks(somebody(Landlord, RentOfficer)) {
		t.Error("mailing is offered to who may make links, and to nobody else")
	}
}
