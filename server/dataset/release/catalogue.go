package release

import (
	"slices"

	"regieroute/server/casework"
	"regieroute/server/dataset/format"
)

// definition is one table of the publication catalogue. Whoever changes what a table
// counts or is split by gives it another name: what was published before is compared
// by name.
type definition struct {
	name    string
	title   format.Words
	counts  format.Words // what it counts, beside the definitions of its measures
	unit    string       // what is counted: tables with the same unit share their totals
	monthly bool         // by month; else by quarter
	splits  []split      // at most two, beside time
	count   func(casework.RegionCount) []change
	follow  []casework.Measure // what is counted, for their words and for when a month is final
	exact   exactness
	never   func(codes []string) bool // a combination that cannot be; nil when all can
}

// change is what one number of the region adds to one cell of a table.
type change struct {
	codes []string // one for each split
	sign  int
}

// exactness is whether a table is published unrounded (practice 36).
type exactness int

const (
	rounded exactness = iota
	whenDecided
)

// split is what a table is split by beside time.
type split struct {
	name  string
	title format.Words
	marks []mark
}

type mark struct {
	code, parent string
	words        format.Words
}

func words(w casework.Words) format.Words { return format.Words{NL: w.Dutch, EN: w.English} }

// by gives a split by a dimension of the statistics, without some of its values. What
// is of none of the others is unknown.
func by(name string, dimension casework.Dimension, without ...string) split {
	for _, definition := range casework.Dimensions() {
		if definition.Dimension != dimension {
			continue
		}
		s := split{name: name, title: words(definition.Name)}
		for _, m := range definition.Marks {
			if !slices.Contains(without, m.Code) {
				s.marks = append(s.marks, mark{code: m.Code, words: words(m.Words)})
			}
		}
		if !s.has(unknown) {
			s.marks = append(s.marks, mark{code: unknown, words: format.Words{NL: "Onbekend", EN: "Unknown"}})
		}
		return s
	}
	return split{}
}

const unknown = "UNKNOWN"

func (s split) has(code string) bool {
	return slices.ContainsFunc(s.marks, func(m mark) bool { return m.code == code })
}

// known gives a code that the split has, or that it is unknown.
func (s split) known(code string) string {
	if s.has(code) {
		return code
	}
	return unknown
}

// The codes of households: of whom nobody established who they are a row of their own
// (practice 35).
const (
	family = "FAMILY"
	adults = "ADULTS"
)

var household = split{
	name: "household", title: format.Words{NL: "Soort huishouden", EN: "Kind of household"},
	marks: []mark{
		{code: family, words: format.Words{NL: "Gezin met minderjarige kinderen", EN: "Family with minor children"}},
		{code: adults, words: format.Words{NL: "Alleen volwassenen", EN: "Adults only"}},
		{code: unknown, words: format.Words{NL: "Samenstelling onbekend", EN: "Composition unknown"}},
	},
}

// children is the same with how many minors families have.
var children = split{
	name: household.name, title: household.title,
	marks: append(slices.Clone(household.marks),
		mark{"FAMILY_1", family, format.Words{NL: "Gezin, één minderjarige", EN: "Family, one minor"}},
		mark{"FAMILY_2", family, format.Words{NL: "Gezin, twee minderjarigen", EN: "Family, two minors"}},
		mark{"FAMILY_3", family, format.Words{NL: "Gezin, drie of meer minderjarigen", EN: "Family, three or more minors"}},
	),
}

func householdOf(m casework.Marks) string { return household.known(m.Composition) }

func childrenOf(m casework.Marks) string {
	switch m.Minors {
	case "1", "2", "3":
		return "FAMILY_" + m.Minors
	case "0":
		return adults
	}
	return unknown
}

// measures gives a split by what was counted.
func measures(name string, title format.Words, of ...casework.Measure) split {
	s := split{name: name, title: title}
	for _, measure := range of {
		s.marks = append(s.marks, mark{code: string(measure), words: words(definitionOf(measure).Name)})
	}
	return s
}

func definitionOf(measure casework.Measure) casework.MeasureDefinition {
	for _, definition := range casework.Measures() {
		if definition.Measure == measure {
			return definition
		}
	}
	return casework.MeasureDefinition{}
}

// of counts some measures, each in the cell that its marks say.
func of(codes func(casework.RegionCount) []string, counted ...casework.Measure) func(casework.RegionCount) []change {
	return func(c casework.RegionCount) []change {
		if !slices.Contains(counted, c.Measure) {
			return nil
		}
		return []change{{codes(c), 1}}
	}
}

// parts counts a measure in its last category, and moves from it what another
// measure says is in an earlier one: each measure is part of the one before it.
func parts(also func(casework.Marks) []string, steps ...step) func(casework.RegionCount) []change {
	return func(c casework.RegionCount) []change {
		for _, s := range steps {
			if s.measure != c.Measure {
				continue
			}
			changes := []change{{append([]string{s.code}, also(c.Marks)...), 1}}
			if s.from != "" {
				changes = append(changes, change{append([]string{s.from}, also(c.Marks)...), -1})
			}
			return changes
		}
		return nil
	}
}

// step says in which category a measure counts, and out of which it takes.
type step struct {
	measure    casework.Measure
	code, from string
}
