package identity_test

import (
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"regieroute/server/casework"
	"regieroute/server/identity"
)

// aToken makes a token of a program of the office's team, for a week.
func (o *office) aToken(program string, scopes ...casework.Scope) (identity.AccessToken, string, error) {
	o.t.Helper()
	now := o.clock.now()
	wanted := identity.AccessToken{
		ID: casework.NewID(now), Program: identity.Person{ID: casework.NewID(now), Name: program}, Organisation: o.team,
		Scopes: scopes, CreatedAt: now, ExpiresOn: casework.DayOf(now).Plus(7),
	}
	token, err := identity.NewAccessToken(o.t.Context(), o.directory, o.region.ID, wanted, casework.CaseManagerRole)
	return wanted, token, err
}

// asked gives for whom a request with these headers acts, and its status.
func (o *office) asked(headers ...string) (casework.Actor, int) {
	o.t.Helper()
	actor := casework.Actor{}
	inner := http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		caller, _ := identity.CallerFrom(r.Context())
		actor = caller.Actor()
	})
	request := httptest.NewRequestWithContext(o.t.Context(), http.MethodPost, "/graphql", strings.NewReader("{}"))
	for i := 0; i < len(headers); i += 2 {
		request.Header.Set(headers[i], headers[i+1])
	}
	recorder := httptest.NewRecorder()
	o.service.OrProgram(slog.Default(), inner, o.service.Authenticated(slog.Default(), true, inner)).ServeHTTP(recorder, request)
	return actor, recorder.Code
}

func TestAProgramActsForItsOrganisation(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	_, token, err := o.aToken("Dashboard", casework.ScopeRead)
	o.must(err)
	actor, status := o.asked("Authorization", "Bearer "+token)
	if status != http.StatusOK || actor.Organisation != o.team.ID || actor.Region != o.region.ID || actor.Person.IsZero() || actor.Person == o.person.ID ||
		!slices.Equal(actor.Roles, []casework.PersonRole{casework.CaseManagerRole}) || !slices.Equal(actor.Scopes, []casework.Scope{casework.ScopeRead}) {
		t.Errorf("%d: %+v", status, actor)
	}
	if actor.MayUse(casework.ScopeRead) != nil || actor.MayUse(casework.ScopeWrite) == nil || actor.Introspects() {
		t.Error("it does not go as far as its token says")
	}
	if person, _ := o.asked("Cookie", o.withPassword().cookie.String()); person.Person != o.person.ID || person.IsProgram() || person.MayUse(casework.ScopeWrite) != nil {
		t.Errorf("a person beside it: %+v", person)
	}
}

func TestATokenThatOpensNothing(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	made, token, err := o.aToken("Dashboard", casework.ScopeRead)
	o.must(err)
	cookie := o.withPassword().cookie
	other := casework.NewID(o.clock.now())
	tests := []struct {
		name    string
		headers []string
	}{
		{"none", nil},
		{"another one", []string{"Authorization", "Bearer " + token[:len(token)-2] + "AA"}},
		{"one without its beginning", []string{"Authorization", "Bearer " + strings.TrimPrefix(token, "regieroute_")}},
		{"in another scheme", []string{"Authorization", "Basic " + token}},
		{"without a scheme", []string{"Authorization", token}},
		{"as a cookie", []string{"Cookie", cookie.Name + "=" + token}},
		{"a cookie's value as a token", []string{"Authorization", "Bearer regieroute_" + cookie.Value}},
		{"a wrong one beside a cookie that is right", []string{"Authorization", "Bearer x", "Cookie", cookie.String()}},
	}
	for _, test := range tests {
		if actor, status := o.asked(test.headers...); status != http.StatusUnauthorized || !actor.Organisation.IsZero() {
			t.Errorf("%s: %d %+v", test.name, status, actor)
		}
	}
	if err := o.directory.EndAccessToken(t.Context(), o.region.ID, other, o.clock.now()); !errors.Is(err, identity.ErrNotFound) {
		t.Errorf("a token that is not there was ended: %v", err)
	}
	o.must(o.directory.EndAccessToken(t.Context(), o.region.ID, made.ID, o.clock.now()))
	if _, status := o.asked("Authorization", "Bearer "+token); status != http.StatusUnauthorized {
		t.Errorf("ended: %d", status)
	}
}

func TestATokenCanBeUsedUntilItsLastDay(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	_, token, err := o.aToken("Dashboard", casework.ScopeRead)
	o.must(err)
	o.clock.pass(7 * 24 * time.Hour)
	if _, status := o.asked("Authorization", "Bearer "+token); status != http.StatusOK {
		t.Errorf("on its last day: %d", status)
	}
	listed, err := o.directory.AccessTokens(t.Context(), o.region.ID)
	o.must(err)
	if len(listed) != 1 || listed[0].LastUsedOn != casework.DayOf(o.clock.now()) || listed[0].Ended {
		t.Errorf("listed as %+v", listed)
	}
	o.clock.pass(24 * time.Hour)
	if _, status := o.asked("Authorization", "Bearer "+token); status != http.StatusUnauthorized {
		t.Errorf("the day after: %d", status)
	}
}

func TestAProgramHasTwoTokensAtMost(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	first, _, err := o.aToken("Dashboard", casework.ScopeRead)
	o.must(err)
	_, second, err := o.aToken("Dashboard", casework.ScopeRead, casework.ScopeWrite)
	o.must(err)
	if _, _, err := o.aToken("Dashboard", casework.ScopeRead); !errors.Is(err, identity.ErrTooManyTokens) {
		t.Errorf("a third one: %v", err)
	}
	_, another, err := o.aToken("Ander programma", casework.ScopeRead)
	o.must(err)
	one, _ := o.asked("Authorization", "Bearer "+second)
	two, _ := o.asked("Authorization", "Bearer "+another)
	if one.Person == two.Person {
		t.Error("two programs are one")
	}
	o.must(o.directory.EndAccessToken(t.Context(), o.region.ID, first.ID, o.clock.now()))
	_, third, err := o.aToken("Dashboard", casework.ScopeRead)
	o.must(err)
	if again, status := o.asked("Authorization", "Bearer "+third); status != http.StatusOK || again.Person != one.Person {
		t.Errorf("after one ended: %d %+v", status, again)
	}
}

func TestNobodySignsInAsAProgram(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	_, _, err := o.aToken("Dashboard", casework.ScopeRead)
	o.must(err)
	people, err := o.directory.People(t.Context(), o.region.ID)
	o.must(err)
	for _, member := range people {
		if member.Name == "Dashboard" {
			t.Error("it stands among the people")
		}
	}
}

// Access §2: who audits reads the log, so no token of its program writes or brings
// rent files.
func TestAnAuditorsProgramReadsAndDoesNothingElse(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	for scope, want := range map[casework.Scope]error{
		casework.ScopeRead: nil, casework.ScopeSchema: nil, casework.ScopeWrite: identity.ErrScope, casework.ScopeRent: identity.ErrScope,
	} {
		now := o.clock.now()
		wanted := identity.AccessToken{
			ID: casework.NewID(now), Program: identity.Person{ID: casework.NewID(now), Name: "Toezicht " + string(scope)}, Organisation: o.team,
			Scopes: []casework.Scope{scope}, CreatedAt: now, ExpiresOn: casework.DayOf(now).Plus(7),
		}
		token, err := identity.NewAccessToken(t.Context(), o.directory, o.region.ID, wanted, casework.Auditor)
		if !errors.Is(err, want) || (token == "") != (want != nil) {
			t.Errorf("%s: got %v, want %v", scope, err, want)
		}
	}
}
