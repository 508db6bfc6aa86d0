package graph

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"regieroute/server/casework"
)

const (
	good     = `{"query":"{ __typename }"}`
	mutating = `mutation($r: [OfflineRead!]!) { reportReads(reads: $r) }`
)

// The audits of GraphQL over HTTP (npm graphql-http), as far as they say MUST
// or SHOULD, and what a tablet leans on.
func TestGraphQLOverHTTP(t *testing.T) {
	tests := []struct {
		name   string
		body   string
		header []string
		status int
		media  string
	}{
		{"accepts application/json", good, []string{"Accept", mediaJSON}, 200, mediaJSON},
		{"accepts application/graphql-response+json", good, []string{"Accept", mediaGraphQL}, 200, mediaGraphQL},
		{"accepts anything", good, []string{"Accept", "*/*"}, 200, mediaJSON},
		{"takes the first of two", good, []string{"Accept", mediaGraphQL + ", " + mediaJSON}, 200, mediaGraphQL},
		{"takes the heavier of two", good, []string{"Accept", mediaGraphQL + ";q=0.5, " + mediaJSON}, 200, mediaJSON},
		{"cannot answer in HTML", good, []string{"Accept", "text/html"}, 406, mediaJSON},
		{"reads utf-8", good, []string{"Content-Type", "application/json; charset=utf-8"}, 200, mediaGraphQL},
		{"reads no other charset", good, []string{"Content-Type", "application/json; charset=latin1"}, 415, mediaGraphQL},
		{"reads no form", "query={__typename}", []string{"Content-Type", "application/x-www-form-urlencoded"}, 415, mediaGraphQL},
		{"reads no multipart", good, []string{"Content-Type", "multipart/form-data"}, 415, mediaGraphQL},
		{"wants a content type", good, []string{"Content-Type", ""}, 415, mediaGraphQL},
		{"wants JSON", `{"query":`, nil, 400, mediaGraphQL},
		{"wants JSON, whatever is accepted", `not json`, []string{"Accept", mediaJSON}, 400, mediaJSON},
		{"wants one JSON object", good + good, nil, 400, mediaGraphQL},
		{"takes no batch", "[" + good + "]", nil, 400, mediaGraphQL},
		{"wants a query", `{"notquery":""}`, nil, 400, mediaGraphQL},
		{"wants a query that is text: object", `{"query":{"a":1}}`, nil, 400, mediaGraphQL},
		{"wants a query that is text: number", `{"query":0}`, []string{"Accept", mediaJSON}, 400, mediaJSON},
		{"wants a query that is text: list", `{"query":["{ __typename }"]}`, nil, 400, mediaGraphQL},
		{"wants an operation name that is text", `{"query":"{ __typename }","operationName":{}}`, nil, 400, mediaGraphQL},
		{"allows no operation name", `{"query":"{ __typename }","operationName":null}`, nil, 200, mediaGraphQL},
		{"allows an empty operation name", `{"query":"{ __typename }","operationName":""}`, nil, 200, mediaGraphQL},
		{"wants variables that are an object: text", `{"query":"{ __typename }","variables":"{}"}`, nil, 400, mediaGraphQL},
		{"wants variables that are an object: list", `{"query":"{ __typename }","variables":[]}`, nil, 400, mediaGraphQL},
		{"allows no variables", `{"query":"{ __typename }","variables":null}`, nil, 200, mediaGraphQL},
		{"allows variables", `{"query":"query Q($n: [String!]) { codeLists(names: $n) { name } }","variables":{"n":["Phase"]}}`, nil, 200, mediaGraphQL},
		{"ignores variables that nobody declared", `{"query":"{ __typename }","variables":{"schema":1}}`, nil, 200, mediaGraphQL},
		{"wants extensions that are an object", `{"query":"{ __typename }","extensions":0}`, nil, 400, mediaGraphQL},
		{"allows extensions", `{"query":"{ __typename }","extensions":{"some":"value"}}`, nil, 200, mediaGraphQL},
		{"400 when the document cannot be parsed", `{"query":"{"}`, nil, 400, mediaGraphQL},
		{"200 for the same in the old media type", `{"query":"{"}`, []string{"Accept", mediaJSON}, 200, mediaJSON},
		{"400 when the document is not valid", `{"query":"{ 8f31403dfe404bccbb0e835f2629c6a7 }"}`, nil, 400, mediaGraphQL},
		{"200 for that in the old media type", `{"query":"{ nothing }"}`, []string{"Accept", mediaJSON}, 200, mediaJSON},
		{"400 when a variable does not fit", `{"query":"query($id: UUID!) { household(id: $id) { id } }","variables":{"id":null}}`, nil, 400, mediaGraphQL},
		{"400 when the operation is not there", `{"query":"query A { __typename }","operationName":"B"}`, nil, 400, mediaGraphQL},
		{"400 when nobody says which operation", `{"query":"query A { __typename } query B { __typename }"}`, nil, 400, mediaGraphQL},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			got := aDesk(t, Options{}).send(post(test.body, test.header...))
			if got.status != test.status || got.header.Get("Content-Type") != test.media+"; charset=utf-8" {
				t.Errorf("got %d %s, want %d %s: %s", got.status, got.header.Get("Content-Type"), test.status, test.media, got.body)
			}
			if (got.data != nil) != (test.status == 200 && got.errors == nil) {
				t.Errorf("a request that was not executed has no data: %s", got.body)
			}
			if test.status != 200 && got.code() == "" {
				t.Errorf("no code: %s", got.body)
			}
		})
	}
}

func TestGETNeverWrites(t *testing.T) {
	d := aDesk(t, Options{})
	get := func(query string, variables string) answer {
		values := url.Values{"query": {query}, "variables": {variables}}
		request := httptest.NewRequest(http.MethodGet, "/graphql?"+values.Encode(), nil)
		return d.send(request)
	}
	if got := get("{ __typename }", ""); got.status != 200 || got.data["__typename"] != "Query" {
		t.Errorf("a query by GET: %d %s", got.status, got.body)
	}
	if got := get(mutating, `{"r":[]}`); got.status != 405 || got.header.Get("Allow") != "GET, POST" {
		t.Errorf("a mutation by GET: %d %s", got.status, got.body)
	}
	if got := get("{ __typename }", "{"); got.status != 400 {
		t.Errorf("broken variables by GET: %d %s", got.status, got.body)
	}
	request := post(good)
	request.Method = http.MethodPut
	if got := d.send(request); got.status != 405 {
		t.Errorf("PUT: %d", got.status)
	}
}

func TestNobodyIsAnsweredWithoutAnActor(t *testing.T) {
	d := aDesk(t, Options{})
	d.actor = nil
	if got := d.send(post(`not even json`)); got.status != 401 || got.code() != codeUnauthenticated {
		t.Errorf("got %d %s", got.status, got.body)
	}
}

func TestATabletIsNotAnsweredForSomebodyElse(t *testing.T) {
	d := aDesk(t, Options{})
	mine := managerID.String() + "/" + teamID.String()
	if got := d.send(post(good, actorHeader, mine)); got.status != 200 {
		t.Errorf("its own session: %d", got.status)
	}
	if got := d.send(post(good, actorHeader, managerID.String()+"/"+regionID.String())); got.status != 409 || got.code() != codeOtherPerson {
		t.Errorf("another organisation: %d %s", got.status, got.body)
	}
}

func TestTheServerInTroubleIsTold(t *testing.T) {
	secret := errors.New("connect to Mevrouw Jansen failed")
	tests := []struct {
		name    string
		prepare func(*memory)
		status  int
		code    string
	}{
		{"the database is gone", func(m *memory) { m.failing = secret }, 500, codeInternal},
		{"a bug", func(m *memory) { m.panics = true }, 500, codeInternal},
		{"it takes too long", func(m *memory) { m.failing = fmt.Errorf("find: %w", context.DeadlineExceeded) }, 503, codeTimeout},
		{"a refusal", func(m *memory) { m.failing = &casework.Error{Code: casework.Unsafe, Rule: "3.2f", Message: "Nee."} }, 200, "UNSAFE"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			d := aDesk(t, Options{})
			test.prepare(d.store)
			got := d.ask("{ me { personId } }", nil)
			if got.status != test.status || got.code() != test.code {
				t.Fatalf("got %d %s, want %d %s: %s", got.status, got.code(), test.status, test.code, got.body)
			}
			if strings.Contains(got.body, "Jansen") {
				t.Errorf("the answer tells what went wrong: %s", got.body)
			}
			logID, _ := got.errors[0].Extensions["logId"].(string)
			if logged := strings.Count(d.log.String(), "logId="+logID); (test.code == codeInternal) != (logID != "" && logged == 1) {
				t.Errorf("log lines: %s", d.log.String())
			}
			if test.name == "a bug" && strings.Contains(d.log.String(), "Jansen") {
				t.Errorf("the log tells what was in hand: %s", d.log.String())
			}
		})
	}
}

func TestARequestEnds(t *testing.T) {
	d := aDesk(t, Options{Deadline: time.Nanosecond})
	if got := d.ask("{ me { personId } }", nil); got.status != 503 || got.code() != codeTimeout || got.header.Get("Retry-After") == "" {
		t.Errorf("got %d %s", got.status, got.body)
	}
}

func TestErrorsAreFew(t *testing.T) {
	got := aDesk(t, Options{}).ask("{ "+strings.Repeat("nothing ", 100)+"}", nil)
	if len(got.errors) == 0 || len(got.errors) > maxErrors {
		t.Errorf("%d errors", len(got.errors))
	}
}

func TestNothingHelpsToGuessTheSchema(t *testing.T) {
	d := aDesk(t, Options{})
	for _, query := range []string{
		"{ mee { personId } }", "{ me { personIds } }", "{ household(ids: 1) { id } }", "{ me }",
		"{ households(filter: {fase: CLOSED}) { edges { cursor } } }", "{ ... on Queri { me } }", "{ households(filter: {phase: CLOSE}) { edges { cursor } } }",
	} {
		if got := d.ask(query, nil); got.status != 400 || strings.Contains(strings.ToLower(got.body), "did you mean") {
			t.Errorf("%s: %d %s", query, got.status, got.body)
		}
	}
	if got := d.ask("{ __schema { types { name } } }", nil); got.status != 400 {
		t.Errorf("the schema is told: %s", got.body)
	}
	d.actor.Scopes = []casework.Scope{casework.ScopeRead, casework.ScopeSchema}
	if got := d.ask("{ __schema { types { name } } }", nil); got.status != 200 || got.errors != nil {
		t.Errorf("the schema is not told: %s", got.body)
	}
}
