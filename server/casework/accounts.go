package casework

import (
	"context"
	"slices"
	"time"
)

// Accounts keeps who signs in. It works in the name of a process of its own: the
// role that keeps files cannot change people (access §2).
type Accounts interface {
	// Accounts gives everybody of a region who signs in, and its organisations.
	Accounts(ctx context.Context, region ID, now time.Time) (AccountBook, error)
	// ChangeAccounts does one change at a time in a region: what was read is how it
	// still is when the change is kept. Without a change nothing is kept.
	ChangeAccounts(ctx context.Context, region ID, now time.Time, change func(AccountBook) (*AccountWrite, error)) error
	// NewLinkToken makes the token of a one-time link, and what is kept of it.
	NewLinkToken(region ID) (token string, hash []byte)
	Tokens
	KeptOrganisations
	KeptRegions
}

// AccountBook is everybody of a region who signs in.
type AccountBook struct {
	Accounts      []Account
	Organisations []Organisation
}

// AccountWrite is an account as it becomes.
type AccountWrite struct {
	Account   Account     // with the change as the last of Changes
	Repeated  bool        // it was so already: only the link is new
	LinkHash  []byte      // of a new link, that takes the place of others; nil for none
	LinkUntil time.Time   // until when
	Mail      *LinkToMail // takes the place of other links; nil mails none
	Withdraw  bool        // takes back every link that was not used
	SignOut   bool        // ends every session
	Forget    bool        // a new password is to be chosen after the link
}

// KeepingAccounts gives the service who signs in.
func (s *Service) KeepingAccounts(accounts Accounts) *Service {
	s.accounts = accounts
	return s
}

func (b AccountBook) account(id ID) *Account {
	for i := range b.Accounts {
		if b.Accounts[i].ID == id {
			return &b.Accounts[i]
		}
	}
	return nil
}

func (b AccountBook) organisation(id ID) (Organisation, bool) {
	at := slices.IndexFunc(b.Organisations, func(o Organisation) bool { return o.ID == id })
	if at < 0 {
		return Organisation{}, false
	}
	return b.Organisations[at], true
}

// Accounts gives who signs in: everybody to the administrator of the region, and
// to one of an organisation its own people; others nobody.
func (s *Service) Accounts(ctx context.Context, actor Actor) ([]Account, error) {
	kept := []Account{}
	if may := mayKeepAccounts(actor); may != nil {
		return kept, nil //nolint:nilerr // who keeps no accounts reads none
	}
	book, err := s.accounts.Accounts(ctx, actor.Region, s.now())
	for _, account := range book.Accounts {
		if actor.keepsAccount(account) {
			account.Own = account.ID == actor.Person
			if account.Mail != nil {
				account.Mail.State = account.Mail.StateOn(s.now())
			}
			kept = append(kept, account)
		}
	}
	return kept, err
}

// InviteAccount lets somebody new work for an organisation, and gives the link
// that they sign in with, once. Sending it twice invites once, with a new link.
func (s *Service) InviteAccount(ctx context.Context, actor Actor, invite InviteAccount) (InvitedAccount, error) {
	invite = invite.tidy()
	return s.linking(ctx, actor, func(book AccountBook) (*AccountWrite, error) {
		return s.invited(book, actor, invite)
	})
}

// invited decides an invitation: the account that it makes, or that it made already.
func (s *Service) invited(book AccountBook, actor Actor, invite InviteAccount) (*AccountWrite, error) {
	if known := book.account(invite.ID); known != nil {
		return known.invitedAgain(actor, invite.ID)
	}
	organisation, err := book.mayGive(actor, invite.Organisation, invite.Roles, DayOf(s.now()))
	if err != nil {
		return nil, err
	}
	if len(invite.Roles) == 0 {
		return nil, missing("roles", "", "Kies minstens één rol.")
	}
	if err := invite.check(book.Accounts); err != nil {
		return nil, err
	}
	account := Account{ID: invite.ID, Name: invite.Name, SignInName: invite.SignInName, Active: true}.withRoles(organisation, invite.Roles)
	change := AccountChange{ID: invite.ID, Act: AccountInvited, Organisation: organisation.ID, Roles: invite.Roles}
	return &AccountWrite{Account: account.changed(change, actor, s.now())}, nil
}

// RenewLink makes a new link for somebody who cannot sign in any more, and lets
// them choose a new password. Sending it twice makes a new link twice.
func (s *Service) RenewLink(ctx context.Context, actor Actor, wanted ChangeAccount) (InvitedAccount, error) {
	return s.linking(ctx, actor, func(book AccountBook) (*AccountWrite, error) {
		write, err := s.relinked(book, actor, wanted)
		if err == nil {
			write.Forget = true // also when it is shown anew: they choose a password with it
		}
		return write, err
	})
}

// relinked decides a new link: the account that gets it.
func (s *Service) relinked(book AccountBook, actor Actor, wanted ChangeAccount) (*AccountWrite, error) {
	account, again, err := book.toChange(actor, wanted)
	switch {
	case err != nil:
		return nil, err
	case again:
		return &AccountWrite{Account: account, Repeated: true}, nil
	case !account.Active:
		return nil, notNow("", "Deze persoon meldt zich niet meer aan.")
	case !actor.keepsWholeAccount(account): // the link signs in for every organisation
		return nil, notNow("", "Deze persoon werkt ook voor een andere organisatie. Vraag de beheerder van de regio om een link.")
	}
	account = account.changed(AccountChange{ID: wanted.ID, Act: AccountLinked}, actor, s.now())
	return &AccountWrite{Account: account.linkTaken(), Forget: true, SignOut: true}, nil
}

// ChangeAccountRoles gives somebody other roles in an organisation; they sign in
// anew (access §1). Sending it twice changes it once.
func (s *Service) ChangeAccountRoles(ctx context.Context, actor Actor, wanted ChangeAccountRoles) (Account, error) {
	return s.changeAccount(ctx, actor, func(book AccountBook) (*AccountWrite, error) {
		account, again, err := book.toChange(actor, ChangeAccount{wanted.ID, wanted.Account, wanted.ExpectedVersion})
		if err != nil || again {
			return &AccountWrite{Account: account, Repeated: true}, err
		}
		organisation, err := book.mayGive(actor, wanted.Organisation, wanted.Roles, DayOf(s.now()))
		if err != nil {
			return nil, err
		}
		if len(wanted.Roles) == 0 && account.in(organisation.ID) == nil {
			return nil, missing("roles", "", "Kies minstens één rol.")
		}
		after := account.withRoles(organisation, wanted.Roles)
		if err := staysKept(book.Accounts, after); err != nil {
			return nil, err
		}
		change := AccountChange{ID: wanted.ID, Act: AccountRoles, Organisation: organisation.ID, Roles: wanted.Roles}
		return &AccountWrite{Account: after.changed(change, actor, s.now()), SignOut: true}, nil
	})
}

// EndAccount signs somebody out everywhere and lets them in no more; devices that
// nobody else uses send what they have and wipe themselves. Sending it twice does
// it once.
func (s *Service) EndAccount(ctx context.Context, actor Actor, wanted ChangeAccount) (Account, error) {
	ended, err := s.changeAccount(ctx, actor, func(book AccountBook) (*AccountWrite, error) {
		account, again, err := book.toChange(actor, wanted)
		if err != nil || again {
			return &AccountWrite{Account: account, Repeated: true}, err
		}
		if !actor.keepsWholeAccount(account) {
			return nil, notNow("", "Deze persoon werkt ook voor een andere organisatie. Neem hier alleen de rollen weg.")
		}
		after := account.linkTaken()
		after.Active = false
		if err := staysKept(book.Accounts, after); err != nil {
			return nil, err
		}
		return &AccountWrite{Account: after.changed(AccountChange{ID: wanted.ID, Act: AccountEnded}, actor, s.now()), SignOut: true}, nil
	})
	if err != nil {
		return ended, err
	}
	return ended, s.retireDevicesOf(ctx, actor, ended.ID)
}

// retireDevicesOf retires the devices that nobody but a person uses.
func (s *Service) retireDevicesOf(ctx context.Context, actor Actor, person ID) error {
	err := s.store.InTransaction(ctx, actor.writing(), func(tx Tx) error {
		devices, err := tx.Devices(ctx, nil)
		if err != nil {
			return err
		}
		for i := range devices {
			device := &devices[i]
			others := slices.ContainsFunc(device.Users, func(u DeviceUser) bool { return u.Person != person })
			if others || !device.usedBy(person) || device.State != DeviceActive {
				continue
			}
			if err := device.change(ctx, tx, actor, DeviceChange{ID: NewID(s.now()), Act: DeviceIsRetired, At: s.now()}); err != nil {
				return err
			}
		}
		return nil
	})
	s.poke(actor.Region) // tablets ask what they must do
	return err
}

// invitedAgain repeats an invitation whose answer got lost: for who invited, and
// while nobody signed in with it.
func (a Account) invitedAgain(actor Actor, id ID) (*AccountWrite, error) {
	mine := slices.ContainsFunc(a.Changes, func(c AccountChange) bool { return c.ID == id && c.Act == AccountInvited && c.By == actor.Person })
	if !mine || a.HasPassword || !a.LastSignedIn.IsZero() || !a.Active {
		return nil, notNow("", "Deze persoon staat al in de lijst.")
	}
	return &AccountWrite{Account: a, Repeated: true}, nil
}

// linking does a change that makes a link.
func (s *Service) linking(ctx context.Context, actor Actor, decide func(AccountBook) (*AccountWrite, error)) (InvitedAccount, error) {
	if err := mayKeepAccounts(actor); err != nil {
		return InvitedAccount{}, err
	}
	token, hash := s.accounts.NewLinkToken(actor.Region)
	until := s.now().Add(LinkFor).UTC().Truncate(time.Microsecond)
	account, err := s.changeAccount(ctx, actor, func(book AccountBook) (*AccountWrite, error) {
		write, err := decide(book)
		if err == nil {
			write.LinkHash, write.LinkUntil = hash, until
			write.Account = write.Account.linkTaken() // a mail that waits is not sent any more
			write.Account.LinkUntil = until
		}
		return write, err
	})
	if err != nil {
		return InvitedAccount{}, err
	}
	return InvitedAccount{Account: account, Token: token, Until: until}, nil
}

func (s *Service) changeAccount(ctx context.Context, actor Actor, decide func(AccountBook) (*AccountWrite, error)) (Account, error) {
	if err := mayKeepAccounts(actor); err != nil {
		return Account{}, err
	}
	var account Account
	err := s.accounts.ChangeAccounts(ctx, actor.Region, s.now(), func(book AccountBook) (*AccountWrite, error) {
		write, err := decide(book)
		if err != nil {
			return nil, err
		}
		account = write.Account
		account.Own = account.ID == actor.Person
		if account.Mail != nil {
			account.Mail.State = account.Mail.StateOn(s.now())
		}
		if by := book.account(actor.Person); by != nil && !write.Repeated {
			account.Changes[len(account.Changes)-1].ByName = by.Name
		}
		return write, nil
	})
	return account, err
}

// mayGive says whether an actor may give roles in an organisation, and which
// organisation that is.
func (b AccountBook) mayGive(actor Actor, id ID, roles []PersonRole, today Day) (Organisation, error) {
	organisation, known := b.organisation(id)
	if !known || !actor.keepsAccountsOf(id) {
		return Organisation{}, unknown("organisation")
	}
	if err := organisation.stillHere(today); len(roles) > 0 && err != nil { // roles can still be taken away
		return Organisation{}, err
	}
	for _, role := range roles {
		if !slices.Contains(RolesIn(organisation.Kind), role) {
			return Organisation{}, invalid("roles", "Deze rol past niet bij deze organisatie.")
		}
	}
	return organisation, nil
}

// toChange gives an account that an actor changes; true when the change was made
// already. Nobody changes their own: who administers gives themself no files.
func (b AccountBook) toChange(actor Actor, wanted ChangeAccount) (Account, bool, error) {
	if wanted.ID.IsZero() {
		return Account{}, false, missing("id", "", "De wijziging heeft geen nummer.")
	}
	account := b.account(wanted.Account)
	switch {
	case account == nil || !actor.keepsAccount(*account): // whether they exist is not everybody's to know
		return Account{}, false, unknown("account")
	case account.did(wanted.ID):
		return *account, true, nil
	case account.ID == actor.Person:
		return Account{}, false, &Error{Code: Forbidden, Message: "U wijzigt uw eigen rechten niet. Vraag een andere beheerder."}
	case account.Version != wanted.ExpectedVersion:
		return Account{}, false, ChangedMeanwhile()
	default:
		return *account, false, nil
	}
}

// noAccounts is a service that keeps nobody: a tablet's.
type noAccounts struct{}

func (noAccounts) Accounts(context.Context, ID, time.Time) (AccountBook, error) {
	return AccountBook{}, nil
}

func (noAccounts) ChangeAccounts(context.Context, ID, time.Time, func(AccountBook) (*AccountWrite, error)) error {
	return notNow("", "Mensen worden hier niet beheerd.")
}

func (noAccounts) NewLinkToken(ID) (token string, hash []byte) { return "", nil }
