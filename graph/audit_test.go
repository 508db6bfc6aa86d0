package graph

import (
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"strings"
	"testing"

	"regieroute/server/casework"
)

// TestEveryAuditOfGraphQLOverHTTP runs the 61 audits of npm graphql-http on the
// API as a program may use it that may introspect (access §4).
func TestEveryAuditOfGraphQLOverHTTP(t *testing.T) {
	if _, err := os.Stat("../pwa/node_modules/graphql-http"); err != nil {
		if os.Getenv("WHOLE") == "" { // set by make test, where they are installed: it fails there
			t.Skip("the app's modules are not installed: make pwa/node_modules/.package-lock.json")
		}
		t.Fatal(err)
	}
	d := aDesk(t, Options{})
	d.actor.Scopes = []casework.Scope{casework.ScopeRead, casework.ScopeWrite, casework.ScopeSchema}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		d.handler.ServeHTTP(w, r.WithContext(WithActor(r.Context(), *d.actor)))
	}))
	defer server.Close()
	audits := exec.CommandContext(t.Context(), "node", "scripts/audits.mjs", server.URL+"/graphql")
	audits.Dir = "../pwa"
	said, err := audits.CombinedOutput()
	if err != nil {
		t.Fatalf("the audits do not run: %v\n%s", err, said)
	}
	passed := 0
	for line := range strings.Lines(string(said)) {
		if status, audit, _ := strings.Cut(strings.TrimSpace(line), "\t"); status == "ok" {
			passed++
		} else {
			t.Errorf("%s: %s", status, audit)
		}
	}
	if passed != 61 {
		t.Errorf("%d audits passed, want 61", passed)
	}
}
