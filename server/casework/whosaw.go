package casework

import (
	"context"
	"errors"
	"time"
)

// SeenBy is what one organisation in one role did to a file on one day, as the
// access log has it (access §3).
type SeenBy struct {
	Organisation ID
	Role         OrganisationRole // in the file; empty for a process of ours
	Person       ID               // zero for a process, and for who may not know the person
	Event        LogEvent
	On           Day
	Times        int
	LastAt       time.Time
	ByConsent    bool // read whether the rent is paid, with the tenant's consent (practice 11): the organisation need not be in the file
}

// Purpose says in plain Dutch why the organisation may look; empty for a process
// of ours.
func (s SeenBy) Purpose() string {
	if s.ByConsent {
		return "Met toestemming van de huurder: vragen of de huur is betaald."
	}
	return purposes[s.Role].words
}

// LogReader reads the access log. It is apart from Store, since nobody reads the
// log through the rights that read files.
type LogReader interface {
	// WhoSaw gives who read or changed a household, the last first, at most so
	// many.
	WhoSaw(ctx context.Context, region, household ID, most int) ([]SeenBy, error)
}

// mostSeenBy bounds one answer.
const mostSeenBy = 1000

var errNoLog = errors.New("nobody said where the access log is")

type noLog struct{}

// WhoSaw fails: an empty log would lie.
func (noLog) WhoSaw(context.Context, ID, ID, int) ([]SeenBy, error) { return nil, errNoLog }

// ReadingLog tells the service where the access log is read.
func (s *Service) ReadingLog(log LogReader) *Service {
	s.log = log
	return s
}

// WhoSaw gives which organisations read or changed a file, in which role and
// when; nil to who may not know. The case team of the file and an auditor see
// the persons, the Regieteam does not; a landlord learns only that an authorised
// organisation asked about the rent (practice 11).
func (s *Service) WhoSaw(ctx context.Context, actor Actor, household ID) ([]SeenBy, error) {
	audits := actor.audits()
	reads := audits
	reach := actor.Reach()
	if audits {
		reach = actor.writing() // an auditor is in no file
	}
	err := s.store.InTransaction(ctx, reach, func(tx Tx) error {
		if !audits {
			files, err := tx.Load(ctx, []ID{household}, s.Today())
			if err != nil || len(files) == 0 {
				return err
			}
			if reads = files[0].ViewFor(actor, s.Today()) != nil && actor.readsOf(files[0], "whoSaw", s.Today()); !reads {
				return nil
			}
		}
		line := LogLine{Household: household, Event: LogRead, Activity: "whoSaw", Actor: actor, Role: actor.OrganisationRole, At: s.now(), TraceID: s.trace(ctx)}
		return tx.Log(ctx, []LogLine{line})
	})
	if err != nil || !reads {
		return nil, err
	}
	seen, err := s.log.WhoSaw(ctx, actor.Region, household, mostSeenBy)
	switch {
	case audits || actor.OrganisationRole == CaseTeam:
	case actor.OrganisationRole == Landlord:
		return thatSomebodyAsked(seen), err
	default:
		withoutPersons(seen)
	}
	return seen, err
}

// thatSomebodyAsked leaves of who saw a file on which days the rent was asked
// about with the tenant's consent, and not by whom.
func thatSomebodyAsked(seen []SeenBy) []SeenBy {
	asked := []SeenBy{}
	for _, read := range seen {
		last := len(asked) - 1
		switch {
		case !read.ByConsent:
		case last >= 0 && asked[last].On == read.On:
			asked[last].Times += read.Times
		default:
			asked = append(asked, SeenBy{Event: read.Event, On: read.On, Times: read.Times, LastAt: read.LastAt, ByConsent: true})
		}
	}
	return asked
}

func withoutPersons(seen []SeenBy) {
	for i := range seen {
		seen[i].Person = ID{}
	}
}
