package identity_test

import (
	"encoding/base64"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"regieroute/server/casework"
	"regieroute/server/identity"
)

func TestAFirstSignInByLinkAndThenByPassword(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	o.withPassword()
	b := o.browser()
	got := b.want(http.StatusOK, b.post("/session", map[string]any{"name": " Sanne ", "password": password})).body
	if name := got["person"].(map[string]any)["name"]; name != "Sanne de Vries" {
		t.Errorf("person: got %v", name)
	}
	if kind := got["organisation"].(map[string]any)["kind"]; kind != "CASE_TEAM" {
		t.Errorf("kind: got %v", kind)
	}
	if roles := got["roles"].([]any); len(roles) != 1 || roles[0] != "CASE_MANAGER" {
		t.Errorf("roles: got %v", roles)
	}
	if key := got["recoveryKey"]; key != base64.StdEncoding.EncodeToString(o.region.RecoveryKey) {
		t.Errorf("recovery key: got %v", key)
	}
	b.want(http.StatusOK, b.get("/session"))
	b.want(http.StatusNoContent, b.send(http.MethodDelete, "/session", nil))
	b.want(http.StatusUnauthorized, b.get("/session"))
}

func TestTheCookieIsKeptFromScriptsAndOtherSites(t *testing.T) {
	t.Parallel()
	b := anOffice(t).withPassword()
	c := b.cookie
	if c.Name != "__Host-regieroute" || !c.Secure || !c.HttpOnly || c.SameSite != http.SameSiteLaxMode || c.Path != "/" || c.Domain != "" {
		t.Errorf("got %+v", c)
	}
}

func TestALinkOfWhichManyClickAtOnceLetsOneIn(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	link := o.link()
	var all sync.WaitGroup
	codes := make([]int, 8)
	for i := range codes {
		all.Go(func() {
			b := o.browser()
			b.address = string(rune('a' + i))
			codes[i] = b.post("/session/link", map[string]any{"token": link}).Code
		})
	}
	all.Wait()
	let := 0
	for _, code := range codes {
		if code == http.StatusOK {
			let++
		} else if code != http.StatusUnauthorized {
			t.Errorf("got %d", code)
		}
	}
	if let != 1 {
		t.Errorf("%d got in, want 1", let)
	}
}

func TestALinkThatDoesNotLetIn(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name string
		link func(o *office) string
	}{
		{"too old", func(o *office) string {
			link := o.link()
			o.clock.pass(24 * time.Hour)
			return link
		}},
		{"cut off", func(o *office) string { return o.link()[:20] }},
		{"of another region", func(o *office) string { return strings.Repeat("A", 22) + o.link()[22:] }},
		{"empty", func(*office) string { return "" }},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			o := anOffice(t)
			b := o.browser()
			if got := b.want(http.StatusUnauthorized, b.post("/session/link", map[string]any{"token": test.link(o)})).body["code"]; got != "LINK_ENDED" {
				t.Errorf("got %v", got)
			}
		})
	}
}

func TestTheRateLimit(t *testing.T) {
	t.Parallel()
	wrong := map[string]any{"name": "sanne", "password": "fout"}
	t.Run("five wrong passwords for one name, from everywhere", func(t *testing.T) {
		t.Parallel()
		o := anOffice(t)
		b := o.browser()
		for i := range 5 {
			b.address = string(rune('a' + i))
			b.want(http.StatusUnauthorized, b.post("/session", wrong))
		}
		b.address = "z"
		if got := b.want(http.StatusTooManyRequests, b.post("/session", wrong)).Header().Get("Retry-After"); got != "60" {
			t.Errorf("Retry-After: got %q, want 60", got)
		}
		o.clock.pass(time.Minute)
		b.want(http.StatusUnauthorized, b.post("/session", wrong))
		if got := b.want(http.StatusTooManyRequests, b.post("/session", wrong)).Header().Get("Retry-After"); got != "120" {
			t.Errorf("Retry-After the second time: got %q, want 120", got)
		}
	})
	t.Run("many names from one address", func(t *testing.T) {
		t.Parallel()
		b := anOffice(t).browser()
		for i := range 5 {
			b.want(http.StatusUnauthorized, b.post("/session", map[string]any{"name": string(rune('a' + i)), "password": "fout"}))
		}
		b.want(http.StatusTooManyRequests, b.post("/session", wrong))
	})
	t.Run("a whole office that signs in well", func(t *testing.T) {
		t.Parallel()
		o := anOffice(t)
		o.withPassword()
		for range 8 {
			b := o.browser()
			b.want(http.StatusOK, b.post("/session", map[string]any{"name": "sanne", "password": password}))
		}
	})
}

func TestAnUnknownNameGetsTheSameAnswer(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	o.withPassword()
	b := o.browser()
	known := b.want(http.StatusUnauthorized, b.post("/session", map[string]any{"name": "sanne", "password": "fout"}))
	unknown := b.want(http.StatusUnauthorized, b.post("/session", map[string]any{"name": "niemand", "password": "fout"}))
	empty := b.want(http.StatusUnauthorized, b.post("/session", map[string]any{"name": "", "password": ""}))
	if known.Body.String() != unknown.Body.String() || known.Body.String() != empty.Body.String() {
		t.Errorf("got %s, %s and %s", known.Body, unknown.Body, empty.Body)
	}
}

func TestWhoWorksForTwoChooses(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	o.withPassword()
	second := o.organisation("Zorggroep Linde", casework.Care)
	o.must(o.directory.AddMembership(t.Context(), o.region.ID, o.person.ID, second.ID, []casework.PersonRole{casework.Professional}, o.clock.at))
	b := o.browser()
	input := map[string]any{"name": "sanne", "password": password}
	if got := b.want(http.StatusConflict, b.post("/session", input)).body["organisations"].([]any); len(got) != 2 {
		t.Errorf("got %v, want two to choose from", got)
	}
	input["organisation"] = second.ID
	got := b.want(http.StatusOK, b.post("/session", input)).body
	if kind := got["organisation"].(map[string]any)["kind"]; kind != "CARE" {
		t.Errorf("got %v, want CARE", kind)
	}
	input["organisation"] = casework.NewID(o.clock.at)
	b.want(http.StatusForbidden, b.post("/session", input))
}

func TestANewSignInEndsTheSessionThatWasThere(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	b := o.withPassword()
	old := *b
	b.want(http.StatusOK, b.post("/session", map[string]any{"name": "sanne", "password": password}))
	if old.signedIn() || !b.signedIn() {
		t.Error("want the old session ended and the new one alive")
	}
}

func TestANewPasswordEndsTheOtherSessions(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	elsewhere := o.withPassword()
	b := o.browser()
	b.want(http.StatusOK, b.post("/session", map[string]any{"name": "sanne", "password": password}))
	b.want(http.StatusUnprocessableEntity, b.post("/session/password", map[string]any{"old": "", "new": "een ander wachtwoord"}))
	b.want(http.StatusUnprocessableEntity, b.post("/session/password", map[string]any{"old": password, "new": "te kort"}))
	b.want(http.StatusNoContent, b.post("/session/password", map[string]any{"old": password, "new": "een ander wachtwoord"}))
	if elsewhere.signedIn() || !b.signedIn() {
		t.Error("want the other session ended and this one alive")
	}
	b.want(http.StatusUnauthorized, b.post("/session", map[string]any{"name": "sanne", "password": password}))
	b.want(http.StatusOK, b.post("/session", map[string]any{"name": "sanne", "password": "een ander wachtwoord"}))
}

func TestSomebodyWhoLeftIsSignedOutAndStaysOut(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	b, link := o.withPassword(), o.link()
	o.must(o.directory.Deactivate(t.Context(), o.region.ID, o.person.ID))
	b.want(http.StatusUnauthorized, b.get("/session"))
	b.want(http.StatusForbidden, b.post("/session", map[string]any{"name": "sanne", "password": password}))
	b.want(http.StatusUnauthorized, b.post("/session/link", map[string]any{"token": link})) // it was taken back with them
}

func TestABodyThatIsNotRead(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	tests := []struct {
		name, kind, body string
		status           int
	}{
		{"a form of another site", "application/x-www-form-urlencoded", "name=sanne", http.StatusUnsupportedMediaType},
		{"text that is JSON", "text/plain", "{}", http.StatusUnsupportedMediaType},
		{"cut off", "application/json", `{"name":"sa`, http.StatusBadRequest},
		{"no UUID", "application/json", `{"organisation":"x"}`, http.StatusBadRequest},
		{"far too much", "application/json", `{"name":"` + strings.Repeat("a", 10_000) + `"}`, http.StatusRequestEntityTooLarge},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/session", strings.NewReader(test.body))
			r.Header.Set("Content-Type", test.kind)
			b := o.browser()
			b.want(test.status, b.receive(r))
		})
	}
}

func TestAuthenticatedKnowsWhoIsThere(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	b := o.withPassword()
	var actor casework.Actor
	inner := http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		caller, _ := identity.CallerFrom(r.Context())
		actor = caller.Actor()
	})
	o.handler = o.service.Authenticated(nil, true, inner)
	b.want(http.StatusOK, b.post("/graphql", nil))
	if actor.Person != o.person.ID || actor.Organisation != o.team.ID || actor.OrganisationRole != casework.CaseTeam || actor.Region != o.region.ID {
		t.Errorf("got %+v", actor)
	}
	stranger := o.browser()
	stranger.want(http.StatusUnauthorized, stranger.post("/graphql", nil))
	stranger.cookie = &http.Cookie{Name: "__Host-regieroute", Value: strings.Repeat("A", 64)}
	stranger.want(http.StatusUnauthorized, stranger.post("/graphql", nil))
}

func TestNothingOfASignInIsLogged(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	o.withPassword()
	o.must(o.db.Close())
	b := o.browser()
	b.want(http.StatusServiceUnavailable, b.post("/session", map[string]any{"name": "sanne", "password": password}))
	if text := o.log.String(); text == "" || strings.Contains(text, "sanne") || strings.Contains(text, password) {
		t.Errorf("log: %s", text)
	}
}
