package casework

import (
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// toldAt is a morning on which a landlord's own system told something: so many
// hours after the first of December.
func toldAt(hours int) time.Time {
	return time.Date(2026, 12, 1, 8, 0, 0, 0, time.UTC).Add(time.Duration(hours) * time.Hour)
}

// tellsOf lets a landlord's own system tell of an arrangement, and gives the refusal.
func tellsOf(h *Household, operation string, at time.Time, number string, on Day, instalments ...Instalment) *Error {
	told := &ProposeArrangement{Tenancy: named("huur"), On: on, Instalments: instalments, Number: number}
	who := Actor{Region: h.Region, Organisation: named("corporatie"), OrganisationRole: Landlord, Process: "import"}
	return refusalOf(told.Apply(h, Act{Who: who, Operation: named(operation), At: toldAt(240), RecordedAt: at, Today: rentDay}))
}

// holding gives what is to be paid under the arrangements that hold.
func holding(h *Household) Cents {
	sum := Cents(0)
	for _, standing := range h.ArrangementStandings() {
		if standing.CountsFrom != "" && standing.HeldUntil == "" {
			sum += standing.TotalCents
		}
	}
	return sum
}

// Route 1.3: what the landlord's own system told last holds, also when the day of
// the arrangement was corrected to an earlier one.
func TestALaterMessageTakesThePlaceOfAnEarlierOne(t *testing.T) {
	for _, on := range []Day{"2026-11-20", "2026-12-01", "2026-12-05"} {
		h := aRentedHome()
		tellsOf(h, "eerst", toldAt(1), "BR-1", "2026-12-01", Instalment{"2026-12-28", 5000})
		if refusal := tellsOf(h, "later", toldAt(2), "BR-1", on, Instalment{"2026-12-28", 7000}); refusal != nil {
			t.Fatal(refusal)
		}
		standings := h.ArrangementStandings()
		if standings[0].Status != ArrangementEnded || standings[1].Status != ArrangementRunning || holding(h) != 7000 {
			t.Errorf("on %s: %s and %s, %d hold", on, standings[0].Status, standings[1].Status, holding(h))
		}
		if got := h.Numbered(named("huur"), "BR-1"); got == nil || got.ID != named("later") {
			t.Errorf("on %s: told last was %v", on, got)
		}
	}
	if got := aRentedHome().Numbered(named("huur"), ""); got != nil {
		t.Errorf("no number names %v", got)
	}
}

func TestWhatALandlordsOwnSystemMayNotChange(t *testing.T) {
	tests := []struct {
		name   string
		before func(*Household)
		at     int
		words  string
	}{
		{"an earlier message comes later", func(*Household) {}, 0, "Er is al een later bericht over deze afspraak."},
		{"it has ended", func(h *Household) {
			h.Arrangements[0].EndedOn, h.Arrangements[0].EndReason = "2026-12-05", EndPaidOff
		}, 2, "Deze afspraak is al gestopt. Geef een nieuwe afspraak een eigen nummer."},
		{"the arrears are frozen", func(h *Household) {
			h.Suspensions = []Suspension{{Made: Made{For: named("corporatie")}, SuspendEviction: SuspendEviction{From: "2026-12-02", Until: "2027-03-31", FrozenCents: 100, FrozenOn: "2026-12-02"}}}
		}, 2, "De achterstand is bevroren. Stuur deze afspraak opnieuw als de bevriezing voorbij is."},
		{"the freeze is over", func(h *Household) {
			h.Suspensions = []Suspension{{Made: Made{For: named("corporatie")}, SuspendEviction: SuspendEviction{From: "2026-10-02", Until: "2026-11-30", FrozenCents: 100, FrozenOn: "2026-10-02"}}}
		}, 2, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			h := aRentedHome()
			tellsOf(h, "eerst", toldAt(1), "BR-1", "2026-12-01", Instalment{"2026-12-28", 5000})
			test.before(h)
			got := tellsOf(h, "later", toldAt(test.at), "BR-1", "2026-12-02", Instalment{"2026-12-28", 7000})
			if (got == nil) != (test.words == "") || (got != nil && (got.Message != test.words || got.Code != NotNow)) {
				t.Errorf("got %v, want %q", got, test.words)
			}
		})
	}
	h := aRentedHome()
	isDone(t, h, CaseTeam, "team", "voorstel", &ProposeArrangement{Tenancy: named("huur"), On: "2026-12-01", Instalments: []Instalment{{"2026-12-28", 1}}, Number: "BR-1"})
	if got := h.Arrangements[0].Number; got != "" {
		t.Errorf("a case manager gave the number %q", got)
	}
	if got := tellsOf(h, "lang", toldAt(1), strings.Repeat("1", 65), "2026-12-01", Instalment{"2026-12-28", 1}); got == nil || got.Message != "Gebruik voor het nummer hoogstens 64 tekens." {
		t.Errorf("a number of 65 characters: %v", got)
	}
}

// Practice 23: what was agreed holds until the administrator agrees to what comes
// in its place.
func TestWhatAnAdministratorAgreedHoldsUntilHeAgreesAgain(t *testing.T) {
	h := aRentedHome()
	h.Involvements = append(h.Involvements, Involvement{Organisation: named("bewind"), Role: Administration, From: "2026-01-01"})
	agrees := func(arrangement string, on Day) {
		isDone(t, h, Administration, "bewind", "akkoord "+arrangement, &AgreeArrangement{Arrangement: named(arrangement), Agrees: true, On: on})
	}
	tellsOf(h, "eerst", toldAt(1), "BR-1", "2026-12-01", Instalment{"2026-12-28", 5000})
	agrees("eerst", "2026-12-02")
	tellsOf(h, "tweede", toldAt(30), "BR-1", "2026-12-02", Instalment{"2026-12-28", 9000})
	if holding(h) != 5000 || h.ArrangementStandings()[1].Status != ArrangementAwaits {
		t.Errorf("%d holds, the second is %s", holding(h), h.ArrangementStandings()[1].Status)
	}
	tellsOf(h, "derde", toldAt(60), "BR-1", "2026-12-03", Instalment{"2026-12-28", 6000})
	if got := h.ArrangementStandings()[1].Status; got != ArrangementEnded {
		t.Errorf("nobody needs to answer the second: %s", got)
	}
	agrees("derde", "2026-12-04")
	if holding(h) != 6000 {
		t.Errorf("%d holds, want 6000", holding(h))
	}
}

// Whatever the order in which messages come, and how often, the one that was sent
// last holds.
func TestTheOrderOfMessagesChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		count := rapid.IntRange(1, 5).Draw(t, "messages")
		coming := rapid.Permutation(rangeOf(count)).Draw(t, "order")
		coming = append(coming, rapid.SliceOfN(rapid.IntRange(0, count-1), 0, 5).Draw(t, "again")...)
		h, done := aRentedHome(), map[int]bool{}
		for _, message := range coming {
			if done[message] { // its receipt is there: nothing is done twice
				continue
			}
			done[message] = true
			on := Day("2026-12-01").Plus(-message)
			tellsOf(h, string(rune('a'+message)), toldAt(message), "BR-1", on, Instalment{"2026-12-28", Cents(1000 + message)})
		}
		if got, want := holding(h), Cents(1000+count-1); got != want {
			t.Errorf("%d holds, want %d of the last message", got, want)
		}
	})
}

func rangeOf(count int) []int {
	numbers := make([]int, count)
	for i := range numbers {
		numbers[i] = i
	}
	return numbers
}
