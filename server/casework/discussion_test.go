package casework

import (
	"slices"
	"strings"
	"testing"
	"time"
)

// reportedFile is a file that everybody is in, with one referral of its
// landlord.
func reportedFile() *Household {
	h := everybodysFile()
	h.Residents = []Resident{{NewResident: NewResident{ID: named("huurder"), BirthDate: "1980-01-01"}}}
	h.Compositions = []Composition{{}}
	h.Tenancies = []Tenancy{{NewTenancy: NewTenancy{ID: named("huur"), Landlord: named(string(Landlord))}}}
	h.Referrals = []Referral{{Made: Made{ID: named("melding"), For: named(string(Landlord)), At: noon("2026-11-20")}, SubmitReferral: SubmitReferral{Tenancy: named("huur")}}}
	return h
}

func noon(day Day) time.Time {
	at, _ := time.Parse(time.RFC3339, string(day)+"T12:00:00Z")
	return at
}

func actOf(actor Actor, day Day, name string) Act {
	return Act{Who: actor, Operation: named(name), At: noon(day), RecordedAt: noon(day), Today: day}
}

// aDecision is a complete decision to prevent, with what a test changes in it.
func aDecision(change func(*Decide)) Decide {
	decide := Decide{
		Referral: named("melding"), MeetingOn: accessDay, CanBePrevented: true, PreventedReason: "Er is inkomen.", Scenario: Prevent,
		Attendance:        []Attendance{{Organisation: named(string(CaseTeam)), Agrees: true}, {Organisation: named(string(Landlord)), Agrees: false, Note: "Te laat."}},
		Steps:             []NewStep{{What: "Op huisbezoek", Organisation: named(string(CaseTeam)), DueOn: "2026-12-10"}},
		SpecialCareReason: "Er is hulp.", Weighing: "Voorkomen is beter.", HouseholdSays: "Wij werken mee.",
	}
	change(&decide)
	return decide
}

func TestWhatADecisionMaySay(t *testing.T) {
	consultation := Consultation{Made: Made{ID: named("overleg")}, RecordConsultation: RecordConsultation{
		Referral: named("melding"), Participants: []Participant{{Organisation: named(string(CaseTeam))}, {Organisation: named(string(Landlord))}},
	}}
	earlier := Decision{Made: Made{ID: named("eerder")}, Decide: Decide{Referral: named("melding")}}
	tests := []struct {
		name   string
		change func(*Decide)
		code   Code
		field  string
		words  string
	}{
		{"everything is answered", func(*Decide) {}, "", "", ""},
		{"a correction without a reason", func(d *Decide) { d.Supersedes = named("eerder") }, Invalid, "correctionReason", "Schrijf op waarom het eerdere besluit niet klopte."},
		{"a correction with a reason", func(d *Decide) { d.Supersedes, d.CorrectionReason = named("eerder"), "De datum klopte niet." }, "", "", ""},
		{"a correction of a decision that is not there", func(d *Decide) { d.Supersedes, d.CorrectionReason = named("nergens"), "Fout." }, Unknown, "supersedes", "Dit staat niet (meer) in het dossier."},
		{"the household is told, nobody says by whom", func(d *Decide) { d.Telling = &Telling{On: "2026-12-02"} }, Invalid, "telling.organisation", "Kies wie het huishouden vertelt wat is besloten."},
		{"the household is told, nobody says when", func(d *Decide) { d.Telling = &Telling{Organisation: named(string(CaseTeam))} }, Invalid, "telling.on", "Vul in wanneer het huishouden het hoort."},
		{"in an urgent consultation", func(d *Decide) { d.Consultation = named("overleg") }, "", "", ""},
		{"in an urgent consultation that nobody recorded", func(d *Decide) { d.Consultation = named("nergens") }, Unknown, "consultation", "Dit staat niet (meer) in het dossier."},
		{"by somebody who was not in the urgent consultation", func(d *Decide) {
			d.Consultation, d.Attendance[1].Organisation = named("overleg"), named(string(Care))
		}, Invalid, "attendance.1", "Deze organisatie deed niet mee aan het spoedoverleg."},
		{"by another landlord at the table", func(d *Decide) { d.Attendance[1].Organisation = named("tweede-verhuurder") }, Invalid, "attendance.1", "Een andere verhuurder beslist niet mee over deze melding."},
		{"an urgent consultation of one organisation", func(d *Decide) { d.Urgent, d.Attendance = true, d.Attendance[:1] }, Invalid, "attendance", "Er moeten minstens twee organisaties meebeslissen."},
	}
	for _, test := range tests {
		h := reportedFile()
		h.Involvements = append(h.Involvements, Involvement{Organisation: named("tweede-verhuurder"), Role: Landlord, From: "2026-01-01"})
		h.Consultations, h.Decisions = []Consultation{consultation}, []Decision{earlier}
		refusal := refusalOf(aDecision(test.change).Apply(h, actOf(somebody(RegieTeam, Chair), accessDay, "besluit")))
		if refusal == nil {
			refusal = &Error{}
		}
		if refusal.Code != test.code || refusal.Field != test.field || refusal.Message != test.words {
			t.Errorf("%s: got %q at %q with %q, want %q at %q with %q", test.name, refusal.Code, refusal.Field, refusal.Message, test.code, test.field, test.words)
		}
	}
}

func TestACorrectionIsCorrectedOnce(t *testing.T) {
	h := reportedFile()
	chair := somebody(RegieTeam, Chair)
	first := aDecision(func(*Decide) {})
	correction := aDecision(func(d *Decide) {
		d.Supersedes, d.CorrectionReason = named("eerste"), "De naam van de stap klopte niet."
	})
	if err := first.Apply(h, actOf(chair, accessDay, "eerste")); err != nil {
		t.Fatal(err)
	}
	if err := correction.Apply(h, actOf(chair, accessDay, "tweede")); err != nil {
		t.Fatal(err)
	}
	if got := h.DecisionOn(named("melding")).ID; got != named("tweede") || len(h.Decisions) != 2 {
		t.Errorf("%d decisions and %v in force, want both and the correction", len(h.Decisions), got)
	}
	if got := refusalOf(correction.Apply(h, actOf(chair, accessDay, "derde"))); got == nil || got.Code != NotNow || got.Message != "Dit besluit is al door een ander besluit vervangen." {
		t.Errorf("corrected twice: %v, want NOT_NOW", got)
	}
}

// Route 0.2, practice 17.
func TestAMissingStandpointIsNamedAndAnotherLandlordIsNot(t *testing.T) {
	h := reportedFile()
	h.Involvements = append(h.Involvements, Involvement{Organisation: named("tweede-verhuurder"), Role: Landlord, From: "2026-01-01"})
	care := somebody(Care, Professional)
	given := GiveStandpoint{Referral: named("melding"), Position: PositionPrevent, Reasons: "Het gaat beter."}
	if err := given.Apply(h, actOf(care, accessDay, "standpunt")); err != nil {
		t.Fatal(err)
	}
	if err := aDecision(func(*Decide) {}).Apply(h, actOf(somebody(RegieTeam, Chair), accessDay, "besluit")); err != nil {
		t.Fatal(err)
	}
	absent := h.Decisions[0].MissingStandpoints
	if slices.Contains(absent, care.Organisation) || slices.Contains(absent, named("tweede-verhuurder")) || !slices.Contains(absent, named(string(DebtAssistance))) {
		t.Errorf("missing are %d organisations: want all but care and the other landlord", len(absent))
	}
}

func TestPositionsAreReadOnceTheItemIsOpened(t *testing.T) {
	h := reportedFile()
	given := GiveStandpoint{Referral: named("melding"), Position: PositionEvict, Reasons: "Er is te veel gebeurd."}
	if err := given.Apply(h, actOf(somebody(Landlord, RentOfficer), accessDay, "standpunt")); err != nil {
		t.Fatal(err)
	}
	seen := func(role OrganisationRole) []Standpoint {
		return h.ViewFor(somebody(role, readers[role]...), accessDay).Standpoints
	}
	if got := seen(Care); len(got) != 0 {
		t.Errorf("care reads %d positions before the item is opened", len(got))
	}
	if got := seen(Landlord); len(got) != 1 || got[0].Reasons == "" {
		t.Errorf("the landlord reads %v of its own", got)
	}
	open := OpenReferral{Referral: named("melding")}
	for range 2 {
		if err := open.Apply(h, actOf(somebody(RegieTeam, Chair), accessDay, "openen")); err != nil {
			t.Fatal(err)
		}
	}
	for role, reasons := range map[OrganisationRole]bool{Care: false, DebtAssistance: false, YouthProtection: false, SpecialCare: false, CaseTeam: true, RegieTeam: true} {
		if got := seen(role); len(got) != 1 || got[0].Position != PositionEvict || (got[0].Reasons != "") != reasons {
			t.Errorf("%s reads %v, want the position and reasons %v", role, got, reasons)
		}
	}
}

func TestWhoIsAskedForAStandpoint(t *testing.T) {
	h := reportedFile()
	h.Involvements = append(h.Involvements, Involvement{Organisation: named("tweede-verhuurder"), Role: Landlord, From: "2026-01-01"})
	act := actOf(somebody(RegieTeam, Secretary), accessDay, "vraag")
	if err := (AskStandpoints{Referral: named("melding"), DueOn: "2026-12-08"}).Apply(h, act); err != nil {
		t.Fatal(err)
	}
	asked := h.StandpointRequests[0].Organisations
	if len(asked) != 7 || slices.Contains(asked, named("tweede-verhuurder")) || slices.Contains(asked, named(string(RegieTeam))) {
		t.Errorf("asked are %d organisations, want the 7 of the referral", len(asked))
	}
	alert := func(role OrganisationRole) bool {
		return slices.ContainsFunc(h.Alerts(), func(a Alert) bool { return a.Code == AlertStandpointAsked && a.Role == role })
	}
	if !alert(Care) {
		t.Error("care is not told that its standpoint is wanted")
	}
	given := GiveStandpoint{Referral: named("melding"), Position: PositionPrevent, Reasons: "Het gaat beter."}
	if err := given.Apply(h, actOf(somebody(Care, Professional), accessDay, "standpunt")); err != nil {
		t.Fatal(err)
	}
	if alert(Care) || !alert(YouthProtection) {
		t.Error("want youth protection still asked, and care not any more")
	}
	late := AskStandpoints{Referral: named("melding"), DueOn: "2026-11-30"}
	if got := refusalOf(late.Apply(h, act)); got == nil || got.Field != "dueOn" {
		t.Errorf("a day that is over: %v", got)
	}
	stranger := AskStandpoints{Referral: named("melding"), DueOn: "2026-12-08", Organisations: []ID{named("tweede-verhuurder")}}
	if got := refusalOf(stranger.Apply(h, act)); got == nil || got.Field != "organisations.0" {
		t.Errorf("another landlord is asked: %v", got)
	}
}

// Practice 18.
func TestAnItemIsHeldOverUntilItIsDecided(t *testing.T) {
	h := reportedFile()
	chair := somebody(RegieTeam, Chair)
	hold := HoldOver{
		Referral: named("melding"), MeetingOn: accessDay, Reason: "Schuldhulp was er niet.", NextDiscussionOn: "2026-12-15",
		Steps: []NewStep{{What: "Schulden in kaart", Organisation: named(string(DebtAssistance)), DueOn: "2026-12-12"}},
	}
	if err := hold.Apply(h, actOf(chair, accessDay, "aanhouden")); err != nil {
		t.Fatal(err)
	}
	waits := func() bool {
		return slices.ContainsFunc(h.Alerts(), func(a Alert) bool {
			return a.Code == AlertHeldOver && a.HoldsOn("2026-12-15") && !a.HoldsOn("2026-12-14")
		})
	}
	if !waits() || len(h.Steps) != 1 || !slices.Contains(h.nextDays(), "2026-12-15") {
		t.Errorf("held over: alert %v, %d steps, days %v", waits(), len(h.Steps), h.nextDays())
	}
	seen := h.ViewFor(somebody(Landlord, RentOfficer), accessDay).HeldOver
	if len(seen) != 1 || seen[0].Reason != "" || len(seen[0].Steps) != 0 || seen[0].NextDiscussionOn == "" {
		t.Errorf("the landlord reads %+v, want until when and no more", seen)
	}
	for name, wrong := range map[string]func(*HoldOver){
		"reason": func(o *HoldOver) { o.Reason = "" }, "nextDiscussionOn": func(o *HoldOver) { o.NextDiscussionOn = o.MeetingOn },
		"steps": func(o *HoldOver) { o.Steps = nil }, "meetingOn": func(o *HoldOver) { o.MeetingOn = "2027-01-01" },
		"steps.0.organisation": func(o *HoldOver) { o.Steps = []NewStep{{What: "Iets", DueOn: "2026-12-12"}} },
	} {
		half := hold
		wrong(&half)
		if got := refusalOf(half.Apply(reportedFile(), actOf(chair, accessDay, "half"))); got == nil || got.Field != name {
			t.Errorf("half an item without %s: %v", name, got)
		}
	}
	if err := aDecision(func(d *Decide) { d.MeetingOn = "2026-12-15" }).Apply(h, actOf(chair, "2026-12-15", "besluit")); err != nil {
		t.Fatal(err)
	}
	if waits() {
		t.Error("it was decided, and still waits")
	}
}

// Practice 19.
func TestAnUrgentConsultationComesBackOnTheAgenda(t *testing.T) {
	h := reportedFile()
	chair := somebody(RegieTeam, Chair)
	record := RecordConsultation{
		Referral: named("melding"), On: accessDay, StartsAt: "16:30", ByPhone: true, Question: "Ontruiming morgen.",
		Participants: []Participant{{Organisation: named(string(CaseTeam))}, {Organisation: named(string(Care)), Person: named("persoon")}},
	}
	if err := record.Apply(h, actOf(chair, accessDay, "overleg")); err != nil {
		t.Fatal(err)
	}
	decide := aDecision(func(d *Decide) { d.Consultation, d.Attendance[1].Organisation = named("overleg"), named(string(Care)) })
	if err := decide.Apply(h, actOf(chair, accessDay, "besluit")); err != nil {
		t.Fatal(err)
	}
	if !h.Decisions[0].Urgent {
		t.Error("a decision in an urgent consultation is not marked as one")
	}
	proposed := func() bool {
		return slices.ContainsFunc(h.Alerts(), func(a Alert) bool { return a.Code == AlertConsultation && a.HoldsOn("2026-12-08") })
	}
	if !proposed() {
		t.Error("an urgent decision is not put on the next agenda")
	}
	if err := aDecision(func(d *Decide) { d.MeetingOn = "2026-12-08" }).Apply(h, actOf(chair, "2026-12-08", "bevestigd")); err != nil {
		t.Fatal(err)
	}
	if proposed() {
		t.Error("it was discussed at the meeting, and is still proposed")
	}
	for _, test := range []struct {
		field, words string
		wrong        func(*RecordConsultation)
	}{
		{"startsAt", "Vul in hoe laat het overleg was, zoals 14:30.", func(r *RecordConsultation) { r.StartsAt = "half vijf" }},
		{"participants", "Vul in wie meededen. Dat zijn er minstens twee.", func(r *RecordConsultation) { r.Participants = r.Participants[:1] }},
		{"question", "Schrijf op wat niet kon wachten.", func(r *RecordConsultation) { r.Question = "" }},
		{"participants.0.organisation", "Kies de organisatie.", func(r *RecordConsultation) { r.Participants = make([]Participant, 2) }},
	} {
		half := record
		test.wrong(&half)
		if got := refusalOf(half.Apply(reportedFile(), actOf(chair, accessDay, "half"))); got == nil || got.Field != test.field || got.Message != test.words {
			t.Errorf("a consultation without %s: got %v, want %q", test.field, got, test.words)
		}
	}
}

func TestTheChairAsksForASuspension(t *testing.T) {
	h := reportedFile()
	ask := AskSuspension{Referral: named("melding"), UntilOn: "2026-12-20", Reason: "Er komt een plek vrij."}
	if err := ask.Apply(h, actOf(somebody(RegieTeam, Chair), accessDay, "verzoek")); err != nil {
		t.Fatal(err)
	}
	asked := func() bool {
		return slices.ContainsFunc(h.Alerts(), func(a Alert) bool { return a.Code == AlertSuspensionAsked && a.Role == Landlord })
	}
	if got := h.ViewFor(somebody(Landlord, RentOfficer), accessDay).SuspensionRequests; !asked() || len(got) != 1 || got[0].Reason == "" {
		t.Errorf("the landlord reads %+v, told %v", got, asked())
	}
	suspend := SuspendEviction{From: "2026-12-02", Until: "2026-12-20"}
	if err := suspend.Apply(h, actOf(somebody(Landlord, RentOfficer), "2026-12-02", "opschorten")); err != nil {
		t.Fatal(err)
	}
	if asked() {
		t.Error("the landlord suspended, and is still asked")
	}
}

// Practice 20.
func TestTheSpecialCareDeskAnswers(t *testing.T) {
	chair, desk := somebody(RegieTeam, Chair), somebody(SpecialCare, Professional)
	tests := []struct {
		name  string
		wants bool
		says  []SpecialCareState
		want  SpecialCareState
	}{
		{"not needed", false, nil, SpecialCareNotNeeded},
		{"the desk has not answered", true, nil, SpecialCareWaiting},
		{"received", true, []SpecialCareState{SpecialCareReceived}, SpecialCareReceived},
		{"received and accepted", true, []SpecialCareState{SpecialCareReceived, SpecialCareAccepted}, SpecialCareAccepted},
		{"refused", true, []SpecialCareState{SpecialCareReceived, SpecialCareRefused}, SpecialCareRefused},
	}
	for _, test := range tests {
		h := reportedFile()
		decide := aDecision(func(d *Decide) { d.SpecialCare = test.wants })
		if err := decide.Apply(h, actOf(chair, accessDay, "besluit")); err != nil {
			t.Fatal(err)
		}
		if steps := len(h.Steps); (steps == 2) != test.wants {
			t.Errorf("%s: %d steps, want one for the desk by itself: %v", test.name, steps, test.wants)
		}
		if test.wants && (h.Steps[1].Organisation.IsZero() || h.Steps[1].DueOn != "2026-12-08") {
			t.Errorf("%s: the step is %+v, want an owner and a date", test.name, h.Steps[1].NewStep)
		}
		for i, state := range test.says {
			says := RegisterSpecialCare{Decision: named("besluit"), State: state, On: accessDay, Note: "Geen plek."}
			if err := says.Apply(h, actOf(desk, accessDay, "meldpunt"+string(rune('0'+i)))); err != nil {
				t.Fatal(err)
			}
		}
		plans := h.ViewFor(somebody(CaseTeam, CaseManagerRole), accessDay).FiledPlans()
		if got := plans[0].SpecialCare(); got == nil || *got != test.want {
			t.Errorf("%s: the plan shows %v, want %s", test.name, got, test.want)
		}
		refused := slices.ContainsFunc(h.Alerts(), func(a Alert) bool { return a.Code == AlertSpecialCareRefused })
		if refused != (test.want == SpecialCareRefused) {
			t.Errorf("%s: told of a refusal: %v", test.name, refused)
		}
		asked := slices.ContainsFunc(h.ViewFor(desk, accessDay).Alerts, func(a Alert) bool { return a.Code == AlertSpecialCareAsked })
		if asked != (test.want == SpecialCareWaiting) {
			t.Errorf("%s: the desk is asked: %v", test.name, asked)
		}
		if got := h.ViewFor(somebody(Landlord, RentOfficer), accessDay).FiledPlans()[0].SpecialCare(); got != nil {
			t.Errorf("%s: the landlord reads %s", test.name, *got)
		}
	}
	silent := RegisterSpecialCare{Decision: named("besluit"), State: SpecialCareRefused, On: accessDay}
	if got := refusalOf(silent.Apply(reportedFile(), actOf(desk, accessDay, "zonder"))); got == nil || got.Field != "note" {
		t.Errorf("refused without a reason: %v", got)
	}
}

func TestTellingTheHouseholdIsSomebodysStep(t *testing.T) {
	h := reportedFile()
	decide := aDecision(func(d *Decide) {
		d.Telling = &Telling{Organisation: named(string(CaseTeam)), Owner: named("persoon"), On: "2026-12-02"}
	})
	if err := decide.Apply(h, actOf(somebody(RegieTeam, Chair), accessDay, "besluit")); err != nil {
		t.Fatal(err)
	}
	step := h.Steps[len(h.Steps)-1]
	if step.Owner != named("persoon") || step.DueOn != "2026-12-02" {
		t.Errorf("the step is %+v, want the person and the day", step.NewStep)
	}
	if got := h.ViewFor(somebody(Landlord, RentOfficer), accessDay).Decisions[0]; got.Telling != nil {
		t.Error("the landlord reads who tells the household")
	}
}

// Practice 18: an item of the agenda ends as decided, held over or returned.
func TestHowAnItemOfTheAgendaEnds(t *testing.T) {
	meeting := Meeting{ID: named("bespreking"), On: "2026-12-01"}
	item := AgendaItem{Referral: named("melding")}
	tests := []struct {
		name string
		file func(*Household)
		want AgendaEnd
	}{
		{"nothing was said yet", func(*Household) {}, ""},
		{"decided", func(h *Household) {
			h.Decisions = []Decision{{Decide: Decide{Referral: named("melding"), Meeting: meeting.ID, MeetingOn: meeting.On}}}
		}, EndDecided},
		{"another referral was decided", func(h *Household) {
			h.Decisions = []Decision{{Decide: Decide{Referral: named("ander"), Meeting: meeting.ID, MeetingOn: meeting.On}}}
		}, ""},
		{"held over", func(h *Household) {
			h.HeldOver = []HeldOver{{HoldOver: HoldOver{Referral: named("melding"), Meeting: meeting.ID, MeetingOn: meeting.On}}}
		}, EndHeldOver},
		{"returned", func(h *Household) { h.Referrals[0].ReturnedOn = meeting.On }, EndReturned},
		{"returned on another day", func(h *Household) { h.Referrals[0].ReturnedOn = "2026-11-20" }, ""},
		{"held over, and decided at the end", func(h *Household) {
			h.HeldOver = []HeldOver{{HoldOver: HoldOver{Referral: named("melding"), Meeting: meeting.ID, MeetingOn: meeting.On}}}
			h.Decisions = []Decision{{Decide: Decide{Referral: named("melding"), Meeting: meeting.ID, MeetingOn: meeting.On}}}
		}, EndDecided},
	}
	for _, test := range tests {
		h := &Household{Referrals: []Referral{{Made: Made{ID: named("melding")}}}}
		test.file(h)
		if got := h.endOf(meeting, item); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// Practice 20: a refusal of the desk says why.
func TestWhatTheSpecialCareDeskMustSay(t *testing.T) {
	for _, test := range []struct{ state, note, field, words string }{
		{"WAITING", "", "state", "Kies: ontvangen, aangenomen of geweigerd."},
		{"REFUSED", "", "note", "Schrijf op waarom het Meldpunt dit niet aanneemt."},
		{"REFUSED", "Er is al zorg.", "decision", "Dit staat niet (meer) in het dossier."},
	} {
		register := RegisterSpecialCare{Decision: named("nergens"), State: SpecialCareState(test.state), On: accessDay, Note: test.note}
		got := refusalOf(register.Apply(reportedFile(), actOf(somebody(SpecialCare, Professional), accessDay, "antwoord")))
		if got == nil || got.Field != test.field || got.Message != test.words {
			t.Errorf("%s: got %v, want %q at %s", test.state, got, test.words, test.field)
		}
	}
}

// Route 2.5: what a file was decided on is kept with the decision, whole or not
// at all: a decision on a file that is too large to keep is not taken.
func TestAFileThatIsTooLargeToKeepIsNotDecidedOn(t *testing.T) {
	h := reportedFile()
	decide := aDecision(func(*Decide) {})
	deciding := Operation{Command: Command{Decide: &decide}}
	if kept, err := stand(h, deciding); err != nil || len(kept) == 0 {
		t.Fatalf("kept %d bytes and %v", len(kept), err)
	}
	h.Visits = []Visit{{RecordVisit: RecordVisit{Summary: strings.Repeat("a", maxStood)}}}
	if _, err := stand(h, deciding); refusalOf(err) == nil || refusalOf(err).Message != "Dit dossier is te groot om bij het besluit te bewaren." {
		t.Errorf("got %v", err)
	}
	if kept, err := stand(h, Operation{Command: Command{AddStep: &AddStep{}}}); err != nil || kept != nil {
		t.Errorf("a step keeps %d bytes and %v", len(kept), err)
	}
}
