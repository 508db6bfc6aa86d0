package postgres

import (
	"testing"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

// Access 2: an organisation is added and renamed once, whoever sends it twice; who
// did it stays.
func TestAnOrganisationComesAndGetsAnotherName(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	add := casework.AddOrganisation{ID: casework.NewID(now), Name: "Zorg Oost", Kind: casework.Care}
	rename := casework.RenameOrganisation{ID: casework.NewID(now), Organisation: add.ID, ExpectedVersion: 1, Name: "Zorg West"}
	for range 2 {
		if added, err := o.service.AddOrganisation(t.Context(), o.bo, add); err != nil || added.Version != 1 || added.Changes[0].ByName != "bo" {
			t.Fatalf("added: %+v, %v", added, err)
		}
	}
	o.invites(t, o.bo, "kim", add.ID, casework.Professional)
	for range 2 {
		if renamed, err := o.service.RenameOrganisation(t.Context(), o.bo, rename); err != nil || renamed.Version != 2 || renamed.Name != "Zorg West" {
			t.Fatalf("renamed: %+v, %v", renamed, err)
		}
	}
	_, err := o.service.AddOrganisation(t.Context(), o.bo, casework.AddOrganisation{ID: casework.NewID(now), Name: "ZORG west", Kind: casework.Care})
	refusesAccount(t, "a name that is there", err, casework.Invalid, "name")
	all, err := o.service.Organisations(t.Context(), o.bo)
	last := all[len(all)-1]
	if err != nil || len(all) != 3 || last.Name != "Zorg West" || last.Kind != casework.Care || last.People != 1 || len(last.Changes) != 2 || last.Changes[0].Name != "Zorg Oost" {
		t.Errorf("listed: %+v, %v", all, err)
	}
	for _, statement := range []string{"DELETE FROM organisation_changes", "UPDATE organisation_changes SET name = ''"} {
		if err := o.db.Directory("test").within(t.Context(), o.region.ID, "try", func(tx *gorm.DB) error { return tx.Exec(statement).Error }); err == nil {
			t.Errorf("%s: it could", statement)
		}
	}
}

// Practice 26: one organisation of the region gets the requests to youth protection,
// the last that was chosen; every tablet hears which. SQL by hand makes no two, and
// none of another kind.
func TestOneOrganisationGetsTheRequestsToYouthProtection(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	ids := []casework.ID{casework.NewID(now), casework.NewID(now)}
	for i, id := range ids {
		if _, err := o.service.AddOrganisation(t.Context(), o.bo, casework.AddOrganisation{ID: id, Name: []string{"Jeugd Noord", "Jeugd Zuid"}[i], Kind: casework.YouthProtection}); err != nil {
			t.Fatal(err)
		}
	}
	for _, id := range []casework.ID{ids[0], ids[1]} {
		choice := casework.ChooseYouthProtection{ID: casework.NewID(now), Organisation: id, ExpectedVersion: 1}
		for range 2 {
			if chosen, err := o.service.ChooseYouthProtection(t.Context(), o.bo, choice); err != nil || !chosen.YouthRequests || chosen.Version != 2 {
				t.Fatalf("chosen: %+v, %v", chosen, err)
			}
		}
		directory, err := o.service.Directory(t.Context(), o.bo)
		if err != nil {
			t.Fatal(err)
		}
		for _, one := range directory.Organisations {
			if one.YouthRequests != (one.ID == id) {
				t.Errorf("%s: %v, want it of the last chosen alone", one.Name, one.YouthRequests)
			}
		}
	}
	for name, statement := range map[string]string{
		"a second":        "UPDATE organisations SET youth_requests = true WHERE kind = 'YOUTH_PROTECTION'",
		"of another kind": "UPDATE organisations SET youth_requests = true WHERE kind = 'LANDLORD'",
	} {
		if err := o.db.Directory("test").within(t.Context(), o.region.ID, "try", func(tx *gorm.DB) error { return tx.Exec(statement).Error }); err == nil {
			t.Errorf("%s: it could", name)
		}
	}
}
