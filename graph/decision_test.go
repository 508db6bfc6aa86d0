package graph

import (
	"fmt"
	"strings"
	"testing"

	"regieroute/server/casework"
)

// A referral from the agenda to the decision and the answer of the desk, as
// programs ask and tell it.
func TestStoryOfADecision(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.reported("Jansen")
	w.appointed(household)
	type referrals struct {
		Household struct{ Referrals []struct{ ID string } }
	}
	referral := asks[referrals](w, casework.RegieTeam, fmt.Sprintf(`{ household(id: %q) { referrals { id } } }`, household), nil).Household.Referrals[0].ID
	desk := w.actors[casework.SpecialCare].Organisation
	w.does(casework.RegieTeam, household, fmt.Sprintf(`{"inviteOrganisation":{"organisation":%q,"role":"SPECIAL_CARE","purpose":"Zorg","legalBasis":"PUBLIC_TASK"}}`, desk), "APPLIED")
	type proposals struct {
		AgendaProposals []struct {
			Reason, Referral string
			Household        struct{ Name string }
		}
	}
	if got := asks[proposals](w, casework.RegieTeam, `{ agendaProposals(on: "2026-12-08") { reason referral household { name } } }`, nil); len(got.AgendaProposals) != 1 || got.AgendaProposals[0].Referral != referral {
		t.Fatalf("proposed: %+v", got)
	}
	meeting := casework.DerivedID(w.Name(), "meeting")
	type changed struct{ PlanMeeting, SetAgenda struct{ Version int } }
	asks[changed](w, casework.RegieTeam, fmt.Sprintf(`mutation { planMeeting(meeting: {id: %q, on: "2026-12-01", startsAt: "13:30", place: "Stadhuis"}) { version } }`, meeting), nil)
	item := fmt.Sprintf(`{id: %q, householdId: %q, referral: %q, reason: NEW_REFERRAL, note: "Eerst bellen"}`, meeting, household, referral)
	asks[changed](w, casework.RegieTeam, fmt.Sprintf(`mutation { setAgenda(agenda: {id: %q, expectedVersion: 1, items: [%s]}) { version } }`, meeting, item), nil)
	if got := w.as(casework.CaseTeam).ask(fmt.Sprintf(`mutation { setAgenda(agenda: {id: %q, expectedVersion: 2, items: []}) { version } }`, meeting), nil); got.code() != "FORBIDDEN" {
		t.Errorf("the case team sets an agenda: %s", got.body)
	}
	w.does(casework.RegieTeam, household, fmt.Sprintf(`{"openReferral":{"referral":%q}}`, referral), "APPLIED")
	w.does(casework.RegieTeam, household, fmt.Sprintf(`{"askStandpoints":{"referral":%q,"dueOn":"2026-12-04"}}`, referral), "APPLIED")
	team := w.actors[casework.CaseTeam]
	decide := fmt.Sprintf(`{"decide":{"referral":%[1]q,"meeting":%[4]q,"meetingOn":"2026-12-01","canBePrevented":true,"preventedReason":"Er is inkomen.",
		"attendance":[{"organisation":%[2]q,"agrees":true},{"organisation":%[3]q,"agrees":false,"note":"Te laat"}],
		"steps":[{"what":"Op huisbezoek","organisation":%[2]q,"dueOn":"2026-12-10"}],"specialCare":true,"specialCareReason":"Er is zorg nodig.",
		"scenario":"PREVENT","weighing":"De kinderen blijven op school.","householdSays":"Wij werken mee.","landlordText":"Schort op.",
		"costs":{"version":0,"lines":[{"key":"crisis-night","times":30},{"key":"care-month","times":6}]},
		"telling":{"organisation":%[2]q,"owner":%[5]q,"on":"2026-12-02"}}}`, referral, team.Organisation, w.actors[casework.Landlord].Organisation, meeting, team.Person)
	decision := w.does(casework.RegieTeam, household, decide, "APPLIED")
	w.does(casework.SpecialCare, household, fmt.Sprintf(`{"registerSpecialCare":{"decision":%q,"state":"ACCEPTED","on":"2026-12-01"}}`, decision), "APPLIED")
	const decided = `{ household(id: %q) { steps { what } plans { specialCare } decisions { weighing telling { owner on }
		costs { version example totals { side fromCents toCents } lines { name times source } } asItStood { phase decisions { id } } } }
		meeting(id: %q) { version agenda { note end referral household { name } } } }`
	for role, want := range map[casework.OrganisationRole][]string{
		casework.CaseTeam: {`"specialCare":"ACCEPTED"`, `"example":true`, `{"side":"EVICTING","fromCents":300000,"toCents":600000}`, `"asItStood":{"phase":"REPORTED","decisions":[]}`, `"end":"DECIDED"`, `"note":""`, `"on":"2026-12-02"`},
		casework.Landlord: {`"specialCare":null`, `"costs":null`, `"telling":null`, `"weighing":""`, `"asItStood":{"phase":"REPORTED"`, `"end":"DECIDED"`},
		casework.Care:     {`"household":null`, `"meeting":null`},
	} {
		got := w.as(role).ask(fmt.Sprintf(decided, household, meeting), nil)
		for _, part := range want {
			if !strings.Contains(got.body, part) {
				t.Errorf("%s: want %s in %s", role, part, got.body)
			}
		}
	}
	many := `{ decisions(first: 100) { edges { node { asItStood { name } } } } }`
	if got := w.as(casework.CaseTeam).ask(many, nil); got.code() != codeLimit {
		t.Errorf("a hundred files from the past at once: %s", got.body)
	}
}
