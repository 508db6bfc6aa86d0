package vera

import (
	"errors"
	"strings"

	"regieroute/server/casework"
)

// Outcome is what became of an object.
type Outcome string

// What may become of an object.
const (
	Added     Outcome = "nieuw"
	Changed   Outcome = "gewijzigd"
	Unchanged Outcome = "ongewijzigd"
	Waits     Outcome = "wacht"            // nothing was done; it may be sent again
	NotTaken  Outcome = "niet overgenomen" // it has no place here
	Faulty    Outcome = "fout"
)

// Remark is VERA's Foutbericht, with the field it is about.
type Remark struct {
	Code  string `json:"code"`
	Words string `json:"omschrijving"`
	Field string `json:"veld,omitempty"`
}

// The codes of remarks.
const (
	codeMissing  = "VERPLICHT"
	codeInvalid  = "ONGELDIG"
	codeUnknown  = "ONBEKEND"
	codeNotNow   = "NIET_NU"
	codeMayNot   = "NIET_TOEGESTAAN"
	codeOlder    = "OUDER"
	codeNotTaken = "NIET_OVERGENOMEN"
)

// Answer is what became of one object, in the order in which they were sent.
type Answer struct {
	ID      string   `json:"id"`
	Outcome Outcome  `json:"resultaat"`
	Remarks []Remark `json:"meldingen,omitempty"`
}

func (a *Answer) remark(code, words, field string) {
	a.Remarks = append(a.Remarks, Remark{Code: code, Words: words, Field: field})
}

func (a *Answer) become(outcome Outcome, code, words, field string) {
	a.Outcome = outcome
	a.remark(code, words, field)
}

// fieldNames are what VERA calls the fields of verbs.
var fieldNames = map[string]string{
	"on": "afspraakdatum", "instalments": "termijnen", "number": "id", "tenancy": "overeenkomst", "reason": "eindeReden",
}

// refused tells why a rule refuses.
func (a *Answer) refused(refusal *casework.Error, names map[string]string) {
	field, _, _ := strings.Cut(refusal.Field, ".")
	if own := names[field]; own != "" {
		field = own
	} else if common := fieldNames[field]; common != "" {
		field = common
	}
	switch refusal.Code { //nolint:exhaustive // all others are the sender's to put right
	case casework.NotNow:
		a.become(Waits, codeNotNow, refusal.Message, field)
	case casework.Forbidden, casework.LostAccess, casework.Erased, casework.Unsafe:
		a.become(Faulty, codeMayNot, refusal.Message, field)
	default:
		a.become(Faulty, codeInvalid, refusal.Message, field)
	}
}

func errorAs[E error](err error) (E, bool) {
	var wanted E
	is := errors.As(err, &wanted)
	return wanted, is
}
