package casework

import (
	"slices"
	"testing"
)

// aPlaceFor is a place that was offered, and confirmed when that is said.
func aPlaceFor(h *Household, confirmed Day, names ...string) ID {
	sheltered(h, names...)
	place := &h.Placements[len(h.Placements)-1]
	place.ID, place.OfferedOn, place.ConfirmedOn = named("plek"), "2026-11-28", confirmed
	place.By, place.For, place.From = named("casemanager"), named(string(CaseTeam)), "2026-12-01"
	return place.ID
}

// Practice 25: a refused offer is recorded and never counts.
func TestARefusedPlaceIsNoRoof(t *testing.T) {
	refuse := func(names ...string) *RefusePlacement {
		verb := &RefusePlacement{Placement: named("plek"), On: "2026-12-01", Words: "Ik ga daar niet heen."}
		for _, name := range names {
			verb.Residents = append(verb.Residents, named(name))
		}
		return verb
	}
	tests := []struct {
		name    string
		refuse  *RefusePlacement
		status  PlacementStatus
		outside []string
	}{
		{"nobody", nil, PlacementConfirmed, nil},
		{"everybody", refuse(), PlacementRefused, []string{"moeder", "kind"}},
		{"the mother alone", refuse("moeder"), PlacementConfirmed, []string{"moeder"}},
		{"both by name", refuse("moeder", "kind"), PlacementRefused, []string{"moeder", "kind"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			h := aFamilyAt("2026-12-15")
			aPlaceFor(h, "2026-11-30", "moeder", "kind")
			must(t, h, RegieTeam, &ClearEviction{EvictOn: "2026-12-15"})
			if test.refuse != nil {
				must(t, h, CaseTeam, test.refuse)
			}
			if got := h.Placements[0].Status(); got != test.status {
				t.Errorf("the place is %s, want %s", got, test.status)
			}
			outside := []ID{}
			for _, name := range test.outside {
				outside = append(outside, named(name))
			}
			if got := h.WithoutRoof("2026-12-15"); !slices.Equal(got, outside) {
				t.Errorf("without a roof are %v, want %v", got, outside)
			}
			if cleared := h.Clearance() != nil; cleared != (test.refuse == nil) {
				t.Errorf("cleared: %v", cleared)
			}
			refusing := []Refusing{}
			for _, id := range outside {
				refusing = append(refusing, Refusing{id, "2026-12-01"})
			}
			if got := h.RefusedEverything(); !slices.Equal(got, refusing) {
				t.Errorf("%v refused everything, want %v", got, refusing)
			}
			if got := weightOn(h, AlertEverythingRefused, "2026-12-02"); (got == 7) != (test.refuse != nil) {
				t.Errorf("the Regieteam is told with weight %d", got)
			}
			if test.refuse != nil && h.Placements[0].RefusedWords == "" {
				t.Error("what they said is gone")
			}
		})
	}
}

func TestARefusedPlaceCannotBeConfirmed(t *testing.T) {
	h := aFamilyAt("2026-12-15")
	place := aPlaceFor(h, "", "moeder", "kind")
	must(t, h, CaseTeam, &RefusePlacement{Placement: place, On: "2026-12-01", Words: "Nee."})
	if does(t, h, Care, &ConfirmPlacement{Placement: place}) == nil {
		t.Error("a refused place was confirmed")
	}
}

// Practice 1: a place with the other parent counts when that parent confirms.
func TestTheOtherParentConfirms(t *testing.T) {
	h := aFamilyAt("2026-12-15")
	place := aPlaceFor(h, "", "kind")
	h.Placements[0].Kind = OtherParent
	if err := refusalOf(does(t, h, Care, &ConfirmPlacement{Placement: place})); err == nil || err.Field != "words" {
		t.Errorf("confirmed without the other parent: %v", err)
	}
	must(t, h, Care, &ConfirmPlacement{Placement: place, Words: "Ze kan hier blijven slapen."})
	if !h.HasARoofFrom(named("kind"), "2026-12-15") {
		t.Error("the child has no roof")
	}
}

// Practice 25: an own place is in the adult's own words, confirmed by the case
// manager and a second person.
func TestWhoConfirmsAnOwnPlace(t *testing.T) {
	tests := []struct {
		name              string
		wrote, confirming string
		confirmed         bool
	}{
		{"the case manager wrote it, a colleague confirms", "casemanager", "collega", true},
		{"a colleague wrote it, the case manager confirms", "collega", "casemanager", true},
		{"two colleagues without the case manager", "collega", "derde", false},
		{"the case manager alone", "casemanager", "casemanager", false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			h := aFamilyAt("2026-12-15")
			h.CaseManagers = []CaseManager{{AppointCaseManager: AppointCaseManager{Person: named("casemanager")}}}
			place := aPlaceFor(h, "", "moeder")
			h.Placements[0].Kind, h.Placements[0].By = OwnPlace, named(test.wrote)
			act := Act{Who: somebody(CaseTeam, CaseManagerRole), Operation: named("bevestiging"), Today: "2026-12-01"}
			act.Who.Person = named(test.confirming)
			if got := change(h, &ConfirmPlacement{Placement: place}, act) == nil; got != test.confirmed {
				t.Errorf("confirmed: %v, want %v", got, test.confirmed)
			}
		})
	}
	h := aFamilyAt("2026-12-15")
	err := refusalOf(does(t, h, CaseTeam, &RequestPlacement{Kind: OwnPlace, Residents: []ID{named("moeder")}, From: "2026-12-15"}))
	if err == nil || err.Field != "note" {
		t.Errorf("an own place without own words: %v", err)
	}
}

// Practice 25: a place that ends without a next one goes back to the Regieteam.
func TestPlacesThatEndWithoutANext(t *testing.T) {
	h := aFamilyAt("")
	aPlaceFor(h, "2026-11-30", "moeder", "kind")
	if got := h.EndingPlaces(); len(got) != 0 {
		t.Errorf("an open place ends: %v", got)
	}
	h.Placements[0].Until = "2027-01-31"
	if got := h.EndingPlaces(); len(got) != 1 || got[0].LastNight != "2027-01-31" || len(got[0].Residents) != 2 {
		t.Fatalf("got %v", got)
	}
	sheltered(h, "kind")
	if got := h.EndingPlaces(); len(got) != 1 || !slices.Equal(got[0].Residents, []ID{named("moeder")}) {
		t.Errorf("the child has a next place: %v", got)
	}
	h.Residents[0].LeftOn = "2027-02-01"
	if got := h.EndingPlaces(); len(got) != 0 {
		t.Errorf("the mother left: %v", got)
	}
}
