package casework

import (
	"encoding/json"
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// FuzzEveryVerb reads a command as its content is kept, has somebody do it to a
// family with a cleared date, and looks whether anything breaks. Its seeds are
// all that the search can make up, so of every verb.
func FuzzEveryVerb(f *testing.F) {
	h := aHomeOf(someone("een", "1980-01-01"), someone("twee", "2015-01-01"))
	for _, step := range wordsFor(h, calendar[0]).stepsOf(anyStep) {
		content, err := json.Marshal(map[string]Verb{step.name: step.verb})
		if err != nil {
			f.Fatal(err)
		}
		if step.order < 3 {
			f.Add(content, uint8(slices.IndexFunc(cast, func(a Actor) bool { return a.Person == step.who.Person })))
		}
	}
	f.Fuzz(func(t *testing.T, content []byte, by uint8) {
		var command Command
		if json.Unmarshal(content, &command) != nil {
			return // no verb of ours
		}
		verb, name, err := command.Verb()
		if err != nil {
			return
		}
		file := aClearedFamily(t)
		after, err := file.after(step{name: name, verb: verb, who: cast[int(by)%len(cast)], sum: uint64(by)}, calendar[0])
		if err != nil && !errors.As(err, new(*Error)) {
			t.Fatalf("%s breaks: %v", content, err)
		}
		if err != nil {
			return
		}
		if outside := onTheStreet(after); outside != "" {
			t.Fatalf("after %s: %s", content, outside)
		}
		if _, err := json.Marshal(after); err != nil {
			t.Fatalf("after %s the file cannot be written: %v", content, err)
		}
	})
}

func aClearedFamily(t testing.TB) *Household {
	t.Helper()
	h := aHomeOf(someone("een", "1980-01-01"), someone("twee", "2015-01-01"))
	h.Placements[0].ConfirmedOn = "2026-11-28"
	h.Clearances = []Clearance{{Made: Made{ID: named("vrijgave")}, EvictOn: "2026-12-15", GivenOn: "2026-11-30"}}
	if err := NeverOnTheStreet(h); err != nil {
		t.Fatal(err)
	}
	return h
}

// TestEveryVerbHasASeed wants every verb among the seeds of FuzzEveryVerb.
func TestEveryVerbHasASeed(t *testing.T) {
	seeded := map[string]bool{}
	for _, step := range wordsFor(aClearedFamily(t), calendar[0]).stepsOf(anyStep) {
		seeded[step.name] = true
	}
	command := reflect.TypeFor[Command]()
	for i, name := range VerbNames() {
		if !seeded[name] && notSearched[name] == "" {
			t.Errorf("%s (%s) has no seed", name, strings.TrimPrefix(command.Field(i).Type.String(), "*casework."))
		}
	}
}
