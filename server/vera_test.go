package main

import (
	"net/http"
	"strings"
	"testing"

	"regieroute/server/casework"
	"regieroute/server/identity"
	"regieroute/server/intake/rentfiletest"
)

// tokenOf makes a token of the association for one scope.
func (d rentDesk) tokenOf(t *testing.T, scope casework.Scope) string {
	t.Helper()
	now, landlord := d.Now(), d.town.Actor("huurmedewerker")
	token, err := identity.NewAccessToken(t.Context(), d.storage.db.Directory("demo"), d.town.Region.ID, identity.AccessToken{
		ID: casework.NewID(now), Program: identity.Person{ID: casework.NewID(now), Name: "Boekhouding " + casework.NewID(now).String()},
		Organisation: identity.Organisation{ID: landlord.Organisation}, Scopes: []casework.Scope{scope}, CreatedAt: now, ExpiresOn: casework.DayOf(now),
	}, casework.RentOfficer)
	if err != nil {
		t.Fatal(err)
	}
	return token
}

// A program of the association tells in VERA's shapes with its token for the rent,
// and what it told stands in the file that the rent file made.
func TestAProgramTellsInTheShapesOfVERA(t *testing.T) {
	t.Parallel()
	desk := aRentDesk(t)
	desk.takesIn(t, rentfiletest.Header+"\nHO-1;R1;Anna Testers;;2;Proeflaan;1;;1234SS;Voorbeeldstad;;;2026-11;500,00;0,00;500,00;\n", books)
	token := desk.tokenOf(t, casework.ScopeRent)
	tells := func(kind, body string) answer {
		return ask(t, http.MethodPut, desk.URL()+"/vera/"+kind, body, "Authorization", "Bearer "+token, "Content-Type", "application/json", "X-Stuurgegevens-Tijdstip-Bericht", "2026-12-01T09:55:00+01:00")
	}
	arrangement := `{"id":"BR-1","overeenkomst":{"code":"HO-1"},"afspraakdatum":"01-12-2026","status":{"code":"ACT"},
		"termijnen":[{"vervaldatum":"2026-12-28T00:00:00","bedrag":"62,50"},{"vervaldatum":"20270128","bedrag":62.5}]}`
	for _, step := range [][3]string{
		{"betalingsregelingen", arrangement, `{"objecten":[{"id":"BR-1","resultaat":"nieuw"}]}`},
		{"betalingsregelingen", "[" + arrangement + "]", `{"objecten":[{"id":"BR-1","resultaat":"ongewijzigd"}]}`},
		{"externe-incassos", `{"id":"EI-1","soort":{"code":"DEU"},"overeenkomsten":[{"id":"HO-1"}],"overdrachtsdatum":"2026-11-30T23:00:00Z"}`, `{"objecten":[{"id":"EI-1","resultaat":"nieuw"}]}`},
		{"overeenkomsten", `[{"id":"HO-1","begindatum":"2019-06-01","einddatum":"31-01-2027"},{"id":"HO-9"}]`, `{"objecten":[{"id":"HO-1","resultaat":"gewijzigd"},{"id":"HO-9","resultaat":"wacht","meldingen":[{"code":"ONBEKEND","omschrijving":"Dit huurcontract is hier niet bekend. Het komt met het huurbestand.","veld":"overeenkomst"}]}]}`},
		{"signaleringen", `{"id":"S-1","soort":{"code":"OVE"}}`, `{"objecten":[{"id":"S-1","resultaat":"niet overgenomen","meldingen":[{"code":"NIET_OVERGENOMEN","omschrijving":"Signalen over gedrag, strafbare feiten, overlast en zorg worden nooit overgenomen.","veld":"soort"}]}]}`},
	} {
		if got := tells(step[0], step[1]); got.status != http.StatusOK || strings.TrimSpace(got.body) != step[2] {
			t.Errorf("%s: got %d %s, want %s", step[0], got.status, got.body, step[2])
		}
	}
	found, err := desk.cases.Files(t.Context(), desk.town.Actor("huurmedewerker"), casework.Filter{}, casework.PageRequest{First: 10})
	if err != nil || len(found.Edges) != 1 {
		t.Fatalf("%d files, %v", len(found.Edges), err)
	}
	file := found.Edges[0].Node
	if len(file.Arrangements) != 1 || file.Arrangements[0].Number != "BR-1" || file.Arrangements[0].Instalments[1] != (casework.Instalment{DueOn: "2027-01-28", Cents: 6250}) {
		t.Errorf("arrangements: %+v", file.Arrangements)
	}
	if len(file.LegalEvents) != 1 || file.LegalEvents[0].Kind != casework.HandedToBailiff || file.LegalEvents[0].On != "2026-12-01" {
		t.Errorf("legal events: %+v", file.LegalEvents)
	}
	if file.Tenancies[0].StartsOn != "2019-06-01" || file.Tenancies[0].EndsOn != "2027-01-31" {
		t.Errorf("tenancy: %+v", file.Tenancies[0].NewTenancy)
	}
	desk.refusesVERA(t, token, arrangement)
}

// refusesVERA sends what is refused as a whole, with VERA's Foutbericht.
func (d rentDesk) refusesVERA(t *testing.T, token, arrangement string) {
	t.Helper()
	for name, wrong := range map[string]struct {
		token, path, body string
		status            int
		words             string
	}{
		"another scope": {d.tokenOf(t, casework.ScopeWrite), "betalingsregelingen", arrangement, http.StatusForbidden, `"code":"NIET_TOEGESTAAN"`},
		"no token":      {"", "betalingsregelingen", arrangement, http.StatusUnauthorized, ""},
		"another kind":  {token, "eenheden", arrangement, http.StatusNotFound, `"omschrijving":"Deze soort objecten wordt hier niet aangenomen."`},
		"no JSON":       {token, "betalingsregelingen", "id;naam", http.StatusUnprocessableEntity, `"omschrijving":"Dit is geen JSON in UTF-8."`},
		"too large":     {token, "betalingsregelingen", strings.Repeat(" ", 1<<20) + arrangement, http.StatusRequestEntityTooLarge, `"omschrijving":"Dit bericht is groter dan 1 MB. Deel het op."`},
	} {
		got := ask(t, http.MethodPut, d.URL()+"/vera/"+wrong.path, wrong.body, "Authorization", "Bearer "+wrong.token, "Content-Type", "application/json")
		if got.status != wrong.status || !strings.Contains(got.body, wrong.words) {
			t.Errorf("%s: got %d %s, want %d %s", name, got.status, got.body, wrong.status, wrong.words)
		}
	}
	if got := d.entersAt(t, d.town, "casemanager", deskNow).send(http.MethodPut, "/vera/betalingsregelingen", arrangement); got.status != http.StatusForbidden {
		t.Errorf("a case manager: %d %s", got.status, got.body)
	}
}
