package casework

import (
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"
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
goes by the same values. A clearance stays judged by the values of the day it was given. What the law or the route fixes (18 years, the alerts 14, 7 and 1 days before a term ends,
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
