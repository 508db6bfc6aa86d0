package casework

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

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
		h.Parameters = nil // by practice: some situations are of a region that is stricter
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
