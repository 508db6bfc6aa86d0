package casework

import (
	"context"
	"net/mail"
	"strings"
	"time"
)

// LinkMailState is what is known of a link that goes by e-mail.
type LinkMailState string

// What can be known of it.
const (
	LinkMailWaiting   LinkMailState = "WAITING"   // to be sent, or to be tried again
	LinkMailSent      LinkMailState = "SENT"      // the mail server took it, and the link can be used
	LinkMailUsed      LinkMailState = "USED"      // somebody signed in with the link
	LinkMailExpired   LinkMailState = "EXPIRED"   // nobody used the link in time
	LinkMailRefused   LinkMailState = "REFUSED"   // the mail server did not take it, and there is no link
	LinkMailUnknown   LinkMailState = "UNKNOWN"   // nobody knows whether it arrived; the link can be used, and nothing is sent twice
	LinkMailWithdrawn LinkMailState = "WITHDRAWN" // taken back, or another link took its place
)

// QueueState is where a mail is in the queue.
type QueueState string

// Where a mail can be.
const (
	QueueWaiting   QueueState = "WAITING"
	QueueSending   QueueState = "SENDING"
	QueueSent      QueueState = "SENT"
	QueueStopped   QueueState = "STOPPED"
	QueueUnknown   QueueState = "UNKNOWN"
	QueueWithdrawn QueueState = "WITHDRAWN"
)

// LinkMail is the last link that somebody was sent by e-mail. Its secret is with
// who reads the mail and nowhere else.
type LinkMail struct {
	Address string // empty as soon as the link can be used no more
	Queue   QueueState
	Trouble string // what the mail server answered last, as a number such as "550", or a word such as AWAY
	AskedAt time.Time
	SentAt  time.Time // zero while it was not
	Until   time.Time // until when the link can be used; zero while it was not sent
	UsedAt  time.Time // zero while it was not
	Live    bool      // the link is there: not withdrawn
	State   LinkMailState
	ByName  string // who asked for it; empty for who keeps the server
}

// StateOn says what is known at a moment. That somebody signed in with it is more
// than any mail server tells.
func (m LinkMail) StateOn(now time.Time) LinkMailState {
	sent := m.Queue == QueueSent || m.Queue == QueueUnknown
	switch {
	case !m.UsedAt.IsZero():
		return LinkMailUsed
	case m.Queue == QueueWaiting, m.Queue == QueueSending:
		return LinkMailWaiting
	case m.Queue == QueueStopped:
		return LinkMailRefused
	case sent && !m.Until.IsZero() && !m.Until.After(now):
		return LinkMailExpired
	case !sent, !m.Live:
		return LinkMailWithdrawn
	case m.Queue == QueueUnknown:
		return LinkMailUnknown
	default:
		return LinkMailSent
	}
}

// LinkToMail is a link that is to be made and mailed.
type LinkToMail struct {
	ID           ID // of the change that asked for it: one change sends one mail
	To           string
	Invites      bool // somebody new; otherwise somebody who cannot sign in any more
	Organisation ID   // that its reader works for; zero when that is several or none
	By           ID   // who asked for it; zero for who keeps the server
	For          ID   // the organisation that By acted for
	ValidFor     time.Duration
}

// Bounds of what is mailed in a day, so that nobody's mailbox is filled in our name.
const (
	mostLinkMailsTo = 5   // to one person
	mostLinkMailsBy = 100 // that one administrator asked for
	// LinkMailsWithin is the time in which they are counted.
	LinkMailsWithin = 24 * time.Hour
)

// MailAddress gives an address as mail goes to it, and whether it is one: the bare
// address, without a name and without anything that a mail server reads as more.
func MailAddress(typed string) (string, bool) {
	address := strings.TrimSpace(typed)
	read, err := mail.ParseAddress(address)
	if err != nil || read.Address != address || len(address) > maxMailAddress || strings.ContainsAny(address, " \r\n\"<>") {
		return "", false
	}
	return address, true
}

// linkToMail gives the mail of a link, or says why none can be sent.
func (b AccountBook) linkToMail(actor Actor, change ID, to string, account Account) (*LinkToMail, error) {
	address, is := MailAddress(to)
	if !is {
		return nil, invalid("mailTo", "Vul een e-mailadres in, zoals naam@organisatie.nl.")
	}
	if known := b.account(account.ID); known != nil && known.MailsLately >= mostLinkMailsTo {
		return nil, &Error{Code: NotNow, Field: "mailTo", Message: "Deze persoon kreeg vandaag al 5 e-mails met een link. Maak een link op het scherm."}
	}
	if by := b.account(actor.Person); by != nil && by.MailedLately >= mostLinkMailsBy {
		return nil, &Error{Code: NotNow, Field: "mailTo", Message: "U stuurde vandaag al 100 e-mails met een link. Maak een link op het scherm, of ga morgen verder."}
	}
	link := &LinkToMail{ID: change, To: address, By: actor.Person, For: actor.Organisation, ValidFor: LinkFor}
	if len(account.Memberships) == 1 {
		link.Organisation = account.Memberships[0].Organisation
	}
	return link, nil
}

// withMail adds to a change that a link is mailed.
func (s *Service) withMail(write *AccountWrite, book AccountBook, actor Actor, change ID, to string, invites bool) (*AccountWrite, error) {
	link, err := book.linkToMail(actor, change, to, write.Account)
	if err != nil {
		return nil, err
	}
	link.Invites = invites
	write.Mail = link
	write.Account.Mail = &LinkMail{Address: link.To, Queue: QueueWaiting, AskedAt: s.now().UTC().Truncate(time.Microsecond)}
	if by := book.account(actor.Person); by != nil {
		write.Account.Mail.ByName = by.Name
	}
	return write, nil
}

// linkTaken gives the account without the link that it had: nobody signs in with it
// any more.
func (a Account) linkTaken() Account {
	a.LinkUntil = time.Time{}
	if a.Mail != nil {
		taken := *a.Mail
		taken.Live = false
		if taken.UsedAt.IsZero() {
			taken.Queue, taken.Address = QueueWithdrawn, ""
		}
		a.Mail = &taken
	}
	return a
}

// MailsLinks says whether links can go by e-mail, to who makes links.
func (s *Service) MailsLinks(actor Actor) bool { return s.mailSet && mayKeepAccounts(actor) == nil }

// InviteByMail lets somebody new work for an organisation, and mails them the link
// to sign in with. Sending it twice invites once and mails once.
func (s *Service) InviteByMail(ctx context.Context, actor Actor, invite InviteAccount, mailTo string) (Account, error) {
	invite = invite.tidy()
	return s.mailing(ctx, actor, func(book AccountBook) (*AccountWrite, error) {
		write, err := s.invited(book, actor, invite)
		if err != nil || write.Repeated {
			return write, err
		}
		return s.withMail(write, book, actor, invite.ID, mailTo, true)
	})
}

// MailLink mails a new link to somebody who cannot sign in any more, who chooses a
// new password with it. Sending it twice mails once.
func (s *Service) MailLink(ctx context.Context, actor Actor, wanted ChangeAccount, mailTo string) (Account, error) {
	return s.mailing(ctx, actor, func(book AccountBook) (*AccountWrite, error) {
		write, err := s.relinked(book, actor, wanted)
		if err != nil || write.Repeated {
			return write, err
		}
		return s.withMail(write, book, actor, wanted.ID, mailTo, false)
	})
}

// WithdrawLink takes back the link that somebody has and did not use, whether it
// was mailed, waits to be, or was shown: nobody signs in with it any more. Sending
// it twice does it once.
func (s *Service) WithdrawLink(ctx context.Context, actor Actor, wanted ChangeAccount) (Account, error) {
	return s.changeAccount(ctx, actor, func(book AccountBook) (*AccountWrite, error) {
		account, again, err := book.toChange(actor, wanted)
		switch {
		case err != nil:
			return nil, err
		case again:
			return &AccountWrite{Account: account, Repeated: true}, nil
		case !actor.keepsWholeAccount(account):
			return nil, notNow("", "Deze persoon werkt ook voor een andere organisatie. Vraag de beheerder van de regio.")
		case account.LinkUntil.IsZero() && !account.linkIsComing():
			return nil, notNow("", "Er is geen link die nog kan worden gebruikt.")
		}
		return &AccountWrite{Account: account.linkTaken().changed(AccountChange{ID: wanted.ID, Act: AccountLinkWithdrawn}, actor, s.now()), Withdraw: true}, nil
	})
}

// linkIsComing says that a mail with a link waits, or can be tried again.
func (a Account) linkIsComing() bool {
	return a.Mail != nil && (a.Mail.Queue == QueueWaiting || a.Mail.Queue == QueueSending || a.Mail.Queue == QueueStopped)
}

// mailing does a change that mails a link.
func (s *Service) mailing(ctx context.Context, actor Actor, decide func(AccountBook) (*AccountWrite, error)) (Account, error) {
	if err := mayKeepAccounts(actor); err != nil {
		return Account{}, err
	}
	if !s.mailSet {
		return Account{}, &Error{Code: NotNow, Field: "mailTo", Message: "Er is geen mailserver ingesteld."}
	}
	account, err := s.changeAccount(ctx, actor, decide)
	if err == nil {
		s.mailSoon()
	}
	return account, err
}
