package main

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"regieroute/server/casework"
	"regieroute/server/demo"
	"regieroute/server/identity"
)

func TestEveryAnswerIsSecured(t *testing.T) {
	t.Parallel()
	p := started(t, aProgram(t))
	const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; connect-src 'self'; " +
		"worker-src 'self'; manifest-src 'self'; img-src 'self' blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; " +
		"require-trusted-types-for 'script'; trusted-types regieroute-worker"
	const nothing = "default-src 'none'; frame-ancestors 'none'"
	for path, app := range map[string]bool{"/": true, "/worker.js": true, "/households": true, "/healthz": false, "/session": false, "/graphql": false, "/nothing.js": false} {
		want := map[string]string{
			"Content-Security-Policy":      nothing,
			"X-Content-Type-Options":       "nosniff",
			"Referrer-Policy":              "no-referrer",
			"Cross-Origin-Resource-Policy": "same-origin",
			"Strict-Transport-Security":    "", // plain HTTP
		}
		if app {
			want["Content-Security-Policy"], want["Cross-Origin-Opener-Policy"], want["X-Frame-Options"] = policy, "same-origin", "DENY"
		}
		got := ask(t, http.MethodGet, p.URL()+path, "").header
		for name, value := range want {
			if got.Get(name) != value {
				t.Errorf("%s: %s: got %q, want %q", path, name, got.Get(name), value)
			}
		}
		if sent := got.Get("Permissions-Policy") != ""; sent != app {
			t.Errorf("%s: a Permissions-Policy: %v, want %v", path, sent, app)
		}
	}
}

// RFC 9116: who finds a weakness reads where to report it, or that nobody said so.
func TestWhereAWeaknessIsReported(t *testing.T) {
	t.Parallel()
	const path = "/.well-known/security.txt"
	if got := ask(t, http.MethodGet, started(t, aProgram(t)).URL()+path, ""); got.status != http.StatusNotFound {
		t.Errorf("nobody was named: got %d %s", got.status, got.body)
	}
	p := aProgram(t)
	p.Config.SecurityContact = "mailto:security@example.org"
	got := ask(t, http.MethodGet, started(t, p).URL()+path, "")
	fields := map[string]string{}
	for line := range strings.Lines(got.body) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), ": ")
		fields[name] = value
	}
	expires, err := time.Parse(time.RFC3339, fields["Expires"])
	if left := time.Until(expires); err != nil || left < 24*time.Hour || left > 365*24*time.Hour {
		t.Errorf("expires %q: %v", fields["Expires"], err)
	}
	if fields["Contact"] != "mailto:security@example.org" || fields["Canonical"] != p.URL()+path || got.header.Get("Content-Type") != "text/plain; charset=utf-8" {
		t.Errorf("got %v as %s", fields, got.header.Get("Content-Type"))
	}
}

func TestTheAppsFiles(t *testing.T) {
	t.Parallel()
	p := started(t, aProgram(t))
	tests := []struct {
		name, path, accept           string
		status                       int
		kind, cache, coding, holding string
	}{
		{"the page", "/", "", 200, "text/html; charset=utf-8", askAgain, "", "Regieroute"},
		{"the page, packed", "/", "gzip, br", 200, "text/html; charset=utf-8", askAgain, "gzip", ""},
		{"a screen of the app", "/household/0195", "", 200, "text/html; charset=utf-8", askAgain, "", "Regieroute"},
		{"a file with a hash in its name", "/assets/index-abc.js", "", 200, "text/javascript; charset=utf-8", forEver, "", "export"},
		{"WebAssembly", "/assets/argon2.wasm", "gzip", 200, "application/wasm", forEver, "", "asm"},
		{"the service worker", "/worker.js", "", 200, "text/javascript; charset=utf-8", askAgain, "", "worker"},
		{"the manifest", "/manifest.webmanifest", "", 200, "application/manifest+json", askAgain, "", "{}"},
		{"a picture", "/icons/mark.svg", "", 200, "image/svg+xml", askAgain, "", "svg"},
		{"no packing wanted", "/assets/extra.js", "br, gzip;q=0", 200, "text/javascript; charset=utf-8", forEver, "", "xxx"},
		{"a file that is not there", "/assets/old-123.js", "", 404, "application/json; charset=utf-8", "no-store", "", "UNKNOWN"},
		{"a file outside the app", "/../main_test.go", "", 404, "application/json; charset=utf-8", "no-store", "", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			got := ask(t, http.MethodGet, p.URL()+test.path, "", "Accept-Encoding", test.accept)
			if got.status == http.StatusMovedPermanently || got.status == http.StatusTemporaryRedirect { // a path that the mux cleaned
				got = ask(t, http.MethodGet, p.URL()+got.header.Get("Location"), "")
			}
			if got.status != test.status || got.header.Get("Content-Type") != test.kind || got.header.Get("Cache-Control") != test.cache ||
				got.header.Get("Content-Encoding") != test.coding || !strings.Contains(got.body, test.holding) {
				t.Errorf("got %d %v, want %+v", got.status, got.header, test)
			}
		})
	}
	t.Run("a file that did not change", func(t *testing.T) {
		t.Parallel()
		tag := ask(t, http.MethodGet, p.URL()+"/worker.js", "").header.Get("ETag")
		if got := ask(t, http.MethodGet, p.URL()+"/worker.js", "", "If-None-Match", "W/"+tag); got.status != http.StatusNotModified || got.body != "" {
			t.Errorf("got %d %q", got.status, got.body)
		}
	})
	t.Run("only the head", func(t *testing.T) {
		t.Parallel()
		if got := ask(t, http.MethodHead, p.URL()+"/", ""); got.status != http.StatusOK || got.header.Get("Content-Length") == "" {
			t.Errorf("got %d %v", got.status, got.header)
		}
	})
	t.Run("writing to it", func(t *testing.T) {
		t.Parallel()
		if got := ask(t, http.MethodPost, p.URL()+"/", ""); got.status != http.StatusMethodNotAllowed {
			t.Errorf("got %d", got.status)
		}
	})
}

func TestAnAppThatIsNotBuiltSaysSo(t *testing.T) {
	t.Parallel()
	p := aProgram(t)
	p.Config.PWA = t.TempDir() + "/nothing"
	started(t, p)
	if got := ask(t, http.MethodGet, p.URL()+"/", ""); got.status != http.StatusServiceUnavailable || !strings.Contains(got.body, "gebouwd") {
		t.Errorf("got %d %s", got.status, got.body)
	}
}

func TestAnotherSiteCannotSpeakForSomebody(t *testing.T) {
	t.Parallel()
	p := started(t, aProgram(t))
	tests := []struct {
		name    string
		headers []string
		status  int
	}{
		{"the app itself", []string{"Sec-Fetch-Site", "same-origin"}, http.StatusUnauthorized},
		{"a program without a browser", nil, http.StatusUnauthorized},
		{"another site", []string{"Sec-Fetch-Site", "cross-site"}, http.StatusForbidden},
		{"another name of the same company", []string{"Sec-Fetch-Site", "same-site"}, http.StatusForbidden},
		{"another site in an old browser", []string{"Origin", "https://elders.example"}, http.StatusForbidden},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if got := ask(t, http.MethodPost, p.URL()+"/graphql", "{}", test.headers...); got.status != test.status {
				t.Errorf("got %d %s, want %d", got.status, got.body, test.status)
			}
		})
	}
}

func TestGraphQLHearsWhoIsThere(t *testing.T) {
	t.Parallel()
	p := aProgram(t)
	heard := make(chan identity.Caller, 1)
	p.graph = http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		caller, _ := identity.CallerFrom(r.Context())
		heard <- caller
	})
	started(t, p)
	town, err := demo.Found(t.Context(), p.storage.db.Directory("demo"), p.Now())
	if err != nil {
		t.Fatal(err)
	}
	cookie := signedIn(t, p, town, "voorzitter")
	if got := ask(t, http.MethodPost, p.URL()+"/graphql", "{}", "Cookie", cookie); got.status != http.StatusOK {
		t.Fatalf("got %d %s", got.status, got.body)
	}
	if got, want := (<-heard).Actor(), town.Actor("voorzitter"); got.Person != want.Person || got.Organisation != want.Organisation || got.Roles[0] != want.Roles[0] {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

// A partner's program writes its own questions, without a cookie and within its token.
func TestAPartnersProgramAsksWithItsToken(t *testing.T) {
	t.Parallel()
	p := started(t, aProgram(t))
	directory := p.storage.db.Directory("demo")
	town, err := demo.Found(t.Context(), directory, p.Now())
	if err != nil {
		t.Fatal(err)
	}
	now, landlord := p.Now(), town.Actor("huurmedewerker")
	token, err := identity.NewAccessToken(t.Context(), directory, town.Region.ID, identity.AccessToken{
		ID: casework.NewID(now), Program: identity.Person{ID: casework.NewID(now), Name: "Dashboard"}, Organisation: identity.Organisation{ID: landlord.Organisation},
		Scopes: []casework.Scope{casework.ScopeRead}, CreatedAt: now, ExpiresOn: casework.DayOf(now),
	}, casework.RentOfficer)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name, token, query, want string
		status                   int
	}{
		{"who it is", token, `{ me { personName organisationName roles } }`, `"personName":"Dashboard"`, http.StatusOK},
		{"files", token, `{ households(first: 5) { edges { node { id } } } }`, `"edges":[`, http.StatusOK},
		{"a change", token, `mutation { submit(operations: []) { status } }`, `"FORBIDDEN"`, http.StatusBadRequest},
		{"the schema", token, `{ __schema { queryType { name } } }`, `"errors":[`, http.StatusBadRequest},
		{"with another token", token + "x", `{ me { personName } }`, `"UNAUTHENTICATED"`, http.StatusUnauthorized},
	} {
		body, err := json.Marshal(map[string]string{"query": test.query})
		if err != nil {
			t.Fatal(err)
		}
		got := ask(t, http.MethodPost, p.URL()+"/graphql", string(body), "Authorization", "Bearer "+test.token, "Content-Type", "application/json", "Accept", "application/graphql-response+json")
		if got.status != test.status || !strings.Contains(got.body, test.want) {
			t.Errorf("%s: %d %s, want %d with %s", test.name, got.status, got.body, test.status, test.want)
		}
	}
}

// signedIn gives the cookie of a player.
func signedIn(t testing.TB, p *Program, town demo.Town, part string) string {
	t.Helper()
	now := p.Now()
	token, err := identity.NewLink(t.Context(), p.storage.db.Directory("demo"), town.Region.ID, town.Actor(part).Person, now, now.Add(demoLinksLast))
	if err != nil {
		t.Fatal(err)
	}
	got := ask(t, http.MethodPost, p.URL()+"/session/link", `{"token":"`+token+`"}`, "Content-Type", "application/json")
	cookie, _, _ := strings.Cut(got.header.Get("Set-Cookie"), ";")
	return cookie
}

func TestACrowdHearsWhenToComeBack(t *testing.T) {
	t.Parallel()
	synctest.Test(t, testACrowd)
}

func testACrowd(t *testing.T) {
	entered, leave := make(chan struct{}), make(chan struct{})
	handler := bounded(1, http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
		entered <- struct{}{}
		<-leave
	}))
	request := func() *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", nil))
		return w
	}
	first := make(chan *httptest.ResponseRecorder, 1)
	go func() { first <- request() }()
	<-entered
	if got := request(); got.Code != http.StatusServiceUnavailable || got.Header().Get("Retry-After") == "" {
		t.Errorf("got %d %v", got.Code, got.Header())
	}
	close(leave)
	if got := <-first; got.Code != http.StatusOK {
		t.Errorf("the first: got %d", got.Code)
	}
}

func TestAStreamOutlivesTheDeadlinesOfOtherRequests(t *testing.T) {
	t.Parallel()
	p := &Program{draining: t.Context()}
	const deadline = 50 * time.Millisecond
	server := httptest.NewUnstartedServer(p.stream(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		select {
		case <-r.Context().Done():
		case <-time.After(4 * deadline):
			_, _ = w.Write([]byte("still here"))
		}
	})))
	server.Config.ReadTimeout, server.Config.WriteTimeout = deadline, deadline
	server.Start()
	t.Cleanup(server.Close)
	if got := ask(t, http.MethodGet, server.URL, ""); got.body != "still here" {
		t.Errorf("got %q: the stream was cut off", got.body)
	}
}

func TestAPanicIsLoggedWithoutWhatWasTyped(t *testing.T) {
	t.Parallel()
	var log bytes.Buffer
	p := &Program{Log: slog.New(slog.NewTextHandler(&log, nil))}
	handler := p.logged(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("Familie Voorbeeld, Dorpsstraat 1") }))
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/household/Dorpsstraat", nil))
	if w.Code != http.StatusInternalServerError || strings.Contains(w.Body.String(), "Dorpsstraat") {
		t.Errorf("got %d %s", w.Code, w.Body)
	}
	if text := log.String(); strings.Contains(text, "Dorpsstraat") || !strings.Contains(text, "TestAPanicIsLogged") {
		t.Errorf("log: %s", text)
	}
}

func TestWhereARequestComesFrom(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, remote, forwarded string
		proxy                   bool
		want                    string
	}{
		{"somebody", "192.0.2.7:1234", "", false, "192.0.2.7"},
		{"somebody who pretends", "192.0.2.7:1234", "198.51.100.1", false, "192.0.2.7"},
		{"through our proxy", "127.0.0.1:1", "198.51.100.1", true, "198.51.100.1"},
		{"through our proxy, pretending", "127.0.0.1:1", "203.0.113.9, 198.51.100.1", true, "198.51.100.1"},
		{"one of many addresses", "[2001:db8:1:2:3:4:5:6]:1", "", false, "2001:db8:1:2::/64"},
		{"IPv4 in IPv6", "[::ffff:192.0.2.7]:1", "", false, "192.0.2.7"},
		{"nonsense", "127.0.0.1:1", "x", true, "unknown"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			p := &Program{Config: serveConfig{BehindProxy: test.proxy}}
			r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/", nil)
			r.RemoteAddr = test.remote
			if test.forwarded != "" {
				r.Header.Set("X-Forwarded-For", test.forwarded)
			}
			if got := p.clientAddress(r); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}
