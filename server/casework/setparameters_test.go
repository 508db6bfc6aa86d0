package casework

import (
	"testing"
	"time"
)

// aRegionThat gives what a region goes by that set a value on a day.
func aRegionThat(code ParameterCode, value int, from, today Day) *RegionParameters {
	change := ParameterChange{ID: named("wijziging"), Version: 1, From: from, Values: []ParameterValue{{code, value}}}
	return ParametersOf([]ParameterChange{change}, today)
}

func TestWhatARegionSets(t *testing.T) {
	set := func(version int64, from Day, values ...ParameterValue) ParameterChange {
		return ParameterChange{Version: version, From: from, Values: values}
	}
	silent, nights := ParameterCode("SILENT_DAYS"), ParameterCode("ROOF_NIGHTS")
	tests := []struct {
		name    string
		changes []ParameterChange
		on      Day
		silent  int
		nights  int
	}{
		{"nothing", nil, "2026-12-01", 30, 30},
		{"a value from today", []ParameterChange{set(1, "2026-12-01", ParameterValue{silent, 14})}, "2026-12-01", 14, 30},
		{"the day before", []ParameterChange{set(1, "2026-12-01", ParameterValue{silent, 14})}, "2026-11-30", 30, 30},
		{"another value later", []ParameterChange{set(1, "2026-12-01", ParameterValue{silent, 14}), set(2, "2027-01-01", ParameterValue{nights, 60})}, "2027-01-02", 14, 60},
		{"a value from today beside one that was planned", []ParameterChange{set(1, "2027-01-01", ParameterValue{nights, 60}), set(2, "2026-12-01", ParameterValue{silent, 14})}, "2027-01-01", 14, 60},
		{"a planned value taken back", []ParameterChange{set(1, "2027-01-01", ParameterValue{nights, 60}), set(2, "2027-01-01", ParameterValue{nights, 30})}, "2027-01-01", 30, 30},
		{"one value earlier than a planned one of the same", []ParameterChange{set(1, "2027-01-01", ParameterValue{silent, 14}), set(2, "2026-12-01", ParameterValue{silent, 21})}, "2027-01-01", 14, 30},
		{"a value that is no more", []ParameterChange{set(1, "2026-12-01", ParameterValue{"GONE", 14})}, "2026-12-01", 30, 30},
	}
	for _, test := range tests {
		got := ParametersOf(test.changes, test.on)
		if got.SilentDays != test.silent || got.RoofNights != test.nights {
			t.Errorf("%s: %d silent days and %d nights, want %d and %d", test.name, got.SilentDays, got.RoofNights, test.silent, test.nights)
		}
		if want := int64(len(test.changes)); got.Version != want {
			t.Errorf("%s: version %d, want %d", test.name, got.Version, want)
		}
	}
}

func TestARegionThatSetsWhatCannotBe(t *testing.T) {
	good := func() SetParameters {
		return SetParameters{ID: named("wijziging"), FromDay: "2026-12-01", Reason: "Besluit van het bestuur", Values: []ParameterValue{{"SILENT_DAYS", 14}}}
	}
	tests := []struct {
		name   string
		change func(*SetParameters)
		field  string
		words  string
	}{
		{"all is well", func(*SetParameters) {}, "", ""},
		{"no number", func(s *SetParameters) { s.ID = ID{} }, "id", "De wijziging heeft geen nummer."},
		{"no day", func(s *SetParameters) { s.FromDay = "" }, "fromDay", "Vul in vanaf welke dag dit geldt."},
		{"from yesterday", func(s *SetParameters) { s.FromDay = "2026-11-30" }, "fromDay", "Deze dag is al voorbij. Kies vandaag of later."},
		{"in four years", func(s *SetParameters) { s.FromDay = "2030-12-01" }, "fromDay", "Kies een dag binnen drie jaar."},
		{"without a reason", func(s *SetParameters) { s.Reason = "" }, "reason", "Schrijf op waarom de regio dit wijzigt."},
		{"nothing", func(s *SetParameters) { s.Values = nil }, "values", "Kies minstens één waarde."},
		{"only a day on which it is closed", func(s *SetParameters) { s.Values, s.ClosedDays = nil, []ClosedDay{{"2027-09-17", "Herdenking"}} }, "", ""},
		{"no closed days any more", func(s *SetParameters) { s.Values, s.ClosedDays = nil, []ClosedDay{} }, "", ""},
		{"a closed day that is over", func(s *SetParameters) { s.ClosedDays = []ClosedDay{{"2026-09-17", "Herdenking"}} }, "", ""},
		{"closed on no day", func(s *SetParameters) { s.ClosedDays = []ClosedDay{{"", "Herdenking"}} }, "closedDays.0.day", "Vul in op welke dag de regio gesloten is."},
		{"closed for no reason", func(s *SetParameters) { s.ClosedDays = []ClosedDay{{"2027-09-17", ""}} }, "closedDays.0.name", "Schrijf op waarom de regio dan gesloten is."},
		{"closed on a Sunday", func(s *SetParameters) { s.ClosedDays = []ClosedDay{{"2027-09-19", "Feest"}} }, "closedDays.0.day",
			"Dit is een zaterdag of zondag. Dan is er al geen werkdag."},
		{"closed twice on one day", func(s *SetParameters) {
			s.ClosedDays = []ClosedDay{{"2027-09-17", "Herdenking"}, {"2027-09-17", "Feest"}}
		},
			"closedDays.1.day", "Deze dag staat er twee keer in."},
		{"closed in four years", func(s *SetParameters) { s.ClosedDays = []ClosedDay{{"2030-12-02", "Feest"}} }, "closedDays.0.day", "Kies een dag binnen drie jaar."},
		{"closed nearly always", func(s *SetParameters) { s.ClosedDays = make([]ClosedDay, 201) }, "closedDays", "Een regio heeft hoogstens 200 sluitingsdagen."},
		{"twice the same", func(s *SetParameters) { s.Values = append(s.Values, s.Values[0]) }, "values.1.code", "Deze waarde staat er twee keer in."},
		{"something unheard of", func(s *SetParameters) { s.Values[0].Code = "MOON" }, "values.0.code", "Dit staat niet (meer) in het dossier."},
		{"one below the smallest", func(s *SetParameters) { s.Values[0].Value = 6 }, "values.0.value", "Vul een getal in van 7 tot en met 92."},
		{"the smallest", func(s *SetParameters) { s.Values[0].Value = 7 }, "", ""},
		{"the largest", func(s *SetParameters) { s.Values[0].Value = 92 }, "", ""},
		{"one above the largest", func(s *SetParameters) { s.Values[0].Value = 93 }, "values.0.value", "Vul een getal in van 7 tot en met 92."},
		{"a roof for 29 nights", func(s *SetParameters) { s.Values[0] = ParameterValue{"ROOF_NIGHTS", 29} }, "values.0.value", "Vul een getal in van 30 tot en met 365."},
		{"a composition that counts 31 days", func(s *SetParameters) { s.Values[0] = ParameterValue{"COMPOSITION_DAYS", 31} }, "values.0.value", "Vul een getal in van 1 tot en met 30."},
	}
	for _, test := range tests {
		set := good()
		test.change(&set)
		refusal := refusalOf(set.check("2026-12-01"))
		if refusal == nil {
			refusal = &Error{}
		}
		if refusal.Field != test.field || refusal.Message != test.words {
			t.Errorf("%s: refused for %q with %q, want %q with %q", test.name, refusal.Field, refusal.Message, test.field, test.words)
		}
	}
}

// A history that is full takes no more.
func TestAHistoryThatIsFull(t *testing.T) {
	service := NewService(nil, func() time.Time { return onDay("2026-12-01") })
	set := SetParameters{ID: named("wijziging"), ExpectedVersion: maxParameterChanges, FromDay: "2026-12-01", Reason: "Besluit", Values: []ParameterValue{{SetSilentDays, 14}}}
	_, err := service.changeAfter([]ParameterChange{{Version: maxParameterChanges, From: "2026-01-01"}}, somebody(RegieTeam, AdministratorRole), set)
	if refusal := refusalOf(err); refusal == nil || refusal.Message != "De geschiedenis van deze regio is vol." {
		t.Errorf("got %v, want that the history is full", err)
	}
}
