package casework

import (
	"slices"
	"strconv"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func editOf(person string, number int) Act {
	at := time.Date(2026, 12, 1, 12, number, 0, 0, time.UTC)
	who := Actor{Region: named("regio"), Organisation: named("team"), OrganisationRole: CaseTeam, Person: named(person)}
	return Act{Who: who, Operation: DerivedID("edit", person, strconv.Itoa(number)), At: at, RecordedAt: at, Today: "2026-12-01"}
}

// TestEditsOfOneTabletInOrder replays what somebody typed without a network:
// there and back again ends where it began, and never in a conflict.
func TestEditsOfOneTabletInOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.SampledFrom([]string{"", "0611", "0622", "0633"}), 2, 6).Draw(t, "typed")
		values = append(values, values[0])
		h := &Household{ID: named("huis"), Contact: Contact{Phone: values[0]}}
		for i := range len(values) - 1 {
			edit := EditHousehold{Phone: &TextChange{From: values[i], To: values[i+1]}}
			if err := change(h, edit, editOf("casemanager", i)); err != nil {
				t.Fatal(err)
			}
			if h.Contact.Phone != values[i+1] {
				t.Fatalf("after %d edits: %q, want %q", i+1, h.Contact.Phone, values[i+1])
			}
		}
		if len(h.Conflicts) > 0 {
			t.Fatalf("%d conflicts with oneself", len(h.Conflicts))
		}
	})
}

// TestNoEditIsLost: after an edit the file has the new value, or a conflict that
// keeps it; and when the value stood there already nothing happened at all.
func TestNoEditIsLost(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := rapid.SampledFrom([]string{"", "x", "y"}), rapid.SampledFrom([]string{"", "x", "y", "z"}), rapid.SampledFrom([]string{"x", "y", "z"})
		current, from, to := a.Draw(t, "current"), b.Draw(t, "from"), c.Draw(t, "to")
		h := &Household{ID: named("huis"), Contact: Contact{BestTime: current}}
		if err := change(h, EditHousehold{BestTime: &TextChange{From: from, To: to}}, editOf("casemanager", 0)); err != nil {
			t.Fatal(err)
		}
		waits := slices.ContainsFunc(h.Conflicts, func(c FieldConflict) bool { return c.Mine == to && c.Theirs == current && c.Base == from && c.Open() })
		switch {
		case current == to:
			if len(h.Conflicts) > 0 || len(h.Edits) > 0 {
				t.Fatal("something happened although there was nothing to do")
			}
		case current == from:
			if h.Contact.BestTime != to || waits {
				t.Fatalf("got %q, want %q", h.Contact.BestTime, to)
			}
		case h.Contact.BestTime != current || !waits:
			t.Fatal("an edit after a colleague's was lost, or won silently")
		}
	})
}

// protectionOf is for how many days of the coming year somebody protects the
// household by living in it.
func protectionOf(r Resident) int {
	days := 0
	for after := 1; after <= sightDays; after++ {
		day := Day("2026-12-01").Plus(after)
		if r.LivesHereOn(day) && (r.MayBeMinorOn(day) || r.Pregnant) {
			days++
		}
	}
	return days
}

// TestNobodyTakesProtectionAwayAlone does whatever one person can do to one
// resident by editing and choosing: the household is never less protected by
// it, until a second person agrees.
func TestNobodyTakesProtectionAwayAlone(t *testing.T) {
	days := []Day{"", "1980-01-01", "2008-06-01", "2009-03-01", "2015-05-05"}
	left := []Day{"2026-10-01", "2026-11-30", "2026-12-02"}
	rapid.Check(t, func(t *rapid.T) {
		resident := Resident{NewResident: NewResident{
			ID: named("iemand"), Name: "Iemand", Role: Child,
			BirthDate: rapid.SampledFrom(days).Draw(t, "born"), Pregnant: rapid.Bool().Draw(t, "pregnant"),
		}}
		h := &Household{ID: named("huis"), Residents: []Resident{resident}}
		most := protectionOf(resident)
		for i := range rapid.IntRange(1, 8).Draw(t, "steps") {
			act := editOf("casemanager", i)
			var verb Verb
			switch rapid.IntRange(0, 3).Draw(t, "what") {
			case 0:
				from := h.Residents[0].BirthDate
				if rapid.Bool().Draw(t, "saw something else") {
					from = rapid.SampledFrom(days).Draw(t, "from")
				}
				verb = EditResident{Resident: resident.ID, BirthDate: &DayChange{From: from, To: rapid.SampledFrom(days).Draw(t, "to")}}
			case 1:
				verb = EditResident{Resident: resident.ID, Pregnant: &FlagChange{From: rapid.Bool().Draw(t, "from"), To: rapid.Bool().Draw(t, "to")}}
			case 2:
				verb = EndResident{Resident: resident.ID, On: rapid.SampledFrom(left).Draw(t, "on"), Reason: MovedOut, Source: "Gehoord"}
			case 3:
				if len(h.Conflicts) == 0 {
					continue
				}
				conflict := rapid.SampledFrom(h.Conflicts).Draw(t, "conflict")
				choice := rapid.SampledFrom([]ConflictChoice{ChooseMine, ChooseTheirs}).Draw(t, "choice")
				verb = ResolveConflict{Conflict: conflict.Made.ID, Choice: choice, Reason: "Klopt"}
			}
			next := copied(t, h)
			if err := change(next, verb, act); err != nil {
				continue
			}
			h = next
			if now := protectionOf(h.Residents[0]); now < most {
				t.Fatalf("one person brought protection from %d days to %d by %T", most, now, verb)
			} else {
				most = now
			}
		}
	})
}
