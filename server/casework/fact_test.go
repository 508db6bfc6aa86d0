package casework

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

const twiceUnknown = string(unknownMark) + " " + string(unknownMark)

// counted gives the facts of a measure, as text: month, sum, and the marks asked.
func counted(h *Household, measure Measure, marks ...Dimension) []string {
	found := []string{}
	for _, fact := range h.Facts() {
		if fact.Measure != measure {
			continue
		}
		words := []string{string(fact.On.Month()), strconv.FormatInt(fact.Amount, 10)}
		for _, dimension := range marks {
			words = append(words, *fact.at(dimension))
		}
		found = append(found, strings.Join(words, " "))
	}
	return found
}

func madeThen(name string, on Day) Made {
	at, _ := time.Parse(dayLayout, string(on))
	return Made{ID: named(name), At: at.Add(12 * time.Hour)}
}

// aCountedFamily owes rent since March, was spoken within a fortnight, reported,
// discussed, helped and stays.
func aCountedFamily() *Household {
	corporatie := named("corporatie")
	h := &Household{
		ID: named("gezin"),
		Residents: []Resident{
			{NewResident: NewResident{ID: named("moeder"), Role: Tenant, BirthDate: "1990-05-01"}},
			{NewResident: NewResident{ID: named("kind"), Role: Child, BirthDate: "2010-06-01"}},
		},
		Compositions: []Composition{{Made: madeThen("samenstelling", "2024-01-10"), EstablishComposition: EstablishComposition{On: "2024-01-10"}}},
		Tenancies: []Tenancy{{
			NewTenancy: NewTenancy{ID: named("huur"), Landlord: corporatie, StartsOn: "2020-01-01"},
			Ledger:     []RentMonth{{Month: "2024-02"}, {Month: "2024-03", BalanceCents: 60000}, {Month: "2024-04", BalanceCents: 90000}, {Month: "2024-05"}, {Month: "2024-08", BalanceCents: 100}},
		}},
		ContactAttempts: []ContactAttempt{
			{Made: Made{For: named("wijkteam")}, RecordContactAttempt: RecordContactAttempt{On: "2024-03-02"}}, // not the landlord's
			{Made: Made{For: corporatie}, RecordContactAttempt: RecordContactAttempt{On: "2024-03-11"}},
		},
		Referrals:   []Referral{{Made: madeThen("melding", "2024-04-02"), SubmitReferral: SubmitReferral{Cause: CauseArrears, Grounds: []ReferralGround{GroundNuisance, GroundMinors}, Tenancy: named("huur")}}},
		Decisions:   []Decision{{Made: madeThen("besluit", "2024-04-16"), Decide: Decide{Referral: named("melding"), MeetingOn: "2024-04-16", Scenario: Prevent, SpecialCare: true}}},
		Suspensions: []Suspension{{Made: madeThen("opschorting", "2024-04-20"), SuspendEviction: SuspendEviction{From: "2024-04-20", Until: "2024-06-10", FrozenCents: 90000}}},
		Checks: []Check{
			{Made: madeThen("gesprek", "2024-05-03"), CheckCondition: CheckCondition{Condition: Cooperates, Outcome: Met, On: "2024-05-03"}},
			{Made: madeThen("boek", "2024-05-04"), CheckCondition: CheckCondition{Condition: CurrentRentPaid, Outcome: NotMet, On: "2024-05-04"}},
			{Made: madeThen("niets", "2024-05-05"), CheckCondition: CheckCondition{Condition: Cooperates, Outcome: NotDiscussed, On: "2024-05-05"}},
		},
		LegalEvents: []LegalEvent{{Made: madeThen("dagvaarding", "2024-04-10"), RecordLegalEvent: RecordLegalEvent{Kind: Summoned, On: "2024-04-10"}}},
		Outcomes:    []Outcome{{Made: madeThen("afloop", "2024-07-01"), RecordOutcome: RecordOutcome{Kind: Averted, On: "2024-07-01", Destination: ToStays}}},
	}
	return h
}

func TestWhatStatisticsCountOfAFamily(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name    string
		change  func(*Household)
		measure Measure
		marks   []Dimension
		want    []string
	}{
		{"arrears begin twice", nil, MeasureArrears, []Dimension{ByComposition, ByMinors, ByAgeBand}, []string{"2024-03 0 FAMILY 1 27-44", "2024-08 0 FAMILY 1 27-44"}},
		{"the landlord sought contact on the tenth day", nil, MeasureDaysToContact, nil, []string{"2024-03 10"}},
		{"within a fortnight", nil, MeasureContacted, nil, []string{"2024-03 0"}},
		{"on the fifteenth day it is too late", func(h *Household) { h.ContactAttempts[1].On = "2024-03-16" }, MeasureContacted, nil, []string{}},
		{"contact when the arrears are gone is none", func(h *Household) { h.ContactAttempts[1].On = "2024-06-16" }, MeasureDaysToContact, nil, []string{}},
		{"one referral, by its first ground", nil, MeasureReferrals, []Dimension{ByCause, ByGround}, []string{"2024-04 0 ARREARS MINOR_CHILDREN"}},
		{"sent again after it was returned", func(h *Household) {
			again := h.Referrals[0]
			again.ID, again.FollowsUp = named("opnieuw"), named("melding")
			h.Referrals = append(h.Referrals, again)
		}, MeasureReferrals, nil, []string{"2024-04 0"}},
		{"fourteen days to a decision", nil, MeasureDaysToDecision, []Dimension{ByScenario}, []string{"2024-04 14 PREVENT"}},
		{"a corrected decision counts once", func(h *Household) {
			right := h.Decisions[0]
			right.ID, right.Supersedes, right.Scenario = named("beter"), named("besluit"), Evict
			h.Decisions = append(h.Decisions, right)
		}, MeasureDecisions, []Dimension{ByScenario}, []string{"2024-04 0 EVICT"}},
		{"days suspended by month", nil, MeasureSuspensionDays, []Dimension{ByPhase}, []string{"2024-04 11 EXECUTION", "2024-05 31 EXECUTION", "2024-06 10 EXECUTION"}},
		{"ended early", func(h *Household) { h.Suspensions[0].EndedOn = "2024-05-02" }, MeasureSuspensionDays, nil, []string{"2024-04 11", "2024-05 1"}},
		{"frozen", nil, MeasureFrozen, nil, []string{"2024-04 90000"}},
		{"conditions", nil, MeasureConditionsMet, []Dimension{ByCondition}, []string{"2024-05 0 COOPERATES"}},
		{"breached", nil, MeasureConditionsNotMet, []Dimension{ByCondition}, []string{"2024-05 0 CURRENT_RENT_PAID"}},
		{"special care was asked", nil, MeasureSpecialCare, nil, []string{"2024-04 0"}},
		{"a summons after the referral", nil, MeasureSummonses, []Dimension{ByPhase, ByStage, ByReferred}, []string{"2024-04 0 REPORTED REFERRED YES"}},
		{"two threats: one averted, one of arrears that go on", nil, MeasureThreats, []Dimension{ByStage, ByOutcome}, []string{"2024-03 0 DECIDED AVERTED", "2024-08 0 ARREARS NONE"}},
		{"arrears that are gone", func(h *Household) {
			h.Outcomes, h.Referrals, h.Decisions, h.LegalEvents = nil, nil, nil, nil
			h.Tenancies[0].Ledger = h.Tenancies[0].Ledger[:4]
		}, MeasureThreats, []Dimension{ByStage, ByOutcome}, []string{"2024-03 0 ARREARS PAID"}},
		{"a file that goes on elsewhere", func(h *Household) { h.LinkedTo = named("ander") }, MeasureThreats, []Dimension{ByOutcome}, []string{"2024-03 0 AVERTED"}},
		{"averted", nil, MeasureAverted, []Dimension{ByStage, ByDestination}, []string{"2024-07 0 DECIDED STAYS"}},
		{"opened again", func(h *Household) { h.Outcomes[0].ReopenedOn = "2024-07-03" }, MeasureAverted, nil, []string{}},
		{"lives there still after two years", nil, MeasureStillHoused24, nil, []string{"2024-07 0"}},
		{"moved out in the thirteenth month", func(h *Household) { h.Tenancies[0].EndsOn = "2025-07-15" }, MeasureStillHoused24, nil, []string{}},
		{"and was there after twelve", func(h *Household) { h.Tenancies[0].EndsOn = "2025-07-15" }, MeasureStillHoused12, nil, []string{"2024-07 0"}},
		{"nobody came back", nil, MeasureRecurrence12, nil, []string{}},
		{"summoned again in the fourteenth month", func(h *Household) {
			h.LegalEvents = append(h.LegalEvents, LegalEvent{Made: madeThen("weer", "2025-08-10"), RecordLegalEvent: RecordLegalEvent{Kind: Summoned, On: "2025-08-10"}})
		}, MeasureRecurrence24, nil, []string{"2024-07 0"}},
		{"nobody established who lives there: never a family", func(h *Household) { h.Compositions = nil }, MeasureArrears, []Dimension{ByComposition, ByMinors}, []string{"2024-03 0 " + twiceUnknown, "2024-08 0 " + twiceUnknown}},
		{"a child that is grown up by then", func(h *Household) { h.Residents[1].BirthDate = "2006-05-01" }, MeasureArrears, []Dimension{ByComposition}, []string{"2024-03 0 FAMILY", "2024-08 0 ADULTS"}},
		{"a child without a birth date", func(h *Household) { h.Residents[1].BirthDate = "" }, MeasureAverted, []Dimension{ByComposition}, []string{"2024-07 0 UNKNOWN"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			h := aCountedFamily()
			if test.change != nil {
				test.change(h)
			}
			if got := counted(h, test.measure, test.marks...); !slices.Equal(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// Practice 36: the one number the council asks for.
func TestWhoWasPutOnTheStreet(t *testing.T) {
	t.Parallel()
	evicted := func(h *Household) {
		h.Incidents = []Incident{{Made: madeThen("ontruimd", "2024-06-20"), Protected: true, ReportIncident: ReportIncident{Kind: EvictedWithoutClearance, On: "2024-06-20"}}}
	}
	tests := []struct {
		name   string
		change func(*Household)
		want   []string
	}{
		{"nobody", func(*Household) {}, []string{}},
		{"a family without a place", evicted, []string{"2024-06 0 FAMILY"}},
		{"a family that everybody had a place for", func(h *Household) {
			evicted(h)
			h.Placements = []Placement{{Capacity: 3, ConfirmedOn: "2024-06-18", ConfirmedBy: named("chef"), RequestPlacement: RequestPlacement{Kind: CrisisShelter, From: "2024-06-20", Residents: []ID{named("moeder"), named("kind")}}}}
		}, []string{}},
		{"a family with a place for the mother", func(h *Household) {
			evicted(h)
			h.Placements = []Placement{{Capacity: 3, ConfirmedOn: "2024-06-18", ConfirmedBy: named("chef"), RequestPlacement: RequestPlacement{Kind: CrisisShelter, From: "2024-06-20", Residents: []ID{named("moeder")}}}}
		}, []string{"2024-06 0 FAMILY"}},
		{"nobody knows who lived there", func(h *Household) {
			evicted(h)
			h.Compositions = nil
		}, []string{"2024-06 0 UNKNOWN"}},
		{"told twice", func(h *Household) {
			evicted(h)
			again := h.Incidents[0]
			again.ID = named("nog eens")
			h.Incidents = append(h.Incidents, again)
		}, []string{"2024-06 0 FAMILY"}},
		{"adults who are not vulnerable", func(h *Household) {
			evicted(h)
			h.Incidents[0].Protected = false
		}, []string{}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			h := aCountedFamily()
			test.change(h)
			if got := counted(h, MeasureOnTheStreet, ByComposition); !slices.Equal(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// Practice 39: of two landlords in a file each counts what is about its own
// tenancy, and never the other's.
func TestALandlordCountsNothingOfAnother(t *testing.T) {
	t.Parallel()
	h := aCountedFamily()
	own, other, team := named("corporatie"), named("tweede"), named("wijkteam")
	for organisation, role := range map[ID]OrganisationRole{own: Landlord, other: Landlord, team: CaseTeam} {
		h.Involvements = append(h.Involvements, Involvement{Organisation: organisation, Role: role})
	}
	for _, fact := range h.Facts() {
		if got := h.CountedFor(fact, []ID{own, other, team}); !slices.Equal(got, []ID{own, team}) {
			t.Errorf("%s of %s counts for %d organisations", fact.Measure, fact.On, len(got))
		}
	}
}

// No word that somebody typed comes into statistics (access §5).
func TestNoFactNamesAnybody(t *testing.T) {
	t.Parallel()
	h := aSingingFile(named("verhuurder"))
	h.Outcomes[0].ReopenedOn, h.Outcomes[0].Kind, h.Outcomes[0].On = "", Averted, "2026-01-05"
	h.Checks[0].Outcome, h.Checks[0].On = Met, "2026-01-05"
	h.LegalEvents[0].Kind, h.LegalEvents[0].On = EvictionAnnounced, "2026-01-05"
	facts := h.Facts()
	if len(facts) < 5 {
		t.Fatalf("only %d facts: the file says too little", len(facts))
	}
	for _, fact := range facts {
		for _, definition := range Dimensions() {
			if mark := fact.at(definition.Dimension); mark != nil && strings.Contains(*mark, "canary") {
				t.Errorf("%s: %s is %q", fact.Measure, definition.Dimension, *mark)
			}
		}
	}
}

func TestEveryMeasureCanBeUnderstood(t *testing.T) {
	t.Parallel()
	for _, measure := range Measures() {
		for _, words := range []string{measure.Name.Dutch, measure.Name.English, measure.Counts.Dutch, measure.Counts.English, measure.Source} {
			if words == "" {
				t.Errorf("%s has no words", measure.Measure)
			}
		}
		if measure.Of != "" && measure.Of.definition() == nil {
			t.Errorf("%s is a part of nothing", measure.Measure)
		}
		for _, dimension := range measure.Dimensions {
			if dimension.definition() == nil || dimension.OfTime() {
				t.Errorf("%s cannot be split by %s", measure.Measure, dimension)
			}
		}
	}
}

func TestWhenAMonthIsFinal(t *testing.T) {
	t.Parallel()
	tests := []struct {
		measure Measure
		month   Month
		asOf    Day
		want    bool
	}{
		{MeasureSummonses, "2024-01", "2024-02-29", false},
		{MeasureSummonses, "2024-01", "2024-03-01", true},
		{MeasureStillHoused6, "2024-01", "2024-08-31", false},
		{MeasureStillHoused6, "2024-01", "2024-09-01", true},
	}
	for _, test := range tests {
		definition := test.measure.definition()
		if got := definition.Final(test.month, test.asOf); got != test.want {
			t.Errorf("%s of %s on %s: got %v", test.measure, test.month, test.asOf, got)
		}
		last := definition.FinalUntil(test.asOf)
		if !definition.Final(last, test.asOf) || definition.Final(last.LastDay().Plus(1).Month(), test.asOf) {
			t.Errorf("%s is not the last final month of %s on %s", last, test.measure, test.asOf)
		}
	}
}

const definitionsPath = "../../docs/statistics.md"

// TestTheDefinitionsAreCurrent writes the tables of docs/statistics.md with -update.
func TestTheDefinitionsAreCurrent(t *testing.T) {
	t.Parallel()
	const mark = "<!-- definitions: written by go test ./server/casework -run TestTheDefinitionsAreCurrent -update -->\n"
	written, err := os.ReadFile(definitionsPath)
	if err != nil {
		t.Fatal(err)
	}
	before, _, found := strings.Cut(string(written), mark)
	want := before + mark + definitionsTable()
	if *update {
		if err := os.WriteFile(definitionsPath, []byte(want), 0o600); err != nil {
			t.Fatal(err)
		}
	} else if !found || string(written) != want {
		t.Error("docs/statistics.md is stale: go test ./server/casework -run TestTheDefinitionsAreCurrent -update")
	}
}

func definitionsTable() string {
	var text strings.Builder
	text.WriteString("\n## What is counted\n\n| Code | Name | What is counted | Wat er telt | Unit, sum | Month | Of | Source |\n|---|---|---|---|---|---|---|---|\n")
	for _, m := range Measures() {
		sum := ""
		if m.Sum != SumNothing {
			sum = ", " + strings.ToLower(string(m.Sum))
		}
		fmt.Fprintf(&text, "| `%s` | %s | %s | **%s**: %s | %s%s | %s, %d months | %s | %s |\n", m.Measure, m.Name.English, m.Counts.English, m.Name.Dutch, m.Counts.Dutch,
			strings.ToLower(string(m.Unit)), sum, strings.ToLower(string(m.Basis)), m.FollowMonths+settleMonths, m.Of, m.Source)
	}
	text.WriteString("\n## What it is split by\n\n| Code | Name | How it is told | Hoe het volgt | Values | Source |\n|---|---|---|---|---|---|\n")
	for _, d := range Dimensions() {
		codes := []string{}
		for _, mark := range d.Marks {
			codes = append(codes, "`"+mark.Code+"` "+mark.English)
		}
		fmt.Fprintf(&text, "| `%s` | %s | %s | **%s**: %s | %s | %s |\n", d.Dimension, d.Name.English, d.Means.English, d.Name.Dutch, d.Means.Dutch, strings.Join(codes, ", "), d.Source)
	}
	return text.String()
}
