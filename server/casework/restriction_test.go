package casework

import (
	"testing"

	"pgregory.net/rapid"
)

func TestWhenAFileIsRestricted(t *testing.T) {
	tests := []struct {
		name string
		file *Household
		want Day
	}{
		{"nobody asked", &Household{}, ""},
		{"asked, and no answer", asked(RightsRestriction), ""},
		{"granted", asked(RightsRestriction).answered(RightsGranted, "2026-03-10"), "2026-03-10"},
		{"granted in part", asked(RightsRestriction).answered(RightsPartly, "2026-03-10"), "2026-03-10"},
		{"an objection that was granted", asked(RightsObjection).answered(RightsGranted, "2026-03-10"), "2026-03-10"},
		{"refused", asked(RightsRestriction).answered(RightsRefused, "2026-03-10"), ""},
		{"lifted", asked(RightsRestriction).answered(RightsGranted, "2026-03-10").answered(RightsLifted, "2026-03-20"), ""},
		{"an erasure that was granted", asked(RightsErasure).answered(RightsGranted, "2026-03-10"), ""},
	}
	for _, test := range tests {
		if got := test.file.RestrictedSince(); got != test.want || test.file.Restricted() != (test.want != "") {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
	two := asked(RightsRestriction).answered(RightsGranted, "2026-03-20")
	other := two.RightsRequests[0]
	other.ID = named("ander")
	two.RightsRequests = append(two.RightsRequests, other)
	earlier := two.RightsAnswers[0]
	earlier.Request, earlier.On = named("ander"), "2026-03-15"
	two.RightsAnswers = append(two.RightsAnswers, earlier)
	if got := two.RestrictedSince(); got != "2026-03-15" {
		t.Errorf("of two residents: since %q", got)
	}
}

// restricted makes any file a restricted one.
func restricted(h *Household) *Household {
	request := asked(RightsRestriction).answered(RightsGranted, "2026-11-01")
	if len(h.Residents) > 0 {
		request.RightsRequests[0].Resident = h.Residents[0].ID
	}
	h.RightsRequests = append(h.RightsRequests, request.RightsRequests...)
	h.RightsAnswers = append(h.RightsAnswers, request.RightsAnswers...)
	return h
}

// A restricted file goes to nobody new, and no verb but an invitation is refused
// for it: what keeps people off the street goes on (route 3.2f, GDPR art. 18.2).
func TestARestrictedFileAnyWay(t *testing.T) {
	files := startingFiles(t)
	rapid.Check(t, func(t *rapid.T) {
		plain := copied(t, rapid.SampledFrom(files).Draw(t, "file"))
		chance := &anything{t: t, today: "2026-12-01"}
		for step := range rapid.IntRange(1, 15).Draw(t, "steps") {
			chance.today = chance.today.Plus(rapid.IntRange(0, 4).Draw(t, "days later"))
			next, name, verb, act := chance.tries(plain, step)
			if verb == nil {
				continue
			}
			kept := restricted(copied(t, plain))
			err := change(kept, verb, act)
			_, invites := verb.(*InviteOrganisation)
			if next != nil && err != nil && !invites && name != "linkHousehold" {
				t.Fatalf("%s is refused because the file is restricted: %v", name, err)
			}
			if invitation, is := verb.(*InviteOrganisation); is && err == nil && invitation.LegalBasis != VitalInterest {
				t.Fatal("somebody new was let into a restricted file")
			}
			if next != nil {
				plain = next
			}
		}
	})
}

func TestWhoIsLetIntoARestrictedFile(t *testing.T) {
	tests := []struct {
		name    string
		file    *Household
		basis   LegalBasis
		refused bool
	}{
		{"nobody asked", asked(RightsErasure), PublicTask, false},
		{"help, in a restricted file", restricted(asked(RightsErasure)), PublicTask, true},
		{"with consent", restricted(asked(RightsErasure)), Consent, true},
		{"a child is in danger", restricted(asked(RightsErasure)), VitalInterest, false},
	}
	for _, test := range tests {
		invitation := InviteOrganisation{Organisation: named("zorg"), Role: Care, Purpose: "Hulp", LegalBasis: test.basis}
		refusal := refusalOf(invitation.Apply(test.file, actOn("2026-12-01")))
		if refused := refusal != nil; refused != test.refused || len(test.file.Involvements) == 1 == refused {
			t.Errorf("%s: got %v", test.name, refusal)
		}
		const kept = "Dit dossier is beperkt: er komt nu niemand bij. Is iemand anders in gevaar? Kies dan de grondslag vitaal belang."
		if refusal != nil && (refusal.Field != "legalBasis" || refusal.Code != NotNow || refusal.Message != kept) {
			t.Errorf("%s: refused as %+v", test.name, refusal)
		}
	}
}

func TestWhoReadsARestrictedFile(t *testing.T) {
	h := restricted(aSharedFile())
	h.LinkedTo = ID{}
	program := func(role OrganisationRole) Actor {
		actor := somebody(role, readers[role]...)
		actor.Scopes = []Scope{ScopeRead}
		return actor
	}
	for _, role := range OrganisationRoles() {
		if view := h.ViewFor(somebody(role, readers[role]...), accessDay); view == nil || view.RestrictedSince == "" {
			t.Errorf("people of %s are not told that it is restricted", role)
		}
		if seen := h.ViewFor(program(role), accessDay) != nil; seen != (role == CaseTeam) {
			t.Errorf("a program of %s sees it: %v", role, seen)
		}
	}
	h.RightsAnswers = nil
	if h.ViewFor(program(Care), accessDay) == nil {
		t.Error("without a restriction a program does not see it")
	}
}
