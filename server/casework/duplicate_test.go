package casework

import (
	"slices"
	"testing"
)

func TestTwoHouseholdsThatLookAlike(t *testing.T) {
	f := oneHousehold(t, someone("een", "1980-01-01"))
	view, who := f.closing.ViewFor(theTeam, calendar[0]), theTeam
	if got := view.alikeFor(who, f.lasting); !slices.Equal(got, []DuplicateReason{SameResident}) {
		t.Errorf("they are alike for %v", got)
	}
	for name, role := range map[string]Actor{"a carer": theCarer, "the landlord": theLandlord, "another team": {Region: theTeam.Region, Organisation: named("ander team"), OrganisationRole: CaseTeam, Roles: theTeam.Roles}} {
		if got := view.alikeFor(role, f.lasting); got != nil {
			t.Errorf("%s hears of another file: %v", name, got)
		}
	}
	if _, err := f.does("closing", theTeam, &DistinguishHousehold{From: f.lasting.ID}, calendar[0]); refusalOf(err) == nil || refusalOf(err).Message != "Schrijf op waarom dit een ander huishouden is." {
		t.Errorf("without a reason: %v", err)
	}
	if _, err := f.does("closing", theTeam, &DistinguishHousehold{From: named("x"), Reason: "x"}, calendar[0]); refusalOf(err) == nil {
		t.Error("a file that nobody knows was told apart")
	}
	f, err := f.does("closing", theTeam, &DistinguishHousehold{From: f.lasting.ID, Reason: "Vader en zoon"}, calendar[0])
	if err != nil {
		t.Fatal(err)
	}
	if apart := oneHousehold(t, someone("een", "1980-01-01")); f.lasting.Version != apart.lasting.Version || f.closing.Version == apart.closing.Version {
		t.Errorf("telling two files apart changes versions %d and %d", f.closing.Version, f.lasting.Version)
	}
	if got := f.closing.ViewFor(theTeam, calendar[0]).alikeFor(theTeam, f.lasting); got != nil {
		t.Errorf("told apart, and still alike for %v", got)
	}
	if got := f.lasting.ViewFor(theTeam, calendar[0]).alikeFor(theTeam, f.closing); got != nil {
		t.Errorf("told apart from the other side, and still alike for %v", got)
	}
}

func TestSameAddress(t *testing.T) {
	home := Address{Street: "Kleine Oord", HouseNumber: "12", Suffix: "A", PostalCode: "6811 HZ", City: "Arnhem"}
	for _, test := range []struct {
		name  string
		other Address
		want  bool
	}{
		{"the same", home, true},
		{"written otherwise", Address{Street: "kleine oord", HouseNumber: "12", Suffix: "a", City: "ARNHEM"}, true},
		{"only postal code and number", Address{Street: "Kl. Oord", HouseNumber: "12", Suffix: "a", PostalCode: "6811hz", City: "Arnhem"}, true},
		{"the neighbours", Address{Street: "Kleine Oord", HouseNumber: "12", Suffix: "B", PostalCode: "6811 HZ", City: "Arnhem"}, false},
		{"the same street elsewhere", Address{Street: "Kleine Oord", HouseNumber: "12", Suffix: "A", City: "Velp"}, false},
		{"kept from the reader", Address{}, false},
	} {
		if got := home.sameAs(test.other); got != test.want {
			t.Errorf("%s: got %v, want %v", test.name, got, test.want)
		}
	}
	if (Address{}).sameAs(Address{}) {
		t.Error("two addresses that are kept from the reader look the same")
	}
}
