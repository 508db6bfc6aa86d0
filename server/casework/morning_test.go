package casework

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// TestRightOnTheMorningAfter does anything to a file, and then nothing for a
// year: what was stored with the last operation says each morning what the file
// itself says on that day, and what a day that passes ends by itself changes
// nothing of it (architecture §1).
func TestRightOnTheMorningAfter(t *testing.T) {
	files := startingFiles(t)
	held := map[AlertCode]int{}
	rapid.Check(t, func(t *rapid.T) {
		h, saved := walked(t, files)
		stored, phase := h.Alerts(), h.Phase()
		before, reasons := Day(""), []ProtectionReason{}
		for later := range 366 {
			morning := saved.Plus(later)
			if got := h.Phase(); got != phase {
				t.Fatalf("%d days later the phase is %s, want %s: nothing was written", later, got, phase)
			}
			sameAlerts(t, h, stored, morning, held)
			if now := h.Protection(morning); before != "" && len(now) == 0 && len(reasons) > 0 && !endsByItself(h, before, morning) {
				t.Fatalf("protected for %v on %s and not on %s, while nobody came of age and no eviction passed", reasons, before, morning)
			} else {
				before, reasons = morning, now
			}
			if later%61 == 0 {
				lapsedByNow(t, h, stored, phase, morning)
			}
		}
	})
	t.Logf("alerts that held: %v", held)
}

// walked is a file to which anything happened, and the day of the last of it.
func walked(t *rapid.T, files []*Household) (*Household, Day) {
	h := copied(t, rapid.SampledFrom(files).Draw(t, "file"))
	chance := &anything{t: t, today: "2026-12-01"}
	for step := range rapid.IntRange(1, 12).Draw(t, "steps") {
		chance.today = chance.today.Plus(rapid.IntRange(0, 4).Draw(t, "days later"))
		if next, _ := chance.happens(h, step); next != nil {
			h = next
		}
	}
	return h, chance.today
}

// sameAlerts wants everybody to read on a morning exactly what was stored for
// that day: from the stored intervals, and from the file itself.
func sameAlerts(t *rapid.T, h *Household, stored []Alert, morning Day, held map[AlertCode]int) {
	for _, role := range []OrganisationRole{Landlord, CaseTeam, RegieTeam, YouthProtection} {
		actor := somebody(role, readers[role]...)
		want := []Alert{}
		for _, alert := range stored {
			if alert.HoldsOn(morning) && heard(alert, role, actor) {
				want = append(want, alert)
				held[alert.Code]++
			}
		}
		slices.SortStableFunc(want, byUrgency)
		if got := alertsFor(h, role, actor, morning); !slices.Equal(got, want) {
			t.Fatalf("on %s the %s reads %v, stored is %v", morning, role, got, want)
		}
	}
}

// heard says in its own words whose alert it is.
func heard(a Alert, role OrganisationRole, actor Actor) bool {
	if !a.Person.IsZero() && a.Person == actor.Person {
		return true
	}
	if a.Role == "" {
		return role == CaseTeam || role == RegieTeam
	}
	return a.Role == role
}

// endsByItself says that protection may end between two days without anybody
// writing: somebody comes of age or leaves, or the eviction passes.
func endsByItself(h *Household, before, morning Day) bool {
	if announced := h.AnnouncedFor(); announced == before || announced == morning {
		return true
	}
	return slices.ContainsFunc(h.Residents, func(r Resident) bool {
		return r.LeftOn == morning || (r.BirthDate != "" && r.BirthDate.adultFrom() == morning)
	})
}

// lapsedByNow lets the days that passed end what they end, as the next
// operation will: a cleared day that is over. The lists must not have waited for
// it.
func lapsedByNow(t *rapid.T, h *Household, stored []Alert, phase Phase, morning Day) {
	next := copied(t, h)
	RevokeUnsafeClearance(next, Act{Who: somebody(RegieTeam, Chair), Operation: named("morgen"), At: noonOf(morning), Today: morning})
	if got := next.Phase(); got != phase {
		t.Fatalf("on %s the phase becomes %s by itself, want %s", morning, got, phase)
	}
	holding := func(alerts []Alert) []Alert {
		return slices.DeleteFunc(slices.Clone(alerts), func(a Alert) bool { return !a.HoldsOn(morning) })
	}
	if got, want := holding(next.Alerts()), holding(stored); !slices.Equal(got, want) {
		t.Fatalf("on %s the alerts become %v by themselves, stored was %v", morning, got, want)
	}
	for _, role := range OrganisationRoles() {
		_ = h.ViewFor(somebody(role, readers[role]...), morning)
	}
}
