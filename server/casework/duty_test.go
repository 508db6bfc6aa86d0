package casework

import "testing"

func dutyOf(h *Household, duty LandlordDuty) DutyStatus {
	for _, status := range h.DutyStatuses() {
		if status.Duty == duty {
			return status
		}
	}
	return DutyStatus{}
}

func fulfilled(duty LandlordDuty, on Day, refused bool) Duty {
	return Duty{Made: Made{ID: named(string(duty) + string(on))}, FulfilDuty: FulfilDuty{Tenancy: named("huur"), Duty: duty, On: on, Evidence: "brief", Refused: refused}}
}

func TestHowALandlordsDutyStands(t *testing.T) {
	tests := []struct {
		name  string
		duty  LandlordDuty
		file  func(h *Household)
		state DutyState
		on    Day
	}{
		{"nothing was done", PersonalContact, func(*Household) {}, DutyMissing, ""},
		{"rang the tenant", PersonalContact, func(h *Household) {
			h.ContactAttempts = []ContactAttempt{attempt(Landlord, "2026-10-02", ByPhone, false)}
		}, DutyDone, "2026-10-02"},
		{"a letter is no personal contact", PersonalContact, func(h *Household) {
			h.ContactAttempts = []ContactAttempt{attempt(Landlord, "2026-10-02", ByLetter, false)}
		}, DutyMissing, ""},
		{"care rang, the landlord did not", PersonalContact, func(h *Household) {
			h.ContactAttempts = []ContactAttempt{attempt(Care, "2026-10-02", ByPhone, true)}
		}, DutyMissing, ""},
		{"rang before these arrears", PersonalContact, func(h *Household) {
			h.ContactAttempts = []ContactAttempt{attempt(Landlord, "2026-08-02", ByPhone, true)}
		}, DutyMissing, ""},
		{"a reminder is among the steps of the law", WrittenReminder, func(h *Household) {
			h.LegalEvents = []LegalEvent{{RecordLegalEvent: RecordLegalEvent{Kind: ReminderSent, On: "2026-09-20"}}}
		}, DutyDone, "2026-09-20"},
		{"a reminder about another home", WrittenReminder, func(h *Household) {
			h.LegalEvents = []LegalEvent{{RecordLegalEvent: RecordLegalEvent{Tenancy: named("andere"), Kind: ReminderSent, On: "2026-09-20"}}}
		}, DutyMissing, ""},
		{"pointed to debt help twice: the first counts", DebtHelpPointedOut, func(h *Household) {
			h.Duties = []Duty{fulfilled(DebtHelpPointedOut, "2026-10-10", false), fulfilled(DebtHelpPointedOut, "2026-10-03", false)}
		}, DutyDone, "2026-10-03"},
		{"offered, and the tenant did not refuse", DataSharingOffered, func(h *Household) {
			h.Duties = []Duty{fulfilled(DataSharingOffered, "2026-10-10", false)}
		}, DutyDone, "2026-10-10"},
		{"offered, and the tenant refused later", DataSharingOffered, func(h *Household) {
			h.Duties = []Duty{fulfilled(DataSharingOffered, "2026-10-10", false), fulfilled(DataSharingOffered, "2026-10-20", true)}
		}, DutyMissing, ""},
		{"the claim is about nuisance", WrittenReminder, func(h *Household) {
			h.Referrals = []Referral{{Made: Made{ID: named("melding")}, SubmitReferral: SubmitReferral{Cause: CauseNuisance}}}
		}, DutyNotApplicable, ""},
		{"the claim about nuisance was withdrawn, the arrears stay", WrittenReminder, func(h *Household) {
			h.Referrals = []Referral{{SubmitReferral: SubmitReferral{Cause: CauseNuisance}, WithdrawnOn: "2026-11-01"}}
		}, DutyMissing, ""},
		{"nothing is owed", WrittenReminder, func(h *Household) { h.Tenancies[0].Ledger = nil }, DutyNotApplicable, ""},
	}
	for _, test := range tests {
		h := inArrears()
		test.file(h)
		got := dutyOf(h, test.duty)
		if got.State != test.state || got.On != test.on || (got.Reason != "") != (test.state == DutyNotApplicable) {
			t.Errorf("%s: %s since %q because %q, want %s since %q", test.name, got.State, got.On, got.Reason, test.state, test.on)
		}
	}
}

func TestWhoRecordsADuty(t *testing.T) {
	tests := []struct {
		name  string
		by    OrganisationRole
		with  FulfilDuty
		field string // of the refusal; empty when it is recorded
	}{
		{"the landlord itself", Landlord, FulfilDuty{Duty: WrittenReminder, On: accessDay, Evidence: "brief van 1 oktober"}, ""},
		{"the chair, with who told it", RegieTeam, FulfilDuty{Duty: WrittenReminder, On: accessDay, Evidence: "brief van 1 oktober", Source: "verhuurder, telefonisch"}, ""},
		{"the chair, without who told it", RegieTeam, FulfilDuty{Duty: WrittenReminder, On: accessDay, Evidence: "brief van 1 oktober"}, "source"},
		{"without a proof", Landlord, FulfilDuty{Duty: WrittenReminder, On: accessDay}, "evidence"},
		{"without a day", Landlord, FulfilDuty{Duty: WrittenReminder, Evidence: "brief"}, "on"},
		{"of another landlord's tenancy", Landlord, FulfilDuty{Tenancy: named("andere"), Duty: WrittenReminder, On: accessDay, Evidence: "brief"}, "tenancy"},
	}
	for _, test := range tests {
		h := inArrears()
		h.Tenancies = append([]Tenancy{{NewTenancy: NewTenancy{ID: named("andere"), Landlord: named("tweede-verhuurder")}}}, h.Tenancies...)
		refusal := refusalOf(test.with.Apply(h, Act{Who: somebody(test.by, readers[test.by]...), Today: accessDay}))
		switch {
		case test.field == "" && (refusal != nil || len(h.Duties) != 1 || h.Duties[0].Tenancy != named("huur")):
			t.Errorf("%s: %v", test.name, refusal)
		case test.field != "" && (refusal == nil || refusal.Field != test.field):
			t.Errorf("%s: refused with %v, want the field %s", test.name, refusal, test.field)
		}
	}
}

func TestWhoSeesALandlordsDuties(t *testing.T) {
	h := inArrears()
	h.Duties = []Duty{fulfilled(DebtHelpPointedOut, "2026-10-03", false)}
	for _, role := range OrganisationRoles() {
		view := h.ViewFor(somebody(role, readers[role]...), accessDay)
		sees := role == Landlord || role == CaseTeam || role == RegieTeam || role == DebtAssistance || role == Administration
		if (len(view.Duties) == 1) != sees || (len(view.DutyStatuses) == 4) != sees {
			t.Errorf("%s sees %d duties and %d statuses", role, len(view.Duties), len(view.DutyStatuses))
		}
	}
}
