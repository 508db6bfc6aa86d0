package casework

import (
	"context"
	"time"
)

// LogDays is how many days back the access log is counted, today included.
const LogDays = 14

// LogCut is how long a verification may be silent before another may begin.
const LogCut = 2 * time.Minute

// LogDay is how often what was done on one day: no file, no person.
type LogDay struct {
	On      Day
	Reads   int // files shown
	Changes int // files opened for the first time or changed
	Taken   int // prints and exports
	Search  int // searches
	Glass   int // files of others opened, with a reason (access §2)
}

// LogCheck is the last verification of the access log of a region (access §3).
type LogCheck struct {
	StartedAt time.Time
	EndedAt   time.Time // zero while it goes on, and when it was cut off
	ByName    string
	Lines     int  // sealed lines that were looked at
	OfLines   int  // sealed lines when it began
	Unsealed  int  // lines since the last seal
	Cut       bool // it is not heard of any more
	Found     []LogFound
	Trouble   JobTrouble // why it could not be finished
	ToldAt    time.Time  // when it was last heard of
}

// LogFound is what was done to the log, and how often.
type LogFound struct {
	Kind  LogHarm
	Count int
}

// LogHarm is what was done to the access log after it was sealed.
type LogHarm string

// What can be done to a sealed log.
const (
	LineChanged  LogHarm = "LINE_CHANGED"  // a line says something else than when it was sealed
	LineRemoved  LogHarm = "LINE_REMOVED"  // a sealed line is gone
	LineInserted LogHarm = "LINE_INSERTED" // a line is older than the seals that do not have it
	LineMoved    LogHarm = "LINE_MOVED"    // what a sealed line said stands in another place
	SealBroken   LogHarm = "SEAL_BROKEN"   // a seal does not follow from its lines and the seal before
	SealMissing  LogHarm = "SEAL_MISSING"  // a seal is gone
)

// LogBook counts and verifies the access log. It names no file and no person but
// who had it verified.
type LogBook interface {
	// LogDays counts what was done since a day, the newest day first.
	LogDays(ctx context.Context, region ID, since Day) ([]LogDay, error)
	// LogCheck gives the last verification; nil while there was none.
	LogCheck(ctx context.Context, region ID) (*LogCheck, error)
	// BeginLogCheck begins one, unless another goes on that was heard of since.
	BeginLogCheck(ctx context.Context, region, by ID, at, since time.Time) (begun bool, err error)
}

type noLogBook struct{}

func (noLogBook) LogDays(context.Context, ID, Day) ([]LogDay, error) { return nil, errNoHealth }
func (noLogBook) LogCheck(context.Context, ID) (*LogCheck, error)    { return nil, errNoHealth }
func (noLogBook) BeginLogCheck(context.Context, ID, ID, time.Time, time.Time) (bool, error) {
	return false, errNoHealth
}

// CheckingLog tells the service where the access log is counted, and who verifies
// it once that began.
func (s *Service) CheckingLog(book LogBook, check func(region ID, started time.Time)) *Service {
	s.logBook, s.checkLog = book, check
	return s
}

// AccessLogDays counts the access log of the last days, for the administrator of
// the Regieteam and auditors; nil for others.
func (s *Service) AccessLogDays(ctx context.Context, actor Actor) ([]LogDay, error) {
	if !actor.readsLog() {
		return nil, nil
	}
	return s.logBook.LogDays(ctx, actor.Region, s.Today().Plus(1-LogDays))
}

// AccessLogCheck gives the last verification of the access log, to the
// administrator of the Regieteam and auditors; nil to others, and while there was
// none.
func (s *Service) AccessLogCheck(ctx context.Context, actor Actor) (*LogCheck, error) {
	if !actor.readsLog() {
		return nil, nil //nolint:nilnil // who oversees nothing reads nothing
	}
	check, err := s.logBook.LogCheck(ctx, actor.Region)
	if check != nil {
		check.Cut = check.EndedAt.IsZero() && s.now().Sub(check.ToldAt) > LogCut
	}
	return check, err
}

// VerifyAccessLog has the access log verified, by the administrator of the
// Regieteam or its auditor. While one goes on nothing begins; its state is given.
func (s *Service) VerifyAccessLog(ctx context.Context, actor Actor) (*LogCheck, error) {
	if err := mayVerifyLog(actor); err != nil {
		return nil, err
	}
	started := s.now().UTC().Truncate(time.Microsecond)
	begun, err := s.logBook.BeginLogCheck(ctx, actor.Region, actor.Person, started, started.Add(-LogCut))
	if err != nil {
		return nil, err
	}
	if begun {
		s.checkLog(actor.Region, started)
	}
	return s.AccessLogCheck(ctx, actor)
}
