package identity_test

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"regieroute/server/casework"
	"regieroute/server/embedded/pgtest"
	"regieroute/server/identity"
	"regieroute/server/postgres"
	"regieroute/server/postgres/postgrestest"
)

func TestMain(m *testing.M) { os.Exit(pgtest.Main(m)) }

// office is a region in which one person works, and the service that lets them in.
type office struct {
	t         testing.TB
	db        *postgres.DB
	clock     *clock
	service   *identity.Service
	handler   http.Handler
	log       *bytes.Buffer
	region    identity.Region
	team      identity.Organisation
	person    identity.Person
	directory postgres.Directory
}

// clock is turned by tests.
type clock struct {
	mu sync.Mutex
	at time.Time
}

func (c *clock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *clock) pass(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(d)
}

const password = "een lang wachtwoord"

// anOffice is Monday nine o'clock in Voorbeeldstad.
func anOffice(t testing.TB) *office {
	t.Helper()
	o := &office{t: t, db: postgrestest.Open(t), clock: &clock{at: time.Date(2026, 11, 30, 8, 0, 0, 0, time.UTC)}, log: &bytes.Buffer{}}
	o.directory = o.db.Directory("test")
	region, private, err := identity.NewRegion("Voorbeeldstad", o.clock.at)
	o.must(err)
	o.region = region
	o.must(o.directory.AddRegion(t.Context(), region, private, o.clock.at))
	o.team = o.organisation("Buurtteam Voorbeeldstad", casework.CaseTeam)
	o.person = o.hires("sanne", "Sanne de Vries", o.team)
	o.service = identity.NewService(o.db, o.clock.now)
	log := slog.New(slog.NewTextHandler(o.log, nil))
	o.handler = o.service.Handler(log, func(r *http.Request) string { return r.RemoteAddr })
	return o
}

func (o *office) must(err error) {
	o.t.Helper()
	if err != nil {
		o.t.Fatal(err)
	}
}

func (o *office) organisation(name string, kind casework.OrganisationRole) identity.Organisation {
	o.t.Helper()
	made := identity.Organisation{ID: casework.NewID(o.clock.at), Name: name, Kind: kind}
	o.must(o.directory.AddOrganisation(o.t.Context(), o.region.ID, made, o.clock.at))
	return made
}

func (o *office) hires(signInName, name string, team identity.Organisation) identity.Person {
	o.t.Helper()
	person := identity.Person{ID: casework.NewID(o.clock.at), Name: name}
	o.must(o.directory.AddPerson(o.t.Context(), o.region.ID, identity.NewPerson{
		Person: person, SignInName: signInName, Organisation: team.ID,
		Roles: []casework.PersonRole{casework.CaseManagerRole}, At: o.clock.at,
	}))
	return person
}

// link makes a one-time link for Sanne that lasts a day.
func (o *office) link() string {
	o.t.Helper()
	token, err := identity.NewLink(o.t.Context(), o.directory, o.region.ID, o.person.ID, o.clock.now(), o.clock.now().Add(24*time.Hour))
	o.must(err)
	return token
}

// withPassword lets Sanne in by a link, where she chooses her password.
func (o *office) withPassword() *browser {
	o.t.Helper()
	b := o.browser()
	b.want(http.StatusOK, b.post("/session/link", map[string]any{"token": o.link()}))
	b.want(http.StatusNoContent, b.post("/session/password", map[string]any{"old": "", "new": password}))
	return b
}

// browser keeps the session's cookie.
type browser struct {
	office  *office
	cookie  *http.Cookie
	address string
	header  http.Header
}

func (o *office) browser() *browser {
	return &browser{office: o, address: "192.0.2.1", header: http.Header{}}
}

// answer is what came back.
type answer struct {
	*httptest.ResponseRecorder

	body map[string]any
}

func (b *browser) post(path string, body any) answer { return b.send(http.MethodPost, path, body) }

func (b *browser) get(path string) answer { return b.send(http.MethodGet, path, nil) }

func (b *browser) send(method, path string, body any) answer {
	b.office.t.Helper()
	text, err := json.Marshal(body)
	b.office.must(err)
	r := httptest.NewRequestWithContext(b.office.t.Context(), method, path, bytes.NewReader(text))
	r.Header = b.header.Clone()
	r.Header.Set("Content-Type", "application/json")
	r.RemoteAddr = b.address
	if b.cookie != nil {
		r.AddCookie(b.cookie)
	}
	return b.receive(r)
}

func (b *browser) receive(r *http.Request) answer {
	b.office.t.Helper()
	w := httptest.NewRecorder()
	b.office.handler.ServeHTTP(w, r)
	for _, cookie := range w.Result().Cookies() {
		if b.cookie = cookie; cookie.MaxAge < 0 {
			b.cookie = nil
		}
	}
	a := answer{ResponseRecorder: w}
	if strings.HasPrefix(w.Header().Get("Content-Type"), "application/json") {
		b.office.must(json.Unmarshal(w.Body.Bytes(), &a.body))
	}
	return a
}

func (b *browser) want(status int, a answer) answer {
	b.office.t.Helper()
	if a.Code != status {
		b.office.t.Fatalf("got %d %v, want %d; log: %s", a.Code, a.body, status, b.office.log)
	}
	return a
}

// signedIn says whether the session still holds, without keeping it alive.
func (b *browser) signedIn() bool {
	b.office.t.Helper()
	b.header.Set(identity.BackgroundHeader, "1")
	defer b.header.Del(identity.BackgroundHeader)
	return b.get("/session").Code == http.StatusOK
}
