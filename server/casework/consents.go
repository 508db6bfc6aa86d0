package casework

import (
	"context"
	"errors"
)

// ConsentFilter says which consents of an organisation.
type ConsentFilter struct {
	ID      ID  // one, also when it does not hold; zero is all
	HoldsOn Day // in force on this day; empty is all
	After   ID
	First   int
}

// ClientReader reads, as a named process, files of clients who consented. It is
// apart from Store, since the organisation that asks is in none of them.
type ClientReader interface {
	// ClientFiles gives the files of the dwellings that consents of an organisation
	// name and that hold on a day, with somebody who was born on the day named, and
	// writes what work says into the access log, in one transaction.
	ClientFiles(ctx context.Context, asking Reach, consents []ID, today Day, work func([]*Household) []LogLine) error
}

var errNoClients = errors.New("nobody said where files of clients are read")

type noClients struct{}

// ClientFiles fails: that nothing is known would lie.
func (noClients) ClientFiles(context.Context, Reach, []ID, Day, func([]*Household) []LogLine) error {
	return errNoClients
}

// ReadingClients tells the service where files of clients who consented are read.
func (s *Service) ReadingClients(clients ClientReader) *Service {
	s.clients = clients
	return s
}

// RecordConsent records a client's consent (practice 11). The answer is the same
// whether anybody knows the client or not; sending it twice records it once.
func (s *Service) RecordConsent(ctx context.Context, actor Actor, r RecordConsent) (PaymentConsent, error) {
	r = r.inOneWay()
	if err := MayBeside(actor, "recordConsent"); err != nil {
		return PaymentConsent{}, err
	}
	if err := r.check(s.Today()); err != nil {
		return PaymentConsent{}, err
	}
	consent := PaymentConsent{RecordConsent: r, Organisation: actor.Organisation, RecordedBy: actor.Person, RecordedAt: s.now()}
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		known, err := tx.Consents(ctx, ConsentFilter{ID: r.ID, First: 1})
		switch {
		case err != nil:
			return err
		case len(known) == 0:
			return tx.AddConsent(ctx, consent)
		case known[0].RecordConsent != r:
			return Reused()
		}
		consent = known[0]
		return nil
	})
	return consent, err
}

// WithdrawConsent ends a consent of the actor's organisation: nothing is shown
// from that moment on. Withdrawing twice withdraws once.
func (s *Service) WithdrawConsent(ctx context.Context, actor Actor, w WithdrawConsent) (PaymentConsent, error) {
	if err := MayBeside(actor, "withdrawConsent"); err != nil {
		return PaymentConsent{}, err
	}
	consent := PaymentConsent{}
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		known, err := tx.Consents(ctx, ConsentFilter{ID: w.ID, First: 1})
		if err != nil {
			return err
		}
		if len(known) == 0 {
			return unknown("id")
		}
		if consent = known[0]; consent.WithdrawnOn != "" {
			return nil
		}
		if err := w.check(consent, s.Today()); err != nil {
			return err
		}
		consent.WithdrawnOn, consent.WithdrawnBy, consent.WithdrawnAt = w.On, actor.Person, s.now()
		return tx.WithdrawConsent(ctx, consent)
	})
	return consent, err
}

// PaymentStatusPage is one page of payment statuses.
type PaymentStatusPage = Page[PaymentStatus]

// PaymentStatusEdge is one of them, with the cursor to go on after it.
type PaymentStatusEdge = Edge[PaymentStatus]

// PaymentStatuses gives for a page of the consents of the actor's organisation
// that hold today whether arrears are known (route 1.5, practice 11); nothing to
// anybody else. Every file that a consent is about gets a line in the access
// log, also when the answer is that nothing is known: who asked is to be seen.
func (s *Service) PaymentStatuses(ctx context.Context, actor Actor, page PageRequest) (PaymentStatusPage, error) {
	found := PaymentStatusPage{Edges: []PaymentStatusEdge{}}
	if may := MayBeside(actor, "paymentStatuses") == nil; !may {
		return found, nil
	}
	after, err := quietCursor(page.After)
	if err != nil {
		return found, err
	}
	first := min(max(page.First, 1), MaxPage)
	var consents []PaymentConsent
	err = s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		consents, err = tx.Consents(ctx, ConsentFilter{HoldsOn: s.Today(), After: after, First: first + 1})
		return err
	})
	if err != nil {
		return found, err
	}
	found.HasMore = len(consents) > first
	ids := []ID{}
	for _, consent := range consents[:min(len(consents), first)] {
		ids, found.End = append(ids, consent.ID), consent.ID.String()
		found.Edges = append(found.Edges, PaymentStatusEdge{Cursor: found.End, Node: PaymentStatus{Consent: consent}})
	}
	if len(ids) == 0 {
		return found, nil
	}
	err = s.clients.ClientFiles(ctx, actor.Reach(), ids, s.Today(), func(files []*Household) []LogLine {
		return s.answerConsents(ctx, actor, files, found.Edges)
	})
	if err != nil {
		return PaymentStatusPage{Edges: []PaymentStatusEdge{}}, err
	}
	return found, nil
}

// answerConsents fills in what is known, and gives the lines for the log. Of
// several files of one client the one with the most arrears counts.
func (s *Service) answerConsents(ctx context.Context, actor Actor, files []*Household, edges []PaymentStatusEdge) []LogLine {
	lines := []LogLine{}
	for _, file := range files {
		asked := false
		for i := range edges {
			status := &edges[i].Node
			if !status.Consent.HoldsOn(s.Today()) || !status.Consent.isOf(file, s.Today()) {
				continue
			}
			asked = true
			arrears := file.clientArrears(actor.Person, s.Today())
			if arrears != nil && (status.Arrears == nil || arrears.ArrearsCents > status.Arrears.ArrearsCents) {
				status.Arrears = arrears
			}
		}
		if asked {
			line := s.readLine(ctx, actor, file, ConsentActivity)
			line.Role = actor.OrganisationRole // it is not in the file
			lines = append(lines, line)
		}
	}
	return lines
}

// ConsentActivity is the processing activity of a read with a client's consent.
const ConsentActivity = "consent"
