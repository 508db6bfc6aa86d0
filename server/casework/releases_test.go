package casework

import (
	"context"
	"errors"
	"testing"
	"time"
)

// shelf keeps releases and projects for a test of the rules around them.
type shelf struct {
	noReleases

	release  *Release
	project  *ResearchProject
	full     bool
	canceled bool
}

func (s *shelf) AskRelease(_ context.Context, _ Actor, release Release, _ int) (bool, error) {
	if s.full {
		return false, nil
	}
	s.release = &release
	return true, nil
}

func (s *shelf) ReleaseOf(_ context.Context, _ Actor, id ID) (*Release, error) {
	if s.release == nil || s.release.Order.ID != id {
		return nil, nil //nolint:nilnil // there is none
	}
	found := *s.release
	return &found, nil
}

func (s *shelf) CancelRelease(context.Context, Actor, ID, time.Time) error {
	s.canceled = true
	return nil
}

func (s *shelf) ResearchProjects(context.Context, Actor) ([]ResearchProject, error) {
	if s.project == nil {
		return nil, nil
	}
	return []ResearchProject{*s.project}, nil
}

func (s *shelf) BeginResearchProject(context.Context, Actor, ResearchProject, int) (bool, error) {
	return false, nil
}

func (s *shelf) EndResearchProject(context.Context, Actor, ID, time.Time) (bool, error) {
	return false, nil
}

func refusedAs(t *testing.T, what string, err error, sentence string) {
	t.Helper()
	refusal, _ := errors.AsType[*Error](err)
	if refusal == nil || refusal.Message != sentence {
		t.Errorf("%s: got %v, want %q", what, err, sentence)
	}
}

// What somebody hears who asks, takes or cancels what cannot be.
func TestWhatIsRefusedOfReleases(t *testing.T) {
	t.Parallel()
	ctx := t.Context()
	now := time.Date(2026, 12, 1, 9, 0, 0, 0, time.UTC)
	administrator := Actor{Region: named("regio"), Organisation: named("regieteam"), OrganisationRole: RegieTeam, Person: named("bo"), Roles: []PersonRole{AdministratorRole}}
	chair := administrator
	chair.Person, chair.Roles = named("joris"), []PersonRole{Chair}
	kept := &shelf{}
	service := NewService(nil, func() time.Time { return now })
	order := ReleaseOrder{ID: named("uitgave"), Kind: PublicationRelease, Formats: []ReleaseFormat{ReleaseCSV}, Period: MonthPeriod{From: "2026-07", To: "2026-09"}}
	service.KeepingReleases(kept, kept, func() {})

	kept.full = true
	refusedAs(t, "too many", second(service.AskForRelease(ctx, administrator, order)), "Uw organisatie heeft al vijf uitgaven die nog niet klaar zijn. Wacht tot er een klaar is.")
	kept.full = false
	asked, err := service.AskForRelease(ctx, administrator, order)
	if err != nil || !asked.MayCancel || asked.MayTake || asked.Personal() || asked.Period() == nil || len(asked.Formats()) != 1 {
		t.Fatalf("got %+v, %v", asked, err)
	}
	other := order
	other.Formats = []ReleaseFormat{ReleaseXLSX}
	refusedAs(t, "the same number for something else", second(service.AskForRelease(ctx, administrator, other)), "Dit nummer is al voor een andere uitgave gebruikt.")
	_, _, err = service.ReleaseFileOf(ctx, administrator, order.ID, "x.csv")
	refusedAs(t, "too early", err, "Deze uitgave is niet klaar. Er is nog niets om op te halen.")
	refusedAs(t, "one that is not there", second(service.CancelRelease(ctx, administrator, named("geen"))), "Deze uitgave is er niet (meer).")
	if _, err := service.CancelRelease(ctx, chair, order.ID); err == nil || kept.canceled {
		t.Errorf("the chair cancels: %v", err)
	}
	if _, err := service.CancelRelease(ctx, administrator, order.ID); err != nil || !kept.canceled {
		t.Errorf("got %v", err)
	}

	kept.release.State, kept.release.ExpiresAt, kept.release.Files = ReleaseDone, now.Add(time.Second), []ReleaseFile{{Name: "x.csv"}}
	if _, file, err := service.ReleaseFileOf(ctx, chair, order.ID, "x.csv"); err != nil || file.Name != "x.csv" {
		t.Errorf("the chair takes a publication: got %v, %v", file, err)
	}
	kept.release.ExpiresAt = now
	if _, _, err := service.ReleaseFileOf(ctx, chair, order.ID, "x.csv"); !errors.Is(err, ErrReleaseGone) {
		t.Errorf("on the moment itself: got %v", err)
	}
	kept.release.Order.Kind, kept.release.ExpiresAt = OwnDataRelease, now.Add(time.Second)
	_, _, err = service.ReleaseFileOf(ctx, chair, order.ID, "x.csv")
	refusedAs(t, "another's own data", err, "Alleen wie deze uitgave heeft gevraagd, mag de bestanden ophalen.")
	if !kept.release.Personal() || kept.release.Kind() != OwnDataRelease {
		t.Errorf("got %+v", kept.release)
	}

	microdata := order
	microdata.ID, microdata.Kind, microdata.Project = named("tweede"), MicrodataRelease, named("onderzoek")
	refusedAs(t, "no project", second(service.AskForRelease(ctx, administrator, microdata)), "Dit onderzoek is er niet.")
	kept.project = &ResearchProject{ID: microdata.Project, Until: "2026-11-30"}
	refusedAs(t, "one that is over", second(service.AskForRelease(ctx, administrator, microdata)), "Dit onderzoek is beëindigd. Er worden geen gegevens meer voor gemaakt.")
	refusedAs(t, "too many projects", second(service.BeginResearchProject(ctx, administrator, BeginResearchProject{
		ID: named("derde"), Name: "n", Purpose: "p", Agreement: "a", K: 5, L: 2, Until: "2026-12-01",
	})), "Er lopen al 200 onderzoeken. Beëindig er eerst een.")
	refusedAs(t, "to end none", second(service.EndResearchProject(ctx, administrator, named("geen"))), "Dit onderzoek is er niet.")
	refusedAs(t, "one that broke", ReleaseBroke(), "Het maken is drie keer mislukt. Vraag uw beheerder om hulp.")
	refusedAs(t, "one that is too large", ReleaseTooLarge(), "Deze uitgave wordt groter dan 8 GB. Kies een kortere periode of minder bestandsvormen.")
	program := administrator
	program.Scopes = []Scope{ScopeRead, ScopeWrite}
	refusedAs(t, "a program", second(service.BeginResearchProject(ctx, program, BeginResearchProject{})), "Dit kan alleen een mens doen.")
}

// By which decision the number of incidents is published exactly, and from when.
func TestTheDecisionAboutIncidents(t *testing.T) {
	t.Parallel()
	set := func(version int64, from Day, code ParameterCode, value int) ParameterChange {
		return ParameterChange{Version: version, From: from, Values: []ParameterValue{{Code: code, Value: value}}}
	}
	decided, other, back := set(1, "2026-03-01", SetExactIncidents, 1), set(2, "2026-04-01", SetRoofNights, 60), set(3, "2026-05-01", SetExactIncidents, 0)
	tests := []struct {
		name    string
		changes []ParameterChange
		today   Day
		want    string
	}{
		{"none", nil, "2026-06-01", ""},
		{"something else", []ParameterChange{other}, "2026-06-01", ""},
		{"the day before", []ParameterChange{decided}, "2026-02-28", ""},
		{"that day", []ParameterChange{decided}, "2026-03-01", "EXACT_INCIDENTS, version 1, from 2026-03-01"},
		{"with another value since", []ParameterChange{decided, other}, "2026-04-30", "EXACT_INCIDENTS, version 1, from 2026-03-01"},
		{"taken back", []ParameterChange{decided, other, back}, "2026-05-01", ""},
		{"set again on the same day", []ParameterChange{decided, back, set(4, "2026-05-01", SetExactIncidents, 1)}, "2026-05-01", "EXACT_INCIDENTS, version 4, from 2026-05-01"},
	}
	for _, test := range tests {
		if got := incidentsDecision(test.changes, test.today); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// Each thing that is wrong with a project is said of its field.
func TestWhatIsWrongWithAResearchProject(t *testing.T) {
	t.Parallel()
	right := BeginResearchProject{ID: named("onderzoek"), Name: "n", Purpose: "p", Agreement: "a", K: 5, L: 2, Until: "2026-12-01"}
	tests := []struct {
		sentence string
		spoil    func(*BeginResearchProject)
	}{
		{"Het onderzoek heeft geen nummer.", func(b *BeginResearchProject) { b.ID = ID{} }},
		{"Vul in hoe het onderzoek heet.", func(b *BeginResearchProject) { b.Name = "" }},
		{"Schrijf hoogstens 120 tekens.", func(b *BeginResearchProject) { b.Name = string(make([]rune, 121)) }},
		{"Schrijf op waarvoor de gegevens zijn.", func(b *BeginResearchProject) { b.Purpose = "" }},
		{"Schrijf hoogstens 2.000 tekens.", func(b *BeginResearchProject) { b.Purpose = string(make([]rune, 2001)) }},
		{"Noem de overeenkomst waarin dit staat.", func(b *BeginResearchProject) { b.Agreement = "" }},
		{"Schrijf hoogstens 200 tekens.", func(b *BeginResearchProject) { b.Agreement = string(make([]rune, 201)) }},
		{"Vul een getal in van 5 tot en met 100.", func(b *BeginResearchProject) { b.K = 4 }},
		{"Vul een getal in van 5 tot en met 100.", func(b *BeginResearchProject) { b.K = 101 }},
		{"Vul een getal in van 2 tot en met 10.", func(b *BeginResearchProject) { b.L = 1 }},
		{"Vul een getal in van 2 tot en met 10.", func(b *BeginResearchProject) { b.L = 11 }},
		{"Vul in tot en met welke dag het onderzoek loopt.", func(b *BeginResearchProject) { b.Until = "" }},
		{"Deze dag is al voorbij. Kies vandaag of later.", func(b *BeginResearchProject) { b.Until = "2026-11-30" }},
		{"Kies een dag binnen tien jaar.", func(b *BeginResearchProject) { b.Until = "2037-01-01" }},
	}
	if err := right.check("2026-12-01"); err != nil {
		t.Errorf("got %v", err)
	}
	for _, test := range tests {
		wrong := right
		test.spoil(&wrong)
		refusedAs(t, test.sentence, wrong.check("2026-12-01"), test.sentence)
	}
}

func second[T any](_ T, err error) error { return err }
