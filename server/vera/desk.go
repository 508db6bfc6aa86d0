package vera

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"time"

	"regieroute/server/casework"
)

// Cases is what is needed of casework.Service.
type Cases interface {
	Tenancies(ctx context.Context, actor casework.Actor, numbers []string) (map[string]casework.KnownTenancy, error)
	DoMany(ctx context.Context, actor casework.Actor, operations []casework.Operation) ([]casework.Receipt, error)
}

// Desk is where a program of a housing association brings objects of VERA.
type Desk struct {
	Cases Cases
	Now   func() time.Time
}

// Kind is what kind of objects a request brings, as its address says.
type Kind string

// The kinds that are taken in.
const (
	Arrangements Kind = "betalingsregelingen"
	Collections  Kind = "externe-incassos"
	Tenancies    Kind = "overeenkomsten"
	Signals      Kind = "signaleringen"
)

// takers take one object of each kind in.
var takers = map[Kind]func(*taking, message, *Answer){
	Arrangements: (*taking).arrangement, Collections: (*taking).collection, Tenancies: (*taking).tenancy, Signals: (*taking).signal,
}

// Known says that objects of this kind are taken in.
func (k Kind) Known() bool { return takers[k] != nil }

// Take takes objects in, for a program or a person of the association, and says of
// each what became of it. What cannot be taken in leaves out that object only.
// sentAt is when the sender sent them, as its header says; empty is now.
func (d *Desk) Take(ctx context.Context, actor casework.Actor, kind Kind, content []byte, sentAt string) ([]Answer, error) {
	if err := casework.MayBringRentFiles(actor); err != nil {
		return nil, err
	}
	taking, err := d.begin(actor, kind, sentAt)
	if err != nil {
		return nil, err
	}
	objects, refusal := split(content)
	if refusal != nil {
		return nil, refusal
	}
	messages, numbers := make([]message, len(objects)), []string{}
	for i, object := range objects {
		messages[i] = readMessage(object)
		numbers = append(numbers, taking.numbersOf(messages[i])...)
	}
	if taking.known, err = d.Cases.Tenancies(ctx, taking.association, numbers); err != nil {
		return nil, err
	}
	taking.answers = make([]Answer, len(messages))
	for i, message := range messages {
		taking.at = i
		taking.take(message, &taking.answers[i])
	}
	return taking.answers, taking.submit(ctx, d.Cases)
}

func (d *Desk) begin(actor casework.Actor, kind Kind, sentAt string) (*taking, error) {
	now := d.Now()
	sent := now
	if sentAt != "" {
		at, _, read := parseMoment(sentAt)
		if !read {
			return nil, &casework.Error{Code: casework.Invalid, Message: "X-Stuurgegevens-Tijdstip-Bericht is geen tijdstip."}
		}
		if at.Before(now) { // a clock that runs ahead orders nothing
			sent = at
		}
	}
	return &taking{
		kind: kind, now: now, today: casework.DayOf(now), sentAt: sent,
		association: casework.Actor{Region: actor.Region, Organisation: actor.Organisation, OrganisationRole: casework.Landlord, Process: "import"},
	}, nil
}

// taking is one request on its way. Each object is done to the files as they were
// loaded first, so that the next one meets what it left and a refusal is heard
// before anything is kept; then all is done for good.
type taking struct {
	kind        Kind
	association casework.Actor // its process
	now, sentAt time.Time
	today       casework.Day
	known       map[string]casework.KnownTenancy
	at          int // which object
	answers     []Answer
	operations  []casework.Operation
	about       []int // which object each operation is of
}

// numbersOf gives under which numbers the tenancies of a message may be known.
func (t *taking) numbersOf(m message) []string {
	if t.kind == Tenancies {
		return keys{ID: m.ID, IDExtern: m.IDExtern, Code: m.Code}.all()
	}
	numbers := []string{}
	for _, named := range m.about() {
		numbers = append(numbers, named.all()...)
	}
	return numbers
}

func (t *taking) take(m message, a *Answer) {
	a.ID = m.number()
	switch {
	case m.cannotBeRead:
		a.become(Faulty, codeInvalid, "Dit object is niet te lezen.", m.unreadable)
	case a.ID == "":
		a.become(Faulty, codeMissing, "Het object heeft geen id.", "id")
	case len([]rune(a.ID)) > maxKey:
		a.become(Faulty, codeInvalid, "Gebruik voor het nummer hoogstens 64 tekens.", "id")
	default:
		takers[t.kind](t, m, a)
	}
}

// find gives the file of the first of these numbers that is a tenancy of the
// association.
func (t *taking) find(named keys) (casework.KnownTenancy, bool) {
	for _, number := range named.all() {
		if known, found := t.known[number]; found {
			return known, true
		}
	}
	return casework.KnownTenancy{}, false
}

// tenancyOf gives the file that an object is about, or says that there is none:
// VERA tells of no arrears, so that it makes no file (practice 9).
func (t *taking) tenancyOf(named keys, a *Answer) (casework.KnownTenancy, bool) {
	if len(named.all()) == 0 {
		a.become(Faulty, codeMissing, "Het object noemt geen huurcontract.", "overeenkomst")
		return casework.KnownTenancy{}, false
	}
	known, found := t.find(named)
	if !found {
		a.become(Waits, codeUnknown, "Dit huurcontract is hier niet bekend. Het komt met het huurbestand.", "overeenkomst")
	}
	return known, found
}

// does tries an operation on the file as it was loaded, and keeps it for later when
// the rules allow it.
func (t *taking) does(known casework.KnownTenancy, id casework.ID, command casework.Command) *casework.Error {
	verb, name, err := command.Verb()
	if err == nil {
		err = casework.May(t.association, name, known.File, t.today)
	}
	if err == nil {
		err = verb.Apply(known.File, casework.Act{Who: t.association, Operation: id, At: t.now, RecordedAt: t.sentAt, Today: t.today})
	}
	if refusal, is := errorAs[*casework.Error](err); is {
		return refusal
	}
	content := written(command)
	t.operations = append(t.operations, casework.Operation{
		ID: id, HouseholdID: known.File.ID, RecordedAt: t.sentAt, Command: command, Content: content, Hash: sha256.Sum256(content),
	})
	t.about = append(t.about, t.at)
	return nil
}

func written(command casework.Command) []byte {
	content, _ := json.Marshal(casework.Wire(command)) // structs of text and numbers: never fails
	return content
}

// name derives an id within the association, so that the same object does the same
// operation.
func (t *taking) name(parts ...string) casework.ID {
	association := t.association.Organisation.String()
	return casework.DerivedID(append([]string{"vera", association, string(t.kind)}, parts...)...)
}

func digest(content []byte) string {
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:])
}

// submit does for good what was done to the files as they were loaded.
func (t *taking) submit(ctx context.Context, cases Cases) error {
	for start := 0; start < len(t.operations); start += casework.MaxOperations {
		some := t.operations[start:min(start+casework.MaxOperations, len(t.operations))]
		receipts, err := cases.DoMany(ctx, t.association, some)
		if err != nil {
			return fmt.Errorf("take %s in: %w", t.kind, err)
		}
		for i, operation := range some {
			t.settle(&t.answers[t.about[start+i]], operation.ID, receipts)
		}
	}
	return nil
}

// settle takes over what became of an operation when that is not what was foreseen:
// somebody was in the same file at the same time.
func (t *taking) settle(a *Answer, operation casework.ID, receipts []casework.Receipt) {
	for _, receipt := range receipts {
		switch {
		case receipt.OperationID != operation:
		case receipt.Refusal != nil:
			a.refused(receipt.Refusal, nil)
		case receipt.Version == 0:
			a.become(Waits, codeNotNow, "Dit ligt klaar om door mensen te worden bekeken.", "")
		case receipt.Repeated:
			a.Outcome = Unchanged
		}
	}
}
