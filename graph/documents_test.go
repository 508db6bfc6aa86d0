package graph

import (
	"encoding/json"
	"strings"
	"testing"

	gql "github.com/vektah/gqlparser/v2/ast"
)

// Every document of every release of the app still fits the schema, and is
// named by its hash.
func TestEveryTrustedDocumentStillFits(t *testing.T) {
	texts, err := readDocuments()
	if err != nil {
		t.Fatal(err)
	}
	for hash, text := range texts {
		if got := hashOf(text); got != strings.TrimPrefix(hash, "sha256:") {
			t.Errorf("document %s is named %s", got, hash)
		}
		if _, errs := validated(theSchema(), text); len(errs) > 0 {
			t.Errorf("document %s: %v", hash, errs)
		}
	}
	if got := len(loadDocuments(theSchema()).byHash); got != len(texts) {
		t.Errorf("%d of %d documents are loaded", got, len(texts))
	}
}

// trusting makes a document one of the app's.
func (d *desk) trusting(text string) string {
	d.Helper()
	h, _ := d.handler.(*handler)
	tree, errs := validated(h.schema, text)
	if len(errs) > 0 {
		d.Fatal(errs)
	}
	h.documents.keep(hashOf(text), document{text: text, tree: tree, trusted: true})
	return hashOf(text)
}

func TestTheAppRunsItsOwnDocumentsOnly(t *testing.T) {
	const text = "query Names { me { personName } }"
	d := aDesk(t, Options{TrustedOnly: true})
	d.program = false
	hash := d.trusting(text)
	tests := []struct {
		name, body string
		status     int
		code       string
	}{
		{"by id", `{"documentId":"` + hash + `"}`, 200, ""},
		{"by id with its algorithm", `{"documentId":"sha256:` + hash + `"}`, 200, ""},
		{"in the form of persisted queries", `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"` + hash + `"}}}`, 200, ""},
		{"by its text", `{"query":"` + text + `"}`, 200, ""},
		{"another id", `{"documentId":"` + hashOf("x") + `"}`, 400, codeUnknownDocument},
		{"another text", `{"query":"{ me { personId } }"}`, 400, codeUnknownDocument},
		{"its id with another text", `{"documentId":"` + hash + `","query":"{ me { personId } }"}`, 200, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := d.send(post(test.body))
			if got.status != test.status || got.code() != test.code {
				t.Errorf("got %d %q, want %d %q: %s", got.status, got.code(), test.status, test.code, got.body)
			}
		})
	}
	d.program = true
	if got := d.ask("{ me { personId } }", nil); got.status != 200 {
		t.Errorf("a program may write its own: %d %s", got.status, got.body)
	}
}

func TestALargeBodyIsForTrustedDocuments(t *testing.T) {
	const text = "query Large($names: [String!]) { codeLists(names: $names) { name } }"
	send := func(size int, trusted bool) answer {
		d := aDesk(t, Options{})
		asked := map[string]any{"query": text, "variables": map[string]any{"names": []string{strings.Repeat("a", 15_000), strings.Repeat("b", 15_000)}}}
		if trusted {
			asked["documentId"] = d.trusting(text)
		}
		body, err := json.Marshal(asked)
		if err != nil {
			t.Fatal(err)
		}
		return d.send(post(string(body) + strings.Repeat(" ", size-len(body))))
	}
	if got := send(60<<10, false); got.status != 200 {
		t.Errorf("60 kB from outside: %d %s", got.status, got.body)
	}
	if got := send(70<<10, false); got.status != 413 || got.code() != codeLimit {
		t.Errorf("70 kB from outside: %d %s", got.status, got.body)
	}
	if got := send(1000<<10, true); got.status != 200 {
		t.Errorf("1000 kB of the app: %d %s", got.status, got.body)
	}
	if got := send(1100<<10, true); got.status != 413 {
		t.Errorf("1100 kB of the app: %d", got.status)
	}
}

func TestTrustedDocumentsStayWithinTheCost(t *testing.T) {
	schema := theSchema()
	for hash, known := range loadDocuments(schema).byHash {
		for _, operation := range known.tree.Operations {
			if operation.Operation != gql.Query {
				continue
			}
			if cost := weightOf(operation.SelectionSet, nil); cost > 10*maxComplexity {
				t.Errorf("document %s costs %d", hash, cost)
			}
		}
	}
}
