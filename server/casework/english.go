package casework

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"regexp"
	"strconv"
	"sync"
)

// refusalsInEnglish holds every sentence of a refusal in Dutch, with the same in
// English; %d stands for a number.
//
//go:embed refusals_en.json
var refusalsInEnglish []byte

var englishSentences = sync.OnceValue(func() map[string]string {
	sentences := map[string]string{}
	_ = json.Unmarshal(refusalsInEnglish, &sentences) // a test reads the same
	return sentences
})

var numberIn = regexp.MustCompile(`\d+`)

// English gives the refusal's sentence in English, for programs of partners and
// for who reads no Dutch. A sentence that was stored by an earlier release and
// is not known any more is told by its code.
func (e *Error) English() string { return inEnglish(e.Message, e.Code) }

func inEnglish(message string, code Code) string {
	sentences := englishSentences()
	if exactly, known := sentences[message]; known {
		return exactly
	}
	numbers := []any{}
	pattern := numberIn.ReplaceAllStringFunc(message, func(digits string) string {
		number, _ := strconv.Atoi(digits)
		numbers = append(numbers, number)
		return "%d"
	})
	if counted, known := sentences[pattern]; known {
		return fmt.Sprintf(counted, numbers...)
	}
	return codesInEnglish[code]
}

// English gives the sentence of a need in English.
func (n ClearanceNeed) English() string {
	if met, known := needsInEnglish[n.Message]; known {
		return met
	}
	return inEnglish(n.Message, NotNow)
}

// needsInEnglish has what a clearance needs and is there; what is missing is a refusal.
var needsInEnglish = map[string]string{
	"Iedereen die hier woont heeft een plek, of het huishouden is niet beschermd.": "Everybody who lives here has a place, or the household is not protected.",
	"De ontruiming is aangezegd voor deze dag.":                                    "The eviction is announced for this day.",
	"Er is een besluit om te ontruimen.":                                           "There is a decision to evict.",
	"Er loopt geen opschorting.":                                                   "No suspension is running.",
	"Er is geen moratorium.":                                                       "There is no moratorium.",
	"Eigen oplossingen zijn onderzocht.":                                           "The household's own solutions have been explored.",
	"De vraag over een crisisplek is beantwoord.":                                  "The question about a crisis place has been answered.",
	"De verhuurder heeft om de vrijgave gevraagd.":                                 "The landlord has asked for the clearance.",
}

// codesInEnglish says what each code means.
var codesInEnglish = map[Code]string{
	Invalid:    "The input cannot be right. Correct it and send it again.",
	Forbidden:  "Somebody in this role may never do this.",
	LostAccess: "You could do this once, or nobody knows the file. What you wrote is kept for review.",
	Unknown:    "This is not in the file (any more).",
	NotNow:     "The state of the file does not allow this.",
	Unsafe:     "A safety rule of the route forbids this. Nobody may override it.",
	IDReused:   "This number was already used for something else.",
	Erased:     "This household was erased.",

	ReleaseRefused: "This release would tell too much about somebody.",
}
