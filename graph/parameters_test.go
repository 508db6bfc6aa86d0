package graph

import (
	"testing"

	"regieroute/server/casework"
)

const parametersAsked = `{ regionParameters { version parameters {
	code name english value unit default minimum maximum rule since history { value from version reason setBy setAt } } } }`

const parametersSet = `mutation($set: SetParameters!) { setRegionParameters(parameters: $set) { version parameters { code value since } } }`

type readParameter struct {
	Code, Name, English, Unit, Rule  string
	Value, Default, Minimum, Maximum int
	Since                            *string
	History                          []struct {
		Value, Version int
		From, Reason   string
		SetBy          string
	}
}

type readParameters struct {
	Version    int
	Parameters []readParameter
}

func (r readParameters) of(code string) readParameter {
	for _, parameter := range r.Parameters {
		if parameter.Code == code {
			return parameter
		}
	}
	return readParameter{}
}

// An administrator sets, everybody reads, and the files go by it at once.
func TestARegionSetsItsParameters(t *testing.T) {
	w := aWorld(t)
	read := func(role casework.OrganisationRole) readParameters {
		return asks[struct{ RegionParameters readParameters }](w, role, parametersAsked, nil).RegionParameters
	}
	before := read(casework.Care)
	if len(before.Parameters) != len(casework.ParameterKinds()) || before.Version != 0 {
		t.Fatalf("care reads %d parameters of version %d, want all of version 0", len(before.Parameters), before.Version)
	}
	nights := before.of("ROOF_NIGHTS")
	if nights.Value != 30 || nights.Default != 30 || nights.Minimum != 30 || nights.Maximum != 365 || nights.Unit != "NIGHTS" || nights.Rule != "practice 25" || nights.Since != nil {
		t.Errorf("nights with a roof read %+v", nights)
	}
	set := func(values ...any) map[string]any {
		return map[string]any{"set": map[string]any{
			"id": casework.DerivedID("zestig nachten").String(), "expectedVersion": 0, "fromDay": "2026-12-01", "reason": "Besluit van het bestuur", "values": values,
		}}
	}
	sixty := map[string]any{"code": "ROOF_NIGHTS", "value": 60}
	if got := w.as(casework.RegieTeam).ask(parametersSet, set(sixty)); got.code() != "FORBIDDEN" {
		t.Errorf("the chair sets parameters: %s, want FORBIDDEN", got.body)
	}
	chair := w.actors[casework.RegieTeam]
	administrator := chair
	administrator.Roles = []casework.PersonRole{casework.AdministratorRole}
	w.actors[casework.RegieTeam] = administrator
	for field, values := range map[string][]any{
		"values.0.value": {map[string]any{"code": "ROOF_NIGHTS", "value": 29}},
		"values.1.code":  {sixty, sixty},
		"values":         {},
	} {
		got := w.as(casework.RegieTeam).ask(parametersSet, set(values...))
		if got.code() != "INVALID" && got.code() != "NOT_NOW" {
			t.Fatalf("%v: %s", values, got.body)
		}
		if named := got.errors[0].Extensions["field"]; named != field {
			t.Errorf("%v: refused for %v, want %s", values, named, field)
		}
	}
	for range 2 { // sending it twice changes once
		got := asks[struct{ SetRegionParameters readParameters }](w, casework.RegieTeam, parametersSet, set(sixty)).SetRegionParameters
		if got.Version != 1 || got.of("ROOF_NIGHTS").Value != 60 {
			t.Fatalf("set: version %d and %+v", got.Version, got.of("ROOF_NIGHTS"))
		}
	}
	nights = read(casework.Landlord).of("ROOF_NIGHTS")
	if nights.Value != 60 || nights.Since == nil || *nights.Since != "2026-12-01" || len(nights.History) != 1 {
		t.Fatalf("a landlord reads %+v, want 60 since 1 December", nights)
	}
	if history := nights.History[0]; history.Reason != "Besluit van het bestuur" || history.SetBy != administrator.Person.String() || history.Version != 1 {
		t.Errorf("the history reads %+v", history)
	}
	w.actors[casework.RegieTeam] = chair
	w.fileGoesBy(60)
}

// fileGoesBy registers a household and wants that it, and a tablet's reference,
// tell of so many nights.
func (w *world) fileGoesBy(nights int) {
	w.Helper()
	household := casework.DerivedID("een huishouden")
	w.does(casework.CaseTeam, household, `{"registerHousehold":{"name":"De Vries","address":{"street":"Voorbeeldstraat","houseNumber":"1","city":"Voorbeeldstad"}}}`, "APPLIED")
	type step struct {
		From                    *string
		RoofNights, ContactDays int
	}
	file := asks[struct {
		Household struct{ RegionParameters []step }
	}](w, casework.CaseTeam, `query($id: UUID!) { household(id: $id) { regionParameters { from roofNights contactDays } } }`, map[string]any{"id": household.String()})
	sync := asks[struct {
		Sync struct{ Reference struct{ Parameters []step } }
	}](w, casework.CaseTeam, `{ sync(held: []) { reference { parameters { from roofNights contactDays } } } }`, nil)
	for where, steps := range map[string][]step{"the file": file.Household.RegionParameters, "the reference": sync.Sync.Reference.Parameters} {
		if len(steps) != 2 || steps[0].From != nil || steps[0].RoofNights != 30 || steps[1].RoofNights != nights || steps[1].ContactDays != 5 {
			w.Errorf("%s tells %+v, want 30 nights and then %d", where, steps, nights)
		}
	}
}

func labelsOf(name string) []CodeLabel {
	for _, list := range codeLists {
		if list.Name == name {
			return list.Codes
		}
	}
	return nil
}

// Every parameter has a field by which a tablet reads it.
func TestEveryParameterReachesTheTablet(t *testing.T) {
	fields := NewExecutableSchema(Config{}).Schema().Types["ParametersFrom"].Fields
	if got, want := len(fields), len(casework.ParameterKinds())+1; got != want {
		t.Errorf("ParametersFrom has %d fields, want one for each of %d parameters and the day", got, want-1)
	}
	codes := NewExecutableSchema(Config{}).Schema().Types["ParameterCode"].EnumValues
	for _, kind := range casework.ParameterKinds() {
		if codes.ForName(string(kind.Code)) == nil {
			t.Errorf("%s is no value of ParameterCode", kind.Code)
		}
	}
	for i, label := range labelsOf("ParameterCode") {
		if kind := casework.ParameterKinds()[i]; label.NL != kind.Name || label.EN != kind.English {
			t.Errorf("%s is called %q and %q in the code list", kind.Code, label.NL, label.EN)
		}
	}
	if len(codes) != len(casework.ParameterKinds()) {
		t.Errorf("ParameterCode has %d values, want %d", len(codes), len(casework.ParameterKinds()))
	}
}
