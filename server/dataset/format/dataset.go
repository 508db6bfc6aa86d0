package format

import (
	"regexp"
	"strings"
	"time"
)

// Words is a text in both languages.
type Words struct{ NL, EN string }

// Type is what a column holds.
type Type string

// The types of columns.
const (
	Text   Type = "TEXT"
	Whole  Type = "WHOLE"  // a whole number, in the column's unit
	Day    Type = "DAY"    // a calendar day
	Moment Type = "MOMENT" // UTC, to the microsecond
	YesNo  Type = "YES_NO"
)

// Code is one value that a text column may have.
type Code struct {
	System string // whose list it is of: VERA, DDAS, or "" for our own
	Code   string
	Label  Words
}

// Column is one column: what it is called in files, and what it means.
type Column struct {
	Name     string // small letters, digits and _, as in programs
	Type     Type
	Title    Words
	Meaning  Words
	Unit     string // as cents or days; "" for none
	Required bool   // never unknown
	Codes    []Code // a text column that is one of a list
}

// Dataset is a table with what must be known of it.
type Dataset struct {
	Name      string // small letters, digits and -; files are called after it
	Title     Words
	Meaning   Words
	Publisher string    // the name of the organisation
	Homepage  string    // the publisher's address on the web
	License   string    // the address of the licence; "" for none
	Address   string    // where the release will be found, ending in /
	From, To  time.Time // the first and the last day that it is about
	Made      time.Time // when the snapshot was taken; the only moment that files hold
	Access    Access    // who may have it; Public when empty
	Columns   []Column
}

// Access is who may have a dataset (EU vocabulary of access rights).
type Access string

// The access rights.
const (
	Public     Access = "PUBLIC"
	Restricted Access = "RESTRICTED" // under an agreement
	NonPublic  Access = "NON_PUBLIC"
)

var (
	columnName  = regexp.MustCompile(`^[a-z][a-z0-9_]{0,62}$`)
	datasetName = regexp.MustCompile(`^[a-z][a-z0-9-]{0,62}$`)
)

// Check says what is wrong with a definition.
func (d Dataset) Check() error {
	if !datasetName.MatchString(d.Name) || len(d.Columns) == 0 || len(d.Columns) > maxColumns || d.Made.IsZero() {
		return &Error{Reason: Undefined, Message: "a dataset needs a name, a moment and columns"}
	}
	seen := map[string]bool{}
	for _, column := range d.Columns {
		if !columnName.MatchString(column.Name) || seen[column.Name] || !column.hasType() {
			return &Error{Reason: Undefined, Column: column.Name, Message: "a column needs a name of its own and a type; only text has codes"}
		}
		if strings.TrimSpace(column.Meaning.NL) == "" || strings.TrimSpace(column.Meaning.EN) == "" {
			return &Error{Reason: Undefined, Column: column.Name, Message: "a column needs its meaning in both languages"}
		}
		seen[column.Name] = true
	}
	return nil
}

func (c Column) hasType() bool {
	switch c.Type {
	case Text:
		return true
	case Whole, Day, Moment, YesNo:
		return len(c.Codes) == 0
	}
	return false
}

// Value is one cell. Its zero value is unknown.
type Value struct {
	Type   Type
	Text   string
	Number int64 // a whole number, days or microseconds since 1970, or 1 for yes
}

// The makers of values.

// TextOf makes a value of text.
func TextOf(text string) Value { return Value{Type: Text, Text: text} }

// WholeOf makes a value of a whole number.
func WholeOf(number int64) Value { return Value{Type: Whole, Number: number} }

// DayOf makes a value of the day of a moment, as its own time zone has it.
func DayOf(day time.Time) Value {
	year, month, date := day.Date()
	return Value{Type: Day, Number: time.Date(year, month, date, 0, 0, 0, 0, time.UTC).Unix() / (24 * 60 * 60)}
}

// MomentOf makes a value of a moment.
func MomentOf(at time.Time) Value { return Value{Type: Moment, Number: at.UnixMicro()} }

// YesNoOf makes a value of yes or no.
func YesNoOf(yes bool) Value {
	if yes {
		return Value{Type: YesNo, Number: 1}
	}
	return Value{Type: YesNo}
}

func (v Value) isKnown() bool { return v.Type != "" }

func (v Value) day() time.Time { return time.Unix(v.Number*24*60*60, 0).UTC() }

func (v Value) moment() time.Time { return time.UnixMicro(v.Number).UTC() }
