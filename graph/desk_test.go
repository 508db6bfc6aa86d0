package graph

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"regieroute/server/casework"
)

// desk is a handler with what is behind it, as one test uses it.
type desk struct {
	*testing.T
	store   *memory
	handler http.Handler
	log     *bytes.Buffer
	actor   *casework.Actor
	program bool
}

func aDesk(t *testing.T, options Options) *desk {
	t.Helper()
	actor := manager()
	d := &desk{T: t, store: newMemory(), log: &bytes.Buffer{}, actor: &actor, program: true}
	options.Logger = slog.New(slog.NewTextHandler(d.log, nil))
	d.handler = NewHandler(casework.NewService(d.store, func() time.Time { return today }), options)
	return d
}

// answer is what came back over HTTP.
type answer struct {
	status int
	header http.Header
	body   string
	data   map[string]any
	errors []struct {
		Message    string
		Path       []any
		Extensions map[string]any
	}
}

func (a answer) code() string {
	if len(a.errors) == 0 {
		return ""
	}
	code, _ := a.errors[0].Extensions["code"].(string)
	return code
}

func (d *desk) send(request *http.Request) answer {
	d.Helper()
	ctx := request.Context()
	if d.actor != nil {
		actor := *d.actor
		if d.program && actor.Scopes == nil {
			actor.Scopes = []casework.Scope{casework.ScopeRead, casework.ScopeWrite}
		}
		ctx = WithActor(ctx, actor)
	}
	recorder := httptest.NewRecorder()
	d.handler.ServeHTTP(recorder, request.WithContext(ctx))
	got := answer{status: recorder.Code, header: recorder.Header(), body: recorder.Body.String()}
	var parsed struct {
		Data   map[string]any
		Errors json.RawMessage
	}
	if err := json.Unmarshal(recorder.Body.Bytes(), &parsed); err != nil {
		d.Fatalf("the answer is no JSON: %s", got.body)
	}
	got.data = parsed.Data
	if parsed.Errors != nil {
		if err := json.Unmarshal(parsed.Errors, &got.errors); err != nil {
			d.Fatalf("the errors cannot be read: %s", got.body)
		}
	}
	return got
}

func post(body string, headers ...string) *http.Request {
	request := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", mediaGraphQL)
	for i := 0; i < len(headers); i += 2 {
		request.Header.Set(headers[i], headers[i+1])
	}
	return request
}

// ask sends a document with variables.
func (d *desk) ask(query string, variables map[string]any) answer {
	d.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		d.Fatal(err)
	}
	return d.send(post(string(body)))
}
