package main

import (
	"errors"
	"testing"

	"regieroute/server/casework"
)

func TestAResearchProjectEndsWithItsKey(t *testing.T) {
	t.Parallel()
	r := aReleaseDesk(t, &press{content: []byte("a,b\n")})
	administrator := r.town.Actor("beheerder")
	project := casework.BeginResearchProject{ID: casework.NewID(deskNow), Name: "Herhaling", Purpose: "Hoe vaak het terugkomt", Agreement: "2026-14", K: 10, L: 3, Until: "2026-12-31"}
	for range 2 { // twice is once
		if begun, err := r.cases.BeginResearchProject(t.Context(), administrator, project); err != nil || begun.K != 10 || begun.BegunByName != "Bo Voorbeeld" {
			t.Fatalf("got %+v, %v", begun, err)
		}
	}
	if got := r.count(t, "SELECT octet_length(key)::text FROM research_projects"); got != "32" {
		t.Errorf("keys: %s", got)
	}
	order := casework.ReleaseOrder{ID: casework.NewID(deskNow), Kind: casework.MicrodataRelease, Formats: []casework.ReleaseFormat{casework.ReleaseCSV},
		Period: casework.MonthPeriod{From: "2026-09", To: "2026-10"}, Project: project.ID}
	r.asks(t, "beheerder", order)
	if got := r.becomes(t, "beheerder", order.ID, casework.ReleaseDone); got.ProjectName != "Herhaling" {
		t.Errorf("got %+v", got)
	}
	claim, there, err := r.releases.Claim(t.Context(), r.town.Region.ID, deskNow)
	if there || err != nil {
		t.Errorf("nothing waits: got %+v, %v", claim, err)
	}
	for range 2 {
		ended, err := r.cases.EndResearchProject(t.Context(), administrator, project.ID)
		if err != nil || ended.EndedByName != "Bo Voorbeeld" || ended.EndedAt.IsZero() {
			t.Fatalf("got %+v, %v", ended, err)
		}
	}
	if got := r.count(t, "SELECT count(key)::text FROM research_projects"); got != "0" {
		t.Errorf("%s keys are left", got)
	}
	order.ID = casework.NewID(deskNow)
	if _, err := r.cases.AskForRelease(t.Context(), administrator, order); codeOf(err) != casework.NotNow {
		t.Errorf("after its end: got %v", err)
	}
	late := project
	late.ID, late.Until = casework.NewID(deskNow), "2026-12-02"
	if _, err := r.cases.BeginResearchProject(t.Context(), administrator, late); err != nil {
		t.Fatal(err)
	}
	if gone, err := r.releases.Expire(t.Context(), r.town.Region.ID, deskNow.AddDate(0, 0, 2)); gone != 1 || err != nil {
		t.Errorf("the key of what is over: %d, %v", gone, err)
	}
	for _, wrong := range []casework.BeginResearchProject{{}, {ID: late.ID, Name: "x", Purpose: "x", Agreement: "x", K: 4, L: 1, Until: "2026-01-01"}} {
		refusal, _ := errors.AsType[*casework.Error](second(r.cases.BeginResearchProject(t.Context(), administrator, wrong)))
		if refusal == nil || len(refusal.Missing) < 3 {
			t.Errorf("got %+v", refusal)
		}
	}
	if _, err := r.cases.BeginResearchProject(t.Context(), r.town.Actor("voorzitter"), project); codeOf(err) != casework.Forbidden {
		t.Errorf("the chair: got %v", err)
	}
}

func second[T any](_ T, err error) error { return err }
