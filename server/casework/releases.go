package casework

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"time"
)

// mostReleases bounds how many releases of one organisation wait or are made.
const mostReleases = 5

// How long the files of a release can be taken. Those that hold people go after
// the days that the region chose (RELEASE_DAYS); what was published stays a year,
// and what researchers get a month: they have it then.
const (
	publicationDays = 366
	microdataDays   = 31
)

var errNoReleases = errors.New("nobody said where releases are kept")

// noReleases stands where nobody keeps releases.
type noReleases struct{}

func (noReleases) AskRelease(context.Context, Actor, Release, int) (bool, error) {
	return false, errNoReleases
}

func (noReleases) FindReleases(context.Context, Actor, []ReleaseKind, PageRequest) ([]ReleaseEdge, error) {
	return nil, errNoReleases
}

func (noReleases) ReleaseOf(context.Context, Actor, ID) (*Release, error) { return nil, errNoReleases }

func (noReleases) CancelRelease(context.Context, Actor, ID, time.Time) error { return errNoReleases }

func (noReleases) TakeRelease(context.Context, Actor, ID, ReleaseTaking) (ReleaseBytes, error) {
	return nil, errNoReleases
}

func (noReleases) ReleasedHouseholds(context.Context, Actor, ID) ([]ReleasedHousehold, error) {
	return nil, errNoReleases
}

func (noReleases) Publication(context.Context, Actor) (*Publication, error) {
	return nil, errNoReleases
}

func (noReleases) PublishedTable(context.Context, Actor, string, string) (*PublishedTable, error) {
	return nil, errNoReleases
}

// AskForRelease has a release made, beside the request: ask it again to hear how
// far it is. Sending it twice makes one.
func (s *Service) AskForRelease(ctx context.Context, actor Actor, order ReleaseOrder) (Release, error) {
	if err := MayMakeRelease(actor, order); err != nil {
		return Release{}, err
	}
	if err := order.Check(s.Today()); err != nil {
		return Release{}, err
	}
	if order.Kind == MicrodataRelease {
		if err := s.projectRuns(ctx, actor, order.Project); err != nil {
			return Release{}, err
		}
	}
	known, err := s.releases.ReleaseOf(ctx, actor, order.ID)
	if err != nil {
		return Release{}, err
	}
	if known != nil {
		if known.By != actor.Person || !reflect.DeepEqual(known.Order, order) {
			return Release{}, &Error{Code: IDReused, Message: "Dit nummer is al voor een andere uitgave gebruikt.", Field: "id"}
		}
		return s.shown(actor, *known), nil
	}
	kept, err := s.releases.AskRelease(ctx, actor, Release{
		Order: order, Region: actor.Region, Organisation: actor.Organisation, By: actor.Person, AskedAt: s.now().UTC().Truncate(time.Microsecond), State: ReleaseWaits,
	}, mostReleases)
	switch {
	case err != nil:
		return Release{}, err
	case !kept:
		return Release{}, notNow("", "Uw organisatie heeft al vijf uitgaven die nog niet klaar zijn. Wacht tot er een klaar is.")
	}
	s.wakeReleases()
	return s.releaseOf(ctx, actor, order.ID)
}

// Releases gives a page of the releases of the actor's organisation, the newest
// first; empty for who may have none made.
func (s *Service) Releases(ctx context.Context, actor Actor, page PageRequest) (ReleasePage, error) {
	if page.First < 1 || page.First > MaxPage {
		return ReleasePage{}, invalid("first", "Vraag 1 tot en met 100 regels.")
	}
	kinds := []ReleaseKind{}
	for _, kind := range ReleaseKinds() {
		if seesReleases(actor, kind) {
			kinds = append(kinds, kind)
		}
	}
	if len(kinds) == 0 {
		return ReleasePage{Edges: []ReleaseEdge{}}, nil
	}
	wanted := page.First
	page.First++
	found, err := s.releases.FindReleases(ctx, actor, kinds, page)
	if err != nil {
		return ReleasePage{}, err
	}
	given := ReleasePage{HasMore: len(found) > wanted, Edges: found[:min(wanted, len(found))]}
	for i := range given.Edges {
		given.Edges[i].Node = s.shown(actor, given.Edges[i].Node)
		given.End = given.Edges[i].Cursor
	}
	return given, nil
}

// Release gives one; nil when there is none that the actor may see.
func (s *Service) Release(ctx context.Context, actor Actor, id ID) (*Release, error) {
	found, err := s.releases.ReleaseOf(ctx, actor, id)
	if err != nil || found == nil || !seesReleases(actor, found.Order.Kind) {
		return nil, err
	}
	shown := s.shown(actor, *found)
	return &shown, nil
}

func (s *Service) releaseOf(ctx context.Context, actor Actor, id ID) (Release, error) {
	found, err := s.Release(ctx, actor, id)
	switch {
	case err != nil:
		return Release{}, err
	case found == nil:
		return Release{}, noRelease()
	default:
		return *found, nil
	}
}

// CancelRelease ends a release that is not done: nothing of it is kept. By who may
// have one of its kind made. One that ended has ended.
func (s *Service) CancelRelease(ctx context.Context, actor Actor, id ID) (Release, error) {
	release, err := s.releaseOf(ctx, actor, id)
	if err != nil {
		return Release{}, err
	}
	if err := MayMakeRelease(actor, release.Order); err != nil {
		return Release{}, err
	}
	if release.State.open() {
		if err := s.releases.CancelRelease(ctx, actor, id, s.now().UTC().Truncate(time.Microsecond)); err != nil {
			return Release{}, err
		}
	}
	return s.releaseOf(ctx, actor, id)
}

// ReleaseFileOf gives a file of a release that the actor may take now, before
// anything of it is given.
func (s *Service) ReleaseFileOf(ctx context.Context, actor Actor, id ID, name string) (Release, ReleaseFile, error) {
	if err := actor.MayUse(ScopeRead); err != nil {
		return Release{}, ReleaseFile{}, err
	}
	release, err := s.releaseOf(ctx, actor, id)
	if err != nil {
		return Release{}, ReleaseFile{}, err
	}
	if err := mayTakeRelease(actor, release); err != nil {
		return Release{}, ReleaseFile{}, err
	}
	switch {
	case release.State == ReleaseExpired || release.State == ReleaseDone && !s.now().Before(release.ExpiresAt):
		return Release{}, ReleaseFile{}, ErrReleaseGone
	case release.State != ReleaseDone:
		return Release{}, ReleaseFile{}, notNow("", "Deze uitgave is niet klaar. Er is nog niets om op te halen.")
	}
	for _, file := range release.Files {
		if file.Name == name {
			return release, file, nil
		}
	}
	return Release{}, ReleaseFile{}, noRelease()
}

// ErrReleaseGone is a release whose files were destroyed: their time is over,
// something that stood in them was erased, or the organisation left a file that
// stands in them (access §6).
var ErrReleaseGone = errors.New("the files of this release are gone")

// TakesOwnData is what the access log calls the making and taking of own data.
const TakesOwnData = "ownData"

// TakeRelease writes down that the actor takes bytes of a file, and gives them. The
// first time that own data are taken, each household in them leaves a line in the
// access log that it went out (access §3): the other parts are the same fact.
func (s *Service) TakeRelease(ctx context.Context, actor Actor, release Release, file ReleaseFile, first, last int64) (ReleaseBytes, error) {
	at := s.now().UTC().Truncate(time.Microsecond)
	if release.Order.Kind == OwnDataRelease && release.TakingCount == 0 {
		if err := s.logTaken(ctx, actor, release.Order.ID, at); err != nil {
			return nil, err
		}
	}
	content, err := s.releases.TakeRelease(ctx, actor, release.Order.ID, ReleaseTaking{ID: NewID(at), File: file.Name, At: at, FirstByte: first, LastByte: last})
	if err == nil && content == nil {
		return nil, ErrReleaseGone
	}
	return content, err
}

func (s *Service) logTaken(ctx context.Context, actor Actor, release ID, at time.Time) error {
	households, err := s.releases.ReleasedHouseholds(ctx, actor, release)
	if err != nil || len(households) == 0 {
		return err
	}
	lines := make([]LogLine, len(households))
	for i, household := range households {
		lines[i] = LogLine{Household: household.ID, Event: LogExport, Activity: TakesOwnData, Actor: actor, Role: household.Role, At: at}
	}
	return s.store.InTransaction(ctx, actor.writing(), func(tx Tx) error { return tx.Log(ctx, lines) })
}

// shown says what the actor may do with a release now.
func (s *Service) shown(actor Actor, release Release) Release {
	if release.State == ReleaseDone && !s.now().Before(release.ExpiresAt) {
		release.State = ReleaseExpired // the bytes go within the hour
	}
	release.MayTake = release.State == ReleaseDone && mayTakeRelease(actor, release) == nil
	release.MayCancel = release.State.open() && MayMakeRelease(actor, release.Order) == nil
	return release
}

// ReleaseBroke is why there is no release that broke three times in a row.
func ReleaseBroke() *Error {
	return notNow("", "Het maken is drie keer mislukt. Vraag uw beheerder om hulp.")
}

// ReleaseTooLarge refuses a release whose files are more than 8 GB together.
func ReleaseTooLarge() *Error {
	return invalid("formats", "Deze uitgave wordt groter dan 8 GB. Kies een kortere periode of minder bestandsvormen.")
}

func noRelease() *Error {
	return &Error{Code: Unknown, Message: "Deze uitgave is er niet (meer)."}
}

// releaseExpiry gives until when the files of a release that is done now can be
// taken: people that stand in them as themselves stay no longer than the region
// says.
func releaseExpiry(kind ReleaseKind, done time.Time, parameters *RegionParameters) time.Time {
	days := map[ReleaseKind]int{PublicationRelease: publicationDays, MicrodataRelease: microdataDays}[kind]
	if days == 0 {
		days = parameters.ReleaseDays
	}
	return done.Add(time.Duration(days) * 24 * time.Hour)
}

// incidentsDecision gives the decision of the region by which its number of incidents is
// published exactly on a day; empty when none holds (practice 36).
func incidentsDecision(changes []ParameterChange, today Day) string {
	if ParametersOf(changes, today).ExactIncidents == 0 {
		return ""
	}
	var by ParameterChange
	for _, change := range changes {
		sets := slices.ContainsFunc(change.Values, func(v ParameterValue) bool { return v.Code == SetExactIncidents })
		if sets && change.From <= today && (change.From > by.From || change.From == by.From && change.Version > by.Version) {
			by = change
		}
	}
	return fmt.Sprintf("%s, version %d, from %s", SetExactIncidents, by.Version, by.From)
}

// IncidentsDecision gives where the actor's region recorded that its number of incidents
// is published exactly, as it holds today; empty when it did not (practice 36).
func (s *Service) IncidentsDecision(ctx context.Context, actor Actor) (string, error) {
	decision := ""
	err := s.store.InTransaction(ctx, actor.writing(), func(tx Tx) error {
		region, err := tx.Region(ctx)
		decision = incidentsDecision(region.Changes, s.Today())
		return err
	})
	return decision, err
}

// ReleaseExpires gives until when files of a kind that are done now can be taken,
// as the actor's region says.
func (s *Service) ReleaseExpires(ctx context.Context, actor Actor, kind ReleaseKind) (time.Time, error) {
	var until time.Time
	err := s.store.InTransaction(ctx, actor.writing(), func(tx Tx) error {
		region, err := tx.Region(ctx)
		until = releaseExpiry(kind, s.now().UTC().Truncate(time.Microsecond), ParametersOf(region.Changes, s.Today()))
		return err
	})
	return until, err
}
