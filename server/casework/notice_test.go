package casework

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

// toldTo writes who is told what: kind, organisation, and one person or the roles.
func toldTo(notices []Notice) []string {
	told := []string{}
	for _, notice := range notices {
		organisation := ""
		for _, role := range OrganisationRoles() {
			if notice.Organisation == named(string(role)) {
				organisation = string(role)
			}
		}
		whom := fmt.Sprint(notice.Roles)
		if !notice.Person.IsZero() {
			whom = "one"
		}
		told = append(told, strings.Join([]string{string(notice.Kind), organisation, whom}, " "))
	}
	slices.Sort(told)
	return told
}

// aTold is a file that everybody is in, with a case manager and what is asked about.
func aTold() *Household {
	h := reportedFile()
	h.CaseManagers = []CaseManager{{AppointCaseManager: AppointCaseManager{Person: named("casemanager"), Organisation: named(string(CaseTeam))}}}
	h.Arrangements = []PaymentArrangement{{Made: Made{ID: named("regeling"), By: named("casemanager"), For: named(string(CaseTeam))}}}
	return h
}

// Route 1.4, 2.1–2.5, 3.1a, 3.2f and practice 8, 17, 19, 26, 27, 39: who is told
// what others did in a file.
func TestWhoIsToldWhat(t *testing.T) {
	tests := []struct {
		name    string
		file    func(*Household)
		command Command
		want    []string
	}{
		{"a visit tells nobody", nil, Command{RecordVisit: &RecordVisit{}}, nil},
		{"a partner is invited", nil, Command{InviteOrganisation: &InviteOrganisation{Organisation: named(string(Care))}}, []string{"INVITED CARE [PROFESSIONAL TEAM_LEAD]"}},
		{"a referral is for who leads the Regieteam", nil, Command{SubmitReferral: &SubmitReferral{}}, []string{"REFERRED REGIETEAM [CHAIR SECRETARY]"}},
		{"it is sent back to its landlord", nil, Command{ReturnReferral: &ReturnReferral{Referral: named("melding")}}, []string{"RETURNED LANDLORD [RENT_OFFICER TEAM_LEAD]"}},
		{
			"standpoints are asked of two", func(h *Household) {
				h.StandpointRequests = []StandpointRequest{{Made: Made{Operation: named("nu")}, AskStandpoints: AskStandpoints{Organisations: []ID{named(string(CaseTeam)), named(string(Care))}}}}
			},
			Command{AskStandpoints: &AskStandpoints{}},
			[]string{"STANDPOINT_ASKED CARE [PROFESSIONAL TEAM_LEAD]", "STANDPOINT_ASKED CASE_TEAM one"},
		},
		{
			"a decision is for everybody who had a say and may read it", nil, Command{Decide: &Decide{Referral: named("melding")}},
			[]string{
				"DECIDED CARE [PROFESSIONAL TEAM_LEAD]", "DECIDED CASE_TEAM one", "DECIDED DEBT_ASSISTANCE [PROFESSIONAL TEAM_LEAD]", "DECIDED LANDLORD [RENT_OFFICER TEAM_LEAD]",
				"DECIDED REGIETEAM [CHAIR SECRETARY]", "DECIDED SPECIAL_CARE [PROFESSIONAL TEAM_LEAD]", "DECIDED YOUTH_PROTECTION [PROFESSIONAL TEAM_LEAD]",
			},
		},
		{
			"another landlord hears nothing of a decision", func(h *Household) { h.Tenancies[0].Landlord, h.Referrals[0].For = named("ander"), named("ander") },
			Command{Decide: &Decide{Referral: named("melding")}},
			[]string{
				"DECIDED CARE [PROFESSIONAL TEAM_LEAD]", "DECIDED CASE_TEAM one", "DECIDED DEBT_ASSISTANCE [PROFESSIONAL TEAM_LEAD]",
				"DECIDED REGIETEAM [CHAIR SECRETARY]", "DECIDED SPECIAL_CARE [PROFESSIONAL TEAM_LEAD]", "DECIDED YOUTH_PROTECTION [PROFESSIONAL TEAM_LEAD]",
			},
		},
		{"the chair asks for a suspension", nil, Command{AskSuspension: &AskSuspension{}}, []string{"SUSPENSION_ASKED LANDLORD [RENT_OFFICER TEAM_LEAD]"}},
		{"an arrangement is proposed", nil, Command{ProposeArrangement: &ProposeArrangement{Tenancy: named("huur")}}, []string{"ARRANGEMENT_PROPOSED LANDLORD [RENT_OFFICER TEAM_LEAD]"}},
		{"it is answered: who proposed it hears", nil, Command{AnswerArrangement: &AnswerArrangement{Arrangement: named("regeling")}}, []string{"ARRANGEMENT_ANSWERED CASE_TEAM one"}},
		{
			"a file is handed over to a colleague", func(h *Household) {
				h.CaseManagers[0].Until = accessDay
				h.CaseManagers = append(h.CaseManagers, CaseManager{AppointCaseManager: AppointCaseManager{Person: named("opvolger"), Organisation: named(string(CaseTeam))}})
			},
			Command{AppointCaseManager: &AppointCaseManager{Person: named("opvolger"), Organisation: named(string(CaseTeam))}},
			[]string{"APPOINTED CASE_TEAM one", "HANDED_OVER CASE_TEAM one"},
		},
		{
			"to another team: who lost the file hears nothing", func(h *Household) {
				h.CaseManagers[0].Until, h.CaseManagers[0].Organisation = accessDay, named("vorig team")
				h.CaseManagers = append(h.CaseManagers, CaseManager{AppointCaseManager: AppointCaseManager{Person: named("opvolger"), Organisation: named(string(CaseTeam))}})
			},
			Command{AppointCaseManager: &AppointCaseManager{Person: named("opvolger"), Organisation: named(string(CaseTeam))}},
			[]string{"APPOINTED CASE_TEAM one"},
		},
		{"youth protection is called in", nil, Command{RequestYouthProtection: &RequestYouthProtection{Organisation: named(string(YouthProtection))}}, []string{"YOUTH_REQUESTED YOUTH_PROTECTION [PROFESSIONAL TEAM_LEAD]"}},
		{"it answers", nil, Command{AcknowledgeYouthProtection: &AcknowledgeYouthProtection{}}, []string{"YOUTH_ACKNOWLEDGED CASE_TEAM one"}},
		{"a clearance is asked", nil, Command{AskClearance: &AskClearance{}}, []string{"CLEARANCE_ASKED REGIETEAM [CHAIR SECRETARY]"}},
		{"it is given", nil, Command{ClearEviction: &ClearEviction{}}, []string{"CLEARED CASE_TEAM one", "CLEARED LANDLORD [RENT_OFFICER TEAM_LEAD]"}},
		{"it is refused", nil, Command{RefuseClearance: &RefuseClearance{}}, []string{"CLEARANCE_REFUSED LANDLORD [RENT_OFFICER TEAM_LEAD]"}},
		{"an incident", nil, Command{ReportIncident: &ReportIncident{}}, []string{"INCIDENT CASE_TEAM one", "INCIDENT REGIETEAM [CHAIR SECRETARY]"}},
		{"nobody is case manager: the team leads hear", func(h *Household) { h.CaseManagers = nil }, Command{ReportIncident: &ReportIncident{}}, []string{"INCIDENT CASE_TEAM [TEAM_LEAD]", "INCIDENT REGIETEAM [CHAIR SECRETARY]"}},
		{"the glass is broken", nil, Command{BreakGlass: &BreakGlass{}}, []string{"GLASS_BROKEN CASE_TEAM one", "GLASS_BROKEN REGIETEAM [CHAIR SECRETARY]"}},
		{
			"a fact takes a clearance back: everybody who sees evictions hears", func(h *Household) { h.Clearances = []Clearance{{RevokedAt: noon(accessDay)}} },
			Command{AddResident: &AddResident{}},
			[]string{
				"CLEARANCE_REVOKED CARE [PROFESSIONAL TEAM_LEAD]", "CLEARANCE_REVOKED CASE_TEAM one", "CLEARANCE_REVOKED DEBT_ASSISTANCE [PROFESSIONAL TEAM_LEAD]", "CLEARANCE_REVOKED LANDLORD [RENT_OFFICER TEAM_LEAD]",
				"CLEARANCE_REVOKED REGIETEAM [CHAIR SECRETARY]", "CLEARANCE_REVOKED SPECIAL_CARE [PROFESSIONAL TEAM_LEAD]", "CLEARANCE_REVOKED YOUTH_PROTECTION [PROFESSIONAL TEAM_LEAD]",
			},
		},
		{"one that was taken back before is told no more", func(h *Household) { h.Clearances = []Clearance{{RevokedAt: noon("2026-11-30")}} }, Command{AddResident: &AddResident{}}, nil},
		{
			"a care organisation that left hears nothing", func(h *Household) { h.Involvements[3].Until = "2026-11-30" },
			Command{InviteOrganisation: &InviteOrganisation{Organisation: named(string(Care))}}, nil,
		},
	}
	for _, test := range tests {
		h := aTold()
		if test.file != nil {
			test.file(h)
		}
		notices := h.Notices(test.command, actOf(theTeam, accessDay, "nu"))
		if got := toldTo(notices); !slices.Equal(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
		for _, notice := range notices {
			if notice.By != theTeam.Person || notice.Household != h.ID || notice.Subject.IsZero() && len(h.Clearances) == 0 {
				t.Errorf("%s: %+v does not say who did it, in which file and about what", test.name, notice)
			}
		}
	}
}

// Practice 17, 39: who is told that a household is on the agenda.
func TestWhoIsToldOfAnAgenda(t *testing.T) {
	h := aTold()
	h.Involvements = append(h.Involvements, Involvement{Organisation: named("andere verhuurder"), Role: Landlord, From: "2026-01-01"})
	notices := h.AgendaNotices(AgendaItem{ID: named("punt"), HouseholdID: h.ID, Referral: named("melding")}, theChair.Person, accessDay)
	for _, notice := range notices {
		if notice.Organisation == named(string(RegieTeam)) || notice.Organisation == named("andere verhuurder") || notice.Kind != ToldOnAgenda {
			t.Errorf("got %+v", notice)
		}
	}
	if len(notices) != 6 { // all but the Regieteam, the other landlord and who reads no referrals
		t.Errorf("got %d notices, want 6: %q", len(notices), toldTo(notices))
	}
}

// Route 3.1e: what the calendar brings is told when it begins, to whom its alert
// is for.
func TestWhatTheCalendarBrings(t *testing.T) {
	h := aTold()
	h.Decisions = []Decision{{Decide: Decide{Referral: named("melding"), Scenario: Prevent}}}
	h.Plans = []Plan{{Made: made("plan", "2026-09-10"), Scenario: Prevent, From: "2026-09-10"}}
	h.Suspensions = []Suspension{{Made: made("opschorting", "2026-09-10"), SuspendEviction: SuspendEviction{From: "2026-09-10", Until: "2026-12-31"}}}
	tests := []struct {
		name        string
		from, today Day
		want        []string
	}{
		{"the day before", "2026-12-13", "2026-12-16", nil},
		{"two weeks before the term ends", "2026-12-14", "2026-12-17", []string{"TERM_ENDS CASE_TEAM one", "TERM_ENDS LANDLORD [RENT_OFFICER TEAM_LEAD]", "TERM_ENDS REGIETEAM [CHAIR SECRETARY]"}},
		{"the next days nothing more", "2026-12-18", "2026-12-20", nil},
		{"the term is over", "2027-01-01", "2027-01-01", []string{"TERM_EXPIRED CASE_TEAM one", "TERM_EXPIRED LANDLORD [RENT_OFFICER TEAM_LEAD]", "TERM_EXPIRED REGIETEAM [CHAIR SECRETARY]"}},
	}
	for _, test := range tests {
		notices := slices.DeleteFunc(h.DueNotices(test.from, test.today), func(n Notice) bool { return n.Kind != "TERM_ENDS" && n.Kind != "TERM_EXPIRED" })
		if got := toldTo(notices); !slices.Equal(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
		for _, notice := range notices {
			if notice.Since < test.from || notice.Since > test.today || !notice.By.IsZero() {
				t.Errorf("%s: %+v does not say since when, or says that somebody did it", test.name, notice)
			}
		}
	}
}

// What somebody is told is a sentence, about a part of the file that somebody sees.
func TestEveryNotificationIsASentence(t *testing.T) {
	for _, kind := range NotificationKinds() {
		notification := Notification{Kind: kind}
		if words := notification.Reason(); !strings.HasSuffix(words, ".") || len(strings.Fields(words)) > 20 {
			t.Errorf("%s: %q is no short sentence", kind, words)
		}
		if next := notification.Next(); next != "" && !slices.Contains(VerbNames(), next) {
			t.Errorf("%s asks for %q, which nobody can do", kind, next)
		}
		if !slices.Contains(Facets(), tellings[kind].facet) {
			t.Errorf("%s is about no part of a file", kind)
		}
	}
	for _, kind := range SoonKinds() {
		if !slices.Contains(NotificationKinds(), kind) {
			t.Errorf("%s may not wait, and is told nobody", kind)
		}
	}
}

// Nobody marks more than a page at once.
func TestHowManyAreReadAtOnce(t *testing.T) {
	_, err := NewService(nil, time.Now).MarkRead(t.Context(), theTeam, make([]ID, MaxPage+1))
	if refusal := refusalOf(err); refusal == nil || refusal.Message != "Geef hoogstens 100 meldingen tegelijk." || refusal.Field != "notifications" {
		t.Errorf("got %v", err)
	}
}
