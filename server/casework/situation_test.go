package casework

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// situations is testdata/rules.json: the same file drives the tests of the app.
type situations struct {
	About      string
	Actors     map[string]ruleActor
	Households map[string]map[string]any
	Cases      []situation
}

type ruleActor struct {
	Role         OrganisationRole
	Organisation ID
	Person       ID
	Roles        []PersonRole
}

type situation struct {
	Name      string
	Today     Day
	Household struct {
		Base []string
		With map[string]any
		Plus map[string][]any
	}
	By        string
	Operation *Command
	Expect    map[string]json.RawMessage
}

var symbol = regexp.MustCompile(`"#([a-z0-9A-Z_-]+)"`)

// named gives the id that a text such as "#baby" stands for.
func named(name string) ID { return DerivedID("rules", strings.TrimPrefix(name, "#")) }

// withIDs replaces every text such as "#baby" by its id.
func withIDs(text []byte) []byte {
	return symbol.ReplaceAllFunc(text, func(found []byte) []byte {
		return fmt.Appendf(nil, "%q", named(strings.Trim(string(found), `"`)))
	})
}

func readSituations(t testing.TB) situations {
	t.Helper()
	text, err := os.ReadFile("testdata/rules.json")
	if err != nil {
		t.Fatal(err)
	}
	var all situations
	decodeStrictly(t, withIDs(text), &all)
	return all
}

func decodeStrictly(t testing.TB, text []byte, into any) {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(into); err != nil {
		t.Fatalf("%s: %v", text[:min(len(text), 200)], err)
	}
}

// file joins the bases of a situation into one household.
func (s situation) file(t testing.TB, households map[string]map[string]any) *Household {
	t.Helper()
	joined := map[string]any{}
	for _, base := range s.Household.Base {
		if households[base] == nil {
			t.Fatalf("no household is called %q", base)
		}
		for key, value := range households[base] {
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
	var h Household
	decodeStrictly(t, text, &h)
	return &h
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
		fields := maps.Clone(record.(map[string]any))
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

func (a ruleActor) actor() Actor {
	return Actor{Region: named("regio"), Organisation: a.Organisation, OrganisationRole: a.Role, Person: a.Person, Roles: a.Roles}
}

// refusalOf is the refusal in an error; nil when there is none.
func refusalOf(err error) *Error {
	refusal, _ := errors.AsType[*Error](err)
	return refusal
}
