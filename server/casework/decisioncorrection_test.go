package casework

import (
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// decided is a file with one decision, named "eerste", and what a test changes in it.
func decided(t *testing.T, change func(*Decide)) *Household {
	t.Helper()
	h := reportedFile()
	if err := aDecision(change).Apply(h, actOf(somebody(RegieTeam, Chair), accessDay, "eerste")); err != nil {
		t.Fatal(err)
	}
	return h
}

// correct corrects a decision a day later.
func correct(t *testing.T, h *Household, earlier, name string, change func(*Decide)) {
	t.Helper()
	correction := aDecision(func(d *Decide) {
		d.Supersedes, d.CorrectionReason = named(earlier), "Verkeerd opgeschreven."
		change(d)
	})
	if err := correction.Apply(h, actOf(somebody(RegieTeam, Chair), accessDay.Plus(len(h.Decisions)), name)); err != nil {
		t.Fatal(err)
	}
}

func open(h *Household) []string {
	words := []string{}
	for _, step := range h.Steps {
		if status := h.StepStatus(step.ID); status == StepOpen || status == StepStarted {
			words = append(words, step.What)
		}
	}
	slices.Sort(words)
	return words
}

// Route 2.5, practice 20.
func TestACorrectionTakesNoStepTwice(t *testing.T) {
	everything := func(d *Decide) {
		d.SpecialCare, d.Telling = true, &Telling{Organisation: named(string(CaseTeam)), On: "2026-12-03"}
	}
	h := decided(t, everything)
	steps := len(h.Steps)
	correct(t, h, "eerste", "tweede", everything)
	if len(h.Steps) != steps || len(h.StepProgress) != 0 || len(h.Plans) != 1 {
		t.Fatalf("the same said again: %d steps, %d reports on them and %d plans, want %d, 0 and 1", len(h.Steps), len(h.StepProgress), len(h.Plans), steps)
	}
	correct(t, h, "tweede", "derde", func(d *Decide) { d.Steps[0].What = "Bellen" })
	if got := open(h); !slices.Equal(got, []string{"Bellen"}) {
		t.Errorf("open after another step was decided: %v, want only that one", got)
	}
	correct(t, h, "derde", "vierde", func(*Decide) {})
	if got := open(h); !slices.Equal(got, []string{"Op huisbezoek"}) {
		t.Errorf("open after the first step was the right one: %v, want it", got)
	}
}

func TestAStepThatWasDoneStaysDone(t *testing.T) {
	h := decided(t, func(*Decide) {})
	if err := (ProgressStep{Step: h.Steps[0].ID, Status: StepDone, On: accessDay}).Apply(h, actOf(somebody(RegieTeam, Chair), accessDay, "gedaan")); err != nil {
		t.Fatal(err)
	}
	correct(t, h, "eerste", "tweede", func(d *Decide) { d.Steps[0].What = "Bellen" })
	if got := h.StepStatus(h.Steps[0].ID); got != StepDone {
		t.Errorf("a step that was done is %s, want DONE", got)
	}
}

// Route 3.
func TestACorrectedScenarioTakesItsStepsAlong(t *testing.T) {
	h := decided(t, func(*Decide) {})
	correct(t, h, "eerste", "tweede", func(d *Decide) {
		d.CanBePrevented, d.Scenario, d.Attendance[1].Organisation = false, Evict, named(string(Care))
	})
	if len(h.Plans) != 2 || h.Plans[0].EndedOn == "" || h.PlanInForce().Scenario != Evict {
		t.Fatalf("the plans are %+v, want the first ended and one to evict", h.Plans)
	}
	if len(h.Steps) != 1 || h.Steps[0].Plan != h.PlanInForce().ID {
		t.Errorf("%d steps, want the one that was decided, under the plan in force", len(h.Steps))
	}
}

// Route 2.5: what was decided after it would be undone.
func TestOnlyTheDecisionInForceIsCorrected(t *testing.T) {
	h := decided(t, func(*Decide) {})
	chair := somebody(RegieTeam, Chair)
	if err := aDecision(func(*Decide) {}).Apply(h, actOf(chair, accessDay.Plus(1), "later")); err != nil {
		t.Fatal(err)
	}
	late := aDecision(func(d *Decide) { d.Supersedes, d.CorrectionReason = named("eerste"), "Fout." })
	if got := refusalOf(late.Apply(h, actOf(chair, accessDay.Plus(2), "te laat"))); got == nil || got.Code != NotNow || got.Message != "Na dit besluit is een ander besluit genomen. Neem een nieuw besluit." {
		t.Errorf("a decision of before was corrected: %v, want NOT_NOW", got)
	}
}

// Practice 4, 17, 19.
func TestACorrectionSaysNothingOfWhatCameAfter(t *testing.T) {
	h := decided(t, func(d *Decide) { d.NotVulnerable, d.NotVulnerableReason = true, "Hersteld." })
	after := accessDay.Plus(1)
	h.Vulnerabilities = []Vulnerability{{Made: Made{ID: named("later"), At: noon(after)}, MarkVulnerable: MarkVulnerable{Reason: OldAge}}}
	h.Consultations = []Consultation{{Made: Made{ID: named("overleg"), At: noon(accessDay).Add(time.Hour)}}}
	h.HeldOver = []HeldOver{{Made: Made{ID: named("gewacht"), At: noon(accessDay).Add(time.Hour)}}}
	correct(t, h, "eerste", "tweede", func(d *Decide) { d.NotVulnerable, d.NotVulnerableReason = true, "Hersteld." })
	if h.Vulnerabilities[0].UnmarkedOn != "" {
		t.Error("a mark of after the decision is gone by its correction")
	}
	if h.discussedAfter(h.Consultations[0]) || !h.waiting(h.HeldOver[0]) {
		t.Error("by a correction the household was discussed again, want not")
	}
}

func TestWhoLeftSinceStillTookPart(t *testing.T) {
	h := decided(t, func(*Decide) {})
	for i := range h.Involvements {
		if h.Involvements[i].Organisation == named(string(Landlord)) {
			h.Involvements[i].Until = accessDay
		}
	}
	correct(t, h, "eerste", "tweede", func(*Decide) {})
	stranger := aDecision(func(d *Decide) {
		d.Supersedes, d.CorrectionReason, d.Attendance[0].Organisation = named("tweede"), "Fout.", named("nooit erbij")
	})
	if got := refusalOf(stranger.Apply(h, actOf(somebody(RegieTeam, Chair), accessDay.Plus(3), "derde"))); got == nil || got.Field != "attendance.0" {
		t.Errorf("who was never in the file decides: %v, want a refusal at attendance.0", got)
	}
}

// Route 3.2f: whatever a line of corrections says, the marks are as if only the
// last of them had been said.
func TestProtectionIsAsIfOnlyTheLastWasSaid(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		says := rapid.SliceOfN(rapid.Bool(), 2, 5).Draw(r, "says it is not vulnerable")
		marked := func() *Household {
			h := reportedFile()
			h.Referrals[0].Grounds = []ReferralGround{GroundVulnerable}
			h.Vulnerabilities = []Vulnerability{{Made: Made{ID: named("merk"), At: noon("2026-11-01")}, MarkVulnerable: MarkVulnerable{Reason: OldAge}}}
			return h
		}
		say := func(h *Household, not bool, day int, name, earlier string) {
			decision := aDecision(func(d *Decide) {
				if d.NotVulnerable = not; not {
					d.NotVulnerableReason = "Hersteld."
				}
				if earlier != "" {
					d.Supersedes, d.CorrectionReason = named(earlier), "Fout."
				}
			})
			if err := decision.Apply(h, actOf(somebody(RegieTeam, Chair), accessDay.Plus(day), name)); err != nil {
				r.Fatal(err)
			}
		}
		line, once := marked(), marked()
		earlier := ""
		for at, not := range says {
			name := string(rune('a' + at))
			say(line, not, at, name, earlier)
			earlier = name
		}
		say(once, says[len(says)-1], 0, "once", "")
		if got, want := line.Vulnerable(), once.Vulnerable(); got != want {
			r.Errorf("after %v vulnerable is %v, want %v", says, got, want)
		}
		if len(line.Steps) != len(once.Steps) || len(line.Plans) != 1 {
			r.Errorf("%d steps and %d plans, want %d and 1", len(line.Steps), len(line.Plans), len(once.Steps))
		}
	})
}

// Practice 4: a decision takes marks away, and a correction of it gives back what
// it took, and nothing else.
func TestWhatADecisionSaysOfMarks(t *testing.T) {
	not := func(d *Decide) { d.NotVulnerable, d.NotVulnerableReason = true, "Hersteld." }
	nothing := func(*Decide) {}
	marked := func(by ID) *Household {
		h := reportedFile()
		h.Vulnerabilities = []Vulnerability{{Made: Made{ID: named("merk"), At: noon("2026-11-01")}, MarkVulnerable: MarkVulnerable{Reason: OldAge}, UnmarkedBy: by}}
		if !by.IsZero() {
			h.Vulnerabilities[0].UnmarkedOn = "2026-11-02"
		}
		return h
	}
	for _, test := range []struct {
		name  string
		by    ID // who took the mark away before
		first func(*Decide)
		then  func(*Decide) // a correction; nil is none
		gone  ID            // who took it away in the end
		on    Day
	}{
		{"says it is not vulnerable", ID{}, not, nil, named("eerste"), accessDay},
		{"says nothing of it", ID{}, nothing, nil, ID{}, ""},
		{"an earlier one had taken it away", named("ander"), not, nil, named("ander"), "2026-11-02"},
		{"was corrected: the mark is back", ID{}, not, nothing, ID{}, ""},
		{"was corrected and says the same", ID{}, not, not, named("eerste"), accessDay},
		{"was corrected: it is taken away now", ID{}, nothing, not, named("tweede"), accessDay.Plus(1)},
		{"was corrected: what another one took away stays away", named("ander"), not, nothing, named("ander"), "2026-11-02"},
	} {
		h := marked(test.by)
		if err := aDecision(test.first).Apply(h, actOf(somebody(RegieTeam, Chair), accessDay, "eerste")); err != nil {
			t.Fatalf("%s: %v", test.name, err)
		}
		if test.then != nil {
			correct(t, h, "eerste", "tweede", test.then)
		}
		if mark := h.Vulnerabilities[0]; mark.UnmarkedBy != test.gone || mark.UnmarkedOn != test.on {
			t.Errorf("%s: the mark is gone by %v on %q, want %v on %q", test.name, mark.UnmarkedBy, mark.UnmarkedOn, test.gone, test.on)
		}
	}
}

func TestWhatCannotBeCorrected(t *testing.T) {
	h := decided(t, func(*Decide) {})
	correct(t, h, "eerste", "tweede", func(*Decide) {})
	elsewhere := decided(t, func(*Decide) {})
	elsewhere.Decisions[0].Referral = named("andere melding")
	for _, test := range []struct {
		name    string
		file    *Household
		earlier string
		field   string
		words   string
	}{
		{"one that is not there", h, "nergens", "supersedes", ""},
		{"one of another referral", elsewhere, "eerste", "supersedes", ""},
		{"one that was corrected already", h, "eerste", "", "Dit besluit is al door een ander besluit vervangen."},
	} {
		late := aDecision(func(d *Decide) { d.Supersedes, d.CorrectionReason = named(test.earlier), "Fout." })
		got := refusalOf(late.Apply(test.file, actOf(somebody(RegieTeam, Chair), accessDay.Plus(2), "derde")))
		if got == nil || got.Field != test.field || test.words != "" && got.Message != test.words {
			t.Errorf("%s: got %v", test.name, got)
		}
	}
}
