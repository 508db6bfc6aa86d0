package main

import (
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// A citation is the word and then items, of which each but the first follows a
// comma, a dash or a word: route 3.2f; practice 2–4, 25 and 27; route 3.1g-j.
var (
	citationStart = regexp.MustCompile(`\b([Rr]oute|[Pp]ractice) (?:§ ?)?(\d+(?:\.\d[a-z]?\b)?|\d+(?:\.\d)?)`)
	citationNext  = regexp.MustCompile(`^( ?[–-] ?|, | and | en |, and )((?:\d+(?:\.\d[a-z]?)?)|[a-z]\b)`)
	bareRule      = regexp.MustCompile(`"(\d\.\d[a-z]?)"`)
	afterItem     = regexp.MustCompile("^(?:[).,;:\"'`\\]\n–-]|$| (?:and|en) \\d)")
)

// citationsIn gives what a text cites, ranges written out.
func citationsIn(text string) []string {
	names := []string{}
	for _, at := range citationStart.FindAllStringSubmatchIndex(text, -1) {
		kind := strings.ToLower(text[at[2]:at[3]]) + " "
		last := text[at[4]:at[5]]
		names = append(names, kind+last)
		for rest := text[at[1]:]; ; {
			next := citationNext.FindStringSubmatch(rest)
			if next == nil {
				break
			}
			item := next[2]
			if !afterItem.MatchString(rest[len(next[0]):]) || !sameKind(kind, item, next[1]) {
				break
			}
			if strings.ContainsAny(next[1], "–-") {
				names = append(names, ranged(kind, last, item)...)
			} else {
				names = append(names, kind+item)
			}
			last, rest = item, rest[len(next[0]):]
		}
	}
	return names
}

// sameKind says that an item goes on the list it follows: a paragraph of the
// route has a point, a practice has none; a letter only ends a range.
func sameKind(kind, item, between string) bool {
	if strings.ContainsAny(between, "–-") {
		return true
	}
	return strings.Contains(item, ".") == (kind == "route ") && item[0] <= '9'
}

// ranged gives what lies between two items, the last one included.
func ranged(kind, from, until string) []string {
	names := []string{}
	if first, err := strconv.Atoi(from); err == nil {
		last, _ := strconv.Atoi(until)
		for number := first + 1; number <= last; number++ {
			names = append(names, kind+strconv.Itoa(number))
		}
		return names
	}
	if until[0] <= '9' && len(until) > 3 {
		until = until[3:]
	}
	if until[0] > '9' { // 3.1g–j
		for letter := from[len(from)-1] + 1; letter <= until[0]; letter++ {
			names = append(names, kind+from[:3]+string(rune(letter)))
		}
		return names
	}
	for digit := from[2] + 1; digit <= until[2]; digit++ { // 2.1–2.4
		names = append(names, kind+from[:2]+string(rune(digit)))
	}
	return names
}

// theCitations gives what every file of the project cites.
func theCitations(t *testing.T, paragraphs map[string]string) map[string][]string {
	t.Helper()
	found := map[string][]string{}
	disk := os.DirFS("..")
	err := fs.WalkDir(disk, ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && name != "." && (entry.Name() == "node_modules" || entry.Name() == "dist" || entry.Name()[0] == '.'):
			return fs.SkipDir
		case entry.IsDir() || !maycite(name):
			return nil
		}
		text, err := fs.ReadFile(disk, name)
		if err != nil {
			return err
		}
		cites := citationsIn(string(text))
		for _, rule := range bareRule.FindAllStringSubmatch(string(text), -1) {
			if paragraph := "route " + rule[1]; paragraphs[paragraph] != "" && !strings.HasPrefix(name, "pwa/") {
				cites = append(cites, paragraph)
			}
		}
		found[migrationNumber.ReplaceAllString(name, "/*_")] = cites
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// maycite says which files cite: Go, SQL, the schema and tests; not what was
// generated from them, and not this test.
func maycite(file string) bool {
	if strings.HasSuffix(file, "generated.go") || strings.HasPrefix(path.Base(file), "routecoverage") {
		return false
	}
	return slices.Contains([]string{".go", ".sql", ".graphqls"}, path.Ext(file)) || isTest(file) && path.Ext(file) != ".golden"
}

func TestCitationsAreReadWhole(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		"(route 3.2f)":                          {"route 3.2f"},
		"route 3.1g–j, practice 22":             {"route 3.1g", "route 3.1h", "route 3.1i", "route 3.1j", "practice 22"},
		"route 2.1-2.4":                         {"route 2.1", "route 2.2", "route 2.3", "route 2.4"},
		"(practice 2–4, 25 and 27).":            {"practice 2", "practice 3", "practice 4", "practice 25", "practice 27"},
		"practice 25, 30 nights after":          {"practice 25"},
		"route 3.1a, 3.2a":                      {"route 3.1a", "route 3.2a"},
		"Route 3.2f: families":                  {"route 3.2f"},
		"practice 25 on 3 December":             {"practice 25"},
		"route 3 and nothing more":              {"route 3"},
		"route 3.1c-e":                          {"route 3.1c", "route 3.1d", "route 3.1e"},
		"the route says 3 things, practice too": {},
	} {
		if got := citationsIn(text); !slices.Equal(got, want) {
			t.Errorf("%q: got %v, want %v", text, got, want)
		}
	}
}
