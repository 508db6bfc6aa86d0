package casework

import (
	"context"
	"errors"
	"time"
)

// Store keeps files. Everything in it happens inside a transaction that takes
// a Reach: what lies outside it is neither found nor changed.
type Store interface {
	// InTransaction runs work in one transaction: all of it happens, or nothing.
	// Lost connections and deadlocks come back as errors; nothing is retried.
	InTransaction(ctx context.Context, reach Reach, work func(Tx) error) error
}

// Tx is one transaction of a Store. Every method takes the same number of
// statements however many files it is given.
type Tx interface {
	// Lock takes the lock of every household named, in the order of their ids,
	// also of those that do not exist yet, and loads those in reach, each with the
	// region's parameters of today.
	Lock(ctx context.Context, households []ID, today Day) ([]*Household, error)
	// Load loads the households in reach, in the order given, without a lock,
	// each with the region's parameters of today.
	Load(ctx context.Context, households []ID, today Day) ([]*Household, error)
	// Save writes the files, new or changed, with what lists need, and then
	// checks the guards of the database. A file that breaks the safety rule gives
	// *Error UNSAFE, one that cannot be stored gives ErrNotStorable; either way the
	// transaction goes on as if Save had not been called.
	Save(ctx context.Context, files []*Household, today Day) error

	// Erased gives which of the households named were erased, for good.
	Erased(ctx context.Context, households []ID) (map[ID]bool, error)

	// Receipts gives the receipts of the author in reach among the operations
	// named.
	Receipts(ctx context.Context, operations []ID) ([]Settled, error)
	// Keep writes what was judged: receipts, contents, history of the files and
	// what was left behind. ErrOperationKnown when somebody else used an id. Of an
	// operation that was refused ERASED only the receipt is kept.
	Keep(ctx context.Context, judged []Judged) error
	// LeftBehind gives what was left behind for the files in reach: of one
	// household, or of all when the zero ID is given. What was settled stays out
	// unless it is asked for by operation.
	LeftBehind(ctx context.Context, household ID, operations []ID) ([]LeftBehind, error)
	// Arrivals gives which of these attachments have all their bytes here, and keeps
	// more from arriving until the transaction ends.
	Arrivals(ctx context.Context, attachments []ID) (map[ID]Arrival, error)
	// Settle marks what was left behind as settled.
	Settle(ctx context.Context, operation ID, by Actor, at time.Time) error

	// TenantHouseholds gives the households in reach that have a tenancy with one
	// of these tenant numbers of a landlord, by number (practice 7).
	TenantHouseholds(ctx context.Context, landlord ID, tenantNumbers []string) (map[string]ID, error)
	// TenancyHouseholds gives the households in reach that have one of a landlord's
	// tenancies, by its number: of several, the open one of the newest tenancy. One
	// of another tenant is not the same: where both tenants' numbers are known, they
	// must be equal.
	TenancyHouseholds(ctx context.Context, landlord ID, named []TenancyName) (map[string]ID, error)
	// KeepQuiet takes over a landlord's tenancies without arrears, and its counts:
	// what was read from newer books stays.
	KeepQuiet(ctx context.Context, landlord ID, books QuietBooks) error
	// QuietTenancies gives a landlord's tenancies without arrears, by id from after
	// the one given on.
	QuietTenancies(ctx context.Context, landlord, after ID, first int) ([]QuietTenancy, error)
	// TenancyCounts gives a landlord's counts by month, oldest first.
	TenancyCounts(ctx context.Context, landlord ID) ([]TenancyCount, error)
	// Alike gives the files in reach that may be of the same household by address,
	// or by name and birth date of a resident, of what the file given says; at most
	// twenty.
	Alike(ctx context.Context, file *Household) ([]ID, error)
	// Lookalikes gives of the files named which look like another one: what their
	// alerts are of; at most one for each.
	Lookalikes(ctx context.Context, households []ID, today Day) ([]Lookalike, error)
	// Find gives a page of files that match, by keyset.
	Find(ctx context.Context, filter Filter, page PageRequest, today Day) ([]Found, error)
	// FindAlerts gives a page of what needs attention today, by keyset: the
	// heaviest first, and of equals what is due or began first.
	FindAlerts(ctx context.Context, filter AlertFilter, page PageRequest, today Day) ([]FoundAlert, error)
	// FindArrears gives a page of a landlord's tenancies in arrears, by keyset: the
	// most urgent first, and of equals those that are longest in arrears.
	FindArrears(ctx context.Context, filter ArrearsFilter, page PageRequest, today Day) ([]FoundArrears, error)
	// TeamLoads counts the files of the case team in reach by case manager; what has
	// none stands under the zero ID.
	TeamLoads(ctx context.Context, measures TeamMeasures) ([]TeamLoad, error)
	// FindTeamFiles gives a page of the files of one case manager of the team in
	// reach, by keyset: the most urgent first, and of equals those that nobody
	// contacted for longest.
	FindTeamFiles(ctx context.Context, filter TeamFilter, measures TeamMeasures, page PageRequest) ([]FoundTeamFile, error)
	// Count answers a question of statistics for the organisation in reach, from
	// what was counted already.
	Count(ctx context.Context, question StatisticsQuestion) (Counted, error)
	// FindCounted gives a page of the files behind a number of the organisation in
	// reach, by id, and how much of the number is of erased households.
	FindCounted(ctx context.Context, question StatisticsQuestion, page PageRequest, today Day) (found []FoundCounted, erased int64, err error)
	// StandIns gives who takes the place of whom in the organisation in reach, of what
	// is not over on a day.
	StandIns(ctx context.Context, today Day) ([]StandIn, error)
	// StandIn gives one of the organisation in reach; nil when there is none.
	StandIn(ctx context.Context, id ID) (*StandIn, error)
	// AddStandIn adds one; *Error ID_REUSED when somebody else used its id.
	AddStandIn(ctx context.Context, standIn StandIn) error
	// EndStandIn keeps from which day it holds no more, once.
	EndStandIn(ctx context.Context, standIn StandIn) error
	// Caseload gives the files of a person's tablet: those they are case manager of,
	// in a colleague's place or not, or visitor of, most urgent first.
	Caseload(ctx context.Context, person ID, today Day) ([]FileState, error)
	// History gives the operations of a household, newest first, of at most limit.
	History(ctx context.Context, household ID, limit int) ([]HistoryEntry, error)
	// Moment names this moment, up to which Changed has told of changes.
	Moment(ctx context.Context) (string, error)
	// Changed gives the operations that changed files in reach between the moments of
	// a mark and after its last one, in the order in which they were judged.
	Changed(ctx context.Context, mark ChangeMark, limit int) ([]ChangedFile, error)
	// Directory gives the organisations and people of the region.
	Directory(ctx context.Context) (Directory, error)
	// Region gives what the rules and the tablet need of the region, its parameters
	// among it.
	Region(ctx context.Context) (Region, error)
	// KeepStood keeps files as they stood when something was decided, for good.
	KeepStood(ctx context.Context, stood []Stood) error
	// Stood gives what was kept of a file in reach with a decision.
	Stood(ctx context.Context, household, decision ID) (Stood, bool, error)

	// Meetings gives the meetings that match with the items of their agendas in
	// reach, the earliest first, at most a hundred.
	Meetings(ctx context.Context, filter MeetingFilter) ([]Meeting, error)
	// SaveMeeting writes a meeting, new or one version further; *Error NOT_NOW when
	// somebody else was first, UNKNOWN when an item names a household out of reach.
	SaveMeeting(ctx context.Context, meeting Meeting) error
	// Proposals gives what belongs on an agenda on a day and is not on one from
	// today on.
	Proposals(ctx context.Context, on, today Day, limit int) ([]AgendaProposal, error)

	// CostTables gives the versions named of the region's cost table, or the last
	// hundred when nil is given, the newest first.
	CostTables(ctx context.Context, versions []int64) ([]CostTable, error)
	// PublishCosts adds a version; *Error NOT_NOW when somebody else took its
	// number.
	PublishCosts(ctx context.Context, table CostTable) error
	// ChangeParameters adds a change; *Error NOT_NOW when somebody else took its
	// version.
	ChangeParameters(ctx context.Context, change ParameterChange) error

	// PhoneList gives the list of the organisation in reach; its zero value when
	// there is none.
	PhoneList(ctx context.Context) (PhoneList, error)
	// SavePhoneList writes a list, new or one version further; *Error NOT_NOW when
	// somebody else was first.
	SavePhoneList(ctx context.Context, list PhoneList) error
	// RegionNumbers gives the region's list; its zero value when there is none.
	RegionNumbers(ctx context.Context) (RegionNumbers, error)
	// SaveRegionNumbers writes the region's list, new or one version further; *Error
	// NOT_NOW when somebody else was first.
	SaveRegionNumbers(ctx context.Context, numbers RegionNumbers) error

	// Consents gives the consents that clients gave to the organisation in reach, by
	// id.
	Consents(ctx context.Context, filter ConsentFilter) ([]PaymentConsent, error)
	// AddConsent adds a consent; *Error ID_REUSED when somebody else used its id.
	AddConsent(ctx context.Context, consent PaymentConsent) error
	// WithdrawConsent keeps when and by whom a consent was withdrawn, once.
	WithdrawConsent(ctx context.Context, consent PaymentConsent) error

	// Devices gives the devices named of the region, or all when nil is given, with
	// who uses them and what was done to them; those heard of last first, at most a
	// thousand.
	Devices(ctx context.Context, named []ID) ([]Device, error)
	// ChangeDevice keeps a change of a device; *Error NOT_NOW when somebody else was
	// first.
	ChangeDevice(ctx context.Context, device Device, change DeviceChange) error

	// Notify tells people what is new, each of them once, and never who did it.
	Notify(ctx context.Context, notices []Notice, at time.Time) error
	// FindNotifications gives a page of what the person in reach was told for the
	// organisation in reach, of files that it is in today, by keyset: the newest first.
	FindNotifications(ctx context.Context, page PageRequest, today Day) ([]FoundNotification, error)
	// CountUnread counts which of these the person did not read, at most a hundred.
	CountUnread(ctx context.Context, today Day) (int, error)
	// MarkRead keeps when the person in reach read notifications of theirs, once.
	MarkRead(ctx context.Context, notifications []ID, at time.Time) error

	// MailChoice gives what the person in reach chose about mail; NEVER when nothing.
	MailChoice(ctx context.Context) (MailChoice, error)
	// KeepMailChoice keeps what the person in reach chooses.
	KeepMailChoice(ctx context.Context, choice MailChoice) error

	// Log writes lines of the access log: no log, no data (access §3).
	Log(ctx context.Context, lines []LogLine) error
}

// ErrNotStorable is a file that the database cannot hold (SQLSTATE class 22 or
// 23): the operation is kept for review.
var ErrNotStorable = errors.New("file cannot be stored")

// ErrOperationKnown is an operation id that somebody else used.
var ErrOperationKnown = errors.New("operation id is used by another author")

// Settled is a stored receipt and the hash of what it was for.
type Settled struct {
	Receipt Receipt
	Hash    [32]byte
}

// Judged is an operation with what became of it, ready to be kept.
type Judged struct {
	Operation Operation
	Verb      string
	Author    Actor
	At        time.Time
	Receipt   Receipt
	Why       *Error // of a REVIEW
	Readers   []ID   // who is in the file now; the author's organisation alone when there is no file
	WaitsIn   ID     // of a REVIEW: the file that goes on for one that was linked, where it waits; zero is its own
}

// Filter says which files: every field that is set must match.
type Filter struct {
	IDs         []ID
	Text        string // parts of names, street, postal code, city or the landlord's tenancy number; a file has them all
	Forgiving   bool   // of Text: when no file has it, those that look most like it
	Phase       Phase
	Landlord    ID
	CaseManager ID
	NextUntil   Day      // something is planned or ends by this day
	InArrears   bool     // owes rent
	Having      ListKind // only files with at least one such record
}

// ListKind names the kind of record a list is about.
type ListKind string

// The lists.
const (
	HavingAnything  ListKind = ""
	HavingReferrals ListKind = "REFERRALS"
	HavingDecisions ListKind = "DECISIONS"
	HavingPlans     ListKind = "PLANS"
)

// PageRequest is one page of a list.
type PageRequest struct {
	First int    // 1 to 100
	After string // the cursor of the last item of the page before; empty for the first page
}

// Found is one file of a list, with the cursor to go on after it.
type Found struct {
	ID     ID
	Cursor string
	Alike  bool // it does not have the text that was looked for, and looks like it
}

// FileState is what a tablet's file is compared by.
type FileState struct {
	ID      ID
	Version int64
	Role    OrganisationRole // of the reader's organisation in the file today
}

// HistoryEntry is one operation in a file's history.
type HistoryEntry struct {
	Operation  ID
	Verb       string
	By         ID
	For        ID
	At         time.Time
	RecordedAt time.Time
	Status     ReceiptStatus
}

// TenancyName is how a landlord calls a tenancy.
type TenancyName struct {
	Number       string `json:"number"`
	TenantNumber string `json:"tenant"` // "" is unknown
}

// Directory is the organisations and people of a region: names for ids.
type Directory struct {
	Organisations []Organisation
	People        []Person
}

// Organisation is one of the organisations that work together.
type Organisation struct {
	ID    ID
	Name  string
	Kind  OrganisationRole
	Phone string
	// YouthRequests says that it is the region's organisation for youth protection (practice 26).
	YouthRequests bool
	// EndsFrom is the first day on which it takes part in the region no more; empty
	// while it goes on.
	EndsFrom Day
}

// Person is somebody who works for an organisation.
type Person struct {
	ID           ID
	Name         string
	Organisation ID
	Roles        []PersonRole
	Active       bool
	Phone        string // at work; empty when unknown
}

// Region is one Regieteam's working area.
type Region struct {
	ID        ID
	Name      string
	Exercise  bool              // everything in it is invented; said when it is made, and never changed (practice 37)
	RegieTeam ID                // the organisation that is its Regieteam
	Epoch     string            // renewed by a restore: receipts' versions mean nothing across it (tablet §3)
	Changes   []ParameterChange // of its parameters, the oldest first
	Endings   Endings           // of its organisations
}

// LogEvent is what happened to a file (NEN 7513).
type LogEvent string

// The events of the access log.
const (
	LogCreate     LogEvent = "CREATE"
	LogRead       LogEvent = "READ"
	LogChange     LogEvent = "CHANGE"
	LogPrint      LogEvent = "PRINT"
	LogExport     LogEvent = "EXPORT"
	LogSearch     LogEvent = "SEARCH"
	LogBreakGlass LogEvent = "BREAK_GLASS" // a file of others was opened (access §2)
)

// LogLine is one line of the access log (Logboek Dataverwerkingen).
type LogLine struct {
	Household ID // zero for a search
	Event     LogEvent
	Activity  string // the verb or the query: the processing activity
	Actor     Actor
	Role      OrganisationRole // in the file
	At        time.Time        // when the server logged it
	StartedAt time.Time        // when it began, by the tablet's clock; zero when that is At
	Offline   bool             // read on a tablet without a network and reported later
	Query     string           // of a search, what was looked for: the store seals it for the region
	TraceID   string           // 32 hexadecimal digits; empty when there is none
}
