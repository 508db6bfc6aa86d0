package release_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"regieroute/server/casework"
	"regieroute/server/dataset/release"
)

// given is an overview that the case team released.
type given struct{ *casework.ResidentOverview }

func (g given) Overview(context.Context, casework.Actor, casework.ID, casework.ID, bool) (*casework.ResidentOverview, error) {
	return g.ResidentOverview, nil
}

func anOverview() release.Input {
	return release.Input{
		Order: casework.ReleaseOrder{ID: anID("order"), Kind: casework.ResidentRelease, Household: anID("file"), Resident: anID("resident")},
		Actor: somebody(casework.CaseTeam, casework.CaseManagerRole), Snapshot: snapshot,
	}
}

func TestAnOverviewIsAPageAndJSON(t *testing.T) {
	t.Parallel()
	in := anOverview()
	in.Overviews = given{&casework.ResidentOverview{
		On: "2026-12-01",
		Parts: []casework.OverviewPart{
			{Section: casework.AboutYou, Lines: []casework.OverviewLine{{On: "2026-11-01", Organisation: anID(string(casework.Landlord)), Text: "<script>alert(1)</script> Sem"}}},
			{Section: casework.AboutPlaces, Lines: []casework.OverviewLine{{Text: "Kanarieplek"}}, Withheld: &casework.WithheldPart{Ground: casework.SafetyOfSomebody, Reason: "Kanariereden"}},
		},
		Organisations: []casework.OverviewOrganisation{{Organisation: anID(string(casework.Landlord)), Purpose: "Verhuurder", From: "2026-01-01"}},
		SeenBy:        []casework.SeenBy{{Organisation: anID(string(casework.Landlord)), On: "2026-11-02"}},
	}}
	_, files := make1(t, &data{}, in)
	for name, wanted := range map[string][]string{
		"overview.html": {"Sem", "&lt;script&gt;", "Woonvast", "gevaar", "Wie het dossier heeft gezien"}, "overview.json": {"Sem", "SAFETY_OF_SOMEBODY", "Woonvast", "2026-11-02"},
	} {
		text := files.texts[name].String()
		for _, words := range wanted {
			if !strings.Contains(text, words) {
				t.Errorf("%s lacks %q", name, words)
			}
		}
		for _, words := range []string{"<script>", "Kanarie"} {
			if strings.Contains(text, words) {
				t.Errorf("%s has %q", name, words)
			}
		}
	}
}

func TestAnOverviewThatWasNotReleasedIsNotGiven(t *testing.T) {
	t.Parallel()
	in := anOverview()
	in.Overviews = given{}
	_, err := release.Make(t.Context(), &data{}, in, newShelf(), nil)
	var refusal *casework.Error
	if !errors.As(err, &refusal) || refusal.Code != casework.NotNow {
		t.Errorf("got %v", err)
	}
}
