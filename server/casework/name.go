package casework

import (
	"strings"
	"unicode/utf8"
)

// longestName is how many characters the name of a person, an organisation, a
// program or a region has at most.
const longestName = 120

// tidyName gives a name as it is kept: on one line, with single spaces.
func tidyName(name string) string { return strings.Join(strings.Fields(name), " ") }

func tooLong(name string) bool { return utf8.RuneCountInString(name) > longestName }

// nameTooLong refuses a name in a field that has no room for it.
func nameTooLong(field string) *Error {
	return invalid(field, "Gebruik voor de naam hoogstens 120 tekens.")
}
