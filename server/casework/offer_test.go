package casework

import "testing"

// Who offers may not always read where a place is (access §2): what they leave
// out must not take it away.
func TestAnOfferThatLeavesOutTheAddressKeepsIt(t *testing.T) {
	t.Parallel()
	shelter, other := named("opvang"), named("andere opvang")
	before := Placement{Address: "Schuilplaats 1", Provider: "Opvang", ProviderOrganisation: shelter}
	tests := []struct {
		name  string
		offer OfferPlacement
		want  string
	}{
		{"more beds at the same provider", OfferPlacement{Provider: "Opvang", ProviderOrganisation: shelter}, "Schuilplaats 1"},
		{"another address of the same provider", OfferPlacement{Provider: "Opvang", ProviderOrganisation: shelter, Address: "Schuilplaats 2"}, "Schuilplaats 2"},
		{"another provider", OfferPlacement{Provider: "Andere opvang", ProviderOrganisation: other}, ""},
		{"another organisation of that name", OfferPlacement{Provider: "Opvang", ProviderOrganisation: other}, ""},
	}
	for _, test := range tests {
		if got := test.offer.addressAfter(before); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}
