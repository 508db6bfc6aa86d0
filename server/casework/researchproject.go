package casework

import (
	"context"
	"time"
)

// ResearchProject is for what researchers get microdata, by which agreement, and
// how well they are protected in it (datasets, releases). Its key makes the
// pseudonyms, is read by who makes a release only, and is destroyed when the
// project ends: from then on no pseudonym can be made or traced.
type ResearchProject struct {
	ID          ID
	Name        string
	Purpose     string
	Agreement   string // where the agreement is found, such as its number
	K           int    // households in a group, at the least
	L           int    // different values of what is sensitive in a group, at the least
	Until       Day    // the last day
	BegunAt     time.Time
	BegunByName string
	EndedAt     time.Time // zero while it runs; its key is gone from then on
	EndedByName string    // "" while nobody ended it, and when its time was over
}

// The bounds of a research project.
const (
	leastGroup    = 5
	mostGroup     = 100
	leastValues   = 2
	mostValues    = 10
	mostProjects  = 200  // of a region that run
	longestProj   = 3653 // days: ten years
	maxProjName   = 120  // characters
	maxProjWords  = 2000
	maxAgreements = 200
)

// BeginResearchProject begins a project.
type BeginResearchProject struct {
	ID        ID
	Name      string
	Purpose   string
	Agreement string
	K         int
	L         int
	Until     Day
}

func (b BeginResearchProject) check(today Day) error {
	var found problems
	found.when(b.ID.IsZero(), missing("id", "", "Het onderzoek heeft geen nummer."))
	found.when(b.Name == "", missing("name", "", "Vul in hoe het onderzoek heet."))
	found.when(len([]rune(b.Name)) > maxProjName, invalid("name", "Schrijf hoogstens 120 tekens."))
	found.when(b.Purpose == "", missing("purpose", "", "Schrijf op waarvoor de gegevens zijn."))
	found.when(len([]rune(b.Purpose)) > maxProjWords, invalid("purpose", "Schrijf hoogstens 2.000 tekens."))
	found.when(b.Agreement == "", missing("agreement", "", "Noem de overeenkomst waarin dit staat."))
	found.when(len([]rune(b.Agreement)) > maxAgreements, invalid("agreement", "Schrijf hoogstens 200 tekens."))
	found.when(b.K < leastGroup || b.K > mostGroup, invalid("k", "Vul een getal in van 5 tot en met 100."))
	found.when(b.L < leastValues || b.L > mostValues, invalid("l", "Vul een getal in van 2 tot en met 10."))
	found.when(b.Until == "", missing("until", "", "Vul in tot en met welke dag het onderzoek loopt."))
	found.when(b.Until != "" && b.Until < today, invalid("until", "Deze dag is al voorbij. Kies vandaag of later."))
	found.when(b.Until > today.Plus(longestProj), invalid("until", "Kies een dag binnen tien jaar."))
	return incomplete(found)
}

// ProjectBook keeps research projects. It makes their keys and gives them to
// nobody but who makes a release.
type ProjectBook interface {
	// ResearchProjects gives the projects of the actor's organisation, those that run first, then the newest.
	ResearchProjects(ctx context.Context, actor Actor) ([]ResearchProject, error)
	// BeginResearchProject keeps one with a new key; false when it is there or too many run.
	BeginResearchProject(ctx context.Context, actor Actor, project ResearchProject, most int) (bool, error)
	// EndResearchProject destroys the key; false when there is none to destroy.
	EndResearchProject(ctx context.Context, actor Actor, project ID, at time.Time) (bool, error)
}

type noProjects struct{}

func (noProjects) ResearchProjects(context.Context, Actor) ([]ResearchProject, error) {
	return nil, errNoReleases
}

func (noProjects) BeginResearchProject(context.Context, Actor, ResearchProject, int) (bool, error) {
	return false, errNoReleases
}

func (noProjects) EndResearchProject(context.Context, Actor, ID, time.Time) (bool, error) {
	return false, errNoReleases
}

// ResearchProjects gives the research projects of the region to who keeps them or
// may have microdata made; none to others.
func (s *Service) ResearchProjects(ctx context.Context, actor Actor) ([]ResearchProject, error) {
	if !seesProjects(actor) {
		return []ResearchProject{}, nil
	}
	return s.projects.ResearchProjects(ctx, actor)
}

// BeginResearchProject begins a project and makes its key. Sending it twice begins
// one.
func (s *Service) BeginResearchProject(ctx context.Context, actor Actor, wanted BeginResearchProject) (ResearchProject, error) {
	if err := mayKeepProjects(actor); err != nil {
		return ResearchProject{}, err
	}
	if err := wanted.check(s.Today()); err != nil {
		return ResearchProject{}, err
	}
	begun, err := s.projects.BeginResearchProject(ctx, actor, ResearchProject{
		ID: wanted.ID, Name: wanted.Name, Purpose: wanted.Purpose, Agreement: wanted.Agreement, K: wanted.K, L: wanted.L, Until: wanted.Until,
		BegunAt: s.now().UTC().Truncate(time.Microsecond),
	}, mostProjects)
	if err != nil {
		return ResearchProject{}, err
	}
	found, err := s.projectOf(ctx, actor, wanted.ID)
	if err == nil && found == nil && !begun {
		return ResearchProject{}, notNow("", "Er lopen al 200 onderzoeken. Beëindig er eerst een.")
	}
	return deref(found), err
}

// EndResearchProject ends a project: its key is destroyed at once and for good.
// One that ended has ended.
func (s *Service) EndResearchProject(ctx context.Context, actor Actor, id ID) (ResearchProject, error) {
	if err := mayKeepProjects(actor); err != nil {
		return ResearchProject{}, err
	}
	if _, err := s.projects.EndResearchProject(ctx, actor, id, s.now().UTC().Truncate(time.Microsecond)); err != nil {
		return ResearchProject{}, err
	}
	found, err := s.projectOf(ctx, actor, id)
	if err == nil && found == nil {
		return ResearchProject{}, noProject("id")
	}
	return deref(found), err
}

func (s *Service) projectOf(ctx context.Context, actor Actor, id ID) (*ResearchProject, error) {
	all, err := s.projects.ResearchProjects(ctx, actor)
	for i := range all {
		if all[i].ID == id {
			return &all[i], err
		}
	}
	return nil, err
}

// projectRuns refuses microdata for a project that is not there or ended.
func (s *Service) projectRuns(ctx context.Context, actor Actor, id ID) error {
	found, err := s.projectOf(ctx, actor, id)
	switch {
	case err != nil:
		return err
	case found == nil:
		return noProject("project")
	case !found.EndedAt.IsZero() || found.Until < s.Today():
		return &Error{Code: NotNow, Message: "Dit onderzoek is beëindigd. Er worden geen gegevens meer voor gemaakt.", Field: "project"}
	}
	return nil
}

func noProject(field string) *Error {
	return &Error{Code: Unknown, Message: "Dit onderzoek is er niet.", Field: field}
}

func deref[T any](value *T) T {
	if value == nil {
		var none T
		return none
	}
	return *value
}
