package casework

import (
	"bytes"
	"encoding/json"
	"errors"
	"testing"

	"regieroute/server/casework/rulestest"
)

// situations is testdata/rules.json: the same file drives the tests of the
// guard in the database and of the app.
type situations struct {
	Actors map[string]ruleActor
	Cases  []situation
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
	By        string
	Operation *Command
	Expect    map[string]json.RawMessage
	household json.RawMessage
	set       []setByRegion
}

// named gives the id that a text such as "#baby" stands for.
func named(name string) ID { return DerivedID("rules", name) }

func readSituations(t testing.TB) situations {
	t.Helper()
	read := rulestest.Read(t, "testdata/rules.json", func(name string) string { return named(name).String() })
	all := situations{Actors: map[string]ruleActor{}}
	for name, text := range read.Actors {
		var actor ruleActor
		decodeStrictly(t, text, &actor)
		all.Actors[name] = actor
	}
	for _, given := range read.Cases {
		one := situation{Name: given.Name, Today: Day(given.Today), By: given.By, Expect: given.Expect, household: given.File}
		if len(given.Parameters) > 0 {
			decodeStrictly(t, given.Parameters, &one.set)
		}
		if len(given.Operation) > 0 {
			one.Operation = &Command{}
			decodeStrictly(t, given.Operation, one.Operation)
		}
		all.Cases = append(all.Cases, one)
	}
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

// file is the situation's household, anew each time.
func (s situation) file(t testing.TB) *Household {
	t.Helper()
	var h Household
	decodeStrictly(t, s.household, &h)
	h.Parameters = ParametersOf(s.changes(), s.Today)
	return &h
}

// setByRegion is what the region of a situation set from a day on.
type setByRegion struct {
	From                                   Day
	CompositionDays, RoofNights, EndedDays *int
}

func (s situation) changes() []ParameterChange {
	changes := []ParameterChange{}
	for i, set := range s.set {
		change := ParameterChange{Version: int64(i + 1), From: set.From}
		for code, value := range map[ParameterCode]*int{SetCompositionDays: set.CompositionDays, SetRoofNights: set.RoofNights, SetEndedDays: set.EndedDays} {
			if value != nil {
				change.Values = append(change.Values, ParameterValue{code, *value})
			}
		}
		changes = append(changes, change)
	}
	return changes
}

func (a ruleActor) actor() Actor {
	return Actor{Region: named("regio"), Organisation: a.Organisation, OrganisationRole: a.Role, Person: a.Person, Roles: a.Roles}
}

// refusalOf is the refusal in an error; nil when there is none.
func refusalOf(err error) *Error {
	refusal, _ := errors.AsType[*Error](err)
	return refusal
}
