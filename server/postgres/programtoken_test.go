package postgres

import (
	"strings"
	"testing"

	"regieroute/server/casework"
)

// Access 1: a program asks with the token that an administrator made, until it is
// revoked; who did both is kept, and the secret is nowhere.
func TestAProgramIsLetInAndOut(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	wanted := casework.MakeAccessToken{
		ID: casework.NewID(now), Program: "Huur", Organisation: o.rent.ID, Role: casework.RentOfficer,
		Scopes: []casework.Scope{casework.ScopeRead, casework.ScopeRent}, ExpiresOn: casework.DayOf(now).Plus(30),
	}
	made, err := o.service.MakeAccessToken(t.Context(), o.ria, wanted)
	if err != nil {
		t.Fatal(err)
	}
	_, err = o.service.MakeAccessToken(t.Context(), o.ria, wanted)
	refusesAccount(t, "the same once more", err, casework.NotNow, "")
	caller, err := o.signIn.Program(t.Context(), made.Secret)
	if err != nil || caller.Organisation.ID != o.rent.ID || joinedScopes(caller.Scopes) != "READ,RENT" {
		t.Errorf("asks as %+v, %v", caller, err)
	}
	second := wanted
	second.ID = casework.NewID(now)
	if _, err := o.service.MakeAccessToken(t.Context(), o.bo, second); err != nil {
		t.Fatalf("the next token: %v", err)
	}
	for range 2 {
		ended, err := o.service.EndAccessToken(t.Context(), o.bo, casework.EndAccessToken{ID: wanted.ID})
		if err != nil || ended.EndedByName != "bo" {
			t.Fatalf("got %+v, %v", ended, err)
		}
	}
	if _, err := o.signIn.Program(t.Context(), made.Secret); err == nil {
		t.Error("asks with a token that was revoked")
	}
	tokens, err := o.service.AccessTokens(t.Context(), o.ria)
	if err != nil || len(tokens) != 2 || tokens[0].ID != second.ID || tokens[0].ByName != "bo" || tokens[1].ByName != "ria" ||
		tokens[1].EndedByName != "bo" || tokens[1].LastUsedOn != casework.DayOf(now) || joined(tokens[1].Roles) != "RENT_OFFICER" {
		t.Errorf("listed: %+v, %v", tokens, err)
	}
	if foreign, err := o.service.AccessTokens(t.Context(), casework.Actor{Region: o.region.ID, Organisation: casework.NewID(now), OrganisationRole: casework.Care, Person: o.ria.Person, Roles: o.administrator}); err != nil || len(foreign) > 0 {
		t.Errorf("another organisation's administrator reads %v, %v", foreign, err)
	}
	if !strings.HasPrefix(made.Secret, "regieroute_") {
		t.Errorf("not known for what it is: %s", made.Secret[:4])
	}
}
