package casework

import (
	"slices"
	"testing"
)

// Practice 23: what following an advice means, in whatever order it is told.
func TestAnAdviceToAppointAnAdministrator(t *testing.T) {
	advise := &AdviseAdministration{Plan: named("plan"), On: "2026-11-20", Why: "De schulden lopen op."}
	filed := &RecordAdministration{Event: PetitionFiled, On: "2026-11-25"}
	appointed := &RecordAdministration{Event: Appointed, On: "2026-11-30", From: "2026-12-01", Administrator: "Bewind Voorbeeld"}
	refused := &RecordAdministration{Event: RefusedByLaw, On: "2026-11-30"}
	tests := []struct {
		name   string
		then   []Verb
		status AdviceStatus
		onIt   bool // the plan is on track
	}{
		{"given", nil, AdviceOpen, false},
		{"the petition is filed", []Verb{filed}, AdviceFollowed, true},
		{"an administrator is appointed", []Verb{filed, appointed}, AdviceAppointed, true},
		{"the court refused", []Verb{filed, refused}, AdviceRefused, true},
		{"appointed first, and the petition came in late", []Verb{appointed, &RecordAdministration{Advice: named("advies"), Event: PetitionFiled, On: "2026-11-25"}}, AdviceAppointed, true},
		{"withdrawn", []Verb{&WithdrawAdvice{Advice: named("advies"), On: "2026-12-01", Reason: "Budgetbeheer is genoeg."}}, AdviceWithdrawn, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			h := aPlanFile(Prevent)
			must(t, h, DebtAssistance, advise)
			h.AdministrationAdvices[0].ID = named("advies")
			for _, verb := range test.then {
				must(t, h, DebtAssistance, verb)
			}
			if got := h.AdviceStatus(h.AdministrationAdvices[0]); got != test.status {
				t.Errorf("the advice is %s, want %s", got, test.status)
			}
			off := rulesOf(h.PlanStates("2026-12-01")[0].OffTrack)
			if got := !slices.Contains(off, "3.1f"); got != test.onIt {
				t.Errorf("off track by %v", off)
			}
		})
	}
}

func TestOnlyDebtAssistanceAdvises(t *testing.T) {
	h := everybodysFile()
	for _, role := range OrganisationRoles() {
		for _, verb := range []string{"adviseAdministration", "withdrawAdvice"} {
			err := May(somebody(role, readers[role]...), verb, h, accessDay)
			if may := err == nil; may != (role == DebtAssistance) {
				t.Errorf("%s may %s: %v", role, verb, may)
			}
		}
	}
}

func TestWhoIsAdministrator(t *testing.T) {
	h := aPlanFile(Prevent)
	must(t, h, CaseTeam, &RecordAdministration{Event: Appointed, On: "2026-11-01", From: "2026-11-10", Administrator: "Bewind Voorbeeld", Organisation: named("bewind")})
	must(t, h, CaseTeam, &RecordAdministration{Event: AdminEnded, On: "2026-11-25"})
	for day, want := range map[Day]string{"2026-11-09": "", "2026-11-10": "Bewind Voorbeeld", "2026-11-24": "Bewind Voorbeeld", "2026-11-25": ""} {
		got := ""
		if administrator := h.AdministratorOn(day); administrator != nil {
			got = administrator.Name
		}
		if got != want {
			t.Errorf("on %s the administrator is %q, want %q", day, got, want)
		}
	}
	if err := refusalOf(does(t, h, CaseTeam, &RecordAdministration{Event: Appointed, On: "2026-11-01"})); err == nil || err.Field != "administrator" {
		t.Errorf("appointed without a name: %v", err)
	}
}

// The landlord hears that a plan is off track, never that debt assistance
// advised an administrator.
func TestTheAdviceIsForWhoReadsFinances(t *testing.T) {
	h := aPlanFile(Prevent)
	must(t, h, DebtAssistance, &AdviseAdministration{On: "2026-11-20", Why: "De schulden lopen op."})
	for _, role := range OrganisationRoles() {
		view := h.ViewFor(somebody(role, readers[role]...), accessDay)
		reads := role == CaseTeam || role == DebtAssistance || role == Administration
		if (view.FiledAdvices() != nil) != reads {
			t.Errorf("%s reads the advices: %v", role, view.FiledAdvices())
		}
		said := view.FiledPlans()[0].OffTrack()[0].Message
		if open := said != hiddenPoint; open != (reads || role == RegieTeam) {
			t.Errorf("%s is told %q", role, said)
		}
	}
}
