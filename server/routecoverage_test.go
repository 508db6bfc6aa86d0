package main

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write docs/route-coverage.md anew")

const coveragePath = "../docs/route-coverage.md"

// cited is where a paragraph is cited: in rules (Go and SQL), in the schema and
// in tests.
type cited struct{ rules, schema, tests []string }

// TestTheRouteIsCovered reads the paragraphs of docs/route.md and the practices
// of docs/practice.md, and every citation of one: each has rule code and a test,
// nobody cites what does not exist, and docs/route-coverage.md says where.
func TestTheRouteIsCovered(t *testing.T) {
	t.Parallel()
	paragraphs, order := theParagraphs(t)
	found := map[string]*cited{}
	for _, name := range order {
		found[name] = &cited{}
	}
	for file, names := range theCitations(t, paragraphs) {
		for _, name := range names {
			where, known := found[name]
			if !known && !isHeading(name) {
				t.Errorf("%s cites %s, which does not exist", file, name)
			}
			if known {
				where.add(file)
			}
		}
	}
	for _, name := range order {
		missing := found[name].missing()
		switch why, waits := notYet[name]; {
		case missing == "" && waits:
			t.Errorf("%s is covered: take it off the list of what is not yet (%s)", name, why)
		case missing != "" && !waits:
			t.Errorf("%s has no %s: %s", name, missing, paragraphs[name])
		}
	}
	for name := range notYet {
		if found[name] == nil {
			t.Errorf("%s is not yet covered, and does not exist", name)
		}
	}
	sameAsWritten(t, coverageTable(paragraphs, order, found))
}

// missing says what a paragraph has none of; empty when it has both.
func (c cited) missing() string {
	switch {
	case len(c.rules) == 0 && len(c.tests) == 0:
		return "rule code and no test"
	case len(c.rules) == 0:
		return "rule code"
	case len(c.tests) == 0:
		return "test"
	default:
		return ""
	}
}

func (c *cited) add(file string) {
	list := &c.rules
	switch {
	case isTest(file):
		list = &c.tests
	case path.Ext(file) == ".graphqls":
		list = &c.schema
	}
	if !slices.Contains(*list, file) {
		*list = append(*list, file)
		slices.Sort(*list)
	}
}

func isTest(file string) bool {
	return strings.HasSuffix(file, "_test.go") || strings.Contains(file, "/testdata/") ||
		strings.HasSuffix(file, ".test.ts") || strings.HasSuffix(file, ".test.tsx") || strings.HasPrefix(file, "pwa/e2e/")
}

// isHeading says that a chapter of the route is cited: "route 2", "route 3.1".
func isHeading(name string) bool {
	return slices.Contains([]string{"route 0", "route 1", "route 2", "route 3", "route 3.1", "route 3.2"}, name)
}

var (
	paragraphRow = regexp.MustCompile(`^\| (\d\.\d[a-z]?) \| ([^|]*) \| ([^|]*) \|`)
	practiceLine = regexp.MustCompile(`^(\d+)\. (.*)`)
)

// theParagraphs gives every paragraph and practice with its words, and their
// order.
func theParagraphs(t *testing.T) (map[string]string, []string) {
	t.Helper()
	words, order := map[string]string{}, []string{}
	for _, document := range []struct {
		file, kind string
		line       *regexp.Regexp
		words      int
	}{{"../docs/route.md", "route ", paragraphRow, 3}, {"../docs/practice.md", "practice ", practiceLine, 2}} {
		text, err := os.ReadFile(document.file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(text)) {
			if read := document.line.FindStringSubmatch(line); read != nil {
				name := document.kind + read[1]
				words[name] = firstSentence(read[document.words])
				order = append(order, name)
			}
		}
	}
	if len(order) < 28+39 {
		t.Fatalf("%d paragraphs and practices: the documents are not read whole", len(order))
	}
	return words, order
}

func firstSentence(text string) string {
	text = strings.NewReplacer("*", "", "`", "").Replace(strings.TrimSpace(text))
	for _, end := range []string{". ", "; ", ": "} {
		text, _, _ = strings.Cut(text, end)
	}
	text = strings.TrimRight(text, ".")
	if runes := []rune(text); len(runes) > 90 {
		text = string(runes[:90]) + "…"
	}
	return text
}

func coverageTable(paragraphs map[string]string, order []string, found map[string]*cited) string {
	var table strings.Builder
	table.WriteString("# Where the route is built and tested\n\n" +
		"Written by `go test ./server -run TestTheRouteIsCovered -update` from the citations in Go, SQL, the schema and tests.\n" +
		"The words are in [route.md](route.md) and [practice.md](practice.md).\n\n" +
		"| § | What | Rules | Schema | Tests |\n|---|---|---|---|---|\n")
	for _, name := range order {
		where := found[name]
		_, _ = fmt.Fprintf(&table, "| %s | %s | %s | %s | %s |\n", name, paragraphs[name], inCell(where.rules), inCell(where.schema), inCell(where.tests))
	}
	if len(notYet) > 0 {
		table.WriteString("\n## Not yet\n\n")
		for _, name := range slices.SortedFunc(maps.Keys(notYet), func(a, b string) int { return slices.Index(order, a) - slices.Index(order, b) }) {
			_, _ = fmt.Fprintf(&table, "- %s: %s\n", name, notYet[name])
		}
	}
	return table.String()
}

func inCell(files []string) string {
	if len(files) == 0 {
		return "–"
	}
	return strings.Join(files, "<br>")
}

// migrationNumber is left out of the table: migrations are renumbered before
// they are released.
var migrationNumber = regexp.MustCompile(`/0\d{4}_`)

func sameAsWritten(t *testing.T, table string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(coveragePath, []byte(table), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	written, err := os.ReadFile(coveragePath)
	if err != nil {
		t.Fatal(err)
	}
	if string(written) != table {
		t.Errorf("%s is stale: go test ./server -run TestTheRouteIsCovered -update", coveragePath)
	}
}
