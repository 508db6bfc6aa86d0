package casework

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// aForm is a complete case form about a family.
func aForm() SubmitReferral {
	return SubmitReferral{
		Cause: CauseArrears, Grounds: []ReferralGround{GroundMultiProblem}, SeekJudgmentOn: "2026-12-20",
		PriorEfforts:     []PriorEffort{{What: "Gebeld", On: "2026-10-02", Result: "Niemand nam op", WhyNotEnough: "Geen contact"}},
		TenantInformedOn: "2026-11-25", InformedHow: "Brief", InformedLanguage: "nl", TenantAnswer: "Geen antwoord", HouseholdSays: "Niet gevraagd: geen contact",
	}
}

func by(role OrganisationRole, operation string, roles ...PersonRole) Act {
	return Act{Who: somebody(role, roles...), Operation: named(operation), Today: accessDay, RegieTeam: named(string(RegieTeam))}
}

// reported is a file with one referral of its landlord.
func reported(t testing.TB) *Household {
	t.Helper()
	h := inArrears()
	if err := aForm().Apply(h, by(Landlord, "melding", RentOfficer)); err != nil {
		t.Fatal(err)
	}
	return h
}

func fieldsOf(err error) []string {
	fields := []string{}
	if refusal := refusalOf(err); refusal != nil {
		for _, problem := range refusal.Missing {
			fields = append(fields, problem.Field)
		}
	}
	return fields
}

// Route 2.1–2.4 and practice 16: what a case form says.
func TestEverythingThatIsMissingIsNamedAtOnce(t *testing.T) {
	tests := []struct {
		name string
		form func(*SubmitReferral)
		by   OrganisationRole
		want []string
	}{
		{"a complete form", func(*SubmitReferral) {}, Landlord, []string{}},
		{"an empty form", func(s *SubmitReferral) { *s = SubmitReferral{} }, Landlord, []string{"cause", "seekJudgmentOn", "priorEfforts", "tenantInformedOn", "informedHow", "informedLanguage", "tenantAnswer", "householdSays"}},
		{"an effort of which only the day is known", func(s *SubmitReferral) { s.PriorEfforts = []PriorEffort{{On: "2026-10-01"}} }, Landlord, []string{"priorEfforts.0.what", "priorEfforts.0.result", "priorEfforts.0.whyNotEnough"}},
		{"not informed because of danger", func(s *SubmitReferral) {
			s.TenantInformedOn, s.InformedHow, s.InformedLanguage, s.TenantAnswer, s.NotInformedReason = "", "", "", "", "Gevaar voor een bewoner"
		}, Landlord, []string{}},
		{"nuisance, and nobody said whether they are vulnerable", func(s *SubmitReferral) { s.Grounds = []ReferralGround{GroundNuisance} }, Landlord, []string{"vulnerable"}},
		{"by the chair, without who told it", func(*SubmitReferral) {}, RegieTeam, []string{"source"}},
		{"by the chair for a landlord without an account", func(s *SubmitReferral) { s.Source = "Brief van de verhuurder" }, RegieTeam, []string{}},
	}
	for _, test := range tests {
		form := aForm()
		test.form(&form)
		err := form.Apply(inArrears(), by(test.by, "melding", readers[test.by]...))
		if got := fieldsOf(err); !slices.Equal(got, test.want) {
			t.Errorf("%s: missing %v, want %v", test.name, got, test.want)
		}
		if refusal := refusalOf(err); refusal != nil && (refusal.Field != test.want[0] || refusal.Message == "" || refusal.Code != Invalid) {
			t.Errorf("%s: the refusal itself names %s, want %s", test.name, refusal.Field, test.want[0])
		}
	}
}

// Route 2.1: a referral that waits, is returned, sent again, withdrawn or decided.
func TestTheCourseOfAReferral(t *testing.T) {
	back := ReturnReferral{Referral: named("melding"), Reason: "Schrijf op wat de huurder antwoordde."}
	away := WithdrawReferral{Referral: named("melding"), Reason: "De achterstand is betaald."}
	again := aForm()
	again.FollowsUp = named("melding")
	chairs, landlords := by(RegieTeam, "terug", Chair), by(Landlord, "opnieuw", RentOfficer)
	tests := []struct {
		name   string
		steps  func(h *Household) error
		status ReferralStatus
		phase  Phase
		want   string // the refusal; empty when there is none
	}{
		{"it waits", func(*Household) error { return nil }, ReferralSubmitted, Reported, ""},
		{"the chair returns it", func(h *Household) error { return back.Apply(h, chairs) }, ReferralReturned, Reported, ""},
		{"returned and sent again", func(h *Household) error { _ = back.Apply(h, chairs); return again.Apply(h, landlords) }, ReferralResubmitted, Reported, ""},
		{"returned twice", func(h *Household) error { _ = back.Apply(h, chairs); return back.Apply(h, chairs) }, ReferralReturned, Reported, "Deze melding wacht niet meer op bespreking."},
		{"returned without a reason", func(h *Household) error { return ReturnReferral{Referral: named("melding")}.Apply(h, chairs) }, ReferralSubmitted, Reported, "Schrijf op wat de verhuurder moet aanvullen."},
		{"the landlord withdraws it", func(h *Household) error { return away.Apply(h, landlords) }, ReferralWithdrawn, Prevention, ""},
		{"returned, then withdrawn", func(h *Household) error { _ = back.Apply(h, chairs); return away.Apply(h, landlords) }, ReferralWithdrawn, Prevention, ""},
		{"withdrawn twice", func(h *Household) error { _ = away.Apply(h, landlords); return away.Apply(h, landlords) }, ReferralWithdrawn, Prevention, "Deze melding is er niet meer."},
		{"somebody else withdraws it", func(h *Household) error { return away.Apply(h, chairs) }, ReferralSubmitted, Reported, "Alleen wie de melding deed kan haar intrekken."},
		{"withdrawn after the decision", func(h *Household) error {
			h.Decisions = []Decision{{Made: Made{ID: named("besluit")}, Decide: Decide{Referral: named("melding")}}}
			return away.Apply(h, landlords)
		}, ReferralDecided, Reported, "Er is al een besluit. Leg vast hoe het afliep."},
		{"decided while it lies with the landlord", func(h *Household) error {
			_ = back.Apply(h, chairs)
			return Decide{Referral: named("melding")}.Apply(h, chairs)
		}, ReferralReturned, Reported, "Deze melding is teruggestuurd. De verhuurder vult haar eerst aan."},
		{"standpoints asked on what the landlord submitted anew", func(h *Household) error {
			_, _ = back.Apply(h, chairs), again.Apply(h, landlords)
			return AskStandpoints{Referral: named("melding"), DueOn: accessDay}.Apply(h, chairs)
		}, ReferralResubmitted, Reported, "De verhuurder diende deze melding opnieuw in. Ga verder met de nieuwe melding."},
		{"opened after it was withdrawn", func(h *Household) error {
			_ = away.Apply(h, landlords)
			return OpenReferral{Referral: named("melding")}.Apply(h, chairs)
		}, ReferralWithdrawn, Prevention, "Deze melding is ingetrokken."},
	}
	for _, test := range tests {
		h := reported(t)
		got := ""
		if refusal := refusalOf(test.steps(h)); refusal != nil {
			got = refusal.Message
		}
		if got != test.want || h.ReferralStatus(named("melding")) != test.status || h.Phase() != test.phase {
			t.Errorf("%s: %s in phase %s with %q, want %s in %s with %q", test.name, h.ReferralStatus(named("melding")), h.Phase(), got, test.status, test.phase, test.want)
		}
		if !slices.Contains(h.Protection(accessDay), BecauseMultiProblem) {
			t.Errorf("%s: what the referral said no longer protects", test.name)
		}
	}
}

// Practice 14: not yet informed because of danger.
func TestDangerIsForTheChairAndWhoWroteIt(t *testing.T) {
	h := reported(t)
	h.Referrals[0].NotInformedReason = "Gevaar"
	tests := []struct {
		name string
		who  Actor
		want string
	}{
		{"the chair", somebody(RegieTeam, Chair), "Gevaar"},
		{"a member of the Regieteam", somebody(RegieTeam, Member), ""},
		{"the secretary", somebody(RegieTeam, Secretary), ""},
		{"the case manager", somebody(CaseTeam, CaseManagerRole), ""},
		{"care", somebody(Care, Professional), ""},
		{"the landlord that wrote it", somebody(Landlord, RentOfficer), "Gevaar"},
	}
	for _, test := range tests {
		if got := h.ViewFor(test.who, accessDay).Referrals[0].NotInformedReason; got != test.want {
			t.Errorf("%s reads %q, want %q", test.name, got, test.want)
		}
	}
}

// Practice 15: announced, not referred.
func TestAnEvictionThatNobodyReported(t *testing.T) {
	notice := RegisterUnreferred{Cause: CauseArrears, On: "2026-11-30", EvictOn: "2026-12-15", Source: "Melding van de deurwaarder aan de gemeente"}
	h := everybodysFile()
	if err := notice.Apply(h, by(RegieTeam, "aangezegd", Secretary)); err != nil {
		t.Fatal(err)
	}
	if h.AnnouncedFor() != "2026-12-15" || h.Phase() != Reported || !h.Referrals[0].Unreferred || len(h.LegalEvents) != 2 {
		t.Errorf("announced for %q in phase %s with %d events", h.AnnouncedFor(), h.Phase(), len(h.LegalEvents))
	}
	if !slices.Contains(h.Protection(accessDay), BecauseCompositionUnknown) {
		t.Error("nobody established who lives there, and it is not protected")
	}
	if len(h.UnreferredWithoutManager()) != 1 {
		t.Error("nobody hears that a provisional case manager is needed")
	}
	h.CaseManagers = []CaseManager{{AppointCaseManager: AppointCaseManager{Person: named("casemanager"), Provisional: true}}}
	if len(h.UnreferredWithoutManager()) != 0 {
		t.Error("there is a case manager, and one is still asked for")
	}
	if got := fieldsOf(RegisterUnreferred{On: accessDay}.Apply(everybodysFile(), by(RegieTeam, "leeg", Chair))); !slices.Equal(got, []string{"cause", "evictOn", "source"}) {
		t.Errorf("an empty notice lacks %v", got)
	}
	known := aLaw(RecordLegalEvent{Kind: EvictionAnnounced, On: "2026-11-29", EvictOn: "2026-12-15"})
	if err := notice.Apply(known, by(RegieTeam, "aangezegd", Chair)); err != nil || len(known.LegalEvents) != 2 {
		t.Errorf("a date that was known: %v, with %d events", err, len(known.LegalEvents))
	}
}

// Practice 13: the cause of the claim.
func TestAClaimThatIsNotAboutArrears(t *testing.T) {
	plan := Plan{Made: Made{ID: named("plan")}, Decision: named("besluit"), Scenario: Prevent}
	tests := []struct {
		name       string
		cause      ClaimCause
		grounds    []ReferralGround
		behaviour  bool
		repayment  bool // the condition of route 3.1j holds
		notApplies int
	}{
		{"arrears", CauseArrears, nil, false, true, 0},
		{"arrears, with nuisance as a ground", CauseArrears, []ReferralGround{GroundNuisance}, true, true, 0},
		{"nuisance", CauseNuisance, nil, true, false, 3},
		{"drugs", CauseDrugs, nil, false, false, 3},
	}
	for _, test := range tests {
		h := everybodysFile()
		h.Referrals = []Referral{{Made: Made{ID: named("melding")}, SubmitReferral: SubmitReferral{Cause: test.cause, Grounds: test.grounds}}}
		h.Decisions = []Decision{{Made: Made{ID: named("besluit")}, Decide: Decide{Referral: named("melding")}}}
		behaviour, repayment := false, false
		for _, status := range h.ConditionStatuses(plan) {
			behaviour = behaviour || status.Condition == BehaviouralAgreement
			repayment = repayment || (status.Condition == ReasonableRepayment && status.NotApplicable == "")
		}
		if behaviour != test.behaviour || repayment != test.repayment || len(h.Referrals[0].NotApplicable()) != test.notApplies {
			t.Errorf("%s: behaviour %v, repayment %v, %d parts left out", test.name, behaviour, repayment, len(h.Referrals[0].NotApplicable()))
		}
	}
}

func TestADraftIsItsLandlordsAlone(t *testing.T) {
	h := inArrears()
	first := DraftReferral{Form: SubmitReferral{Cause: CauseArrears, Summary: "Eerste woorden"}}
	if err := first.Apply(h, by(Landlord, "eerste", RentOfficer)); err != nil {
		t.Fatal(err)
	}
	for _, role := range OrganisationRoles() {
		seen := h.ViewFor(somebody(role, readers[role]...), accessDay).ReferralDrafts
		if (len(seen) == 1) != (role == Landlord) {
			t.Errorf("%s sees %d drafts", role, len(seen))
		}
	}
	if !slices.Contains(unheard, "draftReferral") {
		t.Error("others read in the history that a referral is being written")
	}
	chairs := DraftReferral{Replaces: named("eerste"), Form: SubmitReferral{Summary: "Van de voorzitter"}}
	if err := chairs.Apply(h, by(RegieTeam, "voorzitter", Chair)); err != nil || len(h.ReferralDrafts) != 2 {
		t.Errorf("the chair's draft took the landlord's place: %v", err)
	}
}

func TestADraftIsLeftAndGoneOnWith(t *testing.T) {
	draft := func(operation string, replaces ID, words string) func(*Household) error {
		return func(h *Household) error {
			return DraftReferral{Replaces: replaces, Form: SubmitReferral{Summary: words}}.Apply(h, by(Landlord, operation, RentOfficer))
		}
	}
	send := func(from ID) func(*Household) error {
		return func(h *Household) error {
			form := aForm()
			form.Draft = from
			return form.Apply(h, by(Landlord, "melding", RentOfficer))
		}
	}
	discard := func(h *Household) error {
		return DraftReferral{Replaces: named("a"), Discard: true}.Apply(h, by(Landlord, "weg", RentOfficer))
	}
	tests := []struct {
		name  string
		steps []func(*Household) error
		want  []string
	}{
		{"left once", []func(*Household) error{draft("a", ID{}, "een")}, []string{"een"}},
		{"gone on with", []func(*Household) error{draft("a", ID{}, "een"), draft("b", named("a"), "twee")}, []string{"twee"}},
		{"two colleagues go on with the same draft: both stand", []func(*Household) error{draft("a", ID{}, "een"), draft("b", named("a"), "twee"), draft("c", named("a"), "drie")}, []string{"twee", "drie"}},
		{"sent", []func(*Household) error{draft("a", ID{}, "een"), send(named("a"))}, []string{}},
		{"another was sent", []func(*Household) error{draft("a", ID{}, "een"), send(ID{})}, []string{"een"}},
		{"thrown away", []func(*Household) error{draft("a", ID{}, "een"), discard}, []string{}},
	}
	for _, test := range tests {
		h, got := inArrears(), []string{}
		for _, step := range test.steps {
			if err := step(h); err != nil {
				t.Fatalf("%s: %v", test.name, err)
			}
		}
		for _, left := range h.ReferralDrafts {
			got = append(got, left.Form.Summary)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: %v are left, want %v", test.name, got, test.want)
		}
	}
}

func TestTheFormStartsWithWhatTheFileKnows(t *testing.T) {
	h := inArrears()
	h.ContactAttempts = []ContactAttempt{attempt(Landlord, "2026-10-02", ByPhone, false), attempt(Care, "2026-10-03", AtTheDoor, true)}
	h.LegalEvents = []LegalEvent{
		{Made: Made{For: named(string(Landlord))}, RecordLegalEvent: RecordLegalEvent{Kind: ReminderSent, On: "2026-09-20"}},
		{Made: Made{For: named(string(Landlord))}, RecordLegalEvent: RecordLegalEvent{Kind: Summoned, On: "2026-11-20"}},
	}
	h.Duties = []Duty{fulfilled(DebtHelpPointedOut, "2026-10-05", false)}
	h.Arrangements = []PaymentArrangement{
		{ProposeArrangement: ProposeArrangement{Tenancy: named("huur"), On: "2026-10-10", Instalments: []Instalment{{DueOn: "2026-12-20", Cents: 10000}}}, AnsweredOn: "2026-10-11", DeclinedReason: "Te laag."},
		{ProposeArrangement: ProposeArrangement{Tenancy: named("huur"), On: "2026-10-12", Instalments: []Instalment{{DueOn: "2026-12-20", Cents: 10000}}}, AnsweredOn: "2026-10-12", Accepted: true, EndedOn: "2026-10-30", EndReason: EndNotSuitable},
	}
	form := h.ViewFor(somebody(Landlord, RentOfficer), accessDay).PrefilledReferral
	what := []string{}
	for _, effort := range form.PriorEfforts {
		what = append(what, strings.TrimSpace(effort.What+" "+map[bool]string{true: effort.Result}[strings.HasPrefix(effort.What, "Betaling")]))
	}
	if want := []string{"Herinnering gestuurd", "Contact gezocht: telefoon", "Gewezen op schuldhulp", "Betalingsregeling voorgesteld Niet aangenomen.", "Betalingsregeling afgesproken Gestopt."}; !slices.Equal(what, want) {
		t.Errorf("the form starts with %v, want %v", what, want)
	}
	if form.Cause != CauseArrears || form.Tenancy != named("huur") || !slices.Equal(form.Grounds, []ReferralGround{GroundCompositionUnknown}) {
		t.Errorf("the form starts with %s, %v", form.Cause, form.Grounds)
	}
	for _, role := range []OrganisationRole{CaseTeam, Care, DebtAssistance, YouthProtection, SpecialCare, Administration} {
		if h.ViewFor(somebody(role, readers[role]...), accessDay).PrefilledReferral != nil {
			t.Errorf("%s, which reports no households, gets a form", role)
		}
	}
}

// TestAFormIsCompleteOrSaysAllThatIsMissing empties any fields of a complete
// form: mending all that is named makes it complete.
func TestAFormIsCompleteOrSaysAllThatIsMissing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		form := aForm()
		empties := map[string]*string{
			"informedHow": &form.InformedHow, "informedLanguage": &form.InformedLanguage, "tenantAnswer": &form.TenantAnswer,
			"householdSays": &form.HouseholdSays, "priorEfforts.0.what": &form.PriorEfforts[0].What,
			"priorEfforts.0.result": &form.PriorEfforts[0].Result, "priorEfforts.0.whyNotEnough": &form.PriorEfforts[0].WhyNotEnough,
		}
		emptied := []string{}
		for field, text := range empties {
			if rapid.Bool().Draw(t, field) {
				*text = ""
				emptied = append(emptied, field)
			}
		}
		missing := fieldsOf(form.Apply(inArrears(), by(Landlord, "melding", RentOfficer)))
		slices.Sort(emptied)
		slices.Sort(missing)
		if !slices.Equal(missing, emptied) {
			t.Fatalf("missing %v, want %v", missing, emptied)
		}
	})
}
