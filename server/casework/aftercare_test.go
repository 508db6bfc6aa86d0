package casework

import (
	"testing"
	"time"
)

// What came back after a threatened eviction ended, within 12 and 24 months.
func TestWhatCameBackAfterAnOutcome(t *testing.T) {
	ended := Outcome{Made: Made{ID: named("afloop"), At: time.Date(2026, 3, 15, 12, 0, 0, 0, time.UTC)}, RecordOutcome: RecordOutcome{Kind: Averted, On: "2026-03-15"}}
	reported := func(year, month int) Referral {
		return Referral{Made: Made{At: time.Date(year, time.Month(month), 10, 12, 0, 0, 0, time.UTC)}}
	}
	tests := []struct {
		name             string
		referral         Referral
		came, in12, in24 bool
	}{
		{"reported before it ended", reported(2026, 1), false, false, false},
		{"reported again after half a year", reported(2026, 9), true, true, true},
		{"reported again after a year and a half", reported(2027, 9), true, false, true},
		{"reported again after three years", reported(2029, 3), true, false, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			h := &Household{Outcomes: []Outcome{ended}, Referrals: []Referral{test.referral}}
			got := h.Recurrences()
			if (len(got) == 1) != test.came {
				t.Fatalf("got %+v", got)
			}
			if test.came && (got[0].Within12 != test.in12 || got[0].Within24 != test.in24 || got[0].Outcome != ended.ID) {
				t.Errorf("got %+v", got[0])
			}
		})
	}
}

func TestAftercareIsGivenByWhoHelps(t *testing.T) {
	h := everybodysFile()
	if does(t, h, CaseTeam, &StartAftercare{Organisation: named(string(Landlord)), Until: "2027-06-01", What: "Maandelijks bellen"}) == nil {
		t.Error("the landlord gives aftercare")
	}
	must(t, h, CaseTeam, &StartAftercare{Organisation: named(string(Care)), Until: "2027-06-01", What: "Maandelijks bellen"})
	must(t, h, CaseTeam, &StartAftercare{Organisation: named(string(Care)), Until: "2027-09-01", What: "Nog een kwartaal"})
	if h.AftercareUntil() != "2027-09-01" || len(h.Aftercares) != 2 {
		t.Errorf("until %s after %d agreements", h.AftercareUntil(), len(h.Aftercares))
	}
}

// Route 3: changing the scenario is a new decision, with a plan of its own.
func TestAnotherScenarioIsAnotherPlan(t *testing.T) {
	h := aPlanFile(Evict)
	h.Compositions = nil
	decide := &Decide{
		Referral: named("melding"), MeetingOn: "2026-12-01", CanBePrevented: true, PreventedReason: "Er is inkomen.", SpecialCareReason: "Niet nodig.",
		Scenario: Prevent, Weighing: "Voorkomen is goedkoper.", HouseholdSays: "Wij willen blijven.",
		Attendance: []Attendance{{Organisation: named(string(Care)), Agrees: true}, {Organisation: named(string(RegieTeam)), Agrees: true}},
		Steps:      []NewStep{{What: "Budget maken", Organisation: named(string(CaseTeam)), DueOn: "2026-12-15"}},
	}
	must(t, h, RegieTeam, decide)
	states := h.PlanStates("2026-12-01")
	if len(states) != 2 || states[0].Status != PlanEnded || states[1].Status != PlanDraft || h.PlanInForce().Scenario != Prevent {
		t.Fatalf("got %+v", states)
	}
	h.Checks = []Check{{CheckCondition: CheckCondition{Plan: h.PlanInForce().ID, Condition: Cooperates, Outcome: NotMet, On: "2026-12-01"}}}
	if h.PlanInForce().Scenario != Prevent || h.Phase() != Execution {
		t.Errorf("a broken condition ended the plan by itself")
	}
}

// Route 0.5, route 3: a file that was closed goes on when somebody says why, and when the
// household is threatened again.
func TestAClosedFileGoesOn(t *testing.T) {
	closed := func() *Household {
		h := aPlanFile(Prevent)
		must(t, h, CaseTeam, &RecordOutcome{Kind: Averted, On: "2026-12-01"})
		h.Outcomes[0].At = h.Outcomes[0].At.Add(-time.Hour)
		if h.Phase() != Closed {
			t.Fatalf("an outcome leaves the file in %s", h.Phase())
		}
		return h
	}
	tests := []struct {
		name  string
		role  OrganisationRole
		verb  Verb
		phase Phase
	}{
		{"opened again with a reason", CaseTeam, &ReopenFile{Reason: "De afloop klopt niet."}, Reported},
		{"reported again", Landlord, aReport(), Reported},
		{"an eviction is announced, and nobody reported it: alerts tell", CaseTeam, &RecordLegalEvent{Kind: EvictionAnnounced, On: "2026-12-01", EvictOn: "2026-12-20"}, Closed},
		{"a reminder is sent", Landlord, &RecordLegalEvent{Kind: ReminderSent, On: "2026-12-01"}, Closed},
		{"a call is made", CaseTeam, &RecordContactAttempt{On: "2026-12-01", Channel: ByPhone, Summary: "Gebeld."}, Closed},
	}
	for _, test := range tests {
		h := closed()
		must(t, h, test.role, test.verb)
		if h.Phase() != test.phase {
			t.Errorf("%s: in %s, want %s", test.name, h.Phase(), test.phase)
		}
		must(t, h, CaseTeam, &RecordOutcome{Kind: Rehoused, On: "2026-12-01"})
		if h.Phase() != Closed {
			t.Errorf("%s: a later outcome leaves the file in %s", test.name, h.Phase())
		}
	}
	if refusal := refusalOf(does(t, closed(), CaseTeam, &ReopenFile{})); refusal == nil || refusal.Field != "reason" {
		t.Errorf("opened again without a reason: %v", refusal)
	}
	if refusal := refusalOf(does(t, aPlanFile(Prevent), CaseTeam, &ReopenFile{Reason: "Zomaar."})); refusal == nil || refusal.Message != "Dit dossier is niet afgesloten." {
		t.Errorf("an open file opens again: %v", refusal)
	}
}

func aReport() *SubmitReferral {
	form := aForm()
	form.TenantInformedOn = "2026-11-25"
	return &form
}
