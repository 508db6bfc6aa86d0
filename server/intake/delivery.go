package intake

import (
	"context"
	"errors"
	"time"

	"regieroute/server/casework"
)

// A delivery (aanlevering) is larger than this nor longer than that: a month of
// 250,000 dwellings, or a year of 20,000. regieroute import takes more.
const (
	MaxDeliveryBytes = 32 << 20
	maxDeliveryName  = 120 // characters
)

// DeliveryStatus is how far a delivery is.
type DeliveryStatus string

// The ways of a delivery: DELIVERED → WAITING → RUNNING → DONE. It is STOPPED by
// hand before or between two transactions, and FAILED when it broke three times
// in a row without getting further.
const (
	Delivered DeliveryStatus = "DELIVERED" // here, and nobody said to take it in
	Waiting   DeliveryStatus = "WAITING"
	Running   DeliveryStatus = "RUNNING"
	Stopping  DeliveryStatus = "STOPPING"
	Stopped   DeliveryStatus = "STOPPED"
	Done      DeliveryStatus = "DONE"
	Failed    DeliveryStatus = "FAILED"
)

// ended says that nothing comes any more.
func (s DeliveryStatus) ended() bool { return s == Stopped || s == Done || s == Failed }

// DeliveryKind is what a delivery is about.
type DeliveryKind string

// The kinds.
const (
	RentBooks    DeliveryKind = "RENT"  // the books of a housing association
	CasesAtStart DeliveryKind = "CASES" // the running cases of an organisation that begins (practice 37)
)

// Format is how a delivery is written.
type Format string

// The formats.
const (
	CSV  Format = "CSV"
	XLSX Format = "XLSX"
)

// Delivery is one file that an organisation brought, by hand or by a program, and
// what became of it. It holds nothing of what stands in the file: the content
// is kept apart, and only until it is taken in.
type Delivery struct {
	ID           casework.ID
	Kind         DeliveryKind
	Region       casework.ID
	Organisation casework.ID // who brought it
	By           casework.ID // who brought it: a person, or a partner's program
	ByName       string
	At           time.Time
	Name         string // of the file, as its sender called it
	Format       Format
	SHA256       string // hexadecimal, of the content as it came
	SizeBytes    int64

	AsOf        casework.Day // the day of the association's books
	ArrearsOnly bool         // keep nothing of tenancies without arrears (practice 9)
	Columns     Columns      // the association's choice at that moment

	Status   DeliveryStatus
	Preview  *Preview // nil before somebody asked for it
	Total    int      // households in the file
	DoneSo   int      // households that were taken in
	Report   RentReport
	NotTaken int       // tenancies that were not taken over; lists have their number only
	EndedAt  time.Time // zero as long as it goes on
	Attempts int       // in a row, without getting further
}

// Preview is what a delivery would do, and what cannot be read of it.
type Preview struct {
	Lines      int // below the heading
	Tenancies  int
	WrongCount int
	Duplicates int // lines that repeat a month with the same amounts
	Totals     int // lines that add up others

	NewFiles      int // households that get a file
	ChangedFiles  int // households with a file of which something changes
	NewMonths     int // of the files that are there
	ChangedMonths int // other amounts than the file has
	SameMonths    int
	OlderMonths   int // the file has them from newer books: they stay as they are
	Quiet         int // tenancies without arrears and without a file, kept apart
	Left          int // those of which nothing is kept but a count

	Cases *CasesPreview `json:"cases,omitempty"` // of running cases; nil for a rent file
}

// LedgerMonth is a month of a tenancy in an existing file, to be compared.
type LedgerMonth struct {
	Household    casework.ID `json:"household"`
	Tenancy      casework.ID `json:"tenancy"`
	Month        string      `json:"month"` // its first day
	DueCents     int64       `json:"due"`
	PaidCents    int64       `json:"paid"`
	BalanceCents int64       `json:"balance"`
	Arrangement  string      `json:"arrangement"`
}

// Differences is what a number of months would do to the files.
type Differences struct{ NewMonths, ChangedMonths, SameMonths, OlderMonths, ChangedFiles int }

// ErrNoDelivery is a delivery that is not there, not (any more) this
// association's, or not in the state that the change needs.
var ErrNoDelivery = errors.New("no such delivery")

// Deliveries keeps what associations brought. What it gives an actor is of the
// actor's own organisation and no other.
type Deliveries interface {
	Queue
	Books

	// Add keeps a delivery and its content.
	Add(ctx context.Context, actor casework.Actor, d Delivery, content []byte) error
	// Delivery gives one: ErrNoDelivery.
	Delivery(ctx context.Context, actor casework.Actor, id casework.ID) (Delivery, error)
	// Deliveries gives the newest of a kind, those with a content hash when one is given.
	Deliveries(ctx context.Context, actor casework.Actor, kind DeliveryKind, sha256 string, limit int) ([]Delivery, error)
	// Content gives what a delivery holds: ErrNoDelivery when it was taken in or thrown away.
	Content(ctx context.Context, actor casework.Actor, id casework.ID) ([]byte, error)
	// Read keeps what was chosen and read of a delivery that nobody started.
	Read(ctx context.Context, actor casework.Actor, d Delivery, wrong []WrongLine) error
	// Start puts one in the queue that somebody read, and remembers its columns for the association.
	Start(ctx context.Context, actor casework.Actor, id casework.ID) error
	// Stop ends one that nobody works on, and asks one that is worked on to end.
	Stop(ctx context.Context, actor casework.Actor, id casework.ID, at time.Time) error
	// Faults gives the lines that could not be read and the tenancies that were not taken over.
	Faults(ctx context.Context, actor casework.Actor, id casework.ID) ([]WrongLine, []NotTaken, error)
}

// Books is what is known of an association's books before a delivery is taken in.
type Books interface {
	// Columns gives what the association chose the last time.
	Columns(ctx context.Context, actor casework.Actor) (Columns, error)
	// Compare says what months would do to the files of the association.
	Compare(ctx context.Context, actor casework.Actor, asOf casework.Day, months []LedgerMonth) (Differences, error)
}

// Queue gives the deliveries that somebody started to who takes them in.
type Queue interface {
	// Claim gives the next delivery of a region to work on, with its content, and
	// keeps others from it for a while; false when there is none.
	Claim(ctx context.Context, region casework.ID) (Delivery, []byte, bool, error)
	// Keep keeps how far it is, holds on to it, and says whether to go on.
	Keep(ctx context.Context, d Delivery) (goOn bool, err error)
	// End keeps how it ended and throws the content away.
	End(ctx context.Context, d Delivery) error
	// Release lets others go on with it, after a while when it broke.
	Release(ctx context.Context, d Delivery, broke bool) error
	// ForgetOld throws away what was brought before a moment and never started.
	ForgetOld(ctx context.Context, region casework.ID, before, at time.Time) (int, error)
}
