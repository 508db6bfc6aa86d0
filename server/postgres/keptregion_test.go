package postgres

import (
	"testing"

	"gorm.io/gorm"

	"regieroute/server/casework"
	"regieroute/server/identity"
)

// Access 2: the region gets another name once, whoever sends it twice; who gave it and
// the names it had stay, and no two regions of a server are called the same.
func TestARegionGetsAnotherName(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	other, key, err := identity.NewRegion("Ginds", now)
	if err != nil {
		t.Fatal(err)
	}
	if err := o.db.Directory("test").AddRegion(t.Context(), other, key, now); err != nil {
		t.Fatal(err)
	}
	rename := casework.RenameRegion{ID: casework.NewID(now), Name: "Hier en verder"}
	for range 2 {
		renamed, err := o.service.RenameRegion(t.Context(), o.bo, rename)
		if err != nil || renamed.Version != 1 || renamed.Name != rename.Name || len(renamed.Changes) != 1 || renamed.Changes[0].ByName != "bo" {
			t.Fatalf("renamed: %+v, %v", renamed, err)
		}
	}
	_, err = o.service.RenameRegion(t.Context(), o.bo, casework.RenameRegion{ID: casework.NewID(now), ExpectedVersion: 1, Name: "ginds"})
	refusesAccount(t, "another region's name", err, casework.Invalid, "name")
	_, err = o.service.RenameRegion(t.Context(), o.bo, casework.RenameRegion{ID: casework.NewID(now), Name: "Elders"})
	refusesAccount(t, "changed meanwhile", err, casework.NotNow, "expectedVersion")
	region, err := o.service.KeptRegion(t.Context(), o.bo)
	if err != nil || region.Name != rename.Name || region.Version != 1 || len(region.Changes) != 1 {
		t.Errorf("kept: %+v, %v", region, err)
	}
	regions, err := o.db.Directory("test").Regions(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, one := range regions {
		if want := map[casework.ID]string{o.region.ID: rename.Name, other.ID: "Ginds"}[one.ID]; one.Name != want {
			t.Errorf("%s is called %q, want %q", one.ID, one.Name, want)
		}
	}
	for _, statement := range []string{"DELETE FROM region_namings", "UPDATE region_namings SET name = ''"} {
		if err := o.db.Directory("test").within(t.Context(), o.region.ID, "try", func(tx *gorm.DB) error { return tx.Exec(statement).Error }); err == nil {
			t.Errorf("%s: it could", statement)
		}
	}
}
