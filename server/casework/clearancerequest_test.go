package casework

import (
	"strings"
	"testing"
)

// Practice 27, 28: asked, given, refused with what is missing, lapsed.
func TestTheWayOfAQuestionForAClearance(t *testing.T) {
	ask := &AskClearance{EvictOn: "2026-12-15"}
	t.Run("given", func(t *testing.T) {
		h := aFamilyNobodyAskedFor()
		sheltered(h, "moeder", "kind")
		must(t, h, Landlord, ask)
		must(t, h, RegieTeam, &ClearEviction{EvictOn: "2026-12-15"})
		if got := h.ClearanceRequests[0]; got.Status() != RequestGiven || got.Clearance != h.Clearances[0].ID {
			t.Errorf("got %+v", got)
		}
	})
	t.Run("refused, in people and not in names", func(t *testing.T) {
		h := aFamilyNobodyAskedFor()
		sheltered(h, "moeder")
		must(t, h, Landlord, ask)
		if err := refusalOf(does(t, h, RegieTeam, &ClearEviction{EvictOn: "2026-12-15"})); err == nil || err.Code != Unsafe {
			t.Fatalf("cleared: %v", err)
		}
		must(t, h, RegieTeam, &RefuseClearance{Request: h.ClearanceRequests[0].ID, Reason: "Er is nog geen plek voor iedereen."})
		got := h.ClearanceRequests[0]
		if got.Status() != RequestRefused || len(got.Missing) != 1 || got.Missing[0].Message != "Voor 1 van de 2 bewoners is nog geen plek bevestigd." {
			t.Errorf("got %+v", got)
		}
		if strings.Contains(got.Missing[0].Message, "moeder") {
			t.Error("it names somebody")
		}
		must(t, h, Landlord, ask) // asked again: the history stays
		if len(h.ClearanceRequests) != 2 {
			t.Errorf("%d questions", len(h.ClearanceRequests))
		}
	})
	t.Run("lapsed by a new date", func(t *testing.T) {
		h := aFamilyNobodyAskedFor()
		must(t, h, Landlord, ask)
		must(t, h, Landlord, &RecordLegalEvent{Kind: EvictionAnnounced, On: "2026-12-01", EvictOn: "2026-12-20"})
		if got := h.ClearanceRequests[0]; got.Status() != RequestLapsed || got.LapsedOn != "2026-12-01" {
			t.Errorf("got %+v", got)
		}
	})
	for name, verb := range map[string]Verb{
		"a date that is not announced": &AskClearance{EvictOn: "2026-12-16"},
		"a date that is over":          &AskClearance{EvictOn: "2026-11-16"},
		"no date":                      &AskClearance{},
		"the same question twice":      ask,
	} {
		t.Run(name, func(t *testing.T) {
			h := aFamilyNobodyAskedFor()
			must(t, h, Landlord, ask)
			if does(t, h, Landlord, verb) == nil {
				t.Error("it was taken")
			}
		})
	}
}

// aFamilyNobodyAskedFor has an announced eviction, for which no clearance was
// asked yet.
func aFamilyNobodyAskedFor() *Household {
	h := aFamilyAt("2026-12-15")
	h.ClearanceRequests = nil
	return h
}

// Practice 27: the chair gives a clearance at the landlord's request, once for
// each request.
func TestNobodyClearsWhatNobodyAsked(t *testing.T) {
	h := aFamilyNobodyAskedFor()
	sheltered(h, "moeder", "kind")
	ask, clearing := &AskClearance{EvictOn: "2026-12-15"}, &ClearEviction{EvictOn: "2026-12-15"}
	refused := func(when string) {
		t.Helper()
		const words = "De verhuurder heeft voor deze dag nog geen vrijgave gevraagd."
		if err := refusalOf(does(t, h, RegieTeam, clearing)); err == nil || err.Message != words {
			t.Errorf("%s: got %v", when, err)
		}
		needs := h.ClearanceNeeds(accessDay, "2026-12-15")
		if last := needs[len(needs)-1]; last.Met || last.Message != words {
			t.Errorf("%s: the list says %+v", when, last)
		}
	}
	refused("before it was asked")
	must(t, h, Landlord, ask)
	must(t, h, RegieTeam, &RefuseClearance{Request: h.ClearanceRequests[0].ID, Reason: "Wacht op de zorg"})
	if len(h.ClearanceRequests[0].Missing) != 0 {
		t.Errorf("refused with everything there, and it misses %+v", h.ClearanceRequests[0].Missing)
	}
	refused("after a refusal")
	must(t, h, Landlord, ask)
	must(t, h, RegieTeam, clearing)
	if needs := h.ClearanceNeeds(accessDay, "2026-12-15"); !needs[len(needs)-1].Met {
		t.Error("given, and the list says that nobody asked")
	}
	if needs := h.ClearanceNeeds(accessDay, "2026-12-16"); needs[len(needs)-1].Met {
		t.Error("given for one day, and the list says that another was asked")
	}
	must(t, h, RegieTeam, &RevokeClearance{Clearance: h.Clearances[0].ID, Reason: "Een plek viel weg"})
	refused("after it was taken back")
}

func TestALandlordReadsItsOwnQuestions(t *testing.T) {
	h := aFamilyNobodyAskedFor()
	must(t, h, Landlord, &AskClearance{EvictOn: "2026-12-15"})
	h.ClearanceRequests = append(h.ClearanceRequests, ClearanceRequest{Made: Made{For: named("tweede-verhuurder")}})
	if got := h.ViewFor(somebody(Landlord, RentOfficer), accessDay).ClearanceRequests; len(got) != 1 {
		t.Errorf("the landlord reads %v", got)
	}
	if got := h.ViewFor(somebody(RegieTeam, Chair), accessDay).ClearanceRequests; len(got) != 2 {
		t.Errorf("the chair reads %v", got)
	}
}

// Route 3.1c–e: a longer term is a suspension of its own.
func TestASuspensionIsExtended(t *testing.T) {
	h := aPlanFile(Prevent)
	must(t, h, Landlord, &SuspendEviction{Plan: named("plan"), From: "2026-11-25", Until: "2026-12-31", FrozenCents: 120_000, FrozenOn: "2026-11-25"})
	first := h.Suspensions[0].ID
	if does(t, h, Landlord, &ExtendSuspension{Suspension: first, Until: "2026-12-30", Reason: "Aflossing loopt."}) == nil {
		t.Error("extended to an earlier day")
	}
	must(t, h, Landlord, &ExtendSuspension{Suspension: first, Until: "2027-03-31", Reason: "Aflossing loopt."})
	next := h.Suspensions[1]
	if next.From != "2027-01-01" || next.Until != "2027-03-31" || next.FrozenCents != 120_000 || next.Extends != first {
		t.Errorf("got %+v", next)
	}
	if h.SuspensionOn("2026-12-31") == nil || h.SuspensionOn("2027-01-01") == nil || h.SuspensionOn("2027-04-01") != nil {
		t.Error("there is a hole in the term, or none after it")
	}
}
