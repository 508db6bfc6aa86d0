package graph

import (
	"fmt"
	"strings"
	"testing"

	"regieroute/server/casework"
)

// consenting records a consent of a client, and gives the answer.
func (w *world) consenting(role casework.OrganisationRole, name, surname string) answer {
	w.Helper()
	return w.as(role).ask(`mutation($consent: RecordConsent!) { recordConsent(consent: $consent) {
		clientName birthDate postalCode houseNumber suffix form givenOn until evidence withdrawnOn } }`, map[string]any{"consent": map[string]any{
		"id": casework.DerivedID(w.Name(), name), "clientName": "Kanarie " + surname, "birthDate": "1988-04-02", "postalCode": "6811 aa", "houseNumber": "7",
		"form": "SPOKEN", "givenOn": "2026-12-01", "until": "2027-12-01", "evidence": "Kanarie zei dit aan tafel.",
	}})
}

const askingStatuses = `query($first: Int, $after: String) { paymentStatuses(first: $first, after: $after) {
	edges { cursor node { consent { id clientName evidence recordedBy } arrears { arrearsCents frozenCents newArrearsCents since asOf } } } pageInfo { hasNextPage endCursor } } }`

type statusPage struct {
	PaymentStatuses struct {
		Edges []struct {
			Node struct {
				Consent struct{ ID, ClientName string }
				Arrears *struct {
					ArrearsCents int
					Since, AsOf  string
				}
			}
		}
		PageInfo struct {
			HasNextPage bool
			EndCursor   *string
		}
	}
}

// Route 1.5, practice 11: a care provider asks with consent whether the rent of
// its own client is paid. What it is answered at once says nothing about whom
// anybody knows, and nobody else reads a word of it.
func TestStoryOfAConsent(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household, resident := casework.DerivedID(w.Name(), "home"), casework.DerivedID(w.Name(), "client")
	w.does(casework.Landlord, household, fmt.Sprintf(`{"registerHousehold":{"name":"Amrani","address":{"street":"Oefenweg","houseNumber":"7","postalCode":"6811 AA","city":"Voorbeeldstad"},
		"residents":[{"id":%q,"name":"F. Amrani","role":"TENANT","birthDate":"1988-04-02"}]}}`, resident), "APPLIED")
	rent := `{"recordRent":{"tenancy":{"id":%q,"number":"H-77"},"asOf":"2026-11-30","months":[{"month":"2026-11","dueCents":70000,"paidCents":0,"balanceCents":%d}]}}`
	w.does(casework.Landlord, household, fmt.Sprintf(rent, household, 70_000), "APPLIED")
	known, stranger := w.consenting(casework.Care, "known", "Amrani"), w.consenting(casework.Care, "stranger", "Jansen")
	if known.errors != nil || strings.ReplaceAll(known.body, "Amrani", "Jansen") != stranger.body {
		t.Errorf("the answer tells who is known: %s and %s", known.body, stranger.body)
	}
	if again := w.consenting(casework.Care, "known", "Amrani"); again.body != known.body {
		t.Errorf("sent twice: %s", again.body)
	}
	if other := w.consenting(casework.Care, "known", "Jansen"); other.code() != "ID_REUSED" || other.errors[0].Extensions["english"] == nil {
		t.Errorf("an id with other words: %s", other.body)
	}
	owed, after := map[string]int{}, (*string)(nil)
	for range 2 {
		got := asks[statusPage](w, casework.Care, askingStatuses, map[string]any{"first": 1, "after": after}).PaymentStatuses
		if len(got.Edges) != 1 || got.PageInfo.HasNextPage != (len(owed) == 0) {
			t.Fatalf("got %+v", got)
		}
		node := got.Edges[0].Node
		if after = got.PageInfo.EndCursor; node.Arrears == nil {
			owed[node.Consent.ClientName] = 0
			continue
		}
		if owed[node.Consent.ClientName] = node.Arrears.ArrearsCents; node.Arrears.Since != "2026-11" || node.Arrears.AsOf != "2026-11-30" {
			t.Errorf("got %+v", node.Arrears)
		}
	}
	if len(owed) != 2 || owed["Kanarie Amrani"] != 70_000 || owed["Kanarie Jansen"] != 0 {
		t.Errorf("got %v", owed)
	}
	w.nobodyElseHears(household, resident)
	paid := strings.Replace(strings.Replace(rent, "2026-11-30", "2026-12-01", 1), `"paidCents":0`, `"paidCents":70000`, 1)
	w.does(casework.Landlord, household, fmt.Sprintf(paid, household, 0), "APPLIED")
	for _, edge := range asks[statusPage](w, casework.Care, askingStatuses, nil).PaymentStatuses.Edges {
		if edge.Node.Arrears != nil {
			t.Errorf("paid: got %+v", edge.Node.Arrears)
		}
	}
	const withdrawing = `mutation($id: UUID!, $on: Day!) { withdrawConsent(consent: {id: $id, on: $on}) { withdrawnOn } }`
	for on, code := range map[string]string{"2026-12-02": "INVALID", "2026-11-30": "INVALID"} {
		got := w.as(casework.Care).ask(withdrawing, map[string]any{"id": casework.DerivedID(w.Name(), "known"), "on": on})
		if got.code() != code || got.errors[0].Extensions["english"] == nil {
			t.Errorf("withdrawn on %s: %s", on, got.body)
		}
	}
	for _, name := range []string{"known", "stranger"} {
		got := w.as(casework.Care).ask(withdrawing, map[string]any{"id": casework.DerivedID(w.Name(), name), "on": "2026-12-01"})
		if !strings.Contains(got.body, `"withdrawnOn":"2026-12-01"`) {
			t.Errorf("withdrawn: %s", got.body)
		}
	}
	if got := asks[statusPage](w, casework.Care, askingStatuses, nil); len(got.PaymentStatuses.Edges) != 0 {
		t.Errorf("after it was withdrawn: %+v", got)
	}
}

// nobodyElseHears wants that no word of a consent reaches anybody but who asked,
// and that the case team and the overview say who asked and why.
func (w *world) nobodyElseHears(household, resident casework.ID) {
	w.Helper()
	care := w.actors[casework.Care]
	w.does(casework.Landlord, household, fmt.Sprintf(`{"inviteOrganisation":{"organisation":%q,"role":"CASE_TEAM","purpose":"Hulp","legalBasis":"PUBLIC_TASK"}}`, w.actors[casework.CaseTeam].Organisation), "APPLIED")
	everything := fmt.Sprintf(`{ household(id: %[1]q) { name residents { name } involvements { organisation } alerts { reason } }
		history(household: %[1]q) { verb for } whoSaw(household: %[1]q) { organisation role purpose byConsent event }
		residentOverview(household: %[1]q, resident: %[2]q) { seenBy { organisation purpose byConsent } }
		paymentStatuses { edges { cursor node { consent { evidence } } } pageInfo { hasNextPage } } }`, household, resident)
	for _, role := range casework.OrganisationRoles() {
		if role == casework.Care {
			continue
		}
		got := w.as(role).ask(everything, nil)
		if got.data == nil || strings.Contains(got.body, "Kanarie") || !strings.Contains(got.body, `"paymentStatuses":{"edges":[],`) {
			w.Errorf("%s reads of the consent: %s", role, got.body)
		}
		asked := fmt.Sprintf(`"organisation":%q,"purpose":"Met toestemming van de huurder: vragen of de huur is betaald.","byConsent":true`, care.Organisation)
		in := strings.Contains(strings.ReplaceAll(got.body, `"role":"CARE",`, ""), asked)
		if in != (role == casework.CaseTeam) || strings.Contains(got.body, care.Organisation.String()) != (role == casework.CaseTeam) {
			w.Errorf("%s reads who asked: %v in %s", role, in, got.body)
		}
		without := `"whoSaw":[{"organisation":null,"role":null,"purpose":"Met toestemming van de huurder: vragen of de huur is betaald.","byConsent":true,"event":"READ"}]`
		if role == casework.Landlord && !strings.Contains(got.body, without) {
			w.Errorf("the landlord learns that somebody asked: %s", got.body)
		}
		if refused := w.consenting(role, "other", "Amrani"); refused.code() != "FORBIDDEN" {
			w.Errorf("%s records a consent: %s", role, refused.body)
		}
	}
	if got := w.as(casework.Care).ask(everything, nil); !strings.Contains(got.body, `"household":null`) || !strings.Contains(got.body, `"whoSaw":null`) {
		w.Errorf("care is in the file: %s", got.body)
	}
}
