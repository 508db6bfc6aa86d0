package graph

import (
	"fmt"
	"strings"
	"testing"
	"time"

	gql "github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
)

func nested(levels int) string {
	return strings.Repeat("{ household ", levels) + "{ id }" + strings.Repeat(" }", levels)
}

// fragments that each spread the one before twice: 2^n fields in n lines.
func doubling(levels int) string {
	var text strings.Builder
	text.WriteString("{ ...F0 } ")
	for i := range levels {
		fmt.Fprintf(&text, "fragment F%d on Query { ...F%d ...F%d } ", i, i+1, i+1)
	}
	fmt.Fprintf(&text, "fragment F%d on Query { __typename }", levels)
	return text.String()
}

func numbered(pattern string, count int) string {
	parts := make([]string, count)
	for i := range parts {
		parts[i] = fmt.Sprintf(pattern, i)
	}
	return strings.Join(parts, " ")
}

func TestADocumentFromOutsideIsMeasured(t *testing.T) {
	tests := []struct{ name, document, refused string }{
		{"12 levels", nested(11), ""},
		{"13 levels", nested(12), "levels"},
		{"levels in fragments", "{ me { ...A } } fragment A on Me " + nested(11), "levels"},
		{"500 fields", "{ me { " + strings.Repeat("personId ", 499) + "} }", ""},
		{"501 fields", "{ me { " + strings.Repeat("personId ", 500) + "} }", "fields"},
		{"fields that double in fragments", doubling(24), "fields"},
		{"30 aliases", "{ me { " + numbered("a%d: personId", 30) + " } }", ""},
		{"31 aliases", "{ me { " + numbered("a%d: personId", 31) + " } }", "aliases"},
		{"10 root fields", "{ " + strings.Repeat("__typename ", 10) + "}", ""},
		{"11 root fields", "{ " + strings.Repeat("__typename ", 11) + "}", "root fields"},
		{"11 root fields in a fragment", "{ ...A } fragment A on Query { " + strings.Repeat("__typename ", 11) + "}", "root fields"},
		{"20 directives", "{ __typename " + strings.Repeat("@skip(if: false) ", 20) + "}", ""},
		{"21 directives", "{ __typename " + strings.Repeat("@skip(if: false) ", 21) + "}", "directives"},
		{"deferred", "{ ... @defer { __typename } }", "@defer"},
		{"a fragment in itself", "{ ...A } fragment A on Query { ...A }", "itself"},
		{"an unused fragment in itself", "{ __typename } fragment A on Query { ...B } fragment B on Query { ...A }", "itself"},
		{"the schema", "{ __schema { types { name } } }", "schema"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			tree, err := parser.ParseQuery(&gql.Source{Input: test.document})
			if err != nil {
				t.Fatal(err)
			}
			got := ""
			if refused := measure(tree, false); refused != nil {
				got = refused.Message
			}
			if (got == "") != (test.refused == "") || !strings.Contains(got, test.refused) {
				t.Errorf("got %q, want %q", got, test.refused)
			}
		})
	}
}

func TestADocumentIsNotReadForEver(t *testing.T) {
	d := aDesk(t, Options{})
	for name, document := range map[string]string{
		"tokens":         "{ " + strings.Repeat("a ", 20_000) + "}",
		"open braces":    strings.Repeat("{ a ", 10_000),
		"doubling":       doubling(30),
		"repeated field": "{ me { " + strings.Repeat("personId ", 490) + strings.Repeat("region { id } ", 5) + "} }",
		"lists in lists": `{ codeLists(names: ` + strings.Repeat("[", 900) + ` ) { name } }`,
	} {
		begun := time.Now()
		got := d.ask(document, nil)
		if got.status != 400 && got.status != 413 && name != "repeated field" {
			t.Errorf("%s: %d %.200s", name, got.status, got.body)
		}
		if took := time.Since(begun); took > 2*time.Second {
			t.Errorf("%s took %s", name, took)
		}
	}
}

func TestAnAnswerIsNotTooLarge(t *testing.T) {
	d := aDesk(t, Options{})
	const page = `query($n: Int) { households(first: $n) { edges { node { referrals { household { decisions { household { plans { household { id name version } } } } } } } } } }`
	if got := d.ask(page, map[string]any{"n": 5}); got.status != 200 {
		t.Errorf("5 files: %d %s", got.status, got.body)
	}
	if got := d.ask(page, map[string]any{"n": 100}); got.status != 400 && got.status != 200 {
		t.Errorf("100 files: %d %s", got.status, got.body)
	}
	deep := strings.Replace(page, "{ id name version }", "{ referrals { decisions { plans { id made { at by } } } } }", 1)
	if got := d.ask(deep, map[string]any{"n": 100}); got.code() != codeLimit {
		t.Errorf("deep: %d %s", got.status, got.body)
	}
}

func FuzzMeasuringEnds(f *testing.F) {
	f.Add(doubling(12))
	f.Add(nested(30))
	f.Add("query($a: Int = 1) @x { a: b(c: [$a]) @skip(if: true) { ... on D { e } ...F } } fragment F on D { ...F }")
	f.Fuzz(func(t *testing.T, text string) {
		tree, err := parser.ParseQueryWithTokenLimit(&gql.Source{Input: text}, maxTokens)
		if err != nil {
			t.Skip()
		}
		if measure(tree, true) == nil {
			_, _ = validated(theSchema(), text) // what passes must be quick to validate
		}
	})
}

func FuzzAnyBodyIsAnswered(f *testing.F) {
	f.Add(good)
	f.Add(`{"query":"query($f: HouseholdFilter) { households(filter: $f) { edges { cursor } } }","variables":{"f":{"ids":[null]}}}`)
	f.Add(`{"query":"mutation($o: [[Operation]]) { submit(operations: $o) { status } }","variables":{"o":[[{}]]}}`)
	f.Fuzz(func(t *testing.T, body string) {
		d := aDesk(t, Options{})
		if got := d.send(post(body)); got.status >= 500 || got.code() == codeInternal {
			t.Errorf("%s: %d %s\n%s", body, got.status, got.body, d.log)
		}
	})
}
