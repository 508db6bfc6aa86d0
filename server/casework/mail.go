package casework

import (
	"context"
	"strings"
)

// MailWhen is when somebody gets mail about what is new.
type MailWhen string

// When somebody gets mail.
const (
	MailNever MailWhen = "NEVER"
	MailDaily MailWhen = "DAILY" // in the morning, when something is unread
	MailSoon  MailWhen = "SOON"  // within minutes of what cannot wait, and in the morning
)

// MailChoice is whether and where somebody wants mail about what is new. The mail
// says how much there is and nothing of what it is about.
type MailChoice struct {
	When    MailWhen
	Address string // their own at work; empty with NEVER
}

const maxMailAddress = 200

// check says whether mail can be sent to it.
func (c MailChoice) check() error {
	switch _, is := MailAddress(c.Address); {
	case c.When == MailNever:
		return nil
	case c.When != MailDaily && c.When != MailSoon:
		return invalid("when", "Kies wanneer u e-mail wilt.")
	case !is:
		return invalid("address", "Vul uw e-mailadres in, zoals naam@organisatie.nl.")
	default:
		return nil
	}
}

// MailChoice gives what the actor chose; NEVER while they chose nothing.
func (s *Service) MailChoice(ctx context.Context, actor Actor) (MailChoice, error) {
	choice := MailChoice{When: MailNever}
	err := s.store.InTransaction(ctx, actor.writing(), func(tx Tx) error {
		var err error
		choice, err = tx.MailChoice(ctx)
		return err
	})
	return choice, err
}

// ChooseMail keeps what the actor, a person, chooses for themselves.
func (s *Service) ChooseMail(ctx context.Context, actor Actor, choice MailChoice) (MailChoice, error) {
	choice.Address = strings.TrimSpace(choice.Address)
	if choice.When == MailNever {
		choice.Address = "" // nothing is kept of who wants no mail
	}
	if err := choice.check(); err != nil {
		return MailChoice{}, err
	}
	if actor.Process != "" || actor.IsProgram() {
		return MailChoice{}, &Error{Code: Forbidden, Message: "Dit kan alleen een mens doen."}
	}
	err := s.store.InTransaction(ctx, actor.writing(), func(tx Tx) error { return tx.KeepMailChoice(ctx, choice) })
	return choice, err
}

// MailHealth is how mail is doing in a region: numbers only.
type MailHealth struct {
	Set     bool   // a mail server is set; without one nothing is sent and nothing waits
	Waiting int    // to be sent, or tried again
	Stopped int    // refused for good: somebody can have them tried again
	Unknown int    // nobody knows whether they arrived; they are not sent twice
	Trouble string // what the mail server answered last, as a number such as "550"; empty when it took all
}

// Mailing tells the service whether mail is sent, who tries again, and whom to tell
// that there is something to send.
func (s *Service) Mailing(set bool, again func(ctx context.Context, region ID) (int, error), soon func()) *Service {
	s.mailSet, s.mailAgain, s.mailSoon = set, again, soon
	return s
}

// TryMailAgain lets the mail that was refused be tried again, by the administrator
// of the Regieteam; it gives how many. What may have arrived is not sent again.
func (s *Service) TryMailAgain(ctx context.Context, actor Actor) (int, error) {
	if err := MayBeside(actor, "readHealth"); err != nil {
		return 0, err
	}
	if !s.mailSet {
		return 0, notNow("", "Er is geen mailserver ingesteld.")
	}
	return s.mailAgain(ctx, actor.Region)
}
