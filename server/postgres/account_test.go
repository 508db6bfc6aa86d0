package postgres

import (
	"errors"
	"testing"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
	"regieroute/server/identity"
)

// office is a region with an administrator of the Regieteam and one of a landlord.
type office struct {
	url           string // as the owner
	db            *DB
	region        identity.Region
	regie, rent   identity.Organisation
	bo, ria       casework.Actor // of the region, and of the landlord
	service       *casework.Service
	signIn        *identity.Service
	administrator []casework.PersonRole
}

func anOffice(t *testing.T) *office {
	t.Helper()
	url := migrated(t)
	db := opened(t, asLogin(t, url))
	o := &office{
		url: url, db: db, administrator: []casework.PersonRole{casework.AdministratorRole},
		service: casework.NewService(NewStore(db), func() time.Time { return now }).KeepingAccounts(db.Accounts()),
		signIn:  identity.NewService(db, func() time.Time { return now }),
	}
	directory := db.Directory("test")
	region, key, err := identity.NewRegion("Hier", now)
	if err := errors.Join(err, directory.AddRegion(t.Context(), region, key, now)); err != nil {
		t.Fatal(err)
	}
	o.region = region
	o.regie = identity.Organisation{ID: casework.NewID(now), Name: "Regieteam", Kind: casework.RegieTeam}
	o.rent = identity.Organisation{ID: casework.NewID(now), Name: "Verhuurder", Kind: casework.Landlord}
	for _, organisation := range []identity.Organisation{o.regie, o.rent} {
		if err := directory.AddOrganisation(t.Context(), region.ID, organisation, now); err != nil {
			t.Fatal(err)
		}
	}
	o.bo, o.ria = o.administers(t, "bo", o.regie), o.administers(t, "ria", o.rent)
	return o
}

func (o *office) administers(t *testing.T, name string, organisation identity.Organisation) casework.Actor {
	t.Helper()
	person := identity.NewPerson{Person: identity.Person{ID: casework.NewID(now), Name: name}, SignInName: name, Organisation: organisation.ID, Roles: o.administrator, At: now.AddDate(0, 0, -1)}
	if err := o.db.Directory("test").AddPerson(t.Context(), o.region.ID, person); err != nil {
		t.Fatal(err)
	}
	return casework.Actor{Region: o.region.ID, Organisation: organisation.ID, OrganisationRole: organisation.Kind, Person: person.ID, Roles: o.administrator}
}

func (o *office) invites(t *testing.T, by casework.Actor, name string, organisation casework.ID, roles ...casework.PersonRole) casework.InvitedAccount {
	t.Helper()
	invited, err := o.service.InviteAccount(t.Context(), by, casework.InviteAccount{ID: casework.NewID(now), Name: name, SignInName: name, Organisation: organisation, Roles: roles})
	if err != nil {
		t.Fatalf("invite %s: %v", name, err)
	}
	return invited
}

// opens signs somebody in with a link; empty when it does not.
func (o *office) opens(t *testing.T, link string) string {
	t.Helper()
	token, err := o.signIn.SignInByLink(t.Context(), link, identity.Wish{})
	if err != nil {
		return ""
	}
	return token
}

func (o *office) is(t *testing.T, session string, roles ...casework.PersonRole) {
	t.Helper()
	caller, err := o.signIn.Caller(t.Context(), session, false)
	if (err == nil) != (len(roles) > 0) || err == nil && joined(caller.Roles) != joined(roles) {
		t.Errorf("signed in as %v (%v), want %v", caller.Roles, err, roles)
	}
}

func refusesAccount(t *testing.T, what string, err error, code casework.Code, field string) {
	t.Helper()
	var refusal *casework.Error
	if !errors.As(err, &refusal) || refusal.Code != code || refusal.Field != field {
		t.Errorf("%s: got %v, want %s for %q", what, err, code, field)
	}
}

// Access 1: somebody is invited, gets another role, and leaves; each time it is
// kept who did that.
func TestSomebodyComesChangesAndGoes(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	invited := o.invites(t, o.bo, "kim", o.rent.ID, casework.RentOfficer)
	session := o.opens(t, invited.Token)
	o.is(t, session, casework.RentOfficer)
	if o.opens(t, invited.Token) != "" {
		t.Error("the link signs in twice")
	}
	change := casework.ChangeAccountRoles{ID: casework.NewID(now), Account: invited.Account.ID, ExpectedVersion: 1, Organisation: o.rent.ID, Roles: []casework.PersonRole{casework.TeamLead}}
	for range 2 {
		changed, err := o.service.ChangeAccountRoles(t.Context(), o.ria, change)
		if err != nil || changed.Version != 2 || len(changed.Changes) != 2 || changed.Changes[1].By != o.ria.Person {
			t.Fatalf("got %+v, %v", changed, err)
		}
	}
	o.is(t, session) // a session ends with a change of roles
	renewed, err := o.service.RenewLink(t.Context(), o.bo, casework.ChangeAccount{ID: casework.NewID(now), Account: invited.Account.ID, ExpectedVersion: 2})
	if err != nil {
		t.Fatal(err)
	}
	session = o.opens(t, renewed.Token)
	o.is(t, session, casework.TeamLead)
	device := o.aDeviceOf(t, session)
	end := casework.ChangeAccount{ID: casework.NewID(now), Account: invited.Account.ID, ExpectedVersion: 3}
	for range 2 {
		ended, err := o.service.EndAccount(t.Context(), o.bo, end)
		if err != nil || ended.Active || ended.Version != 4 {
			t.Fatalf("got %+v, %v", ended, err)
		}
	}
	o.is(t, session)
	if devices, err := o.service.Devices(t.Context(), o.bo); err != nil || len(devices) != 1 || devices[0].ID != device || devices[0].State != casework.DeviceRetiring {
		t.Errorf("devices: got %+v, %v", devices, err)
	}
	accounts, err := o.service.Accounts(t.Context(), o.ria)
	if err != nil || len(accounts) != 2 || accounts[0].Name != "ria" || !accounts[0].Own || accounts[1].LastSignedIn.IsZero() || len(accounts[1].Changes) != 4 {
		t.Errorf("the landlord's: got %+v, %v", accounts, err)
	}
}

// aDeviceOf enrols a device for who holds a session.
func (o *office) aDeviceOf(t *testing.T, session string) casework.ID {
	t.Helper()
	caller, err := o.signIn.Caller(t.Context(), session, false)
	if err != nil {
		t.Fatal(err)
	}
	hash := make([]byte, 32)
	standing, _, err := o.db.Enrol(t.Context(), identity.Enrolment{Caller: caller, Name: "Tablet", PublicKey: []byte("key"), TokenHash: hash, At: now})
	if err != nil {
		t.Fatal(err)
	}
	return standing.Device
}

// A region is never without an administrator, nobody gives themself a role, and
// who keeps one organisation keeps no other.
func TestWhatAnAdministratorCannotDo(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	second := o.invites(t, o.bo, "sam", o.regie.ID, casework.AdministratorRole)
	sam := casework.Actor{Region: o.region.ID, Organisation: o.regie.ID, OrganisationRole: casework.RegieTeam, Person: second.Account.ID, Roles: o.administrator}
	id := func() casework.ID { return casework.NewID(now) }
	roles := func(by casework.Actor, account casework.ID, organisation casework.ID, roles ...casework.PersonRole) error {
		_, err := o.service.ChangeAccountRoles(t.Context(), by, casework.ChangeAccountRoles{ID: id(), Account: account, Organisation: organisation, Roles: roles})
		return err
	}
	ends := func(by casework.Actor, account casework.ID) error {
		_, err := o.service.EndAccount(t.Context(), by, casework.ChangeAccount{ID: id(), Account: account})
		return err
	}
	invite := func(by casework.Actor, change func(*casework.InviteAccount)) error {
		wanted := casework.InviteAccount{ID: id(), Name: "Kim", SignInName: "kim", Organisation: o.rent.ID, Roles: []casework.PersonRole{casework.RentOfficer}}
		change(&wanted)
		_, err := o.service.InviteAccount(t.Context(), by, wanted)
		return err
	}
	refusesAccount(t, "a case file for oneself", roles(o.bo, o.bo.Person, o.regie.ID, casework.Chair, casework.AdministratorRole), casework.Forbidden, "")
	refusesAccount(t, "somebody of another organisation", ends(o.ria, o.bo.Person), casework.Unknown, "account")
	refusesAccount(t, "a role in another organisation", roles(o.ria, o.ria.Person, o.regie.ID, casework.Chair), casework.Forbidden, "")
	refusesAccount(t, "a role that does not fit", invite(o.bo, func(i *casework.InviteAccount) { i.Roles = []casework.PersonRole{casework.Chair} }), casework.Invalid, "roles")
	refusesAccount(t, "the log for a landlord", invite(o.ria, func(i *casework.InviteAccount) { i.Roles = []casework.PersonRole{casework.Auditor} }), casework.Invalid, "roles")
	refusesAccount(t, "no role", invite(o.bo, func(i *casework.InviteAccount) { i.Roles = nil }), casework.Invalid, "roles")
	refusesAccount(t, "elsewhere", invite(o.ria, func(i *casework.InviteAccount) { i.Organisation = o.regie.ID }), casework.Unknown, "organisation")
	refusesAccount(t, "a name that is there", invite(o.bo, func(i *casework.InviteAccount) { i.SignInName = " BO " }), casework.Invalid, "signInName")
	refusesAccount(t, "no name to sign in with", invite(o.bo, func(i *casework.InviteAccount) { i.SignInName = "é" }), casework.Invalid, "signInName")
	refusesAccount(t, "no name", invite(o.bo, func(i *casework.InviteAccount) { i.Name = " " }), casework.Invalid, "name")
	refusesAccount(t, "no id", invite(o.bo, func(i *casework.InviteAccount) { i.ID = casework.ID{} }), casework.Invalid, "id")
	refusesAccount(t, "a link of somebody who is there", invite(o.ria, func(i *casework.InviteAccount) { i.ID = o.bo.Person }), casework.NotNow, "")
	refusesAccount(t, "a link of who somebody else invited", invite(o.ria, func(i *casework.InviteAccount) { i.ID = second.Account.ID }), casework.NotNow, "")
	chair := o.bo
	chair.Roles = []casework.PersonRole{casework.Chair}
	refusesAccount(t, "no administrator", invite(chair, func(*casework.InviteAccount) {}), casework.Forbidden, "")
	if read, err := o.service.Accounts(t.Context(), chair); err != nil || len(read) > 0 {
		t.Errorf("a chair reads who signs in: %v, %v", read, err)
	}
	if err := ends(sam, o.bo.Person); err != nil {
		t.Fatalf("one of two administrators: %v", err)
	}
	refusesAccount(t, "the last one, by the landlord's", ends(o.ria, second.Account.ID), casework.Unknown, "account")
	again := o.bo // his session ended, but a request may be under way
	refusesAccount(t, "the last one", func() error {
		_, err := o.service.EndAccount(t.Context(), again, casework.ChangeAccount{ID: id(), Account: second.Account.ID, ExpectedVersion: 1})
		return err
	}(), casework.NotNow, "")
	refusesAccount(t, "the last one's role", func() error {
		_, err := o.service.ChangeAccountRoles(t.Context(), again, casework.ChangeAccountRoles{ID: id(), Account: second.Account.ID, ExpectedVersion: 1, Organisation: o.regie.ID, Roles: []casework.PersonRole{casework.Chair}})
		return err
	}(), casework.NotNow, "")
}

// An answer that got lost is asked again: the person is there once, and the last
// link counts.
func TestAnInvitationThatIsSentTwice(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	invite := casework.InviteAccount{ID: casework.NewID(now), Name: "Kim", SignInName: "kim", Organisation: o.rent.ID, Roles: []casework.PersonRole{casework.RentOfficer}}
	first, err := o.service.InviteAccount(t.Context(), o.ria, invite)
	second, again := o.service.InviteAccount(t.Context(), o.ria, invite)
	if err := errors.Join(err, again); err != nil || len(second.Account.Changes) != 1 {
		t.Fatalf("got %+v, %v", second, err)
	}
	if o.opens(t, first.Token) != "" || o.opens(t, second.Token) == "" {
		t.Error("not the last link counts")
	}
	_, err = o.service.InviteAccount(t.Context(), o.ria, invite)
	refusesAccount(t, "after somebody signed in", err, casework.NotNow, "")
}

// Who works for two organisations is ended, and let in, by who keeps both.
func TestSomebodyWhoWorksForTwo(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	kim := o.invites(t, o.ria, "kim", o.rent.ID, casework.RentOfficer).Account
	change := casework.ChangeAccountRoles{ID: casework.NewID(now), Account: kim.ID, ExpectedVersion: 1, Organisation: o.regie.ID, Roles: []casework.PersonRole{casework.Member}}
	both, err := o.service.ChangeAccountRoles(t.Context(), o.bo, change)
	if err != nil || len(both.Memberships) != 2 {
		t.Fatalf("got %+v, %v", both, err)
	}
	wanted := casework.ChangeAccount{ID: casework.NewID(now), Account: kim.ID, ExpectedVersion: 2}
	_, err = o.service.EndAccount(t.Context(), o.ria, wanted)
	refusesAccount(t, "ended by one of them", err, casework.NotNow, "")
	_, err = o.service.RenewLink(t.Context(), o.ria, wanted)
	refusesAccount(t, "a link from one of them", err, casework.NotNow, "")
	leave := casework.ChangeAccountRoles{ID: casework.NewID(now), Account: kim.ID, ExpectedVersion: 2, Organisation: o.rent.ID}
	if left, err := o.service.ChangeAccountRoles(t.Context(), o.ria, leave); err != nil || len(left.Memberships) != 1 {
		t.Errorf("leaves one of them: got %+v, %v", left, err)
	}
}

func TestWhatWasDoneToAnAccountStays(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	o.invites(t, o.bo, "kim", o.rent.ID, casework.RentOfficer)
	for _, statement := range []string{"DELETE FROM account_changes", "UPDATE account_changes SET act = 'LINK'"} {
		if err := o.db.Directory("test").within(t.Context(), o.region.ID, "try", func(tx *gorm.DB) error { return tx.Exec(statement).Error }); err == nil {
			t.Errorf("%s: it could", statement)
		}
	}
	app := o.db.InTransaction(t.Context(), Setting{Region: o.region.ID, Person: o.bo.Person}, func(tx *gorm.DB) error { return tx.Exec("SELECT 1 FROM account_changes").Error })
	if app == nil {
		t.Error("the application reads what was done to accounts")
	}
}
