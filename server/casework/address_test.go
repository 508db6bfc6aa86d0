package casework

import "testing"

func TestAnAddressAsPeopleWriteIt(t *testing.T) {
	for want, address := range map[string]Address{
		"Oefenweg 12 A, 6828 PX Arnhem": {Street: "Oefenweg", HouseNumber: "12", Suffix: "A", PostalCode: "6828px", City: "Arnhem"},
		"Oefenweg 12, 6828 PX Arnhem":   {Street: "Oefenweg", HouseNumber: "12", PostalCode: "6828 PX", City: "Arnhem"},
		"Oefenweg 12, Arnhem":           {Street: "Oefenweg", HouseNumber: "12", City: "Arnhem"},
		"Rue Neuve 1, B-1000 Brussel":   {Street: "Rue Neuve", HouseNumber: "1", PostalCode: "B-1000", City: "Brussel"},
		"0000 AA":                       {PostalCode: "0000 AA"},
		"":                              {},
	} {
		if got := address.written(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
