package casework

import "testing"

// plannedHome is a household with a plan to prevent since 15 October.
func plannedHome(ledger ...RentMonth) *Household {
	h := aRentedHome(ledger...)
	h.Plans = []Plan{{Made: Made{ID: named("plan")}, Scenario: Prevent, From: "2026-10-15"}}
	return h
}

func conditionOf(h *Household, condition Condition) ConditionStatus {
	for _, status := range h.ConditionStatuses(h.Plans[0]) {
		if status.Condition == condition {
			return status
		}
	}
	return ConditionStatus{}
}

func (h *Household) checked(on Day, outcome CheckOutcome) *Household {
	h.Checks = append(h.Checks, Check{CheckCondition: CheckCondition{Plan: named("plan"), Condition: CurrentRentPaid, Outcome: outcome, On: on}})
	return h
}

func TestWhetherTheCurrentRentIsPaidFollowsFromTheLedger(t *testing.T) {
	paid, unpaid := rent("2026-11", 70000, 70000, 210000, "2026-12-01"), rent("2026-11", 70000, 20000, 260000, "2026-12-01")
	tests := []struct {
		name string
		file *Household
		want ConditionStatus
	}{
		{"no ledger, nobody looked", plannedHome(), ConditionStatus{Outcome: NotDiscussed}},
		{"a month from before the plan", plannedHome(rent("2026-10", 70000, 0, 0, "2026-12-01")), ConditionStatus{Outcome: NotDiscussed}},
		{"paid in its month", plannedHome(paid), ConditionStatus{Outcome: Met, CheckedOn: "2026-11-30", Source: ByLedger}},
		{"not paid when the month was over", plannedHome(unpaid), ConditionStatus{Outcome: NotMet, CheckedOn: "2026-11-30", Source: ByLedger}},
		{"not paid yet", plannedHome(rent("2026-11", 70000, 0, 280000, "2026-11-20")), ConditionStatus{Outcome: NotDiscussed}},
		{"paid early in the month", plannedHome(rent("2026-11", 70000, 70000, 210000, "2026-11-05")), ConditionStatus{Outcome: Met, CheckedOn: "2026-11-05", Source: ByLedger}},
		{"paid ahead: nothing is owed", plannedHome(rent("2026-11", 70000, 0, 0, "2026-12-01")), ConditionStatus{Outcome: Met, CheckedOn: "2026-11-30", Source: ByLedger}},
		{"the last month counts", plannedHome(unpaid, rent("2026-12", 70000, 70000, 260000, "2026-12-08")), ConditionStatus{Outcome: Met, CheckedOn: "2026-12-08", Source: ByLedger}},
		{"a person looked later", plannedHome(unpaid).checked("2026-12-03", Met), ConditionStatus{Outcome: Met, CheckedOn: "2026-12-03", Source: ByPeople}},
		{"a person looked earlier", plannedHome(unpaid).checked("2026-11-10", Met), ConditionStatus{Outcome: NotMet, CheckedOn: "2026-11-30", Source: ByLedger}},
		{"a person looked the same day", plannedHome(unpaid).checked("2026-11-30", Met), ConditionStatus{Outcome: Met, CheckedOn: "2026-11-30", Source: ByPeople}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			test.want.Condition = CurrentRentPaid
			if got := conditionOf(test.file, CurrentRentPaid); got != test.want {
				t.Errorf("\n got %+v\nwant %+v", got, test.want)
			}
		})
	}
}

func TestAllTenanciesMustBePaid(t *testing.T) {
	h := plannedHome(rent("2026-11", 70000, 70000, 0, "2026-12-01"))
	garage := NewTenancy{ID: named("garage"), Landlord: named("corporatie")}
	h.Tenancies = append(h.Tenancies, Tenancy{NewTenancy: garage, Ledger: []RentMonth{rent("2026-11", 8000, 0, 8000, "2026-12-01")}})
	if got := conditionOf(h, CurrentRentPaid).Outcome; got != NotMet {
		t.Errorf("the garage is not paid: %s, want %s", got, NotMet)
	}
	h.Decisions = []Decision{{Made: Made{ID: named("besluit")}, Decide: Decide{Referral: named("melding")}}}
	h.Referrals = []Referral{{Made: Made{ID: named("melding")}, SubmitReferral: SubmitReferral{Tenancy: named("huur")}}}
	h.Plans[0].Decision = named("besluit")
	if got := conditionOf(h, CurrentRentPaid).Outcome; got != Met {
		t.Errorf("only the home was reported: %s, want %s", got, Met)
	}
}

// Route 3.1j.
func TestAReasonableRepaymentIsAnArrangementThatIsKept(t *testing.T) {
	november := Instalment{"2026-11-25", 5000}
	unpaid := []RentMonth{rent("2026-10", 70000, 70000, 0, "2026-12-08"), rent("2026-11", 70000, 70000, 0, "2026-12-08"), rent("2026-12", 70000, 70000, 0, "2026-12-08")}
	tests := []struct {
		name   string
		ledger []RentMonth
		change func(t *testing.T, h *Household)
		want   ConditionStatus
	}{
		{"nothing was agreed", nil, func(*testing.T, *Household) {}, ConditionStatus{Outcome: NotDiscussed}},
		{"a proposal", nil, func(t *testing.T, h *Household) {
			t.Helper()
			isDone(t, h, CaseTeam, "team", "voorstel", proposal("2026-11-01", november))
		}, ConditionStatus{Outcome: NotDiscussed}},
		{"an arrangement", nil, func(t *testing.T, h *Household) {
			t.Helper()
			isDone(t, h, Landlord, "corporatie", "afspraak", proposal("2026-11-01", november))
		}, ConditionStatus{Outcome: Met, CheckedOn: "2026-11-01", Source: ByArrangement}},
		{"agreed before the plan", nil, func(t *testing.T, h *Household) {
			t.Helper()
			isDone(t, h, Landlord, "corporatie", "afspraak", proposal("2026-09-01", november))
		}, ConditionStatus{Outcome: Met, CheckedOn: "2026-10-15", Source: ByArrangement}},
		{"broken", unpaid, func(t *testing.T, h *Household) {
			t.Helper()
			isDone(t, h, Landlord, "corporatie", "afspraak", proposal("2026-11-01", november, Instalment{"2026-12-01", 5000}))
		}, ConditionStatus{Outcome: NotMet, CheckedOn: "2026-12-07", Source: ByArrangement}},
		{"made up", []RentMonth{rent("2026-11", 70000, 70000, 0, "2026-12-08"), rent("2026-12", 70000, 75000, 0, "2026-12-08")}, func(t *testing.T, h *Household) {
			t.Helper()
			isDone(t, h, Landlord, "corporatie", "afspraak", proposal("2026-11-01", november))
		}, ConditionStatus{Outcome: Met, CheckedOn: "2026-12-08", Source: ByArrangement}},
		{"ended by the landlord", nil, func(t *testing.T, h *Household) {
			t.Helper()
			isDone(t, h, Landlord, "corporatie", "afspraak", proposal("2026-11-01", november))
			isDone(t, h, Landlord, "corporatie", "einde", &EndArrangement{Arrangement: named("afspraak"), On: "2026-11-15", Reason: EndNotSuitable})
		}, ConditionStatus{Outcome: NotMet, CheckedOn: "2026-11-15", Source: ByArrangement}},
		{"ended before the plan", nil, func(t *testing.T, h *Household) {
			t.Helper()
			isDone(t, h, Landlord, "corporatie", "afspraak", proposal("2026-09-01", november))
			isDone(t, h, Landlord, "corporatie", "einde", &EndArrangement{Arrangement: named("afspraak"), On: "2026-10-01", Reason: EndNotSuitable})
		}, ConditionStatus{Outcome: NotDiscussed}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			h := plannedHome(test.ledger...)
			test.change(t, h)
			test.want.Condition = ReasonableRepayment
			if got := conditionOf(h, ReasonableRepayment); got != test.want {
				t.Errorf("\n got %+v\nwant %+v", got, test.want)
			}
		})
	}
}

// Practice 7: one household may have several tenancies over time.
func TestATenancyEnds(t *testing.T) {
	tests := []struct {
		name string
		role string
		on   Day
		want Code
		ends Day
	}{
		{"notice was given", "corporatie", "2027-01-31", "", "2027-01-31"},
		{"it ended last month", "corporatie", "2026-11-30", "", "2026-11-30"},
		{"without a day", "corporatie", "", Invalid, ""},
		{"in three years", "corporatie", "2029-12-31", Invalid, ""},
		{"before it began", "corporatie", "2019-12-31", NotNow, ""},
		{"by another landlord", "tweede", "2026-12-31", Forbidden, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			h := aRentedHome()
			if got := codeOf(isDone(t, h, Landlord, test.role, "einde", &EndTenancy{Tenancy: named("huur"), On: test.on})); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
			if got := h.Tenancies[0].EndsOn; got != test.ends {
				t.Errorf("ends on %q, want %q", got, test.ends)
			}
		})
	}
}

func TestNewerBooksCorrectTheEndOfATenancy(t *testing.T) {
	h := aRentedHome(rent("2026-11", 1, 1, 0, "2026-12-01"))
	told := func(asOf, starts, ends Day) {
		tenancy := NewTenancy{ID: named("huur"), StartsOn: starts, EndsOn: ends}
		if refusal := isDone(t, h, Landlord, "corporatie", "huur", &RecordRent{Tenancy: tenancy, AsOf: asOf}); refusal != nil {
			t.Fatal(refusal)
		}
	}
	told("2026-12-05", "", "2026-12-31")
	told("2026-11-01", "", "2027-06-30") // older
	told("2026-12-05", "", "")           // says nothing
	if got := h.Tenancies[0]; got.EndsOn != "2026-12-31" || got.StartsOn != "2020-01-01" {
		t.Errorf("from %s until %s", got.StartsOn, got.EndsOn)
	}
}
