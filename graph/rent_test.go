package graph

import (
	"fmt"
	"testing"

	"regieroute/server/casework"
)

// rentOf is what an organisation sees of the rent of a household.
type rentOf struct {
	Household struct {
		Tenancies []struct {
			Frozen                                     bool
			FrozenCents, NewArrearsCents, ArrearsCents int
		}
		Arrangements []struct {
			ID, Status, Note, HouseholdSays string
			Instalments                     []struct{ DueOn, Status string }
		}
	}
}

const askingRent = `query Rent($id: UUID!) { household(id: $id) {
	tenancies { frozen frozenCents newArrearsCents arrearsCents }
	arrangements { id status note householdSays countsFrom totalCents paidCents instalments { dueOn cents status paidIn missedOn } } } }`

func TestAPaymentArrangementFromProposalToBroken(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.reported("Jansen")
	w.appointed(household)
	administration := w.actors[casework.Administration].Organisation
	w.does(casework.CaseTeam, household, fmt.Sprintf(`{"inviteOrganisation":{"organisation":%q,"role":"ADMINISTRATION","purpose":"Bewind","legalBasis":"LEGAL_OBLIGATION"}}`, administration), "APPLIED")
	tenancy := casework.DerivedID(t.Name(), "huur").String()
	rent := func(months string) {
		w.does(casework.Landlord, household, fmt.Sprintf(`{"recordRent":{"tenancy":{"id":%q,"number":"H1"},"asOf":"2026-12-01","months":[%s]}}`, tenancy, months), "APPLIED")
	}
	rent(`{"month":"2026-09","dueCents":70000,"paidCents":0,"balanceCents":210000}`)
	w.does(casework.Landlord, household, `{"suspendEviction":{"from":"2026-10-01","until":"2027-01-31","frozenCents":210000,"frozenOn":"2026-10-01"}}`, "APPLIED")
	proposed := w.does(casework.CaseTeam, household, fmt.Sprintf(`{"proposeArrangement":{"tenancy":%q,"on":"2026-10-02","householdSays":"Dit lukt.","note":"In twee keer",
		"instalments":[{"dueOn":"2026-10-25","cents":5000},{"dueOn":"2026-11-24","cents":5000}]}}`, tenancy), "APPLIED")
	is := func(role casework.OrganisationRole, want string) rentOf {
		t.Helper()
		got := asks[rentOf](w, role, askingRent, map[string]any{"id": household})
		if len(got.Household.Arrangements) != 1 || got.Household.Arrangements[0].Status != want {
			t.Fatalf("%s sees %+v, want %s", role, got.Household, want)
		}
		return got
	}
	if got := is(casework.Landlord, "PROPOSED"); got.Household.Arrangements[0].HouseholdSays != "" || got.Household.Arrangements[0].Note == "" {
		t.Errorf("the landlord reads %+v", got.Household.Arrangements[0])
	}
	answer := fmt.Sprintf(`{"answerArrangement":{"arrangement":%q,"accepted":true,"on":"2026-10-03"}}`, proposed)
	w.does(casework.CaseTeam, household, answer, "REFUSED FORBIDDEN ")
	w.does(casework.Landlord, household, answer, "APPLIED")
	is(casework.CaseTeam, "RUNNING") // the administrator came later than that
	rent(`{"month":"2026-10","dueCents":70000,"paidCents":70000,"balanceCents":210000},{"month":"2026-11","dueCents":70000,"paidCents":60000,"balanceCents":220000}`)
	got := is(casework.RegieTeam, "BROKEN")
	if home := got.Household.Tenancies[0]; !home.Frozen || home.FrozenCents != 210000 || home.NewArrearsCents != 10000 || home.ArrearsCents != 220000 {
		t.Errorf("the rent stands as %+v", home)
	}
	w.does(casework.Administration, household, fmt.Sprintf(`{"agreeArrangement":{"arrangement":%q,"agrees":true,"on":"2026-12-01"}}`, proposed), "APPLIED")
	w.does(casework.Landlord, household, fmt.Sprintf(`{"endArrangement":{"arrangement":%q,"on":"2026-12-01","reason":"NOT_SUITABLE"}}`, proposed), "APPLIED")
	is(casework.Administration, "ENDED")
	w.does(casework.Landlord, household, fmt.Sprintf(`{"endTenancy":{"tenancy":%q,"on":"2026-12-31"}}`, tenancy), "APPLIED")
}
