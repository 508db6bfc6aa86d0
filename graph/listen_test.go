package graph

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"regieroute/server/casework"
)

// radio is a server that programs of the world listen to.
type radio struct {
	*world
	pokes  *Pokes
	server *httptest.Server
	ended  atomic.Bool // the tokens live no more
	roles  atomic.Value
}

func aRadio(t *testing.T) *radio {
	t.Helper()
	a := &radio{world: aWorld(t), pokes: NewPokes()}
	a.pokes.rest = 0
	a.cases.Poking(a.pokes.Poke)
	handler := NewHandler(a.cases, Options{Pokes: a.pokes})
	a.server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		actor := a.actors[casework.OrganisationRole(r.Header.Get("As"))]
		actor.Scopes = []casework.Scope{casework.Scope(r.Header.Get("Scope"))}
		if as := r.Header.Get("Role"); as != "" {
			actor.Roles = []casework.PersonRole{casework.PersonRole(as)}
		}
		program := Program{Token: actor.Person, Still: func(context.Context) (casework.Actor, error) {
			if a.ended.Load() {
				return casework.Actor{}, errors.New("no such token")
			}
			if roles, changed := a.roles.Load().([]casework.PersonRole); changed {
				actor.Roles = roles
			}
			return actor, nil
		}}
		handler.ServeHTTP(w, r.WithContext(WithProgram(WithActor(r.Context(), actor), program)))
	}))
	t.Cleanup(a.server.Close)
	return a
}

// change is an event as it came.
type change struct {
	Household, ChangedAt string
	Version              int
	Verbs                []string
}

// ear is one program that listens.
type ear struct {
	*radio
	header http.Header
	status int
	lines  *bufio.Scanner
	body   io.ReadCloser
	stop   context.CancelFunc
}

const hears = `{"query":"subscription { householdChanged { household version changedAt verbs } }"}`

func (a *radio) listens(role casework.OrganisationRole, headers ...string) *ear {
	a.Helper()
	ctx, cancel := context.WithCancel(a.Context())
	a.Cleanup(cancel)
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, a.server.URL, strings.NewReader(hears))
	if err != nil {
		a.Fatal(err)
	}
	for i, all := 0, append([]string{"As", string(role), "Scope", "READ", "Content-Type", "application/json", "Accept", "text/event-stream"}, headers...); i < len(all); i += 2 {
		request.Header.Set(all[i], all[i+1])
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		a.Fatal(err)
	}
	a.Cleanup(func() { _ = response.Body.Close() })
	return &ear{radio: a, header: response.Header, status: response.StatusCode, lines: bufio.NewScanner(response.Body), body: response.Body, stop: cancel}
}

// event waits for the next event: its name and its data.
func (e *ear) event() (name, data string) {
	e.Helper()
	for e.lines.Scan() {
		line := e.lines.Text()
		switch {
		case strings.HasPrefix(line, "event: "):
			name = strings.TrimPrefix(line, "event: ")
		case strings.HasPrefix(line, "data:"):
			data = strings.TrimSpace(strings.TrimPrefix(line, "data:"))
		case line == "" && name != "":
			return name, data
		}
	}
	e.Fatalf("the stream broke off: %v", e.lines.Err())
	return "", ""
}

func (e *ear) change() change {
	e.Helper()
	name, data := e.event()
	var told struct {
		Data struct{ HouseholdChanged change }
	}
	if err := json.Unmarshal([]byte(data), &told); name != "next" || err != nil {
		e.Fatalf("%s %s: %v", name, data, err)
	}
	return told.Data.HouseholdChanged
}

func (e *ear) rest() string {
	e.Helper()
	text, err := io.ReadAll(e.body)
	if err != nil {
		e.Fatal(err)
	}
	return string(text)
}

// Access 1, 2: a program hears of the files of its organisation, by what its role sees
// of them, and of no other; each is logged.
func TestAProgramHearsOfItsFiles(t *testing.T) {
	t.Parallel()
	a := aRadio(t)
	before := a.reported("Vroeger")
	a.appointed(before)
	landlord, team, care := a.listens(casework.Landlord), a.listens(casework.CaseTeam), a.listens(casework.Care)
	if landlord.status != http.StatusOK || landlord.header.Get("Content-Type") != "text/event-stream" || landlord.header.Get("Ratelimit") == "" {
		t.Fatalf("%d %v", landlord.status, landlord.header)
	}
	household := a.reported("Jansen")
	got := landlord.change()
	for ; got.Household == household.String() && !slices.Contains(got.Verbs, "submitReferral"); got = landlord.change() {
		if !slices.Contains(got.Verbs, "registerHousehold") && got.Version < 1 {
			t.Errorf("the landlord hears %+v", got)
		}
	}
	if got.Household != household.String() {
		t.Errorf("the landlord hears of %+v, want %s", got, household)
	}
	a.appointed(household)
	a.does(casework.CaseTeam, household, `{"recordVisit":{"on":"2026-12-01","outcome":"SPOKEN","summary":"Kort gesproken.","explainedRecording":true}}`, "APPLIED")
	for got = team.change(); !slices.Contains(got.Verbs, "recordVisit"); got = team.change() {
	}
	version := got.Version
	for got = landlord.change(); got.Version < version; got = landlord.change() {
	}
	if got.Household != household.String() || slices.Contains(got.Verbs, "recordVisit") {
		t.Errorf("of a visit the landlord hears %+v", got)
	}
	a.does(casework.CaseTeam, before, fmt.Sprintf(`{"inviteOrganisation":{"organisation":%q,"role":"CARE","purpose":"Zorg","legalBasis":"PUBLIC_TASK"}}`, a.actors[casework.Care].Organisation), "APPLIED")
	if first := care.change(); first.Household != before.String() {
		t.Errorf("care hears first of %+v, and is in %s", first, before)
	}
	seen := a.as(casework.CaseTeam).ask(fmt.Sprintf(`{ whoSaw(household: %q) { organisation } }`, before), nil)
	if !strings.Contains(seen.body, a.actors[casework.Care].Organisation.String()) {
		t.Errorf("what care heard is not in the access log: %s", seen.body)
	}
}

// A stream ends when its token does, and when its program may read files no more.
func TestListeningEndsWithTheRight(t *testing.T) {
	t.Parallel()
	for name, ends := range map[string]func(*radio){
		"the token ended":         func(a *radio) { a.ended.Store(true) },
		"it reads files no more":  func(a *radio) { a.roles.Store([]casework.PersonRole{casework.Analyst}) },
		"the server is shut down": func(a *radio) { a.pokes.Close() },
		"it has no role any more": func(a *radio) { a.roles.Store([]casework.PersonRole{}) },
	} {
		a := aRadio(t)
		household := a.reported("Jansen")
		landlord := a.listens(casework.Landlord)
		ends(a)
		a.does(casework.Landlord, household, `{"recordLegalEvent":{"kind":"SUMMONS","on":"2026-12-01"}}`, "APPLIED")
		if got := landlord.rest(); strings.Contains(got, household.String()) || !strings.HasSuffix(got, "event: complete\ndata:\n\n") {
			t.Errorf("%s: heard %q", name, got)
		}
	}
}

// What keeps a program from listening is an answer as any other.
func TestWhoMayNotListen(t *testing.T) {
	t.Parallel()
	a := aRadio(t)
	for _, test := range []struct {
		name    string
		headers []string
		status  int
		code    string
	}{
		{"who only writes", []string{"Scope", "WRITE"}, http.StatusOK, "FORBIDDEN"},
		{"who only counts", []string{"Role", "ANALYST"}, http.StatusOK, "FORBIDDEN"},
		{"who wants no stream", []string{"Accept", "application/json"}, http.StatusNotAcceptable, "BAD_REQUEST"},
	} {
		got := a.listens(casework.Landlord, test.headers...)
		if text := got.rest(); got.status != test.status || !strings.Contains(text, `"code":"`+test.code+`"`) {
			t.Errorf("%s: %d %s", test.name, got.status, text)
		}
	}
	asked := post(`{"query":"{ me { personName } }"}`, "Accept", "text/event-stream")
	if got := a.as(casework.Landlord).send(asked); got.status != http.StatusNotAcceptable {
		t.Errorf("a question as a stream: %d %s", got.status, got.body)
	}
}

// Five streams of a token at a time; one that ends makes room.
func TestListenersAreBounded(t *testing.T) {
	t.Parallel()
	a := aRadio(t)
	open := []*ear{}
	for range listenersOfToken {
		open = append(open, a.listens(casework.Landlord))
	}
	sixth := a.listens(casework.Landlord)
	if got := sixth.rest(); sixth.status != http.StatusTooManyRequests || sixth.header.Get("Retry-After") != "60" || !strings.Contains(got, `"LIMIT"`) {
		t.Errorf("the sixth: %d %v %s", sixth.status, sixth.header, got)
	}
	if other := a.listens(casework.CaseTeam); other.status != http.StatusOK {
		t.Errorf("another program: %d", other.status)
	}
	open[0].stop()
	for again := a.listens(casework.Landlord); again.status != http.StatusOK; again = a.listens(casework.Landlord) {
	} // until the server knows that the first is gone
	full := newListeners()
	full.most = 1
	leave, _ := full.join(managerID)
	if _, wrong := full.join(regionID); wrong == nil || wrong.status != http.StatusServiceUnavailable {
		t.Errorf("a full server: %+v", wrong)
	}
	leave()
	leave()
	if _, wrong := full.join(regionID); wrong != nil || len(full.open) != 1 {
		t.Errorf("after it left: %+v %v", wrong, full.open)
	}
}
