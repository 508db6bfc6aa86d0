package casework

import (
	"regexp"
	"slices"
	"strings"
	"time"
)

// Account is somebody of the region who signs in, as who keeps the people of an
// organisation sees them (access §1). It holds nothing of a household.
type Account struct {
	ID           ID
	Version      int64 // raised by one with every change; 0 for who came before changes were kept
	Name         string
	SignInName   string // empty for who never had one
	Active       bool   // false: may not sign in any more
	Own          bool   // it is the reader's
	HasPassword  bool
	LinkUntil    time.Time // until when a link that was not used yet can be; zero when there is none
	LastSignedIn time.Time // zero when never, or before that was kept
	Sessions     int       // how many are open now
	Memberships  []Membership
	Changes      []AccountChange
	Mail         *LinkMail // the last link that they were sent by e-mail; nil when none was in 90 days
	MailsLately  int       // mails with a link to them within LinkMailsWithin
	MailedLately int       // mails with a link that they asked for, within LinkMailsWithin
}

// Membership is what somebody is in an organisation, now.
type Membership struct {
	Organisation     ID
	OrganisationName string
	OrganisationRole OrganisationRole
	Roles            []PersonRole
}

// AccountAct is what was done to an account.
type AccountAct string

// What can be done to an account.
const (
	AccountInvited       AccountAct = "INVITED"
	AccountLinked        AccountAct = "LINK"      // a new link to sign in with
	AccountLinkWithdrawn AccountAct = "WITHDRAWN" // the link that they had and did not use was taken back
	AccountRoles         AccountAct = "ROLES"     // other roles in an organisation; none: works there no more
	AccountEnded         AccountAct = "ENDED"     // signed out everywhere, and signs in no more
)

// AccountChange is one thing that was done to an account: who, and when.
type AccountChange struct {
	ID           ID
	Version      int64 // of the account after it
	Act          AccountAct
	Organisation ID           // what it was about; zero where it was the whole account
	Roles        []PersonRole // since then, in that organisation
	By           ID
	ByName       string
	For          ID // the organisation that By acted for
	At           time.Time
}

// InviteAccount lets somebody new work for an organisation.
type InviteAccount struct {
	ID           ID // of the account, made by the client
	Name         string
	SignInName   string
	Organisation ID
	Roles        []PersonRole
}

// ChangeAccountRoles gives somebody other roles in an organisation, from today
// on; without roles they work there no more.
type ChangeAccountRoles struct {
	ID              ID // of the change, made by the client
	Account         ID
	ExpectedVersion int64
	Organisation    ID
	Roles           []PersonRole
}

// ChangeAccount ends an account, or makes a new link for it.
type ChangeAccount struct {
	ID              ID // of the change, made by the client
	Account         ID
	ExpectedVersion int64
}

// InvitedAccount is an account with the link that signs in, shown this once.
type InvitedAccount struct {
	Account Account
	Token   string // of the link
	Until   time.Time
}

// LinkFor is how long a link to sign in with can be used.
const LinkFor = 7 * 24 * time.Hour

// signInNames is what the database takes as well.
var signInNames = regexp.MustCompile(`^[a-z0-9][a-z0-9.@_+-]{1,99}$`)

func (i InviteAccount) tidy() InviteAccount {
	i.Name = tidyName(i.Name)
	i.SignInName = strings.ToLower(strings.TrimSpace(i.SignInName))
	return i
}

func (i InviteAccount) check(known []Account) error {
	switch {
	case i.ID.IsZero():
		return missing("id", "", "De uitnodiging heeft geen nummer.")
	case i.Name == "":
		return missing("name", "", "Schrijf op hoe deze persoon heet.")
	case tooLong(i.Name):
		return nameTooLong("name")
	case !signInNames.MatchString(i.SignInName):
		return invalid("signInName", "Gebruik 2 tot 100 kleine letters, cijfers of . @ _ + - en begin met een letter of cijfer.")
	case slices.ContainsFunc(known, func(a Account) bool { return a.SignInName == i.SignInName }):
		return invalid("signInName", "Met deze naam meldt zich al iemand aan.")
	default:
		return nil
	}
}

// in gives what somebody is in an organisation now; nil when nothing.
func (a Account) in(organisation ID) *Membership {
	for i := range a.Memberships {
		if a.Memberships[i].Organisation == organisation {
			return &a.Memberships[i]
		}
	}
	return nil
}

// administersRegion says that somebody who may sign in keeps the region.
func (a Account) administersRegion() bool {
	return a.Active && slices.ContainsFunc(a.Memberships, func(m Membership) bool {
		return m.OrganisationRole == RegieTeam && slices.Contains(m.Roles, AdministratorRole)
	})
}

// staysKept refuses what would leave a region without anybody who keeps it.
func staysKept(known []Account, after Account) error {
	if after.administersRegion() {
		return nil
	}
	was := false
	for _, account := range known {
		switch {
		case account.ID == after.ID:
			was = account.administersRegion()
		case account.administersRegion():
			return nil
		}
	}
	if was {
		return notNow("", "Dit is de laatste beheerder van de regio. Maak eerst iemand anders beheerder.")
	}
	return nil
}

// withRoles gives the account as it is with these roles in an organisation.
func (a Account) withRoles(organisation Organisation, roles []PersonRole) Account {
	a.Memberships = slices.DeleteFunc(slices.Clone(a.Memberships), func(m Membership) bool { return m.Organisation == organisation.ID })
	if len(roles) > 0 {
		a.Memberships = append(a.Memberships, Membership{organisation.ID, organisation.Name, organisation.Kind, roles})
	}
	return a
}

// changed gives the account after a change, with the change.
func (a Account) changed(change AccountChange, actor Actor, at time.Time) Account {
	a.Version++
	change.Version, change.By, change.For, change.At = a.Version, actor.Person, actor.Organisation, at.UTC().Truncate(time.Microsecond)
	if change.Roles == nil {
		change.Roles = []PersonRole{}
	}
	a.Changes = append(slices.Clone(a.Changes), change)
	return a
}

// did says that a change was made already.
func (a Account) did(change ID) bool {
	return slices.ContainsFunc(a.Changes, func(c AccountChange) bool { return c.ID == change })
}
