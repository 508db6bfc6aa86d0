package casework

import (
	"slices"
	"testing"
	"time"
)

// whatIsWrongWith says what an alert lacks; empty when it is whole.
func whatIsWrongWith(a Alert) string {
	words, known := alertWords[a.Code]
	switch {
	case !known || words.reason == "":
		return "has no words"
	case words.next != "" && !slices.Contains(VerbNames(), words.next):
		return "asks for " + words.next + ", which is no verb"
	case a.Weight < 1 || a.Weight > 9:
		return "has no weight"
	case a.Until != "" && a.Until < a.From:
		return "ends on " + string(a.Until) + " and begins on " + string(a.From)
	}
	return ""
}

func TestEveryAlertSaysWhatIsTheMatterAndWhatToDo(t *testing.T) {
	for code := range alertWords {
		if wrong := whatIsWrongWith(Alert{Code: code, Weight: 1}); wrong != "" {
			t.Errorf("%s %s", code, wrong)
		}
	}
}

func onDay(day Day) time.Time {
	at, _ := time.Parse(dayLayout, string(day))
	return at.Add(12 * time.Hour)
}

func made(name string, day Day) Made { return Made{ID: named(name), At: onDay(day)} }

// watched is a family with a child of 17, registered in September, whose
// composition is known.
func watched() *Household {
	return &Household{
		ID: named("huis"), RegisteredAt: onDay("2026-09-01"),
		Residents: []Resident{
			{NewResident: NewResident{ID: named("moeder"), BirthDate: "1988-03-14"}, Made: made("moeder", "2026-09-01")},
			{NewResident: NewResident{ID: named("kind"), BirthDate: "2016-02-29"}, Made: made("kind", "2026-09-01")},
		},
		Compositions: []Composition{{Made: made("samenstelling", "2026-11-20"), EstablishComposition: EstablishComposition{On: "2026-11-20"}}},
	}
}

// announced adds a notice of 2 November for 18 December, a Friday.
func announced(h *Household) {
	event := LegalEvent{Made: made("aanzegging", "2026-11-02"), RecordLegalEvent: RecordLegalEvent{Kind: EvictionAnnounced, On: "2026-11-02", EvictOn: "2026-12-18"}}
	h.LegalEvents = append(h.LegalEvents, event)
}

// weightOn gives what an alert weighs on a day; 0 when it does not hold.
func weightOn(h *Household, code AlertCode, day Day) int {
	heaviest := 0
	for _, alert := range h.Alerts() {
		if alert.Code == code && alert.HoldsOn(day) {
			heaviest = max(heaviest, alert.Weight)
		}
	}
	return heaviest
}

func TestWhatNeedsAttentionAndWhen(t *testing.T) {
	suspended := func(h *Household) {
		h.Suspensions = []Suspension{{Made: made("opschorting", "2026-09-10"), SuspendEviction: SuspendEviction{From: "2026-09-10", Until: "2026-12-31"}}}
	}
	planned := func(h *Household) {
		h.Plans = []Plan{{Made: made("plan", "2026-12-01"), Scenario: Prevent, From: "2026-12-01"}}
	}
	rising := func(h *Household) {
		h.Tenancies = []Tenancy{{NewTenancy: NewTenancy{ID: named("huur")}, Ledger: []RentMonth{
			{Month: "2026-08", BalanceCents: 0}, {Month: "2026-09", BalanceCents: 40_000}, {Month: "2026-10", BalanceCents: 90_000, AsOf: "2026-11-01"},
		}}}
	}
	lateBaby := func(h *Household) {
		announced(h)
		h.Residents = append(h.Residents, Resident{NewResident: NewResident{ID: named("baby"), BirthDate: "2026-11-28"}, Made: made("baby", "2026-12-02")})
		for _, resident := range []string{"moeder", "kind"} {
			h.Placements = append(h.Placements, Placement{Capacity: 1, RequestPlacement: RequestPlacement{Residents: []ID{named(resident)}, From: "2026-12-18"}, ConfirmedOn: "2026-11-20"})
		}
	}
	asked := func(h *Household) {
		announced(h)
		h.YouthRequests = []YouthRequest{{Made: made("verzoek", "2026-11-03"), Children: []ID{named("kind")}}}
	}
	advised := func(h *Household) {
		planned(h)
		h.AdministrationAdvices = []AdministrationAdvice{{Made: made("advies", "2026-12-02"), AdviseAdministration: AdviseAdministration{On: "2026-12-02"}}}
	}
	filed := func(h *Household) {
		advised(h)
		h.AdministrationSteps = []AdministrationStep{{RecordAdministration: RecordAdministration{Advice: named("advies"), Event: PetitionFiled, On: "2026-12-03"}}}
	}
	shelteredFor := func(h *Household) {
		sheltered(h, "moeder", "kind")
		h.Placements[0].Until = "2027-01-31"
	}
	tests := []struct {
		name   string
		with   func(*Household)
		code   AlertCode
		day    Day
		weight int
	}{
		{"nobody has a place from the day of the notice", announced, AlertNoRoof, "2026-11-02", 9},
		{"nobody asked for a place before the notice", announced, AlertNoRoof, "2026-11-01", 0},
		{"all but the baby had a place: not before it came", lateBaby, AlertNoRoof, "2026-12-01", 0},
		{"all but the baby had a place: since it came", lateBaby, AlertNoRoof, "2026-12-02", 9},
		{"a baby was born", lateBaby, AlertChildBorn, "2026-12-02", 6},
		{"an eviction six weeks away", announced, AlertEvictionNear, "2026-11-02", 6},
		{"ten working days left", announced, AlertEvictionNear, "2026-12-04", 6},
		{"nine working days left, after the weekend", announced, AlertEvictionNear, "2026-12-07", 7},
		{"four working days left", announced, AlertEvictionNear, "2026-12-14", 8},
		{"one working day left", announced, AlertEvictionNear, "2026-12-17", 9},
		{"the day itself", announced, AlertEvictionNear, "2026-12-18", 9},
		{"the day after", announced, AlertEvictionNear, "2026-12-19", 0},
		{"a child without a place: ask youth protection today", announced, AlertYouthUnsent, "2026-11-02", 8},
		{"still not asked after a working day", announced, AlertYouthUnsent, "2026-11-04", 9},
		{"asked", asked, AlertYouthUnsent, "2026-11-04", 0},
		{"asked, and it may still answer", asked, AlertYouthUnacknowledged, "2026-11-05", 8},
		{"asked, and no answer after two working days", asked, AlertYouthUnacknowledged, "2026-11-06", 9},
		{"an advice that nobody followed", advised, AlertAdviceNotFollowed, "2026-12-02", 6},
		{"an advice that was followed", filed, AlertAdviceNotFollowed, "2026-12-04", 0},
		{"a place that ends in fifteen days", shelteredFor, AlertPlaceWithoutNext, "2027-01-16", 0},
		{"a place that ends in fourteen days, without a next", shelteredFor, AlertPlaceWithoutNext, "2027-01-17", 7},
		{"a place that ended, without a next", shelteredFor, AlertPlaceWithoutNext, "2027-03-01", 7},
		{"a term that ends in fifteen days", suspended, AlertTermEnds, "2026-12-16", 0},
		{"a term that ends in fourteen days", suspended, AlertTermEnds, "2026-12-17", 6},
		{"a term that ends in a week", suspended, AlertTermEnds, "2026-12-24", 7},
		{"a term that ends tomorrow", suspended, AlertTermEnds, "2026-12-30", 8},
		{"a term that passed", suspended, AlertTermExpired, "2027-01-01", 8},
		{"a plan without a case manager", planned, AlertNoCaseManager, "2026-12-01", 8},
		{"a condition looked at within a month", planned, AlertConditionUnchecked, "2026-12-31", 0},
		{"a condition nobody looked at for a month", planned, AlertConditionUnchecked, "2027-01-01", 4},
		{"arrears that rose twice", rising, AlertArrearsGrow, "2026-11-01", 5},
		{"a file in execution that was silent for a month", planned, AlertFileSilent, "2026-10-01", 3},
		{"a child of 29 February becomes 18", planned, AlertTurnsAdult, "2034-03-01", 3},
		{"the same child a year before", planned, AlertTurnsAdult, "2033-03-01", 0},
	}
	for _, test := range tests {
		h := watched()
		test.with(h)
		if got := weightOn(h, test.code, test.day); got != test.weight {
			t.Errorf("%s: got weight %d of %s on %s, want %d", test.name, got, test.code, test.day, test.weight)
		}
	}
}

// Practice 26: unsent goes to the chair, unacknowledged to youth protection's
// lead and the chair.
func TestWhoHearsThatYouthProtectionWaits(t *testing.T) {
	h := watched()
	announced(h)
	hear := func(code AlertCode, day Day) []OrganisationRole {
		roles := []OrganisationRole{}
		for _, alert := range h.Alerts() {
			if alert.Code == code && alert.HoldsOn(day) {
				roles = append(roles, alert.Role)
			}
		}
		return roles
	}
	if got := hear(AlertYouthUnsent, "2026-11-03"); !slices.Equal(got, []OrganisationRole{CaseTeam}) {
		t.Errorf("in time: %v hear it, want the case team", got)
	}
	if got := hear(AlertYouthUnsent, "2026-11-04"); !slices.Equal(got, []OrganisationRole{CaseTeam, RegieTeam}) {
		t.Errorf("too late: %v hear it, want the Regieteam too", got)
	}
	h.YouthRequests = []YouthRequest{{Made: made("verzoek", "2026-11-03"), Children: []ID{named("kind")}}}
	if got := hear(AlertYouthUnacknowledged, "2026-11-04"); !slices.Equal(got, []OrganisationRole{YouthProtection}) {
		t.Errorf("sent: %v hear it, want youth protection", got)
	}
	if got := hear(AlertYouthUnacknowledged, "2026-11-06"); !slices.Equal(got, []OrganisationRole{YouthProtection, ""}) {
		t.Errorf("no answer: %v hear it, want who leads the file too", got)
	}
}

// Route 2.1: a file that was not reported is the landlord's alone, so the
// landlord must hear that it goes on without a report.
func TestTheLandlordHearsThatItDidNotReport(t *testing.T) {
	h := &Household{ID: named("dossier"), RegisteredAt: made("begin", "2026-11-01").At}
	h.LegalEvents = []LegalEvent{{Made: made("dagvaarding", "2026-11-20"), RecordLegalEvent: RecordLegalEvent{Kind: Summoned, On: "2026-11-20"}}}
	for _, role := range []OrganisationRole{Landlord, RegieTeam} {
		hears := slices.ContainsFunc(alertsFor(h, role, Actor{}, "2026-11-21"), func(a Alert) bool { return a.Code == AlertReportedSummons })
		if !hears {
			t.Errorf("%s does not hear that nobody reported the household", role)
		}
	}
}

// A partner hears of its own late step, and so does the case team, which leads
// the file; a landlord's work is its own (route 2.5).
func TestWhoHearsThatAStepIsLate(t *testing.T) {
	for whose, want := range map[OrganisationRole][]OrganisationRole{CaseTeam: {""}, RegieTeam: {""}, Care: {"", Care}, Landlord: {Landlord}} {
		h := watched()
		h.Involvements = []Involvement{{Organisation: named("wie"), Role: whose}}
		h.Steps = []Step{{Made: made("stap", "2026-11-02"), AddStep: AddStep{NewStep: NewStep{What: "Bellen", Organisation: named("wie"), DueOn: "2026-11-09"}}}}
		heard := []OrganisationRole{}
		for _, alert := range h.Alerts() {
			if alert.Code == AlertStepOverdue && alert.HoldsOn("2026-11-10") {
				heard = append(heard, alert.Role)
			}
		}
		if !slices.Equal(heard, want) {
			t.Errorf("a late step of %s is heard by %q, want %q", whose, heard, want)
		}
	}
}
