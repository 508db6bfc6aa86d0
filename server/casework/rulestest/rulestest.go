// Package rulestest reads testdata/rules.json: the situations, in words a case
// manager recognises, that drive the tests of the rules, of the guard in the
// database and of the app. It knows JSON only, so that every test can use it.
package rulestest

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// Situations is the whole file.
type Situations struct {
	About      string
	Actors     map[string]json.RawMessage
	Households map[string]map[string]any
	Cases      []Situation
}

// Situation is one situation with what is expected of it.
type Situation struct {
	Name      string
	Today     string
	Household struct {
		Base []string
		With map[string]any
		Plus map[string][]any
	}
	Parameters json.RawMessage // what the region set, each from a day on
	By         string
	Operation  json.RawMessage
	Expect     map[string]json.RawMessage

	File json.RawMessage // the household, joined from its parts, as Go's fields have it
}

var symbol = regexp.MustCompile(`"#([a-z0-9A-Z_-]+)"`)

// Read reads the file at a path; id gives the id that a name such as "baby"
// stands for.
func Read(t testing.TB, path string, id func(name string) string) Situations {
	t.Helper()
	text, err := os.ReadFile(path) //nolint:gosec // a test names its own file
	if err != nil {
		t.Fatal(err)
	}
	text = symbol.ReplaceAllFunc(text, func(found []byte) []byte {
		return fmt.Appendf(nil, "%q", id(strings.Trim(string(found), `"#`)))
	})
	var all Situations
	if err := json.Unmarshal(text, &all); err != nil {
		t.Fatal(err)
	}
	for i := range all.Cases {
		all.Cases[i].File = all.join(t, all.Cases[i])
	}
	return all
}

// join makes one household of the bases of a situation and what it adds.
func (all Situations) join(t testing.TB, s Situation) json.RawMessage {
	t.Helper()
	joined := map[string]any{}
	for _, base := range s.Household.Base {
		if all.Households[base] == nil {
			t.Fatalf("no household is called %q", base)
		}
		for key, value := range all.Households[base] {
			joined[key] = appended(joined[key], value)
		}
	}
	maps.Copy(joined, s.Household.With)
	for key, list := range s.Household.Plus {
		joined[key] = appended(joined[key], list)
	}
	for key, list := range joined {
		joined[key] = flattened(key, list)
	}
	text, err := json.Marshal(joined)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// flattened moves what the schema calls made into the record itself, where Go
// embeds it.
func flattened(key string, list any) any {
	records, isList := list.([]any)
	if !isList || slices.Contains([]string{"residents", "tenancies", "conflicts", "edits"}, key) {
		return list
	}
	flat := make([]any, len(records))
	for i, record := range records {
		fields, _ := record.(map[string]any)
		fields = maps.Clone(fields)
		if made, nested := fields["made"].(map[string]any); nested {
			delete(fields, "made")
			maps.Copy(fields, made)
		}
		flat[i] = fields
	}
	return flat
}

func appended(list, more any) any {
	before, isList := list.([]any)
	after, areMore := more.([]any)
	if isList && areMore {
		return slices.Concat(before, after)
	}
	return more
}
