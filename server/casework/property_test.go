package casework

import (
	"errors"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// TestWhateverHappens does anything in any order to any file, as the service
// does it.
func TestWhateverHappens(t *testing.T) {
	files := startingFiles(t)
	applied := map[string]int{}
	rapid.Check(t, func(t *rapid.T) {
		h := copied(t, rapid.SampledFrom(files).Draw(t, "file"))
		chance := &anything{t: t, today: "2026-12-01"}
		for step := range rapid.IntRange(1, 40).Draw(t, "steps") {
			chance.today = chance.today.Plus(rapid.IntRange(0, 4).Draw(t, "days later"))
			if next, name := chance.happens(h, step); next != nil {
				holds(t, name, h, next)
				applied[name]++
				h = next
			}
		}
	})
	t.Logf("applied: %v", applied)
}

// holds checks what must be so after every operation that was applied.
func holds(t *rapid.T, verb string, before, after *Household) {
	if err := NeverOnTheStreet(after); err != nil {
		t.Fatalf("after %s: %v", verb, err)
	}
	if after.Version != before.Version+1 {
		t.Fatalf("after %s: version %d, want %d", verb, after.Version, before.Version+1)
	}
	if outside := onTheStreet(after); outside != "" {
		t.Fatalf("after %s: %s", verb, outside)
	}
	for _, incident := range before.Incidents {
		if !slices.ContainsFunc(after.Incidents, func(i Incident) bool { return i.ID == incident.ID }) {
			t.Fatalf("after %s an incident is gone", verb)
		}
	}
	today := Day("2026-12-10")
	for _, role := range OrganisationRoles() {
		_ = after.ViewFor(somebody(role, readers[role]...), today)
	}
	for _, alert := range after.Alerts() {
		if wrong := whatIsWrongWith(alert); wrong != "" {
			t.Fatalf("%s: alert %s %s", verb, alert.Code, wrong)
		}
	}
	after.nextDays()
	after.Phase()
	after.Readers(today)
}

// onTheStreet says the safety rule once more, in its own words, so that a
// mistake in the rule itself is found: of an open clearance either nobody who
// lives there may be a minor, is pregnant or is vulnerable, or everybody has a
// confirmed bed in each of 31 nights.
func onTheStreet(h *Household) string {
	for _, clearance := range h.Clearances {
		if clearance.RevokedOn != "" || clearance.LapsedOn != "" {
			continue
		}
		if h.AnnouncedFor() != clearance.EvictOn {
			return "a date is cleared that is not announced"
		}
		if !slices.ContainsFunc(h.Compositions, func(c Composition) bool { return c.OvertakenOn == "" }) {
			return "a date is cleared of a home of which nobody established who lives there"
		}
		protected := false
		for _, mark := range h.Vulnerabilities {
			protected = protected || mark.UnmarkedOn == ""
		}
		living := []Resident{}
		for _, resident := range h.Residents {
			if resident.LeftOn != "" && resident.LeftOn <= clearance.EvictOn {
				continue
			}
			living = append(living, resident)
			protected = protected || resident.Pregnant || resident.BirthDate == "" || resident.BirthDate.adultFrom() > clearance.GivenOn
		}
		if len(living) == 0 {
			return "a date is cleared of a home where nobody lives"
		}
		for _, resident := range living {
			for night := range 31 {
				if protected && !sleepsSomewhere(h, resident, clearance.EvictOn.Plus(night)) {
					return "somebody of a protected household sleeps nowhere"
				}
			}
		}
	}
	return ""
}

func sleepsSomewhere(h *Household, resident Resident, night Day) bool {
	for _, place := range h.Placements {
		begun := place.From <= night && (place.Until == "" || night <= place.Until)
		stands := place.Status() == PlacementConfirmed || (place.Status() == PlacementEnded && place.ConfirmedOn != "" && night < place.EndedOn)
		if begun && stands && place.Capacity >= len(place.Residents) && slices.Contains(place.Residents, resident.ID) {
			return true
		}
	}
	return false
}

// whatHappened are the verbs that only say what happened (architecture §2).
var whatHappened = []string{
	"recordVisit", "recordContactAttempt", "checkCondition", "giveStandpoint", "recordLegalEvent", "fulfilDuty", "reportIncident", "recordOutcome",
}

// TestWhatHappenedIsNeverRefusedForTheState does one record to two files: when
// it is refused in one of them, it is for its own sake, so in both. A file that
// goes on in another refuses nothing: all that comes waits for the other.
func TestWhatHappenedIsNeverRefusedForTheState(t *testing.T) {
	files := slices.DeleteFunc(startingFiles(t), func(h *Household) bool { return !h.LinkedTo.IsZero() })
	rapid.Check(t, func(t *rapid.T) {
		one := copied(t, rapid.SampledFrom(files).Draw(t, "one file"))
		other := copied(t, rapid.SampledFrom(files).Draw(t, "other file"))
		chance := &anything{t: t, today: "2026-12-01"}
		chance.about(one)
		verb, name := chance.verb(whatHappened)
		act := chance.act(chance.actor(name), 0)
		if a, b := fate(name, change(one, verb, act)), fate(name, change(other, verb, act)); a != b {
			t.Fatalf("%s is %s in one file and %s in the other", name, a, b)
		}
	})
}

func fate(verb string, err error) string {
	refusal := (*Error)(nil)
	if errors.As(err, &refusal) && statusOf(refusal, kindOf(verb)) == Refused {
		return "refused"
	}
	return "kept"
}
