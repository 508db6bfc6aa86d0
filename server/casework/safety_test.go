package casework

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

// smallWorld is a home of one or two people a fortnight before their eviction.
func smallWorld(residents ...Resident) *Household {
	at := time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)
	everybody := []ID{}
	for _, resident := range residents {
		everybody = append(everybody, resident.ID)
	}
	place := Placement{
		Made:             Made{ID: named("plek"), By: named("casemanager"), For: named(string(CaseTeam))},
		RequestPlacement: RequestPlacement{Kind: CrisisShelter, Residents: everybody, From: "2026-12-15"},
		Capacity:         len(everybody), OfferedOn: "2026-11-27",
	}
	h := everybodysFile()
	h.Residents = residents
	h.Compositions = []Composition{{EstablishComposition: EstablishComposition{On: "2026-11-20", Source: Seen}}}
	h.Referrals = []Referral{{Made: Made{ID: named("melding"), At: at}}}
	h.Decisions = []Decision{{Made: Made{ID: named("besluit"), At: at}, Decide: Decide{Referral: named("melding"), Scenario: Evict}}}
	h.Plans = []Plan{{Made: Made{ID: named("plan")}, Decision: named("besluit"), Scenario: Evict, From: "2026-11-20"}}
	h.OwnSolutions = []OwnSolution{{RecordOwnSolution: RecordOwnSolution{Plan: named("plan"), On: "2026-11-21"}}}
	h.Shelters = []Shelter{{Made: Made{At: at}, ConsiderShelter: ConsiderShelter{Plan: named("plan"), Answer: CrisisPlace}}}
	h.LegalEvents = []LegalEvent{{RecordLegalEvent: RecordLegalEvent{Kind: EvictionAnnounced, On: "2026-11-24", EvictOn: "2026-12-15"}}}
	h.Placements = []Placement{place}
	h.ClearanceRequests = []ClearanceRequest{{Made: Made{ID: named("vraag")}, AskClearance: AskClearance{EvictOn: "2026-12-15"}}}
	return h
}

func someone(name string, born Day) Resident {
	return Resident{NewResident: NewResident{ID: named(name), Name: name, Role: OtherRole, BirthDate: born}}
}

// move is one thing somebody can do in the small world.
type move struct {
	name string
	verb Verb
	role OrganisationRole
}

var moves = []move{
	{"ask", AskClearance{EvictOn: "2026-12-15"}, Landlord},
	{"clear", ClearEviction{EvictOn: "2026-12-15"}, RegieTeam},
	{"confirm the place", ConfirmPlacement{Placement: named("plek")}, Care},
	{"the place falls through", WithdrawPlacement{Placement: named("plek"), Reason: "Vol"}, Care},
	{"the place ends early", EndPlacement{Placement: named("plek"), On: "2027-01-10", Reason: "Vol"}, Care},
	{"a baby is added", AddResident{Resident: NewResident{ID: named("baby"), Name: "Baby", Role: Child, BirthDate: "2026-10-01"}}, Landlord},
	{"a grandfather is added", AddResident{Resident: NewResident{ID: named("opa"), Name: "Opa", Role: Relative, BirthDate: "1950-01-01"}}, CaseTeam},
	{"the first turns out to be a child", EditResident{Resident: named("een"), BirthDate: &DayChange{From: "1980-01-01", To: "2012-01-01"}}, CaseTeam},
	{"the first turns out to be an adult", EditResident{Resident: named("een"), BirthDate: &DayChange{To: "1980-01-01"}}, CaseTeam},
	{"the first leaves", EndResident{Resident: named("een"), On: "2026-12-01", Reason: MovedOut, Source: "Gezien"}, CaseTeam},
	{"somebody marks them vulnerable", MarkVulnerable{Reason: CareDependent}, Care},
	{"another date is announced", RecordLegalEvent{Kind: EvictionAnnounced, On: "2026-12-01", EvictOn: "2026-12-20"}, Landlord},
}

// TestEveryOrderOfAFewSteps walks every order of up to five things that can
// happen around a clearance, for every small household, and looks after each of
// them whether somebody would sleep on the street (route 3.2f).
func TestEveryOrderOfAFewSteps(t *testing.T) {
	depth := 5
	if testing.Short() {
		depth = 3
	}
	walk := &walking{T: t, seen: map[string]bool{}}
	reached := []state{}
	for _, first := range []Day{"", "1980-01-01", "2012-01-01"} {
		reached = append(reached, state{file: smallWorld(someone("een", first))})
		for _, second := range []Day{"", "1975-01-01", "2015-01-01"} {
			reached = append(reached, state{file: smallWorld(someone("een", first), someone("twee", second))})
		}
	}
	for range depth {
		reached = walk.on(reached)
	}
	if walk.cleared == 0 || walk.revoked == 0 {
		t.Errorf("%d clearances and %d revocations: the walk missed what it is for", walk.cleared, walk.revoked)
	}
	t.Logf("%d states, %d clearances, %d revocations", len(walk.seen), walk.cleared, walk.revoked)
}

// state is a file that some steps led to.
type state struct {
	file *Household
	path string
}

type walking struct {
	*testing.T
	seen             map[string]bool
	cleared, revoked int
}

// on does every move in every state, and gives the states that are new.
func (w *walking) on(reached []state) []state {
	further := []state{}
	for _, from := range reached {
		for i, move := range moves {
			h := from.file.forked()
			if !w.moved(h, move, i, from.path) {
				continue
			}
			w.count(from.file, h)
			key := keyOf(h)
			if !w.seen[key] {
				w.seen[key] = true
				further = append(further, state{h, from.path + ", " + move.name})
			}
		}
	}
	return further
}

// keyOf tells states apart by all that moves change.
func keyOf(h *Household) string {
	var key strings.Builder
	for _, resident := range h.Residents {
		key.Write(resident.ID[:])
		key.WriteString(string(resident.BirthDate + "|" + resident.LeftOn + "|"))
	}
	for _, place := range h.Placements {
		key.WriteString(string(place.ConfirmedOn + "|" + place.EndedOn + "|" + place.WithdrawnOn + "|"))
	}
	for _, clearance := range h.Clearances {
		key.WriteString(string(clearance.EvictOn+"|"+clearance.RevokedOn+"|") + clearance.RevokedRule)
	}
	_, _ = fmt.Fprint(&key, len(h.Vulnerabilities), h.AnnouncedFor(), len(h.Conflicts))
	return key.String()
}

func (w *walking) moved(h *Household, move move, number int, path string) bool {
	at := time.Date(2026, 12, 1, 12, 0, 0, 0, time.UTC)
	act := Act{Who: somebody(move.role, readers[move.role]...), Operation: named(fmt.Sprint("stap", number)), At: at, RecordedAt: at, Today: "2026-12-01"}
	if err := change(h, move.verb, act); err != nil {
		if !errors.As(err, new(*Error)) {
			w.Fatalf("%s, %s: %v", path, move.name, err)
		}
		return false
	}
	if outside := onTheStreet(h); outside != "" || NeverOnTheStreet(h) != nil {
		w.Fatalf("%s, %s: %s %v", path, move.name, outside, NeverOnTheStreet(h))
	}
	return true
}

func (w *walking) count(before, after *Household) {
	switch was, is := before.Clearance(), after.Clearance(); {
	case was == nil && is != nil:
		w.cleared++
	case was != nil && is == nil:
		w.revoked++
	}
}

// forked is a file of which everything that moves change stands apart.
func (h *Household) forked() *Household {
	fork := *h
	fork.Residents, fork.Placements, fork.Clearances = slices.Clone(h.Residents), slices.Clone(h.Placements), slices.Clone(h.Clearances)
	fork.Vulnerabilities, fork.LegalEvents = slices.Clone(h.Vulnerabilities), slices.Clone(h.LegalEvents)
	fork.Conflicts, fork.Edits = slices.Clone(h.Conflicts), slices.Clone(h.Edits)
	return &fork
}

// FuzzNeverOnTheStreet does what the bytes say in the small world, on days that
// go by.
func FuzzNeverOnTheStreet(f *testing.F) {
	f.Add([]byte{1, 0, 4, 2})
	f.Add([]byte{1, 0, 3, 0, 16, 9})
	f.Fuzz(func(t *testing.T, steps []byte) {
		h := smallWorld(someone("een", "1980-01-01"), someone("twee", "2015-01-01"))
		today := Day("2026-12-01")
		for i, step := range steps[:min(len(steps), 64)] {
			move := moves[int(step)%len(moves)]
			today = today.Plus(int(step) / (4 * len(moves)))
			at, _ := time.Parse(time.RFC3339, string(today)+"T12:00:00Z")
			act := Act{Who: somebody(move.role, readers[move.role]...), Operation: named(fmt.Sprint("stap", i)), At: at, Today: today}
			next := h.forked()
			if err := change(next, move.verb, act); err != nil {
				if !errors.As(err, new(*Error)) {
					t.Fatalf("%s: %v", move.name, err)
				}
				continue
			}
			if outside := onTheStreet(next); outside != "" || NeverOnTheStreet(next) != nil {
				t.Fatalf("after %s: %s %v", move.name, outside, NeverOnTheStreet(next))
			}
			h = next
		}
	})
}
