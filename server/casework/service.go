package casework

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// Bounds of one call: more is for several calls.
const (
	MaxOperations = 200 // operations of one submit, and households of one DoMany
	MaxPage       = 100 // files of one page
)

// Service does everything with files: it judges operations and cuts what it
// gives to what the actor may see.
type Service struct {
	store  Store
	now    func() time.Time
	trace  func(context.Context) string
	poke   func(region ID)
	derive func(region ID)
	log    LogReader

	clients ClientReader
	uploads Uploads
	proofs  DestructionReader

	accounts Accounts

	logBook  LogBook
	checkLog func(region ID, started time.Time)

	releases     ReleaseBook
	projects     ProjectBook
	wakeReleases func()

	health       HealthReader
	mailSet      bool // a mail server is set
	mailAgain    func(ctx context.Context, region ID) (int, error)
	mailSoon     func() // somebody waits for a mail
	version, app string // of the program, and of the app it hands out
}

// NewService makes the service on a store. The clock is the server's.
func NewService(store Store, now func() time.Time) *Service {
	return &Service{store: store, now: now, trace: func(context.Context) string { return "" }, poke: func(ID) {}, derive: func(ID) {},
		log: noLog{}, clients: noClients{}, uploads: noUploads{}, proofs: noProofs{}, accounts: noAccounts{}, health: noHealth{}, logBook: noLogBook{}, checkLog: func(ID, time.Time) {},
		releases: noReleases{}, projects: noProjects{}}
}

// Tracing tells the service how to find the trace id of a request for the
// access log.
func (s *Service) Tracing(trace func(context.Context) string) *Service {
	s.trace = trace
	return s
}

// Poking tells the service whom to tell that files of a region changed. It is
// called after the commit.
func (s *Service) Poking(poke func(region ID)) *Service {
	s.poke = poke
	return s
}

// Deriving tells the service whom to tell that the region's parameters changed,
// so that what lists need of its files is derived anew. It is called after the
// commit.
func (s *Service) Deriving(derive func(region ID)) *Service {
	s.derive = derive
	return s
}

// Today is the calendar day in Europe/Amsterdam by the server's clock.
func (s *Service) Today() Day { return DayOf(s.now()) }

// Submit judges operations in their order, each in a transaction of its own.
// An operation whose predecessor has no receipt gets none: the client sends it
// again. An error means that the rest was not judged; the receipts given are
// true all the same.
func (s *Service) Submit(ctx context.Context, actor Actor, operations []Operation) ([]Receipt, error) {
	receipts := make([]Receipt, 0, len(operations))
	for _, operation := range operations {
		judged, err := s.judgeTogether(ctx, actor, []Operation{operation}, false)
		if err != nil {
			return receipts, err
		}
		receipts = append(receipts, judged...)
	}
	return receipts, nil
}

// DoMany judges the operations of up to 200 households in one transaction with
// a constant number of statements. When one of them does not simply apply, all
// are judged one by one, so that none is lost for another's sake.
func (s *Service) DoMany(ctx context.Context, actor Actor, operations []Operation) ([]Receipt, error) {
	receipts, err := s.judgeTogether(ctx, actor, operations, true)
	if errors.Is(err, errOneByOne) {
		return s.Submit(ctx, actor, operations)
	}
	return receipts, err
}

// Refuse gives an operation that cannot be read its receipt, and keeps what was
// received as it came.
func (s *Service) Refuse(ctx context.Context, actor Actor, operation Operation, refusal *Error) (Receipt, error) {
	receipt := Receipt{OperationID: operation.ID, Status: Refused, Refusal: refusal}
	if operation.ID.IsZero() { // no receipt can be kept under it
		return receipt, nil
	}
	err := s.store.InTransaction(ctx, actor.writing(), func(tx Tx) error {
		known, err := tx.Receipts(ctx, []ID{operation.ID})
		if err != nil {
			return err
		}
		if len(known) > 0 {
			receipt = sameOrReused(known[0], operation)
			return nil
		}
		gone, err := tx.Erased(ctx, []ID{operation.HouseholdID})
		if err != nil {
			return err
		}
		if gone[operation.HouseholdID] {
			receipt.Refusal = erased()
		}
		judged := Judged{Operation: operation, Author: actor, At: s.now(), Receipt: receipt, Readers: []ID{actor.Organisation}}
		return tx.Keep(ctx, []Judged{judged})
	})
	if errors.Is(err, ErrOperationKnown) {
		return reused(operation.ID), nil
	}
	return receipt, err
}

// errOneByOne ends a transaction of many when one operation does not simply
// apply.
var errOneByOne = errors.New("judge one by one")

func (s *Service) judgeTogether(ctx context.Context, actor Actor, operations []Operation, many bool) ([]Receipt, error) {
	var receipts []Receipt
	changed := false
	err := s.store.InTransaction(ctx, actor.judged(operations, s.Today()), func(tx Tx) error {
		judging := &judging{service: s, tx: tx, actor: actor, many: many}
		err := judging.all(ctx, operations)
		receipts, changed = judging.receipts, len(judging.touched) > 0
		return err
	})
	switch {
	case errors.Is(err, ErrOperationKnown) && many:
		return nil, errOneByOne
	case errors.Is(err, ErrOperationKnown):
		return []Receipt{reused(operations[0].ID)}, nil
	case err != nil:
		return nil, fmt.Errorf("judge %d operations: %w", len(operations), err)
	}
	if changed {
		s.poke(actor.Region)
	}
	return receipts, nil
}

// writing is the reach of an author: also of one who lost all roles, since what
// they wrote must reach a receipt. What they may change is May's to say.
func (a Actor) writing() Reach {
	return Reach{Region: a.Region, Organisation: a.Organisation, Person: a.author(), Process: a.Process}
}

// author is who receipts belong to: a person, or a process of an organisation.
func (a Actor) author() ID {
	if a.Process == "" {
		return a.Person
	}
	return DerivedID("process", a.Process, a.Organisation.String())
}
