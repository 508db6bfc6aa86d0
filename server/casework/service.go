package casework

import (
	"context"
	"errors"
	"fmt"
	"slices"
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
	store Store
	now   func() time.Time
	trace func(context.Context) string
	poke  func(region ID)
}

// NewService makes the service on a store. The clock is the server's.
func NewService(store Store, now func() time.Time) *Service {
	return &Service{store: store, now: now, trace: func(context.Context) string { return "" }, poke: func(ID) {}}
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
	err := s.store.InTransaction(ctx, actor.writing(), func(tx Tx) error {
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

// judging is one transaction in which operations are judged.
type judging struct {
	service  *Service
	tx       Tx
	actor    Actor
	many     bool
	at       time.Time
	today    Day
	region   Region
	files    map[ID]*Household
	settled  map[ID]Settled
	touched  map[ID]*Household
	judged   []Judged
	receipts []Receipt
	lines    []LogLine
}

func (j *judging) all(ctx context.Context, operations []Operation) error {
	if err := j.prepare(ctx, operations); err != nil {
		return err
	}
	for _, operation := range operations {
		if err := j.one(ctx, operation); err != nil {
			return err
		}
	}
	if j.many && len(j.touched) > 0 {
		if err := j.tx.Save(ctx, j.touchedFiles(), j.today); err != nil {
			return errOneByOne
		}
	}
	if len(j.judged) == 0 {
		return nil
	}
	if err := j.tx.Keep(ctx, j.judged); err != nil {
		return err
	}
	return j.tx.Log(ctx, j.lines)
}

// prepare locks and loads everything the operations are about.
func (j *judging) prepare(ctx context.Context, operations []Operation) error {
	j.at = j.service.now()
	j.today = DayOf(j.at)
	j.files, j.settled, j.touched = map[ID]*Household{}, map[ID]Settled{}, map[ID]*Household{}
	households, ids := []ID{}, []ID{}
	for _, operation := range operations {
		households = append(households, operation.HouseholdID)
		ids = append(ids, operation.ID)
		if !operation.After.IsZero() {
			ids = append(ids, operation.After)
		}
	}
	slices.SortFunc(households, ID.Compare)
	files, err := j.tx.Lock(ctx, slices.Compact(households))
	if err != nil {
		return err
	}
	for _, file := range files {
		j.files[file.ID] = file
	}
	settled, err := j.tx.Receipts(ctx, ids)
	if err != nil {
		return err
	}
	for _, receipt := range settled {
		j.settled[receipt.Receipt.OperationID] = receipt
	}
	j.region, err = j.tx.Region(ctx)
	return err
}

func (j *judging) one(ctx context.Context, operation Operation) error {
	if operation.ID.IsZero() { // no receipt can be kept under it, so nothing may come of it
		refusal := missing("id", "", "De bewerking heeft geen nummer.")
		j.receipts = append(j.receipts, Receipt{Status: Refused, Refusal: refusal})
		return nil
	}
	if known, found := j.settled[operation.ID]; found {
		j.receipts = append(j.receipts, sameOrReused(known, operation))
		return nil
	}
	if _, known := j.settled[operation.After]; !operation.After.IsZero() && !known {
		return nil // its predecessor comes first
	}
	file := j.files[operation.HouseholdID]
	verb, name, err := operation.Command.Verb()
	if err == nil {
		file, err = j.apply(ctx, file, operation, verb, name)
	}
	if err != nil && !judgeable(err) {
		return err
	}
	receipt, why := j.receiptOf(operation, file, name, err)
	if receipt.Status != Applied && j.many {
		return errOneByOne
	}
	j.keep(ctx, operation, name, file, receipt, why)
	return nil
}

// apply changes the file by the verb and saves it, unless many are saved
// together. The file is not to be used when it fails.
func (j *judging) apply(ctx context.Context, file *Household, operation Operation, verb Verb, name string) (*Household, error) {
	if file == nil && name == "registerHousehold" {
		file = &Household{ID: operation.HouseholdID, Region: j.actor.Region}
	}
	if file == nil {
		return nil, &Error{Code: LostAccess, Rule: "1.4", Message: "Uw organisatie kent dit dossier niet (meer)."}
	}
	if err := May(j.actor, name, file, j.today); err != nil {
		return file, err
	}
	act := Act{Who: j.actor, Operation: operation.ID, At: j.at, RecordedAt: operation.RecordedAt, Today: j.today, RegieTeam: j.region.RegieTeam}
	act.Who.OrganisationRole = roleFor(file, j.actor, j.today)
	settling := operation.Command.SettleReview
	if settling != nil {
		left, err := j.tx.LeftBehind(ctx, ID{}, []ID{settling.Operation})
		if err != nil {
			return file, err
		}
		if len(left) > 0 {
			act.Review = &left[0]
		}
	}
	if err := change(file, verb, act); err != nil {
		return file, err
	}
	j.files[file.ID], j.touched[file.ID] = file, file
	if !j.many {
		if err := j.tx.Save(ctx, []*Household{file}, j.today); err != nil {
			return file, err
		}
	}
	if settling == nil {
		return file, nil
	}
	return file, j.tx.Settle(ctx, settling.Operation, j.actor, j.at)
}

// roleFor is the role the actor acts in: the one in the file, or what its
// organisation is when the file is new.
func roleFor(file *Household, actor Actor, today Day) OrganisationRole {
	if role := file.RoleOf(actor.Organisation, today); role != "" {
		return role
	}
	return actor.OrganisationRole
}

// errPanicked is a verb that broke: what it was for is kept for review.
var errPanicked = errors.New("verb panicked")

// change applies a verb to a file under the safety rule: a clearance that the
// new facts make unsafe is taken back, and then the rule is asserted.
func change(file *Household, verb Verb, act Act) (err error) {
	defer func() {
		if recover() != nil {
			err = errPanicked
		}
	}()
	RevokeUnsafeClearance(file, act) // a day that is over lapses before anything is judged
	if err := verb.Apply(file, act); err != nil {
		return err
	}
	RevokeUnsafeClearance(file, act)
	if err := NeverOnTheStreet(file); err != nil {
		return err
	}
	file.Version++
	return nil
}

// judgeable says that an error is about the operation itself. Any other, such
// as a lost database, means that it was not judged and gets no receipt.
func judgeable(err error) bool {
	var refusal *Error
	return errors.As(err, &refusal) || errors.Is(err, errPanicked) || errors.Is(err, ErrNotStorable)
}

// receiptOf says what became of an operation (architecture §2).
func (j *judging) receiptOf(operation Operation, file *Household, name string, err error) (Receipt, *Error) {
	receipt := Receipt{OperationID: operation.ID, Status: Applied}
	if err == nil {
		receipt.Version = file.Version
		receipt.Conflicts = file.conflictsOf(operation.ID)
		if len(receipt.Conflicts) > 0 {
			receipt.Status = ConflictFound
		}
		return receipt, nil
	}
	var refusal *Error
	if !errors.As(err, &refusal) {
		receipt.Status = Review
		return receipt, &Error{Code: NotNow, Message: "Dit kon niet worden verwerkt. Uw team kijkt ernaar."}
	}
	receipt.Refusal = refusal
	receipt.Status = statusOf(refusal, kindOf(name))
	if receipt.Status == Review {
		return receipt, refusal
	}
	return receipt, nil
}

// statusOf says whether a refusal refuses, or keeps the words for review. What
// happened is never refused because of the file's state or of lost access.
func statusOf(refusal *Error, kind Kind) ReceiptStatus {
	switch refusal.Code {
	case LostAccess, Unknown, NotNow:
		if kind == Online {
			return Refused
		}
		return Review
	case Invalid, Forbidden, Unsafe, IDReused, Erased:
		return Refused
	}
	return Review
}

func (j *judging) keep(ctx context.Context, operation Operation, verb string, file *Household, receipt Receipt, why *Error) {
	readers := []ID{j.actor.Organisation}
	role := OrganisationRole("")
	if file != nil {
		readers = file.Readers(j.today)
		role = file.RoleOf(j.actor.Organisation, j.today)
	}
	if !slices.Contains(readers, j.actor.Organisation) {
		readers = append(readers, j.actor.Organisation)
	}
	j.judged = append(j.judged, Judged{Operation: operation, Verb: verb, Author: j.actor, At: j.at, Receipt: receipt, Why: why, Readers: readers})
	j.settled[operation.ID] = Settled{Receipt: receipt, Hash: operation.Hash}
	j.receipts = append(j.receipts, receipt)
	if receipt.Version > 0 {
		event := LogChange
		if verb == "registerHousehold" {
			event = LogCreate
		}
		j.lines = append(j.lines, LogLine{Household: operation.HouseholdID, Event: event, Activity: verb, Actor: j.actor, Role: role, At: j.at, TraceID: j.service.trace(ctx)})
	}
}

func (j *judging) touchedFiles() []*Household {
	files := make([]*Household, 0, len(j.touched))
	for _, file := range j.touched {
		files = append(files, file)
	}
	slices.SortFunc(files, func(a, b *Household) int { return a.ID.Compare(b.ID) })
	return files
}

func (h *Household) conflictsOf(operation ID) []FieldConflict {
	conflicts := []FieldConflict{}
	for _, conflict := range h.Conflicts {
		if conflict.Made.Operation == operation && conflict.Open() {
			conflicts = append(conflicts, conflict)
		}
	}
	return conflicts
}

// sameOrReused gives the receipt that was given before, or refuses an id that
// was used for something else.
func sameOrReused(known Settled, operation Operation) Receipt {
	if known.Hash == operation.Hash {
		known.Receipt.Repeated = true
		return known.Receipt
	}
	return reused(operation.ID)
}

func reused(operation ID) Receipt {
	return Receipt{OperationID: operation, Status: Refused, Refusal: &Error{Code: IDReused, Message: "Dit nummer is al gebruikt voor iets anders."}}
}

// writing is the reach of an author: also of one who lost all roles, since what
// they wrote must reach a receipt. What they may change is May's to say.
func (a Actor) writing() Reach {
	return Reach{Region: a.Region, Organisation: a.Organisation, Person: a.author()}
}

// author is who receipts belong to: a person, or a process of an organisation.
func (a Actor) author() ID {
	if a.Process == "" {
		return a.Person
	}
	return DerivedID("process", a.Process, a.Organisation.String())
}
