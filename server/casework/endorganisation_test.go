package casework

import (
	"context"
	"strings"
	"testing"
	"time"
)

// Access 2: an organisation ends from a day on, by who keeps the region and knows
// how many files must go on without it; until that day it can be taken back.
func TestWhenAnOrganisationCanEnd(t *testing.T) {
	at := time.Date(2026, 11, 29, 10, 0, 0, 0, time.UTC)
	bo := somebody(RegieTeam, AdministratorRole)
	in := []RoleFiles{{CaseTeam, 2}, {Care, 10}}
	done := OrganisationChange{ID: named("done"), Version: 1, Act: OrganisationEnded}
	known := []KeptOrganisation{
		{ID: regieOffice.ID, Name: "Regieteam", Kind: RegieTeam},
		{ID: named("care"), Name: "Zorg", Kind: Care, Version: 1, OpenFiles: in, Changes: []OrganisationChange{done}},
		{ID: named("planned"), Name: "Zorg Oost", Kind: Care, EndsFrom: "2026-11-30", EndReason: "Fusie"},
		{ID: named("gone"), Name: "Zorg West", Kind: YouthProtection, EndsFrom: "2026-11-29", EndReason: "Fusie"},
		{ID: named("youth"), Name: "Jeugdbescherming", Kind: YouthProtection, YouthRequests: true},
	}
	ctx := context.Background()
	service := NewService(nil, func() time.Time { return at }).KeepingAccounts(&paper{kept: known})
	ends := func(by Actor, change func(*EndOrganisation)) error {
		wanted := EndOrganisation{ID: named("change"), Organisation: named("care"), ExpectedVersion: 1, From: "2026-12-31", Reason: " Fusie ", OpenFiles: 12}
		change(&wanted)
		ended, err := service.EndOrganisation(ctx, by, wanted)
		if last := len(ended.Changes) - 1; err == nil && wanted.ID != done.ID && (ended.EndsFrom != wanted.From || ended.EndReason != "Fusie" || ended.Changes[last].EndsFrom != wanted.From || ended.Changes[last].Reason != "Fusie") {
			t.Errorf("ended: %+v", ended)
		}
		return err
	}
	of := func(organisation ID) func(*EndOrganisation) {
		return func(e *EndOrganisation) { e.Organisation, e.ExpectedVersion, e.OpenFiles = organisation, 0, 0 }
	}
	resumes := func(by Actor, organisation ID, version int64) error {
		resumed, err := service.ResumeOrganisation(ctx, by, ResumeOrganisation{ID: named("change"), Organisation: organisation, ExpectedVersion: version})
		if err == nil && (resumed.EndsFrom != "" || resumed.EndReason != "" || resumed.Changes[0].Act != OrganisationResumed) {
			t.Errorf("resumed: %+v", resumed)
		}
		return err
	}
	_, chosen := service.ChooseYouthProtection(ctx, bo, ChooseYouthProtection{ID: named("choice"), Organisation: named("gone")})
	const over = "Deze organisatie is al gestopt."
	for _, test := range []struct {
		name  string
		err   error
		field string
		words string
	}{
		{"on a later day", ends(bo, func(*EndOrganisation) {}), "", ""},
		{"today", ends(bo, func(e *EndOrganisation) { e.From = "2026-11-29" }), "", ""},
		{"in a year", ends(bo, func(e *EndOrganisation) { e.From = "2027-11-29" }), "", ""},
		{"yesterday", ends(bo, func(e *EndOrganisation) { e.From = "2026-11-28" }), "from", "Kies vandaag of een latere dag, hoogstens een jaar vooruit."},
		{"in over a year", ends(bo, func(e *EndOrganisation) { e.From = "2027-11-30" }), "from", "Kies vandaag of een latere dag, hoogstens een jaar vooruit."},
		{"on no day", ends(bo, func(e *EndOrganisation) { e.From = "" }), "from", "Kies vanaf welke dag de organisatie niet meer meedoet."},
		{"without a reason", ends(bo, func(e *EndOrganisation) { e.Reason = " " }), "reason", "Schrijf op waarom de organisatie stopt."},
		{"with a long reason", ends(bo, func(e *EndOrganisation) { e.Reason = strings.Repeat("é", 501) }), "reason", "Gebruik voor de reden hoogstens 500 tekens."},
		{"by who does not know its files", ends(bo, func(e *EndOrganisation) { e.OpenFiles = 2 }), "openFiles", "Open dossiers waarin deze organisatie nog meedoet: 12. Schrijf dat aantal op als u weet dat zij zonder haar verder moeten."},
		{"the Regieteam", ends(bo, of(regieOffice.ID)), "", "De regio heeft één Regieteam. Dat kan niet stoppen."},
		{"who gets the requests for children", ends(bo, of(named("youth"))), "", "Deze organisatie krijgt de verzoeken voor Jeugdbescherming. Kies daarvoor eerst een andere."},
		{"what stops already", ends(bo, of(named("planned"))), "", "Deze organisatie stopt al. Draai dat eerst terug."},
		{"what stopped", ends(bo, of(named("gone"))), "", over},
		{"what changed meanwhile", ends(bo, func(e *EndOrganisation) { e.ExpectedVersion = 0 }), "expectedVersion", ChangedMeanwhile().Message},
		{"what was done already", ends(bo, func(e *EndOrganisation) { e.ID, e.ExpectedVersion = done.ID, 0 }), "", ""},
		{"by a landlord's administrator", ends(somebody(Landlord, AdministratorRole), func(*EndOrganisation) {}), "", "Dit kan niet met uw rol."},
		{"by the chair", ends(somebody(RegieTeam, Chair), func(*EndOrganisation) {}), "", "Dit kan niet met uw rol."},
		{"taken back", resumes(bo, named("planned"), 0), "", ""},
		{"taken back on its day", resumes(bo, named("gone"), 0), "", over},
		{"taken back where none is planned", resumes(bo, named("care"), 1), "", "Deze organisatie stopt niet."},
		{"taken back, changed meanwhile", resumes(bo, named("planned"), 1), "expectedVersion", ChangedMeanwhile().Message},
		{"taken back by the chair", resumes(somebody(RegieTeam, Chair), named("planned"), 0), "", "Dit kan niet met uw rol."},
		{"chosen for youth protection after its end", chosen, "", over},
	} {
		refusal := refusalOf(test.err)
		if refusal == nil {
			refusal = &Error{}
		}
		if refusal.Field != test.field || refusal.Message != test.words {
			t.Errorf("%s: refused for %q with %q, want %q with %q", test.name, refusal.Field, refusal.Message, test.field, test.words)
		}
	}
}

// Access 2: nobody brings an organisation into a file that stopped in the region;
// one that was in it stays, and one that stops tomorrow can still come.
func TestNobodyBringsInWhoStopped(t *testing.T) {
	region := Region{Endings: Endings{ByOrganisation: map[ID]Ending{named("gone"): {From: "2026-11-29"}, named("tomorrow"): {From: "2026-11-30"}}}}
	for _, test := range []struct {
		name    string
		who     ID
		refused bool
	}{{"from the day", named("gone"), true}, {"before the day", named("tomorrow"), false}, {"that goes on", named("here"), false}} {
		file := &Household{ID: named("file"), Involvements: []Involvement{{Organisation: named("gone"), Role: Care, From: "2026-01-01", Until: "2026-11-01"}}}
		act := Act{Who: somebody(CaseTeam, CaseManagerRole), Operation: named("act"), Today: "2026-11-29", Stopped: region.stopped("2026-11-29")}
		err := change(file, &InviteOrganisation{Organisation: test.who, Role: Care, Purpose: "Hulp", LegalBasis: PublicTask}, act)
		if (err != nil) != test.refused || err != nil && refusalOf(err).Message != "Deze organisatie is gestopt in de regio. Kies een andere." {
			t.Errorf("%s: got %v", test.name, err)
		}
	}
}

// Access 2: nobody new works for an organisation that stopped; roles can still be
// taken away there.
func TestNobodyIsLetInWhereItStopped(t *testing.T) {
	gone := rentOffice
	gone.EndsFrom = "2026-11-29"
	at := time.Date(2026, 11, 29, 10, 0, 0, 0, time.UTC)
	book := AccountBook{Accounts: []Account{anAccount("last", AdministratorRole, regieOffice), anAccount("kim", RentOfficer, gone)}, Organisations: []Organisation{regieOffice, gone}}
	service := NewService(nil, func() time.Time { return at }).KeepingAccounts(&paper{book: book})
	bo := somebody(RegieTeam, AdministratorRole)
	_, err := service.InviteAccount(context.Background(), bo, InviteAccount{ID: named("new"), Name: "Nieuw", SignInName: "nieuw", Organisation: gone.ID, Roles: []PersonRole{RentOfficer}})
	if got := refusalOf(err); got == nil || got.Message != "Deze organisatie is al gestopt." {
		t.Errorf("somebody new: got %v", err)
	}
	if _, err := service.ChangeAccountRoles(context.Background(), bo, ChangeAccountRoles{ID: named("change"), Account: named("kim"), Organisation: gone.ID, Roles: []PersonRole{}}); err != nil {
		t.Errorf("roles taken away: got %v", err)
	}
}
