package casework

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"
)

// Access 2: how the region is called is said by its administrator alone, and what
// cannot be is refused in words at the field.
func TestHowARegionMayBeCalled(t *testing.T) {
	t.Parallel()
	bo := somebody(RegieTeam, AdministratorRole)
	done := RegionNaming{ID: named("done"), Version: 1, Name: "Hier"}
	region := KeptRegion{ID: bo.Region, Version: 1, Name: "Hier", Changes: []RegionNaming{done}}
	service := NewService(nil, time.Now).KeepingAccounts(&paper{region: region, others: []string{"Ginds"}})
	program := bo
	program.Scopes = []Scope{ScopeWrite}
	long := strings.Repeat("é", longestName)
	for _, test := range []struct {
		name   string
		by     Actor
		wanted RenameRegion
		field  string
		words  string // of the refusal; "" when it is called so
	}{
		{"another name", bo, RenameRegion{ID: named("change"), ExpectedVersion: 1, Name: " Daar  en verder "}, "", ""},
		{"its own name, in capitals", bo, RenameRegion{ID: named("change"), ExpectedVersion: 1, Name: "HIER"}, "", ""},
		{"a name as long as can be", bo, RenameRegion{ID: named("change"), ExpectedVersion: 1, Name: long}, "", ""},
		{"what was done already", bo, RenameRegion{ID: done.ID, Name: "Hier"}, "", ""},
		{"no name", bo, RenameRegion{ID: named("change"), ExpectedVersion: 1, Name: "  "}, "name", "Schrijf op hoe de regio heet."},
		{"a name that is too long", bo, RenameRegion{ID: named("change"), ExpectedVersion: 1, Name: long + "x"}, "name", "Gebruik voor de naam hoogstens 120 tekens."},
		{"the name of another region", bo, RenameRegion{ID: named("change"), ExpectedVersion: 1, Name: "GINDS"}, "name", "Op deze server is er al een regio met deze naam."},
		{"changed meanwhile", bo, RenameRegion{ID: named("change"), Name: "Daar"}, "expectedVersion", ChangedMeanwhile().Message},
		{"without an id", bo, RenameRegion{ExpectedVersion: 1, Name: "Daar"}, "id", "De wijziging heeft geen nummer."},
		{"by a program", program, RenameRegion{ID: named("change"), ExpectedVersion: 1, Name: "Daar"}, "", "Dit kan alleen een mens doen."},
		{"by the chair", somebody(RegieTeam, Chair), RenameRegion{ID: named("change"), ExpectedVersion: 1, Name: "Daar"}, "", "Dit kan niet met uw rol."},
		{"by a landlord's administrator", somebody(Landlord, AdministratorRole), RenameRegion{ID: named("change"), ExpectedVersion: 1, Name: "Daar"}, "", "Dit kan niet met uw rol."},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			renamed, err := service.RenameRegion(context.Background(), test.by, test.wanted)
			var refusal *Error
			switch {
			case test.words == "":
				if err != nil || renamed.Name != tidyName(test.wanted.Name) || renamed.Version != int64(len(renamed.Changes)) {
					t.Errorf("got %+v, %v", renamed, err)
				}
			case !errors.As(err, &refusal) || refusal.Message != test.words || refusal.Field != test.field:
				t.Errorf("got %v, want %q at %q", err, test.words, test.field)
			}
		})
	}
	if _, err := NewService(nil, time.Now).RenameRegion(context.Background(), bo, RenameRegion{ID: named("change"), Name: "Daar"}); err == nil {
		t.Error("where nobody is kept it was renamed")
	}
}

// The names of a region are its administrator's to read; who has none gets nothing.
func TestTheNamesOfARegionAreForItsAdministrator(t *testing.T) {
	t.Parallel()
	service := NewService(nil, time.Now).KeepingAccounts(&paper{region: KeptRegion{Name: "Hier"}})
	if region, err := service.KeptRegion(context.Background(), somebody(RegieTeam, AdministratorRole)); err != nil || region == nil || region.Name != "Hier" {
		t.Errorf("the administrator got %+v, %v", region, err)
	}
	for _, other := range []Actor{somebody(RegieTeam, Chair), somebody(Landlord, AdministratorRole), somebody(CaseTeam, CaseManagerRole)} {
		if region, err := service.KeptRegion(context.Background(), other); region != nil || err != nil {
			t.Errorf("%v got %+v, %v", other.Roles, region, err)
		}
	}
}
