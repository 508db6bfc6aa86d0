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
		Scopes: []casework.Scope{casework.ScopeRead, casework.ScopeRent}, Origins: []string{"https://a.example/", "https://b.example"}, ExpiresOn: casework.DayOf(now).Plus(30),
	}
	made, err := o.service.MakeAccessToken(t.Context(), o.ria, wanted)
	if err != nil {
		t.Fatal(err)
	}
	_, err = o.service.MakeAccessToken(t.Context(), o.ria, wanted)
	refusesAccount(t, "the same once more", err, casework.NotNow, "")
	caller, err := o.signIn.Program(t.Context(), made.Secret)
	if err != nil || caller.Organisation.ID != o.rent.ID || joinedScopes(caller.Scopes) != "READ,RENT" || caller.Token != wanted.ID || strings.Join(caller.Origins, ",") != "https://a.example,https://b.example" {
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
		tokens[1].EndedByName != "bo" || tokens[1].LastUsedOn != casework.DayOf(now) || joined(tokens[1].Roles) != "RENT_OFFICER" || strings.Join(tokens[1].Origins, ",") != "https://a.example,https://b.example" {
		t.Errorf("listed: %+v, %v", tokens, err)
	}
	if foreign, err := o.service.AccessTokens(t.Context(), casework.Actor{Region: o.region.ID, Organisation: casework.NewID(now), OrganisationRole: casework.Care, Person: o.ria.Person, Roles: o.administrator}); err != nil || len(foreign) > 0 {
		t.Errorf("another organisation's administrator reads %v, %v", foreign, err)
	}
	if !strings.HasPrefix(made.Secret, "regieroute_") {
		t.Errorf("not known for what it is: %s", made.Secret[:4])
	}
}

// Access 1: before the region is known only whether a living token names an origin
// is told, and nothing of that token or another.
func TestWhoseOriginIsLiving(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	ids := map[string]casework.ID{}
	for origin, days := range map[string]int{"https://a.example": 30, "https://b.example": 30, "https://c.example": 1} {
		made, err := o.service.MakeAccessToken(t.Context(), o.ria, casework.MakeAccessToken{
			ID: casework.NewID(now), Program: origin, Organisation: o.rent.ID, Role: casework.RentOfficer, Scopes: []casework.Scope{casework.ScopeRead},
			Origins: []string{origin, "https://all.example"}, ExpiresOn: casework.DayOf(now).Plus(days),
		})
		if err != nil {
			t.Fatal(err)
		}
		ids[origin] = made.AccessToken.ID
	}
	if _, err := o.service.EndAccessToken(t.Context(), o.bo, casework.EndAccessToken{ID: ids["https://b.example"]}); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name, origin string
		days         int
		living       bool
	}{
		{"of a token", "https://a.example", 0, true},
		{"of a token that ended", "https://b.example", 0, false},
		{"of a token on its last day", "https://c.example", 1, true},
		{"of a token that expired", "https://c.example", 2, false},
		{"of one that lives and of others", "https://all.example", 2, true},
		{"of none", "https://d.example", 0, false},
		{"of none, that is close", "https://a.example.org", 0, false},
		{"with a quote", "https://a.example' OR true --", 0, false},
		{"empty", "", 0, false},
	} {
		if living, err := o.db.LivingOrigin(t.Context(), test.origin, casework.DayOf(now).Plus(test.days)); err != nil || living != test.living {
			t.Errorf("%s: got %v, %v", test.name, living, err)
		}
	}
	for setting, want := range map[string]int{"https://a.example": 1, "https://all.example": 3, "": 0} {
		if got := count(t, o.db, Setting{origin: setting}, "access_tokens"); got != want {
			t.Errorf("%q: saw %d tokens, want %d", setting, got, want)
		}
	}
}
