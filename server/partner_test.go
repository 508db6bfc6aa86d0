package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"regieroute/server/casework"
)

// asksGraphQL sends a document of a partner's program.
func asksGraphQL(t testing.TB, p *Program, token, query string, variables any) answer {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	return ask(t, http.MethodPost, p.URL()+"/graphql", string(body), "Authorization", "Bearer "+token, "Content-Type", "application/json")
}

const partnerSubmits = `mutation Submit($operations: [Operation!]!) {
  submit(operations: $operations) { operationId status version refusal { code message english } }
}`

// registers is an operation that opens a file.
func registers(operation, household casework.ID, name string) map[string]any {
	return map[string]any{
		"id": operation, "householdId": household, "recordedAt": time.Now().UTC(),
		"command": map[string]any{"registerHousehold": map[string]any{
			"name": name, "address": map[string]any{"street": "Dorpsstraat", "houseNumber": "1", "city": "Arnhem"}, "contact": nil,
		}},
	}
}

// Architecture 2: a partner's program writes on the same path as the app: one
// receipt for one id, and nothing without the scope.
func TestAPartnersProgramSubmits(t *testing.T) {
	t.Parallel()
	p := started(t, aProgram(t))
	writer := partner(t, p, "Huuradministratie", []casework.Scope{casework.ScopeRead, casework.ScopeWrite})
	reader := partner(t, p, "Cijfers", []casework.Scope{casework.ScopeRead})
	household, operation := casework.NewID(p.Now()), casework.NewID(p.Now())
	sends := func(token string, operations ...any) answer {
		t.Helper()
		return asksGraphQL(t, p, token, partnerSubmits, map[string]any{"operations": operations})
	}
	first := sends(writer.token, registers(operation, household, "Jansen"))
	if want := fmt.Sprintf(`{"submit":[{"operationId":%q,"status":"APPLIED","version":1,"refusal":null}]}`, operation); !strings.Contains(first.body, want) {
		t.Errorf("got %s, want %s", first.body, want)
	}
	if !strings.Contains(first.body, `"cost":{"points":10`) { // one operation and its receipt
		t.Errorf("cost %s", first.body)
	}
	if again := sends(writer.token, registers(operation, household, "Jansen")); !strings.Contains(again.body, `"status":"APPLIED","version":1`) {
		t.Errorf("sent twice: %s", again.body)
	}
	if reused := sends(writer.token, registers(operation, household, "Pieters")); !strings.Contains(reused.body, `"status":"REFUSED"`) || !strings.Contains(reused.body, `"ID_REUSED"`) {
		t.Errorf("the same id with other words: %s", reused.body)
	}
	unreadable := registers(casework.NewID(p.Now()), household, "Jansen")
	unreadable["command"] = map[string]any{"withdraw": 1}
	if mixed := sends(writer.token, unreadable, registers(casework.NewID(p.Now()), casework.NewID(p.Now()), "Pieters")); !strings.Contains(mixed.body, `"status":"REFUSED"`) || !strings.Contains(mixed.body, `"status":"APPLIED"`) {
		t.Errorf("one that cannot be read hinders another: %s", mixed.body)
	}
	if got := sends(reader.token, registers(casework.NewID(p.Now()), casework.NewID(p.Now()), "De Vries")); !strings.Contains(got.body, `"code":"FORBIDDEN"`) || strings.Contains(got.body, "APPLIED") {
		t.Errorf("without the scope: %s", got.body)
	}
	const count = `{ households(first: 10, filter: {text: "Jansen"}) { edges { node { id name version } } } }`
	if got := asksGraphQL(t, p, reader.token, count, nil); strings.Count(got.body, household.String()) != 1 || !strings.Contains(got.body, `"version":1`) {
		t.Errorf("what is there: %s", got.body)
	}
}

// Access 1: a program hears of a change through the real database and the real
// server, however long it listens, until its token is ended.
func TestAPartnersProgramListens(t *testing.T) {
	t.Parallel()
	p := started(t, aProgram(t))
	both := []casework.Scope{casework.ScopeRead, casework.ScopeWrite}
	listener, writer := partner(t, p, "Spiegel", both, ownPage), partner(t, p, "Huuradministratie", both)
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, p.URL()+"/graphql", strings.NewReader(`{"query":"subscription { householdChanged { household version verbs } }"}`))
	if err != nil {
		t.Fatal(err)
	}
	for name, value := range map[string]string{"Authorization": "Bearer " + listener.token, "Origin": ownPage, "Content-Type": "application/json", "Accept": "text/event-stream"} {
		request.Header.Set(name, value)
	}
	response, err := plain.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = response.Body.Close() })
	if response.StatusCode != http.StatusOK || response.Header.Get("Access-Control-Allow-Origin") != ownPage {
		t.Fatalf("%d %v", response.StatusCode, response.Header)
	}
	lines := bufio.NewScanner(response.Body)
	hears := func(want string) {
		t.Helper()
		for lines.Scan() {
			if strings.HasPrefix(lines.Text(), "event: complete") && want != "event: complete" {
				t.Fatalf("it ended, and did not say %s", want)
			}
			if strings.Contains(lines.Text(), want) {
				return
			}
		}
		t.Fatalf("never heard %s: %v", want, lines.Err())
	}
	hears(": here")
	submits := func() casework.ID {
		household := casework.NewID(p.Now())
		asksGraphQL(t, p, writer.token, partnerSubmits, map[string]any{"operations": []any{registers(casework.NewID(p.Now()), household, "Jansen")}})
		return household
	}
	hears(fmt.Sprintf(`data: {"data":{"householdChanged":{"household":%q,"version":1,"verbs":["registerHousehold"]}}}`, submits()))
	if err := p.storage.db.Directory("demo").EndAccessToken(t.Context(), listener.town.Region.ID, listener.id, p.Now()); err != nil {
		t.Fatal(err)
	}
	submits()
	hears("event: complete")
}

// The contract is there for who makes a program, with its descriptions.
func TestTheSchemaIsPublished(t *testing.T) {
	t.Parallel()
	p := started(t, aProgram(t))
	got := ask(t, http.MethodGet, p.URL()+"/schema.graphqls", "")
	if got.status != http.StatusOK || got.header.Get("Content-Type") != "text/plain; charset=utf-8" || !strings.Contains(got.body, "type Subscription {") ||
		!strings.Contains(got.body, "The contract of Regieroute, and its glossary.") {
		t.Errorf("%d %v %.200s", got.status, got.header, got.body)
	}
}
