package casework

import "fmt"

// Code is what a program may conclude from a refusal.
type Code string

// The codes of refusals. A refusal is the writer's to read; anything else that
// goes wrong is ours to mend and has no code.
const (
	Invalid    Code = "INVALID"     // the input cannot be right; correct it and send again
	Forbidden  Code = "FORBIDDEN"   // somebody in this role may never do this
	LostAccess Code = "LOST_ACCESS" // the writer could do this once, or nobody knows the file; what was written is kept for review
	Unknown    Code = "UNKNOWN"     // it names something that is not in the file
	NotNow     Code = "NOT_NOW"     // the file's state does not allow it; the message says what is missing
	Unsafe     Code = "UNSAFE"      // a safety rule of the route forbids it; nobody may override
	IDReused   Code = "ID_REUSED"   // the operation's id was used before for something else
	Erased     Code = "ERASED"      // the household was erased

	ReleaseRefused Code = "RELEASE_REFUSED" // a release would tell too much about somebody, and is not made (datasets, disclosure control)
)

// Error is a refusal: a code for programs, the rule it comes from, a sentence
// in plain Dutch for people, and the field it is about where there is one.
type Error struct {
	Code    Code
	Rule    string // the paragraph, such as "3.2f" or "practice 27"; empty when none
	Message string // B1 Dutch, never with a name, an address or typed text
	Field   string // path in the command, such as "steps.0.dueOn"; empty when none
	Missing []FieldProblem
}

// FieldProblem is one thing of a form that is missing or cannot be right. A
// refusal that names several says the first of them itself.
type FieldProblem struct {
	Field   string `json:"field"`   // path in the command, such as "priorEfforts.0.result"
	Rule    string `json:"rule"`    // the paragraph that wants it
	Message string `json:"message"` // B1 Dutch
}

// English gives the sentence in English.
func (p FieldProblem) English() string { return inEnglish(p.Message, Invalid) }

// problems are what is wrong with a form, in the order of its fields.
type problems []*Error

func (p *problems) when(wrong bool, problem *Error) {
	if wrong {
		*p = append(*p, problem)
	}
}

// incomplete refuses a form with everything that is missing at once; nil when
// nothing is.
func incomplete(found problems) error {
	if len(found) == 0 {
		return nil
	}
	refusal := *found[0]
	for _, problem := range found {
		refusal.Missing = append(refusal.Missing, FieldProblem{Field: problem.Field, Rule: problem.Rule, Message: problem.Message})
	}
	return &refusal
}

// Error gives code, rule and message; it never holds personal data.
func (e *Error) Error() string { return fmt.Sprintf("%s (%s): %s", e.Code, e.Rule, e.Message) }

func invalid(field, message string) *Error {
	return &Error{Code: Invalid, Message: message, Field: field}
}

func missing(field, rule, message string) *Error {
	return &Error{Code: Invalid, Rule: rule, Message: message, Field: field}
}

func unknown(what string) *Error {
	return &Error{Code: Unknown, Message: "Dit staat niet (meer) in het dossier.", Field: what}
}

func notNow(rule, message string) *Error { return &Error{Code: NotNow, Rule: rule, Message: message} }
