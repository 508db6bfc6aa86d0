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
