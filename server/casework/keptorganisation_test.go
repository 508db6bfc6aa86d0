package casework

import (
	"context"
	"strings"
	"testing"
	"time"
)

// Access 2: what an administrator hears when an organisation cannot be added or
// renamed, in words and at the field.
func TestWhichOrganisationsCannotBe(t *testing.T) {
	bo := somebody(RegieTeam, AdministratorRole)
	done := OrganisationChange{ID: named("done"), Version: 1, Act: OrganisationRenamed, Name: "Verhuurder"}
	known := []KeptOrganisation{
		{ID: regieOffice.ID, Name: "Regieteam", Kind: RegieTeam},
		{ID: rentOffice.ID, Name: "Verhuurder", Kind: Landlord, Version: 1, Changes: []OrganisationChange{done}},
		{ID: named("jeugd"), Name: "Jeugdbescherming", Kind: YouthProtection, Version: 3},
	}
	ctx := context.Background()
	service := NewService(nil, time.Now).KeepingAccounts(&paper{kept: known})
	adds := func(by Actor, change func(*AddOrganisation)) error {
		wanted := AddOrganisation{ID: named("new"), Name: " Zorg  Oost ", Kind: Care}
		change(&wanted)
		added, err := service.AddOrganisation(ctx, by, wanted)
		if err == nil && (strings.Contains(added.Name, "  ") || added.Version != 1 || added.Changes[0].By != by.Person) {
			t.Errorf("added %+v", added)
		}
		return err
	}
	renames := func(by Actor, change func(*RenameOrganisation)) error {
		wanted := RenameOrganisation{ID: named("change"), Organisation: rentOffice.ID, ExpectedVersion: 1, Name: "Wonen Oost"}
		change(&wanted)
		_, err := service.RenameOrganisation(ctx, by, wanted)
		return err
	}
	chooses := func(by Actor, organisation ID, version int64) error {
		chosen, err := service.ChooseYouthProtection(ctx, by, ChooseYouthProtection{ID: named("choice"), Organisation: organisation, ExpectedVersion: version})
		if err == nil && (!chosen.YouthRequests || chosen.Changes[0].Act != OrganisationChosen) {
			t.Errorf("chosen: %+v", chosen)
		}
		return err
	}
	program := bo
	program.Scopes = []Scope{ScopeWrite}
	_, nowhere := NewService(nil, time.Now).AddOrganisation(ctx, bo, AddOrganisation{ID: named("new"), Name: "Oost", Kind: Care})
	_, without := NewService(nil, time.Now).KeepingAccounts(&paper{}).AddOrganisation(ctx, bo, AddOrganisation{ID: named("new"), Name: "Regieteam", Kind: RegieTeam})
	for _, test := range []struct {
		name  string
		err   error
		field string
		words string
	}{
		{"a new one", adds(bo, func(*AddOrganisation) {}), "", ""},
		{"without an id", adds(bo, func(a *AddOrganisation) { a.ID = ID{} }), "id", "De wijziging heeft geen nummer."},
		{"that is there", adds(bo, func(a *AddOrganisation) { a.ID = regieOffice.ID }), "", "Deze organisatie staat al in de lijst."},
		{"without a name", adds(bo, func(a *AddOrganisation) { a.Name = " " }), "name", "Schrijf op hoe de organisatie heet."},
		{"with a long name", adds(bo, func(a *AddOrganisation) { a.Name = strings.Repeat("é", 121) }), "name", "Gebruik voor de naam hoogstens 120 tekens."},
		{"with a name as long as can be", adds(bo, func(a *AddOrganisation) { a.Name = strings.Repeat("é", 120) }), "", ""},
		{"with another's name", adds(bo, func(a *AddOrganisation) { a.Name = "verhuurder" }), "name", "Er is al een organisatie met deze naam."},
		{"that does nothing", adds(bo, func(a *AddOrganisation) { a.Kind = "" }), "kind", "Kies wat de organisatie doet."},
		{"a second Regieteam", adds(bo, func(a *AddOrganisation) { a.Kind = RegieTeam }), "kind", "De regio heeft al een Regieteam."},
		{"the first Regieteam", without, "", ""},
		{"by a program", adds(program, func(*AddOrganisation) {}), "", "Dit kan alleen een mens doen."},
		{"by a landlord's administrator", adds(somebody(Landlord, AdministratorRole), func(*AddOrganisation) {}), "", "Dit kan niet met uw rol."},
		{"by the chair", adds(somebody(RegieTeam, Chair), func(*AddOrganisation) {}), "", "Dit kan niet met uw rol."},
		{"another name", renames(bo, func(*RenameOrganisation) {}), "", ""},
		{"the name it has, in capitals", renames(bo, func(r *RenameOrganisation) { r.Name = "VERHUURDER" }), "", ""},
		{"the Regieteam's name", renames(bo, func(r *RenameOrganisation) { r.Name = "regieteam" }), "name", "Er is al een organisatie met deze naam."},
		{"no name", renames(bo, func(r *RenameOrganisation) { r.Name = "" }), "name", "Schrijf op hoe de organisatie heet."},
		{"of what changed meanwhile", renames(bo, func(r *RenameOrganisation) { r.ExpectedVersion = 0 }), "expectedVersion", ChangedMeanwhile().Message},
		{"what was done already", renames(bo, func(r *RenameOrganisation) { r.ID, r.ExpectedVersion = done.ID, 0 }), "", ""},
		{"of none", renames(bo, func(r *RenameOrganisation) { r.Organisation = named("none") }), "organisation", "Dit staat niet (meer) in het dossier."},
		{"by a rent officer", renames(somebody(Landlord, RentOfficer), func(*RenameOrganisation) {}), "", "Dit kan niet met uw rol."},
		{"for youth protection", chooses(bo, named("jeugd"), 3), "", ""},
		{"for youth protection, changed meanwhile", chooses(bo, named("jeugd"), 2), "expectedVersion", ChangedMeanwhile().Message},
		{"for youth protection, of another kind", chooses(bo, rentOffice.ID, 1), "organisation", "Kies een organisatie voor jeugdbescherming."},
		{"for youth protection, by the chair", chooses(somebody(RegieTeam, Chair), named("jeugd"), 3), "", "Dit kan niet met uw rol."},
		{"where nobody is kept", nowhere, "", "Mensen worden hier niet beheerd."},
	} {
		refusal := refusalOf(test.err)
		if refusal == nil {
			refusal = &Error{}
		}
		if refusal.Field != test.field || refusal.Message != test.words {
			t.Errorf("%s: refused for %q with %q, want %q with %q", test.name, refusal.Field, refusal.Message, test.field, test.words)
		}
	}
	if read, err := service.Organisations(ctx, somebody(Landlord, AdministratorRole)); err != nil || len(read) > 0 {
		t.Errorf("a landlord's administrator reads %v, %v", read, err)
	}
}
