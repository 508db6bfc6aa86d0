package casework

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"
)

// office keeps who signs in and their devices, and remembers what was written.
type office struct {
	Tx
	noAccounts
	book    AccountBook
	writes  []AccountWrite
	devices []Device
	retired []ID
	broken  error // of reading devices
	unsaved error // of retiring one
}

func (o *office) Accounts(context.Context, ID, time.Time) (AccountBook, error) { return o.book, nil }

func (o *office) ChangeAccounts(_ context.Context, _ ID, _ time.Time, change func(AccountBook) (*AccountWrite, error)) error {
	write, err := change(o.book)
	if err != nil {
		return err
	}
	o.writes = append(o.writes, *write)
	o.book.Accounts = slices.DeleteFunc(slices.Clone(o.book.Accounts), func(a Account) bool { return a.ID == write.Account.ID })
	o.book.Accounts = append(o.book.Accounts, write.Account)
	return nil
}

func (o *office) NewLinkToken(ID) (token string, hash []byte) { return "token", []byte("hash") }

func (o *office) InTransaction(_ context.Context, _ Reach, work func(Tx) error) error { return work(o) }

func (o *office) Devices(context.Context, []ID) ([]Device, error) { return o.devices, o.broken }

func (o *office) ChangeDevice(_ context.Context, device Device, _ DeviceChange) error {
	o.retired = append(o.retired, device.ID)
	return o.unsaved
}

// The administrators of the small region: Bo and Els.
var (
	bo  = castAs(RegieTeam, "bo", AdministratorRole)
	els = castAs(RegieTeam, "els", AdministratorRole)
)

func (o *office) open() *Service { return NewService(o, time.Now).KeepingAccounts(o) }

func anOffice(people ...Account) *office {
	keeper := func(name string) Account {
		account := anAccount(name, AdministratorRole, regieOffice)
		account.Name = name
		return account
	}
	accounts := append([]Account{keeper("bo"), keeper("els"), anAccount("kim", RentOfficer, rentOffice)}, people...)
	return &office{book: AccountBook{Accounts: accounts, Organisations: []Organisation{regieOffice, rentOffice}}}
}

// Access 1: an answer gets lost and the same is sent again. Somebody would be
// signed out twice, or refused what was done already, and the list of changes
// would say that an administrator did what another one did.
func TestAChangeToAnAccountSentTwiceIsMadeOnce(t *testing.T) {
	ctx := context.Background()
	for name, change := range map[string]func(s *Service, by Actor, id string, version int64) error{
		"a link": func(s *Service, by Actor, id string, version int64) error {
			_, err := s.RenewLink(ctx, by, ChangeAccount{named(id), named("kim"), version})
			return err
		},
		"roles": func(s *Service, by Actor, id string, version int64) error {
			_, err := s.ChangeAccountRoles(ctx, by, ChangeAccountRoles{named(id), named("kim"), version, rentOffice.ID, []PersonRole{TeamLead}})
			return err
		},
		"an end": func(s *Service, by Actor, id string, version int64) error {
			_, err := s.EndAccount(ctx, by, ChangeAccount{named(id), named("kim"), version})
			return err
		},
	} {
		kept := anOffice()
		service := kept.open()
		for i, err := range []error{change(service, bo, "first", 0), change(service, els, "first", 0)} {
			if err != nil {
				t.Errorf("%s, time %d: %v", name, i+1, err)
			}
		}
		kim := kept.book.account(named("kim"))
		if len(kim.Changes) != 1 || kim.Version != 1 || kim.Changes[0].ByName != "bo" || kim.Changes[0].By != bo.Person {
			t.Errorf("%s: the changes are %+v", name, kim.Changes)
		}
		if len(kept.writes) != 2 || kept.writes[0].Repeated || !kept.writes[1].Repeated || !kept.writes[0].SignOut || kept.writes[1].SignOut {
			t.Errorf("%s: written %+v", name, kept.writes)
		}
		if name == "a link" && !kept.writes[1].Forget {
			t.Error("a link: who is given it anew keeps an old password")
		}
		if name == "an end" {
			continue
		}
		if err := change(service, els, "second", 1); err != nil || len(kept.book.account(named("kim")).Changes) != 2 {
			t.Errorf("%s: another change is taken for the first one (%v)", name, err)
		}
	}
}

// What became of a mailed link is told with every change to who got it.
func TestAChangeTellsWhatBecameOfAMail(t *testing.T) {
	kept := anOffice()
	kept.book.account(named("kim")).Mail = &LinkMail{Queue: QueueStopped, Trouble: "550"}
	account, err := kept.open().ChangeAccountRoles(context.Background(), bo, ChangeAccountRoles{named("first"), named("kim"), 0, rentOffice.ID, []PersonRole{TeamLead}})
	if err != nil || account.Mail == nil || account.Mail.State != LinkMailRefused {
		t.Errorf("told %+v (%v), want %s", account.Mail, err, LinkMailRefused)
	}
}

// Access 1: an invitation whose answer got lost is repeated for who sent it, as
// long as nobody signed in. Else an old number would give a stranger a link into
// somebody's account.
func TestAnInvitationIsRepeatedForWhoSentIt(t *testing.T) {
	invited := anAccount("new", RentOfficer, rentOffice).changed(AccountChange{ID: named("new"), Act: AccountInvited}, bo, time.Now())
	for name, test := range map[string]struct {
		by       Actor
		change   func(a *Account)
		repeated bool
	}{
		"by who invited":            {bo, func(*Account) {}, true},
		"by another administrator":  {els, func(*Account) {}, false},
		"who has a password":        {bo, func(a *Account) { a.HasPassword = true }, false},
		"who signed in":             {bo, func(a *Account) { a.LastSignedIn = time.Now() }, false},
		"who left":                  {bo, func(a *Account) { a.Active = false }, false},
		"who was there before":      {bo, func(a *Account) { a.Changes[0].Act = AccountRoles }, false},
		"under another number once": {bo, func(a *Account) { a.Changes[0].ID = named("old") }, false},
	} {
		account := invited
		account.Changes = slices.Clone(invited.Changes)
		test.change(&account)
		kept := anOffice(account)
		_, err := kept.open().InviteAccount(context.Background(), test.by, InviteAccount{ID: named("new"), Name: "New", SignInName: "new", Organisation: rentOffice.ID, Roles: []PersonRole{RentOfficer}})
		if refusal := refusalOf(err); (refusal == nil) != test.repeated || (refusal != nil && refusal.Message != "Deze persoon staat al in de lijst.") {
			t.Errorf("%s: %v", name, err)
		}
		if test.repeated && (len(kept.writes) != 1 || !kept.writes[0].Repeated || string(kept.writes[0].LinkHash) != "hash" || kept.writes[0].LinkUntil.IsZero()) {
			t.Errorf("%s: the link does not sign in: %+v", name, kept.writes)
		}
	}
}

// Access 1: a region keeps somebody who administers it, and who administers a
// landlord alone does not.
func TestWhoKeepsTheRegion(t *testing.T) {
	ctx := context.Background()
	roles := func(kept *office, by Actor, name string, at Organisation, roles ...PersonRole) error {
		_, err := kept.open().ChangeAccountRoles(ctx, by, ChangeAccountRoles{ID: named("change"), Account: named(name), Organisation: at.ID, Roles: roles})
		return err
	}
	alone := func() *office { // Els keeps the region, Bo left the list, and Ria keeps a landlord
		kept := anOffice(anAccount("ria", AdministratorRole, rentOffice))
		kept.book.Accounts = kept.book.Accounts[1:]
		return kept
	}
	last := "Dit is de laatste beheerder van de regio. Maak eerst iemand anders beheerder."
	for _, test := range []struct {
		name string
		err  error
		want string
	}{
		{"one of two goes on as a member", roles(anOffice(), bo, "els", regieOffice, Member), ""},
		{"the last one, though a landlord has an administrator", roles(alone(), bo, "els", regieOffice, Member), last},
		{"the last one gets a role beside it", roles(alone(), bo, "els", regieOffice, AdministratorRole, Chair), ""},
		{"a first role in the Regieteam", roles(anOffice(), bo, "kim", regieOffice, Chair), ""},
		{"a role that a landlord does not have", roles(anOffice(), bo, "kim", rentOffice, Auditor), "Deze rol past niet bij deze organisatie."},
		{"in an organisation that is not there", roles(anOffice(), bo, "kim", Organisation{ID: named("nergens")}, RentOfficer), "Dit staat niet (meer) in het dossier."},
		{"of somebody who is not there", roles(anOffice(), bo, "nobody", rentOffice, RentOfficer), "Dit staat niet (meer) in het dossier."},
		{"by a rent officer", roles(anOffice(), somebody(Landlord, RentOfficer), "kim", rentOffice, TeamLead), "Dit kan niet met uw rol."},
	} {
		if refusal := refusalOf(test.err); (refusal == nil) != (test.want == "") || (refusal != nil && refusal.Message != test.want) {
			t.Errorf("%s: got %v, want %q", test.name, test.err, test.want)
		}
	}
}

// Practice 33: who leaves takes no file along. A tablet that nobody else uses
// wipes itself; one that a colleague works on would go blank in their hands.
func TestTheTabletsOfWhoLeaves(t *testing.T) {
	uses := func(name string, state DeviceState, people ...string) Device {
		device := Device{ID: named(name), State: state}
		for _, person := range people {
			device.Users = append(device.Users, DeviceUser{Person: named(person)})
		}
		return device
	}
	kept := anOffice()
	kept.devices = []Device{
		uses("own", DeviceActive, "kim"), uses("shared", DeviceActive, "kim", "els"), uses("another's", DeviceActive, "els"),
		uses("nobody's", DeviceActive), uses("on its way", DeviceRetiring, "kim"),
	}
	if _, err := kept.open().EndAccount(context.Background(), bo, ChangeAccount{ID: named("end"), Account: named("kim")}); err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(kept.retired, []ID{named("own")}) {
		t.Errorf("retired: %v", kept.retired)
	}
	lost := errors.New("no database")
	for name, kept := range map[string]*office{"read": {broken: lost}, "retired": {unsaved: lost}} {
		kept.book, kept.devices = anOffice().book, []Device{uses("own", DeviceActive, "kim")}
		if _, err := kept.open().EndAccount(context.Background(), bo, ChangeAccount{ID: named("end"), Account: named("kim")}); !errors.Is(err, lost) {
			t.Errorf("nobody hears that the tablets could not be %s: %v", name, err)
		}
	}
}
