package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"regieroute/server/casework"
)

var (
	quotedIn = regexp.MustCompile("`([^`\n]+)`")
	testName = regexp.MustCompile(`^Test[A-Z]\w*$`)
	codeName = regexp.MustCompile(`^[A-Z]+(_[A-Z]+)+$`)
	filePath = regexp.MustCompile(`^(server|graph|pwa|docs)/[\w./-]+$`)
)

// What a buyer's security officer follows from docs/buyer is there: each file, each
// test, each term that a region sets.
func TestTheControlMapCitesWhatIsThere(t *testing.T) {
	t.Parallel()
	tests := namesOfTests(t)
	terms := map[string]bool{}
	for _, kind := range casework.ParameterKinds() {
		terms[string(kind.Code)] = true
	}
	documents, err := filepath.Glob("../docs/buyer/*.md")
	if err != nil || len(documents) == 0 {
		t.Fatalf("no documents: %v", err)
	}
	cited := 0
	for _, document := range documents {
		text, err := os.ReadFile(document)
		if err != nil {
			t.Fatal(err)
		}
		for _, match := range quotedIn.FindAllStringSubmatch(string(text), -1) {
			name := match[1]
			var is bool
			switch {
			case testName.MatchString(name):
				is = tests[name]
			case codeName.MatchString(name):
				is = terms[name]
			case filePath.MatchString(name):
				_, err := os.Stat(filepath.Join("..", name))
				is = err == nil
			default:
				continue
			}
			cited++
			if !is {
				t.Errorf("%s cites %s, which is not there", filepath.Base(document), name)
			}
		}
	}
	if cited < 80 {
		t.Errorf("only %d citations were found", cited)
	}
}

// namesOfTests gives every test of the program.
func namesOfTests(t *testing.T) map[string]bool {
	t.Helper()
	names := map[string]bool{}
	declared := regexp.MustCompile(`(?m)^func (Test\w+)\(`)
	for _, root := range []string{".", "../graph"} {
		err := filepath.WalkDir(root, func(path string, _ os.DirEntry, err error) error {
			if err != nil || !strings.HasSuffix(path, "_test.go") {
				return err
			}
			text, err := os.ReadFile(path)
			for _, match := range declared.FindAllStringSubmatch(string(text), -1) {
				names[match[1]] = true
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return names
}
