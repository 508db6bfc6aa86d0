package main

import (
	"net/http"
	"strings"
	"testing"

	"regieroute/server/casework"
	"regieroute/server/demo"
	"regieroute/server/identity"
)

// aPartner is a program of a landlord with a token.
type aPartner struct {
	town  demo.Town
	token string
	id    casework.ID
}

// partner makes a token for pages of some origins.
func partner(t testing.TB, p *Program, program string, scopes []casework.Scope, origins ...string) aPartner {
	t.Helper()
	directory := p.storage.db.Directory("demo")
	town, err := demo.Found(t.Context(), directory, p.Now())
	if err != nil {
		t.Fatal(err)
	}
	now, landlord := p.Now(), town.Actor("huurmedewerker")
	wanted := identity.AccessToken{
		ID: casework.NewID(now), Program: identity.Person{ID: casework.NewID(now), Name: program}, Organisation: identity.Organisation{ID: landlord.Organisation},
		Scopes: scopes, Origins: origins, CreatedAt: now, ExpiresOn: casework.DayOf(now).Plus(1),
	}
	token, err := identity.NewAccessToken(t.Context(), directory, town.Region.ID, wanted, casework.RentOfficer)
	if err != nil {
		t.Fatal(err)
	}
	return aPartner{town: town, token: token, id: wanted.ID}
}

const (
	ownPage   = "https://cijfers.voorbeeld.nl"
	otherPage = "https://ander.voorbeeld.nl"
	asksWho   = `{"query":"{ me { personName } }"}`
)

// Access 1: a page asks from the origins of its own token, and from no other.
func TestAPageAsksFromItsOwnOrigin(t *testing.T) {
	t.Parallel()
	p := started(t, aProgram(t))
	read := []casework.Scope{casework.ScopeRead}
	own, other := partner(t, p, "Cijfers", read, ownPage), partner(t, p, "Ander", read, otherPage)
	cookie := signedIn(t, p, own.town, "huurmedewerker")
	for _, test := range []struct {
		name    string
		headers []string
		status  int
		allowed string // the origin that a browser is told
		want    string
	}{
		{"its own", []string{"Origin", ownPage, "Authorization", "Bearer " + own.token}, http.StatusOK, ownPage, `"personName":"Cijfers"`},
		{"its own, beside a cookie", []string{"Origin", ownPage, "Authorization", "Bearer " + own.token, "Cookie", cookie}, http.StatusOK, ownPage, `"personName":"Cijfers"`},
		{"another token's", []string{"Origin", otherPage, "Authorization", "Bearer " + own.token}, http.StatusForbidden, otherPage, `"OTHER_ORIGIN"`},
		{"nobody's", []string{"Origin", "https://elders.example", "Authorization", "Bearer " + own.token}, http.StatusForbidden, "", `"OTHER_ORIGIN"`},
		{"null", []string{"Origin", "null", "Authorization", "Bearer " + own.token}, http.StatusForbidden, "", `"OTHER_ORIGIN"`},
		{"a star", []string{"Origin", "*", "Authorization", "Bearer " + own.token}, http.StatusForbidden, "", `"OTHER_ORIGIN"`},
		{"the same host without encryption", []string{"Origin", "http://cijfers.voorbeeld.nl", "Authorization", "Bearer " + own.token}, http.StatusForbidden, "", `"OTHER_ORIGIN"`},
		{"a longer one", []string{"Origin", ownPage + ".example", "Authorization", "Bearer " + own.token}, http.StatusForbidden, "", `"OTHER_ORIGIN"`},
		{"no page", []string{"Authorization", "Bearer " + own.token}, http.StatusOK, "", `"personName":"Cijfers"`},
		{"a page without a token", []string{"Origin", ownPage}, http.StatusForbidden, "", `"OTHER_SITE"`},
		{"a page with a cookie", []string{"Origin", ownPage, "Cookie", cookie}, http.StatusForbidden, "", `"OTHER_SITE"`},
		{"a page with a cookie, in a new browser", []string{"Origin", ownPage, "Cookie", cookie, "Sec-Fetch-Site", "cross-site"}, http.StatusForbidden, "", `"OTHER_SITE"`},
		{"a wrong token beside a cookie", []string{"Origin", ownPage, "Authorization", "Bearer x", "Cookie", cookie}, http.StatusUnauthorized, ownPage, `"UNAUTHENTICATED"`},
		{"the other one's own", []string{"Origin", otherPage, "Authorization", "Bearer " + other.token}, http.StatusOK, otherPage, `"personName":"Ander"`},
	} {
		got := ask(t, http.MethodPost, p.URL()+"/graphql", asksWho, append(test.headers, "Content-Type", "application/json", "Sec-Fetch-Site", "cross-site")...)
		if got.status != test.status || !strings.Contains(got.body, test.want) || got.header.Get("Access-Control-Allow-Origin") != test.allowed {
			t.Errorf("%s: %d %s for %q", test.name, got.status, got.body, got.header.Get("Access-Control-Allow-Origin"))
		}
		if got.header.Get("Access-Control-Allow-Credentials") != "" || len(got.header.Values("Set-Cookie")) > 0 {
			t.Errorf("%s: with credentials: %v", test.name, got.header)
		}
		if varies := strings.Contains(strings.Join(got.header.Values("Vary"), ","), "Origin"); test.allowed != "" && !varies {
			t.Errorf("%s: kept for another origin: %v", test.name, got.header)
		}
		if told := got.header.Get("Access-Control-Expose-Headers"); test.allowed != "" && told != "Ratelimit, Ratelimit-Policy, Retry-After" {
			t.Errorf("%s: the page may read %q", test.name, told)
		}
	}
}

// A browser asks before it sends a token: whether any living token names the origin.
func TestABrowserAsksBeforeAPage(t *testing.T) {
	t.Parallel()
	p := started(t, aProgram(t))
	own := partner(t, p, "Cijfers", []casework.Scope{casework.ScopeRead}, ownPage)
	asks := func(path, origin, method, headers string) answer {
		return ask(t, http.MethodOptions, p.URL()+path, "", "Origin", origin, "Access-Control-Request-Method", method, "Access-Control-Request-Headers", headers)
	}
	const headers = "authorization,content-type"
	for _, test := range []struct{ name, path, origin, method, headers, allowed string }{
		{"right", "/graphql", ownPage, "POST", headers, ownPage},
		{"to read", "/graphql", ownPage, "GET", "authorization", ownPage},
		{"nobody's", "/graphql", otherPage, "POST", headers, ""},
		{"null", "/graphql", "null", "POST", headers, ""},
		{"to take away", "/graphql", ownPage, "DELETE", headers, ""},
		{"with a header of its own", "/graphql", ownPage, "POST", "authorization,x-regieroute-actor", ""},
		{"without a token", "/graphql", ownPage, "POST", "content-type", ""},
		{"for the session", "/session", ownPage, "POST", headers, ""},
		{"for rent files", "/rent-files", ownPage, "POST", headers, ""},
	} {
		got := asks(test.path, test.origin, test.method, test.headers).header
		if got.Get("Access-Control-Allow-Origin") != test.allowed || got.Get("Access-Control-Allow-Credentials") != "" {
			t.Errorf("%s: %v", test.name, got)
		}
		if test.allowed != "" && (got.Get("Access-Control-Allow-Methods") != test.method || got.Get("Access-Control-Max-Age") != "600") {
			t.Errorf("%s: %v", test.name, got)
		}
	}
	if err := p.storage.db.Directory("demo").EndAccessToken(t.Context(), own.town.Region.ID, own.id, p.Now()); err != nil {
		t.Fatal(err)
	}
	if got := asks("/graphql", ownPage, "POST", headers).header; got.Get("Access-Control-Allow-Origin") != "" {
		t.Errorf("the token was ended: %v", got)
	}
}

// Access 4: what a question cost and what the token has left is in every answer.
func TestAnAnswerTellsWhatItCost(t *testing.T) {
	t.Parallel()
	p := started(t, aProgram(t))
	own := partner(t, p, "Cijfers", []casework.Scope{casework.ScopeRead})
	first := ask(t, http.MethodPost, p.URL()+"/graphql", asksWho, "Authorization", "Bearer "+own.token, "Content-Type", "application/json")
	if !strings.Contains(first.body, `"extensions":{"cost":{"points":100}}`) || first.header.Get("Ratelimit") != `"minute";r=199900;t=60, "hour";r=2999900;t=3600` ||
		first.header.Get("Ratelimit-Policy") != `"minute";q=200000;qu="points";w=60, "hour";q=3000000;qu="points";w=3600` {
		t.Errorf("%s %v", first.body, first.header)
	}
	cookie := signedIn(t, p, own.town, "huurmedewerker")
	if person := ask(t, http.MethodPost, p.URL()+"/graphql", asksWho, "Cookie", cookie, "Content-Type", "application/json"); person.header.Get("Ratelimit") != "" || strings.Contains(person.body, "cost") {
		t.Errorf("a person: %s %v", person.body, person.header)
	}
}
