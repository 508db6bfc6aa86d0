package casework

import (
	"context"
	"io"
	"time"
)

// ReleaseState is how far a release is.
type ReleaseState string

// The ways of a release: WAITING → RUNNING → DONE → EXPIRED. It is REFUSED where
// the protection of people cannot be met, CANCELLED by hand before it is done, and
// FAILED when it broke three times in a row.
const (
	ReleaseWaits     ReleaseState = "WAITING"
	ReleaseRuns      ReleaseState = "RUNNING"
	ReleaseDone      ReleaseState = "DONE"
	ReleaseNotMade   ReleaseState = "REFUSED"
	ReleaseCancelled ReleaseState = "CANCELLED"
	ReleaseFailed    ReleaseState = "FAILED"
	ReleaseExpired   ReleaseState = "EXPIRED"
)

// open says that it is still being made.
func (s ReleaseState) open() bool { return s == ReleaseWaits || s == ReleaseRuns }

// Release is one publication of data: what was asked, how far it is, what came of
// it, and who took it (datasets, releases). It holds nothing of what stands in its
// files.
type Release struct {
	Order            ReleaseOrder
	Region           ID
	Organisation     ID // for which it is made
	OrganisationName string
	By               ID // who asked: a person, or a partner's program
	ByName           string
	ProjectName      string // of microdata
	AskedAt          time.Time
	SnapshotAt       time.Time // what was saved until then is in it; zero before it was begun
	EndedAt          time.Time // zero as long as it goes on
	ExpiresAt        time.Time // from then on its files are gone; zero before it is done
	State            ReleaseState
	Done             int64 // of Total, in steps of making
	Total            int64 // 0 before it is known
	Refusal          *Error
	Report           ReleaseReport
	Files            []ReleaseFile
	Takings          []ReleaseTaking // the last ones, the newest first
	TakingCount      int
	MayTake          bool // the actor may take its files now
	MayCancel        bool // the actor may cancel it now
}

// ID names the release.
func (r Release) ID() ID { return r.Order.ID }

// Formats are how its tables are written.
func (r Release) Formats() []ReleaseFormat { return r.Order.Formats }

// Period gives its months; nil where it is not about months.
func (r Release) Period() *MonthPeriod {
	if r.Order.Period == (MonthPeriod{}) {
		return nil
	}
	return &r.Order.Period
}

// Kind is what it is made of.
func (r Release) Kind() ReleaseKind { return r.Order.Kind }

// names says that people stand in the files as themselves: only who asked takes
// them, and they go soon.
func (k ReleaseKind) names() bool { return !k.counts() }

// Personal says that people stand in its files as themselves.
func (r Release) Personal() bool { return r.Order.Kind.names() }

// ReleaseFile is one file of a release.
type ReleaseFile struct {
	Name      string
	MediaType string
	Rows      int64 // of what stands in it; 0 for descriptions
	Bytes     int64
	SHA256    string // hexadecimal
}

// Size gives the bytes as JSON has numbers.
func (f ReleaseFile) Size() float64 { return float64(f.Bytes) }

// ReleaseReport is what protection did to a release. It counts, and names nobody.
type ReleaseReport struct {
	Suppressed []SuppressedCells // of a publication: what is not shown, and why
	Proposals  []string          // what would show more, in plain Dutch
	K          int               // of microdata: the smallest group in which somebody stands; 0 when it is none
	L          int               // the fewest different values of what is sensitive in a group
	Subjects   int               // households that were looked at
	Starred    int               // households of which no more than a pseudonym and the sensitive values are given
	LeftOut    int               // households that are not in it
}

// SuppressedCells is how many cells are not shown for one reason.
type SuppressedCells struct {
	Reason SuppressionReason
	Cells  int
}

// SuppressionReason is why a cell is not shown.
type SuppressionReason string

// Why cells are not shown.
const (
	TooFew     SuppressionReason = "TOO_FEW"     // fewer than ten
	WholeGroup SuppressionReason = "WHOLE_GROUP" // all of a group, so it would tell of each
	ForOthers  SuppressionReason = "FOR_OTHERS"  // others could be reckoned from it
)

// ReleasedHousehold is a household that stands in a release as itself, with the role of
// the organisation in its file.
type ReleasedHousehold struct {
	ID   ID
	Role OrganisationRole
}

// ReleaseTaking is that somebody took a file, or a part of it.
type ReleaseTaking struct {
	ID        ID
	ByName    string
	File      string
	At        time.Time
	FirstByte int64
	LastByte  int64
}

// First gives the first byte as JSON has numbers.
func (t ReleaseTaking) First() float64 { return float64(t.FirstByte) }

// Last gives the last byte as JSON has numbers.
func (t ReleaseTaking) Last() float64 { return float64(t.LastByte) }

// The page and edge of releases.
type (
	// ReleasePage is a page of releases.
	ReleasePage = Page[Release]
	// ReleaseEdge is one release of a page.
	ReleaseEdge = Edge[Release]
)

// ReleaseBytes is a file of a release as it is taken: read where it is wanted.
type ReleaseBytes interface {
	io.ReadSeeker
}

// ReleaseBook keeps releases. What it gives an actor is what the actor's
// organisation may see and no more; the second fence holds it to that.
type ReleaseBook interface {
	// AskRelease keeps what was asked, unless so many of the organisation's are being made already.
	AskRelease(ctx context.Context, actor Actor, release Release, most int) (kept bool, err error)
	// FindReleases gives a page of some kinds, the newest first.
	FindReleases(ctx context.Context, actor Actor, kinds []ReleaseKind, page PageRequest) ([]ReleaseEdge, error)
	// ReleaseOf gives one; nil when there is none that the actor may see.
	ReleaseOf(ctx context.Context, actor Actor, release ID) (*Release, error)
	// CancelRelease ends one that is not done; nothing of it is kept.
	CancelRelease(ctx context.Context, actor Actor, release ID, at time.Time) error
	// TakeRelease writes down that a part of a file is taken, and gives the file to
	// read from; nil when its bytes are gone.
	TakeRelease(ctx context.Context, actor Actor, release ID, taking ReleaseTaking) (ReleaseBytes, error)
	// ReleasedHouseholds gives the households that stand in a release as themselves.
	ReleasedHouseholds(ctx context.Context, actor Actor, release ID) ([]ReleasedHousehold, error)
	// Publication gives what the newest publication told, without rows; nil when there is none.
	Publication(ctx context.Context, actor Actor) (*Publication, error)
	// PublishedTable gives a table of it with the rows of one moment; nil when it has none of that name.
	PublishedTable(ctx context.Context, actor Actor, name, moment string) (*PublishedTable, error)
}

// KeepingReleases tells the service where releases and research projects are kept,
// and whom to tell that one waits to be made.
func (s *Service) KeepingReleases(book ReleaseBook, projects ProjectBook, wake func()) *Service {
	s.releases, s.projects, s.wakeReleases = book, projects, wake
	return s
}
