package microdata

import (
	"cmp"
	"slices"
	"strings"
	"time"
)

// Role is what a column is for those who would find somebody.
type Role string

// The roles.
const (
	Quasi     Role = "QUASI"     // may be known from elsewhere: coarsened until enough are alike
	Sensitive Role = "SENSITIVE" // what must not be learnt of somebody: as fine as the kind allows
)

// Column is one column.
type Column struct {
	Name  string
	Kind  Kind
	Role  Role
	Codes map[string]string // of a Code: which there are, each with what it is part of or ""
}

// Line is one subject.
type Line struct {
	Identifier string   // becomes a pseudonym
	Values     []string // one for each column; "" is unknown
}

// Options are what was agreed. Zero means the least that is allowed.
type Options struct {
	Subject string    // what kind of subject a line is, as "household"
	K       int       // subjects in a class, 5 or more
	L       int       // different values of a sensitive column in a class, 2 or more
	Lost    int       // how many subjects in a thousand may lose their quasi-identifiers; 0 to 100
	Today   time.Time // on which ages are reckoned
}

// Release is what researchers get: a line for each subject, in the order of the
// pseudonyms, which says nothing.
type Release struct {
	Columns []string // "pseudonym" first
	Lines   [][]string
	Report  Report
}

// Report tells how well a release protects.
type Report struct {
	Subjects int            // that were given
	K        int            // the smallest class that is released
	L        map[string]int // the fewest different values in a class, by sensitive column
	Classes  int
	Steps    map[string]int // how many steps coarser than the finest, by quasi-identifier
	Starred  int            // subjects that lost their quasi-identifiers
	LeftOut  int            // subjects that are not released
}

const (
	leastK   = 5
	leastL   = 2
	mostLost = 100
)

// Protect makes a release, or refuses with an *Error.
func Protect(project *Project, columns []Column, lines []Line, options Options) (*Release, error) {
	options.K, options.L = cmp.Or(options.K, leastK), cmp.Or(options.L, leastL)
	if options.K < leastK || options.L < leastL || options.Lost < 0 || options.Lost > mostLost {
		return nil, &Error{Reason: WeakOptions, Message: "less is agreed than the least that is allowed"}
	}
	w := &work{columns: columns, lines: lines, options: options, step: make([]int, len(columns))}
	if err := w.check(); err != nil {
		return nil, err
	}
	if err := w.name(project); err != nil {
		return nil, err
	}
	for w.coarsen(); w.standingOut()*1000 > options.Lost*len(lines); w.coarsen() {
		if !w.next() {
			return nil, &Error{Reason: BelowK, Message: "with everything at its coarsest, more stand out than was agreed"}
		}
	}
	return w.release()
}

// check refuses what cannot be right, so that nothing slips through.
func (w *work) check() error {
	names := map[string]bool{"pseudonym": true}
	for _, column := range w.columns {
		if column.Name == "" || names[column.Name] || column.Role != Quasi && column.Role != Sensitive || !slices.Contains([]Kind{Date, Birth, Postcode, Code}, column.Kind) {
			return &Error{Reason: Invalid, Column: column.Name, Message: "a column has no name, that of another, no role or no kind"}
		}
		names[column.Name] = true
	}
	seen := map[string]bool{}
	for at, line := range w.lines {
		if line.Identifier == "" || seen[line.Identifier] || len(line.Values) != len(w.columns) {
			return &Error{Reason: Invalid, Line: at + 1, Message: "a line has no subject, that of another line or not a value for each column"}
		}
		seen[line.Identifier] = true
		for column, value := range line.Values {
			if _, known := w.columns[column].coarse(value, 0, w.options.Today); !known {
				return &Error{Reason: Invalid, Line: at + 1, Column: w.columns[column].Name, Message: "a value is not of its column's kind"}
			}
		}
	}
	return nil
}

func (w *work) name(project *Project) error {
	for _, line := range w.lines {
		pseudonym, err := project.Pseudonym(w.options.Subject, line.Identifier)
		if err != nil {
			return err
		}
		w.pseudonyms = append(w.pseudonyms, pseudonym)
	}
	return nil
}

// release stars or leaves out who still stands out, and reports.
func (w *work) release() (*Release, error) {
	report := Report{Subjects: len(w.lines), Steps: map[string]int{}}
	w.star(&report)
	release := &Release{Columns: []string{"pseudonym"}}
	for at, column := range w.columns {
		release.Columns = append(release.Columns, column.Name)
		if column.Role == Quasi {
			report.Steps[column.Name] = w.step[at]
		}
	}
	for at, values := range w.values {
		if values != nil {
			release.Lines = append(release.Lines, append([]string{w.pseudonyms[at]}, values...))
		}
	}
	slices.SortFunc(release.Lines, func(a, b []string) int { return strings.Compare(a[0], b[0]) })
	w.describe(&report)
	if report.Classes > 0 && report.K < w.options.K {
		return nil, &Error{Reason: BelowK, Message: "a class is smaller than agreed"}
	}
	release.Report = report
	return release, nil
}
