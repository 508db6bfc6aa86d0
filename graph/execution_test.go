package graph

import (
	"fmt"
	"testing"

	"regieroute/server/casework"
)

// Route 3.2e, practice 26: asked over the interface, acknowledged, and read by
// who may.
func TestYouthProtectionIsCalledIn(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.reported("Jansen")
	w.appointed(household)
	w.does(casework.CaseTeam, household, `{"addResident":{"resident":{"id":"01900000-0000-7000-8000-000000000001","name":"Kind","birthDate":"2015-05-05","role":"CHILD"}}}`, "APPLIED")
	w.does(casework.Landlord, household, `{"recordLegalEvent":{"kind":"EVICTION_ANNOUNCED","on":"2026-12-01","evictOn":"2026-12-20"}}`, "APPLIED")
	w.does(casework.Landlord, household, `{"askClearance":{"evictOn":"2026-12-20"}}`, "APPLIED")
	type file struct {
		Household *struct {
			YouthDuty         *struct{ Status, OpensOn, Text string }
			YouthRequests     []struct{ ID, Text string }
			ClearanceRequests []struct{ ID, Status string }
		}
	}
	query := fmt.Sprintf(`{ household(id: %q) { youthDuty { status opensOn text } youthRequests { id text } clearanceRequests { id status } } }`, household)
	got := asks[file](w, casework.CaseTeam, query, nil)
	if got.Household.YouthDuty == nil || got.Household.YouthDuty.Status != "UNSENT" || got.Household.YouthDuty.Text == "" {
		t.Fatalf("the duty is %+v", got.Household.YouthDuty)
	}
	asked := got.Household.ClearanceRequests[0].ID
	if theirs := asks[file](w, casework.YouthProtection, query, nil); theirs.Household != nil {
		t.Error("youth protection was in the file before it was asked")
	}
	organisation := w.actors[casework.YouthProtection].Organisation
	request := w.does(casework.CaseTeam, household, fmt.Sprintf(`{"requestYouthProtection":{"organisation":%q,"parentsTold":true}}`, organisation), "APPLIED")
	w.does(casework.YouthProtection, household, fmt.Sprintf(`{"acknowledgeYouthProtection":{"request":%q,"on":"2026-12-01","answer":"Wij komen morgen."}}`, request), "APPLIED")
	w.does(casework.RegieTeam, household, fmt.Sprintf(`{"refuseClearance":{"request":%q,"reason":"Er is nog geen plek."}}`, asked), "APPLIED")
	got = asks[file](w, casework.RegieTeam, query, nil)
	if got.Household.YouthDuty.Status != "ACKNOWLEDGED" || got.Household.YouthRequests[0].Text != "" || got.Household.ClearanceRequests[0].Status != "REFUSED" {
		t.Errorf("the Regieteam reads %+v", got.Household)
	}
}

// Route 3.1f, practice 23: an advice keeps the plan off track until it is
// followed.
func TestAPlanSaysWhatItMisses(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.reported("Jansen")
	w.appointed(household)
	invite := `{"inviteOrganisation":{"organisation":%q,"role":"DEBT_ASSISTANCE","purpose":"Schulden regelen","legalBasis":"PUBLIC_TASK"}}`
	w.does(casework.CaseTeam, household, fmt.Sprintf(invite, w.actors[casework.DebtAssistance].Organisation), "APPLIED")
	type referrals struct {
		Referrals struct {
			Edges []struct{ Node struct{ ID string } }
		}
	}
	referral := asks[referrals](w, casework.RegieTeam, `{ referrals { edges { node { id } } } }`, nil).Referrals.Edges[0].Node.ID
	team := w.actors[casework.CaseTeam].Organisation
	w.does(casework.RegieTeam, household, fmt.Sprintf(`{"decide":{"referral":%q,"meetingOn":"2026-12-01","canBePrevented":true,"preventedReason":"Er is inkomen.",
		"attendance":[{"organisation":%q,"agrees":true},{"organisation":%q,"agrees":true}],"steps":[{"what":"Budget maken","organisation":%q,"dueOn":"2026-12-15"}],
		"specialCare":false,"specialCareReason":"Niet nodig.","scenario":"PREVENT","weighing":"Voorkomen is goedkoper.","householdSays":"Wij willen blijven."}}`,
		referral, team, w.actors[casework.RegieTeam].Organisation, team), "APPLIED")
	advice := w.does(casework.DebtAssistance, household, `{"adviseAdministration":{"on":"2026-12-01","why":"De schulden lopen op."}}`, "APPLIED")
	type plans struct {
		Plans struct {
			Edges []struct {
				Node struct {
					Status, Freeze    string
					OnTrack           bool
					Missing, OffTrack []struct{ Rule, Message string }
				}
			}
		}
	}
	const query = `{ plans { edges { node { status freeze onTrack missing { rule message } offTrack { rule message } } } } }`
	plan := asks[plans](w, casework.CaseTeam, query, nil).Plans.Edges[0].Node
	if plan.Status != "DRAFT" || plan.OnTrack || plan.Freeze != "NOT_FROZEN" || len(plan.Missing) != 4 || plan.OffTrack[0].Rule != "3.1f" {
		t.Fatalf("got %+v", plan)
	}
	w.does(casework.CaseTeam, household, fmt.Sprintf(`{"recordAdministration":{"advice":%q,"event":"PETITION_FILED","on":"2026-12-01"}}`, advice), "APPLIED")
	for _, domain := range []string{"HOUSING", "FINANCES"} {
		w.does(casework.CaseTeam, household, fmt.Sprintf(`{"setGoal":{"domain":%q,"description":"Rust","organisation":%q,"nextControlOn":"2026-12-20"}}`, domain, team), "APPLIED")
	}
	suspension := w.does(casework.Landlord, household, `{"suspendEviction":{"from":"2026-12-01","until":"2027-01-31","frozenCents":120000,"frozenOn":"2026-12-01"}}`, "APPLIED")
	w.does(casework.Landlord, household, fmt.Sprintf(`{"extendSuspension":{"suspension":%q,"until":"2027-03-31","reason":"Het gaat goed."}}`, suspension), "APPLIED")
	plan = asks[plans](w, casework.CaseTeam, query, nil).Plans.Edges[0].Node
	if plan.Status != "ACTIVE" || !plan.OnTrack || plan.Freeze != "FROZEN" || len(plan.Missing) != 0 {
		t.Errorf("got %+v", plan)
	}
}
