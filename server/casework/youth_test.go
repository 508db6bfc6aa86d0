package casework

import (
	"slices"
	"testing"
	"time"
)

// aFamilyAt is a family of a parent and a child before an announced eviction.
func aFamilyAt(evictOn Day) *Household {
	h := smallWorld(someone("moeder", "1985-01-01"), someone("kind", "2015-01-01"))
	h.Placements = nil
	h.LegalEvents = nil
	if evictOn != "" {
		announce(h, evictOn)
	}
	return h
}

func announce(h *Household, evictOn Day) {
	at := time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)
	h.LegalEvents = append(h.LegalEvents, LegalEvent{Made: Made{At: at}, RecordLegalEvent: RecordLegalEvent{Kind: EvictionAnnounced, On: "2026-11-23", EvictOn: evictOn}})
}

func sheltered(h *Household, names ...string) {
	place := Placement{RequestPlacement: RequestPlacement{Kind: CrisisShelter, From: "2026-12-01"}, Capacity: 5, ConfirmedOn: "2026-11-30"}
	for _, name := range names {
		place.Residents = append(place.Residents, named(name))
	}
	h.Placements = append(h.Placements, place)
}

// does applies a verb to a file on 1 December 2026, as somebody in a role.
func does(t *testing.T, h *Household, role OrganisationRole, verb Verb) error {
	t.Helper()
	at := time.Date(2026, 12, 1, 12, 0, 0, 0, time.UTC)
	act := Act{Who: somebody(role, readers[role]...), Operation: NewID(at), At: at, RecordedAt: at, Today: "2026-12-01"}
	return change(h, verb, act)
}

// must applies a verb that has to succeed.
func must(t *testing.T, h *Household, role OrganisationRole, verb Verb) {
	t.Helper()
	if err := does(t, h, role, verb); err != nil {
		t.Fatal(err)
	}
}

// Route 3.2e, practice 26.
func TestWhenYouthProtectionMustBeInvolved(t *testing.T) {
	withoutPlan := func(h *Household) { h.Plans, h.Decisions = nil, nil }
	tests := []struct {
		name string
		file func() *Household
		open bool
	}{
		{"an eviction is announced and the child has no place", func() *Household { h := aFamilyAt("2026-12-15"); withoutPlan(h); return h }, true},
		{"a plan to evict without a date yet", func() *Household { return aFamilyAt("") }, true},
		{"neither announced nor decided", func() *Household { h := aFamilyAt(""); withoutPlan(h); return h }, false},
		{"a plan to prevent", func() *Household { h := aFamilyAt(""); h.Plans[0].Scenario = Prevent; return h }, false},
		{"the child has a confirmed place", func() *Household { h := aFamilyAt("2026-12-15"); sheltered(h, "kind"); return h }, false},
		{"only the mother has a place", func() *Household { h := aFamilyAt("2026-12-15"); sheltered(h, "moeder"); return h }, true},
		{"a confirmed place, and no date yet", func() *Household { h := aFamilyAt(""); sheltered(h, "kind"); return h }, false},
		{"adults only", func() *Household { h := aFamilyAt("2026-12-15"); h.Residents = h.Residents[:1]; return h }, false},
		{"a birth date is unknown: no known minor", func() *Household { h := aFamilyAt("2026-12-15"); h.Residents[1].BirthDate = ""; return h }, false},
		{"the child turns 18 before the eviction", func() *Household {
			h := aFamilyAt("2026-12-15")
			h.Residents[1].BirthDate = "2008-12-05"
			return h
		}, true},
		{"the eviction was cancelled and there is no plan", func() *Household {
			h := aFamilyAt("2026-12-15")
			withoutPlan(h)
			h.LegalEvents = append(h.LegalEvents, LegalEvent{RecordLegalEvent: RecordLegalEvent{Kind: EvictionCancelled, On: "2026-11-30"}})
			return h
		}, false},
		{"the file ended", func() *Household {
			h := aFamilyAt("2026-12-15")
			h.Plans[0].EndedOn, h.Outcomes = "2026-11-30", []Outcome{{Made: Made{At: time.Date(2026, 11, 30, 12, 0, 0, 0, time.UTC)}}}
			return h
		}, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if duty := test.file().YouthProtectionDuty(); (duty != nil) != test.open {
				t.Errorf("the duty is %+v, want open: %v", duty, test.open)
			}
		})
	}
}

func TestTheDutyGoesFromUnsentToAcknowledged(t *testing.T) {
	h := aFamilyAt("2026-12-15")
	// A working-day calendar stands in: two days later is two days later.
	later := func(from Day, days int) Day { return from.Plus(days) }
	duty := h.YouthProtectionDuty()
	if duty.Status != YouthUnsent || duty.OpensOn != "2026-11-20" || duty.SendBy(later) != "2026-11-21" || duty.AcknowledgeBy(later) != "" {
		t.Fatalf("got %+v", duty)
	}
	if want := "De ontruiming van dit huishouden is aangezegd voor 15 december 2026. 1 kind jonger dan 18 heeft nog geen bevestigde plek. Wij vragen u om mee te doen en te helpen een plek te vinden."; duty.Text != want {
		t.Errorf("the text is %q", duty.Text)
	}
	if err := refusalOf(does(t, h, CaseTeam, &RequestYouthProtection{Organisation: named(string(YouthProtection))})); err == nil || err.Field != "notToldReason" {
		t.Errorf("sent without a word on the parents: %v", err)
	}
	must(t, h, CaseTeam, &RequestYouthProtection{Organisation: named(string(YouthProtection)), ParentsTold: true})
	request := h.YouthRequests[0]
	if duty = h.YouthProtectionDuty(); duty.Status != YouthSent || duty.SentOn != "2026-12-01" || duty.AcknowledgeBy(later) != "2026-12-03" || request.Text == "" || request.EvictOn != "2026-12-15" {
		t.Fatalf("got %+v and %+v", duty, request)
	}
	must(t, h, YouthProtection, &AcknowledgeYouthProtection{Request: request.ID, On: "2026-12-01", Answer: "Wij komen morgen."})
	if duty = h.YouthProtectionDuty(); duty.Status != YouthAcknowledged || duty.AcknowledgedOn != "2026-12-01" {
		t.Fatalf("got %+v", duty)
	}
	must(t, h, CaseTeam, &AddResident{Resident: NewResident{ID: named("baby"), Name: "Baby", Role: Child, BirthDate: "2026-11-20"}})
	if duty = h.YouthProtectionDuty(); duty.Status != YouthUnsent || duty.OpensOn != "2026-12-01" || len(duty.Children) != 2 {
		t.Errorf("a second child opens it again: %+v", duty)
	}
}

func TestYouthProtectionComesIntoTheFile(t *testing.T) {
	h := aFamilyAt("2026-12-15")
	h.Involvements = slices.DeleteFunc(h.Involvements, func(i Involvement) bool { return i.Role == YouthProtection })
	must(t, h, CaseTeam, &RequestYouthProtection{Organisation: named(string(YouthProtection)), NotToldReason: "Gevaar voor het kind."})
	if role := h.RoleOf(named(string(YouthProtection)), "2026-12-01"); role != YouthProtection {
		t.Errorf("its role is %q", role)
	}
	if err := does(t, h, CaseTeam, &RequestYouthProtection{Organisation: named(string(Care)), ParentsTold: true}); refusalOf(err) == nil {
		t.Error("care became youth protection")
	}
}

func TestWhoReadsWhatGoesToYouthProtection(t *testing.T) {
	h := aFamilyAt("2026-12-15")
	must(t, h, CaseTeam, &RequestYouthProtection{Organisation: named(string(YouthProtection)), NotToldReason: "Gevaar."})
	for role, want := range map[OrganisationRole]string{
		Landlord: "nothing", CaseTeam: "all", RegieTeam: "that and when", Care: "nothing", DebtAssistance: "nothing",
		YouthProtection: "all", SpecialCare: "nothing", Administration: "nothing",
	} {
		view := h.ViewFor(somebody(role, readers[role]...), accessDay)
		got := "nothing"
		switch {
		case view.YouthDuty != nil && view.YouthDuty.Text != "" && view.YouthRequests[0].NotToldReason != "":
			got = "all"
		case view.YouthDuty != nil && view.YouthRequests[0].Text == "" && view.YouthRequests[0].NotToldReason == "" && view.YouthDuty.SentOn != "":
			got = "that and when"
		case view.YouthDuty != nil || view.YouthRequests != nil:
			got = "something else"
		}
		if got != want {
			t.Errorf("%s reads %s, want %s", role, got, want)
		}
	}
}

// Practice 32: each part of a visit belongs to its own facet.
func TestWhoReadsWhichPartOfAVisit(t *testing.T) {
	h := everybodysFile()
	report := RecordVisit{On: "2026-11-30", Outcome: Spoken, Summary: "Gesproken.", Finances: "Loonstrook gezien.", Children: "Gaan naar school.", Roof: "Kan bij oma."}
	h.Visits = []Visit{{RecordVisit: report}, {RecordVisit: RecordVisit{On: "2026-12-01", Outcome: NobodyHome, Summary: "Kaart in de bus."}}}
	for role, want := range map[OrganisationRole]RecordVisit{
		CaseTeam: report, YouthProtection: {Children: report.Children, Roof: report.Roof}, DebtAssistance: {Finances: report.Finances},
		Administration: {Finances: report.Finances}, RegieTeam: {Roof: report.Roof},
		Care: {Summary: report.Summary, Roof: report.Roof}, SpecialCare: {Summary: report.Summary, Roof: report.Roof}, Landlord: {},
	} {
		view := h.ViewFor(somebody(role, readers[role]...), accessDay)
		if role == Landlord {
			if view.Visits != nil {
				t.Errorf("the landlord reads %v", view.Visits)
			}
			continue
		}
		got := view.Visits[0]
		if got.Summary != want.Summary || got.Finances != want.Finances || got.Children != want.Children || got.Roof != want.Roof {
			t.Errorf("%s reads %+v", role, got)
		}
		if all := len(view.Visits) == 2; all != (want.Summary != "") {
			t.Errorf("%s reads %d visits", role, len(view.Visits))
		}
	}
}
