package casework

import (
	"context"
	"errors"
	"time"
)

// ProgramHealth is how the program and its background work are doing in a region. It
// holds nothing about anybody: versions, numbers and moments.
type ProgramHealth struct {
	Version  string // of the program, as it was built
	App      string // tag of the app that the server hands out; empty when it hands out none
	Database DatabaseHealth
	Log      LogHealth
	Mail     MailHealth
	Jobs     []JobRun  // every kind, also one that never ran
	Founded  time.Time // of the region: work that never ran since is not late at once
}

// DatabaseHealth is how the database is doing.
type DatabaseHealth struct {
	Version      string // of PostgreSQL
	Bytes        int64  // on disk, all regions together
	PictureBytes int64  // of which pictures and other attachments
	Migrations   int    // that were applied
	Missing      int    // of this program, not applied; zero when the database is up to date
}

// LogHealth is how far the access log is sealed (access §3).
type LogHealth struct {
	SealedUntil time.Time // the moment of the last seal; zero while there is none
	Waiting     int       // lines that the next seal takes, at most 10 000
}

// Job is a kind of background work.
type Job string

// What the program does by itself.
const (
	SealLog         Job = "SEAL_LOG"           // seals the access log (access §3)
	Rederive        Job = "REDERIVE"           // derives lists anew after a change of parameters
	CloseToWhoLeft  Job = "CLOSE_TO_WHO_LEFT"  // closes files to organisations whose time in them ended (access §2)
	ForgetQuiet     Job = "FORGET_QUIET"       // forgets tenancies without arrears (practice 9)
	ForgetDelivered Job = "FORGET_DELIVERIES"  // throws away rent files that nobody started
	EraseInTime     Job = "ERASE_IN_TIME"      // erases what is kept long enough (practice 38)
	ForgetConsents  Job = "FORGET_OLD_CONSENT" // forgets consents that ended (practice 11)
	SendMail        Job = "SEND_MAIL"          // sends mail about what is new
	TellWhatBegan   Job = "TELL_WHAT_BEGAN"    // tells people what the calendar brought in their files
	FoldStatistics  Job = "FOLD_STATISTICS"    // counts what was saved since into the statistics (practice 35)
	ExpireReleases  Job = "EXPIRE_RELEASES"    // destroys the files of releases whose time is over, and the keys of research that ended
)

// jobs are every kind of background work with the minutes between two runs.
var jobs = []struct {
	job     Job
	minutes int
}{
	{SealLog, 1}, {Rederive, 1}, {CloseToWhoLeft, 60}, {ForgetQuiet, 60}, {ForgetDelivered, 60}, {EraseInTime, 60}, {ForgetConsents, 60},
	{SendMail, 1}, {TellWhatBegan, 60}, {ExpireReleases, 60}, {FoldStatistics, 1},
}

// lateAfter is how many runs may be missed before somebody should look: a
// restart or an update skips one.
const lateAfter = 3

// JobTrouble is why background work failed.
type JobTrouble string

// Why background work fails.
const (
	DatabaseAway    JobTrouble = "DATABASE_AWAY" // no answer from the database
	TooSlow         JobTrouble = "TOO_SLOW"      // not ready within its time
	DatabaseRefused JobTrouble = "REFUSED"       // the database refused it: Code says with what
	OtherTrouble    JobTrouble = "OTHER"         // the server's own log has the sentence
)

// JobRun is one kind of background work with its last run.
type JobRun struct {
	Job         Job
	Minutes     int       // between two runs
	StartedAt   time.Time // of the last run; zero when it never ran
	Trouble     JobTrouble
	Code        string    // SQLSTATE of what the database refused
	SucceededAt time.Time // end of the last run that did not fail
	Did         int       // what the last run that found something to do did
	DidAt       time.Time // when that was
	Late        bool      // several runs were missed or failed
}

// HealthReader knows how the database and the background work of a region are
// doing. It is apart from Store, since they are of no file.
type HealthReader interface {
	// Health gives the database, the log and the runs that are known.
	Health(ctx context.Context, region ID) (ProgramHealth, error)
}

var errNoHealth = errors.New("nobody said where health is read")

type noHealth struct{}

func (noHealth) Health(context.Context, ID) (ProgramHealth, error) {
	return ProgramHealth{}, errNoHealth
}

// ReadingHealth tells the service where health is read, and which version of the
// program and of the app it serves.
func (s *Service) ReadingHealth(reader HealthReader, version, app string) *Service {
	s.health, s.version, s.app = reader, version, app
	return s
}

// ProgramHealth gives how the program and its background work are doing, to the
// administrator of the Regieteam; nil to others.
func (s *Service) ProgramHealth(ctx context.Context, actor Actor) (*ProgramHealth, error) {
	if refused := mayReadHealth(actor) != nil; refused {
		return nil, nil //nolint:nilnil,nilerr // who administers nothing reads nothing
	}
	health, err := s.health.Health(ctx, actor.Region)
	if err != nil {
		return nil, err
	}
	health.Mail.Set = s.mailSet
	health.Version, health.App, health.Jobs = s.version, s.app, everyJob(health.Jobs, health.Founded, s.now())
	return &health, nil
}

// everyJob gives all kinds of work in their order, with what is known of each. In
// a region that is new none is late before it could run.
func everyJob(known []JobRun, founded, now time.Time) []JobRun {
	all := make([]JobRun, len(jobs))
	for i, kind := range jobs {
		all[i] = JobRun{Job: kind.job}
		for _, run := range known {
			if run.Job == kind.job {
				all[i] = run
			}
		}
		all[i].Minutes = kind.minutes
		since := founded
		if all[i].SucceededAt.After(since) {
			since = all[i].SucceededAt
		}
		all[i].Late = now.Sub(since) > time.Duration(lateAfter*kind.minutes)*time.Minute
	}
	return all
}
