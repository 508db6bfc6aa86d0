package casework

import (
	"fmt"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// Every value is in the table once, and practice's own value is one it may have.
func TestEveryParameterIsDescribed(t *testing.T) {
	var values Parameters
	codes, fields := map[ParameterCode]bool{}, reflect.ValueOf(&values).Elem()
	for i, kind := range ParameterKinds() {
		if codes[kind.Code] || kind.Name == "" || kind.English == "" || kind.Rule == "" {
			t.Errorf("%s: twice, or without words or a paragraph", kind.Code)
		}
		if kind.Minimum > kind.Default || kind.Default > kind.Maximum || kind.Minimum == kind.Maximum {
			t.Errorf("%s: %d does not lie from %d to %d", kind.Code, kind.Default, kind.Minimum, kind.Maximum)
		}
		codes[kind.Code], *kind.of(&values) = true, i+1
	}
	for i := range fields.NumField() {
		if got := fields.Field(i).Int(); got != int64(i+1) {
			t.Errorf("%s: described as number %d of the table, want %d", fields.Type().Field(i).Name, got, i+1)
		}
	}
}

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

// Each clock, by the first day on which the file says so: as practice has it, and
// in a region that set another.
func TestTheClocksOfARegion(t *testing.T) {
	inHand := func() *Household { // nothing was recorded since 1 November
		h := watched()
		h.Referrals = []Referral{{Made: made("melding", "2026-11-01")}}
		return h
	}
	planned := func() *Household {
		h := inHand()
		h.Decisions = []Decision{{Made: made("besluit", "2026-11-01"), Decide: Decide{Referral: named("melding"), Scenario: Prevent}}}
		h.Plans = []Plan{{Made: made("plan", "2026-11-01"), Decision: named("besluit"), Scenario: Prevent, From: "2026-11-02"}}
		return h
	}
	tests := []struct {
		code    ParameterCode
		value   int
		file    func() *Household
		alert   AlertCode
		byRoute Day
		byTheir Day
	}{
		{"SILENT_DAYS", 10, inHand, AlertFileSilent, "2026-12-01", "2026-11-11"},
		{"UNCHECKED_DAYS", 14, planned, AlertConditionUnchecked, "2026-12-03", "2026-11-16"},
		{"ADULT_NOTICE_DAYS", 90, func() *Household {
			h := watched()
			h.Residents[1].BirthDate = "2009-03-31"
			return h
		}, AlertTurnsAdult, "2027-03-01", "2026-12-31"},
		{"WARNING_DAYS", 7, func() *Household {
			h := watched()
			h.Warnings = []VisitWarning{{Made: made("hond", "2026-10-01"), RecordWarning: RecordWarning{Until: "2026-12-15"}}}
			return h
		}, AlertWarningEnds, "2026-12-01", "2026-12-08"},
	}
	for _, test := range tests {
		h := test.file()
		first := func() Day {
			for day := Day("2026-11-01"); day < "2027-06-01"; day = day.Plus(1) {
				if weightOn(h, test.alert, day) > 0 {
					return day
				}
			}
			return ""
		}
		if got := first(); got != test.byRoute {
			t.Errorf("%s by practice: from %s, want %s", test.alert, got, test.byRoute)
		}
		h.Parameters = aRegionThat(test.code, test.value, "2026-01-01", "2026-12-01")
		if got := first(); got != test.byTheir {
			t.Errorf("%s with %s = %d: from %s, want %s", test.alert, test.code, test.value, got, test.byTheir)
		}
	}
}

// How long things go on, by the last day on which the file says so.
func TestHowLongARegionGoesOnTelling(t *testing.T) {
	tests := []struct {
		code    ParameterCode
		value   int
		change  func(*Household)
		alert   AlertCode
		byRoute Day
		byTheir Day
	}{
		{"NEWBORN_DAYS", 10, func(h *Household) { h.Residents[1].BirthDate = "2026-11-10" }, AlertChildBorn, "2026-12-10", "2026-11-20"},
		{"CONSULTATION_DAYS", 10, func(h *Household) {
			h.Consultations = []Consultation{{Made: made("overleg", "2026-11-10"), RecordConsultation: RecordConsultation{On: "2026-11-10"}}}
		}, AlertConsultation, "2027-01-09", "2026-11-20"},
		{"ENDED_DAYS", 31, func(h *Household) {
			place := Placement{Made: made("plek", "2026-11-01"), ConfirmedOn: "2026-11-02", RequestPlacement: RequestPlacement{From: "2026-11-02", Until: "2026-11-20"}}
			h.Placements = []Placement{place}
		}, AlertPlaceEnds, "2026-12-04", "2026-12-21"},
		{"ROOF_NIGHTS", 60, announced, AlertNoRoof, "2027-01-17", "2027-02-16"},
	}
	for _, test := range tests {
		h := watched()
		test.change(h)
		last := func() Day {
			last := Day("")
			for day := Day("2026-11-01"); day < "2027-06-01"; day = day.Plus(1) {
				if weightOn(h, test.alert, day) > 0 {
					last = day
				}
			}
			return last
		}
		if got := last(); got != test.byRoute {
			t.Errorf("%s by practice: until %s, want %s", test.alert, got, test.byRoute)
		}
		h.Parameters = aRegionThat(test.code, test.value, "2026-01-01", "2026-12-01")
		if got := last(); got != test.byTheir {
			t.Errorf("%s with %s = %d: until %s, want %s", test.alert, test.code, test.value, got, test.byTheir)
		}
	}
}

// A family without a case manager in a region that wants one within a day.
func TestACaseManagerWithinADay(t *testing.T) {
	h := watched()
	h.Referrals = []Referral{{Made: made("melding", "2026-11-01")}}
	h.Decisions = []Decision{{Made: made("besluit", "2026-11-02"), Decide: Decide{Referral: named("melding"), Scenario: Prevent}}}
	h.Plans = []Plan{{Made: made("plan", "2026-11-02"), Decision: named("besluit"), Scenario: Prevent, From: "2026-11-02"}} // a Monday
	due := func() Day {
		for _, alert := range h.Alerts() {
			if alert.Code == AlertNoCaseManager {
				return alert.Due
			}
		}
		return ""
	}
	if got := due(); got != "2026-11-04" {
		t.Errorf("by practice: due on %s, want two working days", got)
	}
	h.Parameters = aRegionThat("CASE_MANAGER_DAYS", 1, "2026-01-01", "2026-12-01")
	if got := due(); got != "2026-11-03" {
		t.Errorf("in this region: due on %s, want the next day", got)
	}
}

// What is owed, by a region's own counting.
func TestArrearsByARegionsOwnCounting(t *testing.T) {
	tenancy := Tenancy{NewTenancy: NewTenancy{ID: named("huur"), Landlord: named("corporatie")}}
	for i, balance := range []Cents{50_000, 60_000} {
		month := Month(fmt.Sprintf("2026-%02d", 9+i))
		tenancy.Ledger = append(tenancy.Ledger, RentMonth{Month: month, DueCents: 60_000, PaidCents: 50_000, BalanceCents: balance, AsOf: month.LastDay()})
	}
	arrangement := PaymentArrangement{
		Made: made("regeling", "2026-08-20"), AnsweredOn: "2026-08-21", Accepted: true,
		ProposeArrangement: ProposeArrangement{Tenancy: named("huur"), On: "2026-08-20", Instalments: []Instalment{{DueOn: "2026-09-28", Cents: 5_000}}},
	}
	h := watched()
	h.Tenancies, h.Arrangements = []Tenancy{tenancy}, []PaymentArrangement{arrangement}
	status := func() ArrangementStatus { return h.ArrangementStandings()[0].Status }
	if h.growing(); len(h.growing()) != 0 || status() != ArrangementMissed {
		t.Errorf("by practice: %d tenancies grow and the arrangement is %s", len(h.growing()), status())
	}
	h.Parameters = aRegionThat("GROWING_MONTHS", 1, "2026-01-01", "2026-12-01")
	if len(h.growing()) != 1 {
		t.Error("arrears that rose for a month do not grow where one month is enough")
	}
	h.Parameters = aRegionThat("BROKEN_INSTALMENTS", 1, "2026-01-01", "2026-12-01")
	if got := status(); got != ArrangementBroken {
		t.Errorf("an arrangement with one missed instalment is %s where one is enough to break it", got)
	}
	h.Parameters = aRegionThat("PAYMENT_DAYS", 0, "2026-01-01", "2026-12-01")
	if got := h.ArrangementStandings()[0].Standings[0].MissedOn; got != "2026-09-29" {
		t.Errorf("an instalment is missed on %s where no payment may be under way, want the next day", got)
	}
}

// A value that comes into force on a later day is right on that day, and no day
// before, in what was derived long before it.
func TestAValueThatComesLater(t *testing.T) {
	h := watched()
	h.Referrals = []Referral{{Made: made("melding", "2026-11-01")}}
	h.Parameters = aRegionThat("SILENT_DAYS", 60, "2026-12-10", "2026-11-20")
	for day, silent := range map[Day]bool{
		"2026-11-30": false, "2026-12-01": true, "2026-12-09": true, // by practice: 30 days
		"2026-12-10": false, "2026-12-30": false, "2026-12-31": true, // by the new value: 60 days
	} {
		if got := weightOn(h, AlertFileSilent, day) > 0; got != silent {
			t.Errorf("on %s: silent %t, want %t", day, got, silent)
		}
	}
	whole := slices.DeleteFunc(h.Alerts(), func(a Alert) bool { return a.Code != AlertAwaitingDecision })
	if len(whole) != 1 {
		t.Errorf("what does not depend on the value is told in %d parts, want in one", len(whole))
	}
}

// What the rules say on a day is what was derived under the values of that day.
func TestEveryDayGoesByItsOwnValues(t *testing.T) {
	files := startingFiles(t)
	rapid.Check(t, func(t *rapid.T) {
		h := copied(t, rapid.SampledFrom(files).Draw(t, "file"))
		changes := []ParameterChange{}
		for i := range rapid.IntRange(1, 3).Draw(t, "changes") {
			from := Day("2026-11-01").Plus(rapid.IntRange(0, 90).Draw(t, "from"))
			changes = append(changes, ParameterChange{Version: int64(i + 1), From: from, Values: anyValues(t)})
		}
		h.Parameters = ParametersOf(changes, "2026-12-01")
		stored := h.Alerts()
		for day := h.since(); day < "2027-04-01"; day = day.Plus(7) {
			then := copied(t, h)
			then.Parameters = &RegionParameters{Parameters: ParametersOf(changes, day).Parameters}
			if got, want := toldOn(stored, day), toldOn(then.Alerts(), day); !slices.Equal(got, want) {
				t.Fatalf("on %s: got %v, want %v", day, got, want)
			}
		}
	})
}

// toldOn gives what holds on a day, without since when and until when.
func toldOn(alerts []Alert, day Day) []string {
	told := []string{}
	for _, alert := range alerts {
		if alert.HoldsOn(day) {
			alert.From, alert.Until = "", ""
			told = append(told, fmt.Sprint(alert))
		}
	}
	slices.Sort(told)
	return told
}

// anyValues draws a value of some parameters, each within its range.
func anyValues(t *rapid.T) []ParameterValue {
	values := []ParameterValue{}
	for _, kind := range parameterKinds {
		if rapid.Bool().Draw(t, "sets "+string(kind.Code)) {
			values = append(values, ParameterValue{kind.Code, rapid.IntRange(kind.Minimum, kind.Maximum).Draw(t, string(kind.Code))})
		}
	}
	return values
}

// Route 3.2f: whatever a region sets, who is protected stays protected, who has
// no roof has none, and an eviction that may not be cleared may not be cleared.
func TestNoParameterWeakensTheSafetyRule(t *testing.T) {
	files := startingFiles(t)
	rapid.Check(t, func(t *rapid.T) {
		h := copied(t, rapid.SampledFrom(files).Draw(t, "file"))
		chance := &anything{t: t, today: "2026-12-01"}
		for step := range rapid.IntRange(0, 10).Draw(t, "steps") {
			if next, _ := chance.happens(h, step); next != nil {
				h = next
			}
		}
		set := copied(t, h)
		set.Parameters = ParametersOf([]ParameterChange{{Version: 1, From: "2026-01-01", Values: anyValues(t)}}, "2026-12-01")
		evictOn := Day("2026-12-01").Plus(rapid.SampledFrom([]int{0, 7, 14, 14, 21, 40}).Draw(t, "eviction in"))
		if h.UnsafeOn("2026-12-01", evictOn) != nil && set.UnsafeOn("2026-12-01", evictOn) == nil {
			t.Fatalf("%+v: an eviction on %s is safe", set.Parameters.Parameters, evictOn)
		}
		if h.Protected("2026-12-01") && !set.Protected("2026-12-01") {
			t.Fatalf("%+v: a protected household is none", set.Parameters.Parameters)
		}
		outside := set.WithoutRoof(evictOn)
		for _, resident := range h.WithoutRoof(evictOn) {
			if !slices.Contains(outside, resident) {
				t.Fatalf("%+v: somebody without a roof has one", set.Parameters.Parameters)
			}
		}
	})
}

// The same for every length of a place and every age of a composition around the
// values of practice, under every value that a region may set.
func TestNoRoofIsTooShortForPracticeAndLongEnoughForARegion(t *testing.T) {
	h := smallWorld(someone("een", "1980-01-01"), someone("twee", "2015-01-01"))
	place, evictOn, stricter := &h.Placements[0], Day("2026-12-15"), 0
	for nights := 20; nights <= 60; nights++ {
		place.ConfirmedOn, place.Until = "2026-11-28", evictOn.Plus(nights)
		for age := 0; age <= 40; age += 2 {
			h.Compositions[0].On = evictOn.Plus(-age)
			h.Parameters = nil
			unsafe := h.UnsafeOn("2026-12-01", evictOn) != nil
			for _, set := range []ParameterCode{"COMPOSITION_DAYS", "ROOF_NIGHTS"} {
				kind := kindOfParameter(set)
				for value := kind.Minimum; value <= min(kind.Maximum, 70); value++ {
					h.Parameters = aRegionThat(set, value, "2026-01-01", "2026-12-01")
					theirs := h.UnsafeOn("2026-12-01", evictOn) != nil
					if unsafe && !theirs {
						t.Fatalf("%d nights and a composition of %d days: unsafe, and safe with %s = %d", nights, age, set, value)
					}
					if theirs && !unsafe {
						stricter++
					}
				}
			}
		}
	}
	if stricter == 0 {
		t.Error("no region was ever stricter: this tests nothing")
	}
}

// A family with a place for 40 nights, in a region that asks for 30 nights and
// from 10 December for 60: what was cleared before stays cleared, and from that
// day on the same is refused.
func TestWhatIsClearedIsJudgedByTheValuesOfItsDay(t *testing.T) {
	h := smallWorld(someone("een", "1980-01-01"), someone("twee", "2015-01-01"))
	h.Placements[0].ConfirmedOn, h.Placements[0].Until = "2026-11-28", Day("2026-12-15").Plus(40)
	for _, test := range []struct {
		name         string
		nights       int
		from, asked  Day
		setsYetToday Day
		safe         bool
	}{
		{"practice", 30, "2026-01-01", "2026-12-01", "2026-12-01", true},
		{"sixty nights already", 60, "2026-01-01", "2026-12-01", "2026-12-01", false},
		{"sixty nights from later on, asked before", 60, "2026-12-10", "2026-12-09", "2026-12-09", true},
		{"sixty nights meanwhile, asked before", 60, "2026-12-10", "2026-12-09", "2026-12-12", true},
		{"sixty nights from later on, asked after", 60, "2026-12-10", "2026-12-10", "2026-12-09", false},
	} {
		h.Parameters = aRegionThat("ROOF_NIGHTS", test.nights, test.from, test.setsYetToday)
		if refusal := h.UnsafeOn(test.asked, "2026-12-15"); (refusal == nil) != test.safe {
			t.Errorf("%s: %v, want safe %t", test.name, refusal, test.safe)
		}
		h.Clearances = []Clearance{{Made: made("vrijgave", test.asked), GivenOn: test.asked, EvictOn: "2026-12-15"}}
		if err := NeverOnTheStreet(h); (err == nil) != test.safe {
			t.Errorf("%s: a file with that clearance: %v, want that it may exist %t", test.name, err, test.safe)
		}
	}
}

// docs/parameters.md lists what stands in the table.
func TestTheListOfParametersIsCurrent(t *testing.T) {
	const path = "../../docs/parameters.md"
	got := listOfParameters()
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Error("docs/parameters.md differs from the table of parameters; run with -update")
	}
}

func listOfParameters() string {
	var list strings.Builder
	list.WriteString(`# What a region sets for itself

Made from the table in server/casework/parameters.go. An administrator of the Regieteam sets them (` + "`setRegionParameters`" + `), each from a day on and
with a reason; everybody who signed in reads them, with their history (` + "`regionParameters`" + `). Until a region sets a value, practice's own holds.
No value makes route 3.2f milder: nights with a roof only become more, days that a composition counts only fewer, and the guard in the database
holds to the mildest values. A clearance stays judged by the values of the day it was given. What the law or the route fixes (18 years, the alerts 14, 7 and 1 days before a term ends,
1 and 2 working days for youth protection) is no parameter. The figures of the weighing stand in the region's cost table, with an example.

| code | what it is | in het Nederlands | paragraph | unit | from | to | practice |
|---|---|---|---|---|---:|---:|---:|
`)
	for _, kind := range ParameterKinds() {
		unit := strings.ToLower(strings.ReplaceAll(string(kind.Unit), "_", " "))
		rule := kind.Rule
		if !strings.HasPrefix(rule, "practice") {
			rule = "route " + rule
		}
		_, _ = fmt.Fprintf(&list, "| `%s` | %s | %s | %s | %s | %d | %d | %d |\n", kind.Code, kind.English, kind.Name, rule, unit, kind.Minimum, kind.Maximum, kind.Default)
	}
	return list.String()
}
