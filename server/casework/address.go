package casework

import (
	"regexp"
	"strings"
)

var dutchPostalCode = regexp.MustCompile(`^([0-9]{4})([A-Z]{2})$`)

// written gives the address as people write it, Oefenweg 12 A, 6828 PX Arnhem,
// however its postal code was typed or imported; "" for no address.
func (a Address) written() string {
	code := a.PostalCode
	if plain := plainPart(code); dutchPostalCode.MatchString(plain) {
		code = dutchPostalCode.ReplaceAllString(plain, "$1 $2")
	}
	home, town := spaced(a.Street, a.HouseNumber, a.Suffix), spaced(code, a.City)
	if home == "" || town == "" {
		return home + town
	}
	return home + ", " + town
}

// spaced joins words with one space between them.
func spaced(words ...string) string {
	return strings.Join(strings.Fields(strings.Join(words, " ")), " ")
}
