package casework

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// aClearableHome is a family with a confirmed place for everybody, of which the
// date can be cleared.
func aClearableHome(t *testing.T) *Household {
	t.Helper()
	h := aHomeOf(someone("een", "1980-01-01"), someone("twee", "2015-01-01"))
	h, err := h.after(step{name: "confirmPlacement", verb: &ConfirmPlacement{Placement: named("plek")}, who: theCarer, sum: 1}, calendar[0])
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// lacks are the ways in which something that a clearance needs is not there,
// each with the rule that says so (practice 21, 24, 27).
var lacks = []struct {
	name, rule string
	take       func(h *Household)
}{
	{"nothing is announced", "practice 27", func(h *Household) { h.LegalEvents = nil }},
	{"the announced date is off", "practice 27", func(h *Household) {
		h.LegalEvents = append(h.LegalEvents, LegalEvent{RecordLegalEvent: RecordLegalEvent{Kind: EvictionPostponed, On: "2026-11-30"}})
	}},
	{"another date is announced", "practice 27", func(h *Household) {
		h.LegalEvents = append(h.LegalEvents, LegalEvent{RecordLegalEvent: RecordLegalEvent{Kind: EvictionAnnounced, On: "2026-11-30", EvictOn: "2026-12-17"}})
	}},
	{"nothing was decided", "practice 27", func(h *Household) { h.Decisions = nil }},
	{"it was decided to prevent", "practice 27", func(h *Household) { h.Decisions[0].Scenario = Prevent }},
	{"there is no plan", "practice 27", func(h *Household) { h.Plans[0].EndedOn = "2026-11-30" }},
	{"the plan is to prevent", "practice 27", func(h *Household) { h.Plans[0].Scenario = Prevent }},
	{"it is suspended today", "3.1c", func(h *Household) { h.suspended("2026-11-30", "2026-12-02") }},
	{"it is suspended on that day", "3.1c", func(h *Household) { h.suspended("2026-12-15", "2026-12-16") }},
	{"a moratorium runs today", "practice 27", func(h *Household) { h.stopped("2026-11-30", "2026-12-02") }},
	{"a moratorium runs on that day", "practice 27", func(h *Household) { h.stopped("2026-12-14", "2026-12-20") }},
	{"own solutions were not explored", "3.2c", func(h *Household) { h.OwnSolutions = nil }},
	{"own solutions were explored under another plan", "3.2c", func(h *Household) { h.OwnSolutions[0].Plan = named("vorig plan") }},
	{"own solutions were explored before the plan", "3.2c", func(h *Household) { h.OwnSolutions[0].Plan, h.OwnSolutions[0].On = ID{}, "2026-11-01" }},
	{"the question about a place was not answered", "3.2d", func(h *Household) { h.Shelters = nil }},
	{"it was answered under another plan", "3.2d", func(h *Household) { h.Shelters[0].Plan = named("vorig plan") }},
	{"nobody established who lives there", "3.2f", func(h *Household) { h.Compositions = nil }},
	{"that was established too long ago", "3.2f", func(h *Household) { h.Compositions[0].On = "2026-11-14" }},
	{"nobody lives there", "3.2f", func(h *Household) { h.Residents[0].LeftOn, h.Residents[1].LeftOn = "2026-12-01", "2026-12-15" }},
	{"the place begins a night late", "3.2f", func(h *Household) { h.Placements[0].From = "2026-12-16" }},
	{"the place ends a night early", "3.2f", func(h *Household) { h.Placements[0].Until = "2027-01-13" }},
	{"the place was ended a night early", "3.2f", func(h *Household) { h.Placements[0].EndedOn = "2027-01-14" }},
	{"the place was withdrawn", "3.2f", func(h *Household) { h.Placements[0].WithdrawnOn = "2026-12-01" }},
	{"the place was not confirmed", "3.2f", func(h *Household) { h.Placements[0].ConfirmedOn = "" }},
	{"there is one bed", "3.2f", func(h *Household) { h.Placements[0].Capacity = 1 }},
	{"the child is not in it", "3.2f", func(h *Household) { h.Placements[0].Residents = h.Placements[0].Residents[:1] }},
	{"the child has an own place", "3.2f", func(h *Household) { h.Placements[0].Kind = OwnPlace }},
	{"a lodger of unknown age came", "3.2f", func(h *Household) { h.Residents = append(h.Residents, someone("drie", "")) }},
	{"adults without a place, marked vulnerable", "3.2f", func(h *Household) { h.adults(); h.Vulnerabilities = []Vulnerability{{}} }},
	{"adults without a place, marked for several problems", "3.2f", func(h *Household) {
		h.adults()
		h.Vulnerabilities = []Vulnerability{{MarkVulnerable: MarkVulnerable{Reason: MultiProblem}}}
	}},
	{"adults without a place, reported as vulnerable", "3.2f", func(h *Household) {
		h.adults()
		h.Referrals[0].Grounds = []ReferralGround{GroundVulnerable}
	}},
	{"adults without a place, reported for several problems", "3.2f", func(h *Household) {
		h.adults()
		h.Referrals[0].Grounds = []ReferralGround{GroundMultiProblem}
	}},
	{"adults without a place, one pregnant", "3.2f", func(h *Household) { h.adults(); h.Residents[0].Pregnant = true }},
	{"a place nobody has, and one turns 18 in between", "3.2f", func(h *Household) { h.adults(); h.Residents[0].BirthDate = "2008-12-10" }},
}

func (h *Household) suspended(from, until Day) {
	h.Suspensions = append(h.Suspensions, Suspension{SuspendEviction: SuspendEviction{From: from, Until: until}})
}

func (h *Household) stopped(from, until Day) {
	h.LegalEvents = append(h.LegalEvents, LegalEvent{RecordLegalEvent: RecordLegalEvent{Kind: MoratoriumGranted, On: from, Until: until}})
}

func (h *Household) adults() {
	h.Residents, h.Placements = []Resident{someone("een", "1980-01-01"), someone("twee", "1975-01-01")}, nil
}

// TestClearanceNeeds takes away one thing that a clearance needs: it is refused
// by its rule, and one that was given is taken back by it.
func TestClearanceNeeds(t *testing.T) {
	clearing := step{name: "clearEviction", verb: &ClearEviction{EvictOn: "2026-12-15"}, who: theChair, sum: 2}
	given, err := aClearableHome(t).after(clearing, calendar[0])
	if err != nil {
		t.Fatalf("with everything there: %v", err)
	}
	for _, lack := range lacks {
		h := aClearableHome(t).apart()
		lack.take(h)
		if _, err := h.after(clearing, calendar[0]); refusalOf(err) == nil || refusalOf(err).Rule != lack.rule {
			t.Errorf("%s: got %v, want a refusal by %s", lack.name, err, lack.rule)
		}
		h = given.apart()
		lack.take(h)
		RevokeUnsafeClearance(h, Act{Who: theTeam, Today: calendar[0], At: noonOf(calendar[0])})
		if clearance := h.Clearances[0]; clearance.RevokedRule != lack.rule || clearance.RevokedOn != calendar[0] {
			t.Errorf("%s: the clearance is taken back on %q by %q, want by %s", lack.name, clearance.RevokedOn, clearance.RevokedRule, lack.rule)
		}
	}
	fine := given.apart()
	RevokeUnsafeClearance(fine, Act{Today: "2026-12-15"})
	if !fine.Clearances[0].Open() {
		t.Error("a clearance does not last its day")
	}
	RevokeUnsafeClearance(fine, Act{Today: "2026-12-16"})
	if fine.Clearances[0].LapsedOn != "2026-12-16" {
		t.Error("a clearance outlives its day")
	}
}

// TestEveryNeedSpeaksEnglish wants what is there and what is missing in English.
func TestEveryNeedSpeaksEnglish(t *testing.T) {
	files := []*Household{aClearableHome(t)}
	for _, lack := range lacks {
		h := aClearableHome(t).apart()
		lack.take(h)
		files = append(files, h)
	}
	said := map[string]string{}
	for _, h := range files {
		for _, need := range h.ClearanceNeeds(calendar[0], "2026-12-15") {
			said[need.Message] = need.English()
		}
	}
	for dutch, english := range said {
		if english == dutch || english == codesInEnglish[NotNow] {
			t.Errorf("%q has no English: %q", dutch, english)
		}
	}
	for dutch := range needsInEnglish {
		if said[dutch] == "" {
			t.Errorf("no clearance needs %q any more", dutch)
		}
	}
}

// guarding are the verbs whose refusals keep people safe.
var guarding = []string{
	"confirmPlacement", "clearEviction", "revokeClearance", "resolveConflict", "endSuspension", "establishComposition",
	"editResident", "endResident", "endPlacement", "withdrawPlacement", "recordOutcome",
}

// TestEveryRefusalStays wants every refusal of these verbs that docs/errors.md
// lists to be met again.
func TestEveryRefusalStays(t *testing.T) {
	listed, err := os.ReadFile(errorsPath)
	if err != nil {
		t.Fatal(err)
	}
	found := meeting{}
	family := aHomeOf(someone("een", "2012-01-01"), someone("twee", "1975-01-01"))
	waiting := DayChange{From: "2012-01-01", To: "1980-01-01"}
	h, err := family.after(step{name: "editResident", verb: &EditResident{Resident: named("een"), BirthDate: &waiting}, who: theTeam, sum: 3}, calendar[0])
	if err != nil {
		t.Fatal(err)
	}
	asked := h.Placements[0]
	asked.ID, asked.OfferedOn = named("andere plek"), ""
	h.Placements = append(h.Placements, asked)
	h.suspended("2026-11-01", "2027-01-01")
	h.suspended("2026-11-01", "2026-11-20")
	found.meets(h, calendar[0], guarding...)
	found.meets(aClearableHome(t), calendar[0], guarding...)
	words := map[string]bool{}
	for refusal := range found {
		words[refusal.Message] = true
	}
	for line := range strings.Lines(string(listed)) {
		cells := strings.Split(line, " | ")
		if len(cells) != 4 || !strings.HasPrefix(line, "| ") {
			continue
		}
		verbs := strings.Split(strings.TrimSuffix(strings.TrimSpace(cells[3]), " |"), ", ")
		ours := !slices.ContainsFunc(verbs, func(verb string) bool { return !slices.Contains(guarding, verb) })
		if ours && !words[cells[1]] {
			t.Errorf("nobody is refused any more: %s", cells[1])
		}
	}
}
