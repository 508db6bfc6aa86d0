package disclosure

import (
	"cmp"
	"slices"
)

// Total is the code of the sum over a whole dimension; no category may carry it.
const Total = "TOTAL"

// The largest table that is handled. A catalogue table of 400 municipalities by
// 36 months by 8 outcomes stays below it.
const (
	MaxCells      = 250_000 // totals included
	MaxCategories = 1_000   // of one dimension
	MaxCount      = 1 << 31 // of one cell
)

// Category is one value of a dimension. Everything that is counted falls in
// exactly one category without children.
type Category struct {
	Code   string
	Parent string // the category that it is a part of, as a quarter of its year; "" is the total
}

// Dimension is what a table is broken down by.
type Dimension struct {
	Name       string
	Categories []Category
}

// Key names a cell by one code for each dimension, in the order of the
// dimensions; Total for a sum, and "" for dimensions that the table lacks.
type Key [3]string

// Count is the true count of a cell that has no parts.
type Count struct {
	Key    Key
	Values []int // one for each unit
}

// Table is what is counted. Totals are not given but added up, so that they
// cannot contradict their parts.
type Table struct {
	Name       string
	Dimensions []Dimension // one to three
	Units      []string    // what is counted, as households and persons; at least one
	Nested     bool        // no unit ever counts less than the one before it: a household has at least one person
	Counts     []Count     // a cell that is not named counts zero
	Impossible []Key       // cells without parts that cannot exist; published as empty
	Exact      []Key       // published unrounded whatever their count
	Decision   string      // where it is recorded that Exact may be (practice 36); required with Exact
	Withheld   []Key       // also suppressed, since another table of the release withholds the same number
}

// Options are the limits of a publication. Zero means the least that is allowed;
// they can be set higher only.
type Options struct {
	Base        int // counts are rounded to a multiple of it; 5 or more
	Threshold   int // counts above zero and below it are suppressed; 10 or more and a multiple of Base
	Width       int // how far the range of a suppressed count must at least stretch; 5 or more
	Denominator int // the least denominator of a percentage; 100 or more
}

var least = Options{Base: 5, Threshold: 10, Width: 5, Denominator: 100}

func (o Options) filled() (Options, error) {
	o = Options{cmp.Or(o.Base, least.Base), cmp.Or(o.Threshold, least.Threshold), cmp.Or(o.Width, least.Width), cmp.Or(o.Denominator, least.Denominator)}
	switch {
	case o.Base < least.Base, o.Threshold < least.Threshold, o.Width < least.Width, o.Denominator < least.Denominator:
		return o, &Error{Reason: WeakOptions, Message: "a limit is below what is allowed"}
	case o.Threshold%o.Base != 0:
		return o, &Error{Reason: WeakOptions, Message: "the threshold is not a multiple of the base, so that its first multiple would tell the count"}
	case o.Threshold-2 < o.Width:
		return o, &Error{Reason: WeakOptions, Message: "the threshold leaves no room for the width"}
	case o.Threshold > MaxCount || o.Width > MaxCount || o.Denominator > MaxCount:
		return o, &Error{Reason: WeakOptions, Message: "a limit is higher than any count"}
	}
	return o, nil
}

// Kind is how a cell is published.
type Kind string

// The kinds of cells.
const (
	Shown      Kind = "SHOWN"      // rounded to the base
	Unrounded  Kind = "EXACT"      // unrounded, by a recorded decision
	Suppressed Kind = "SUPPRESSED" // written as "."
	Impossible Kind = "IMPOSSIBLE" // written as nothing
)

// Reason is why a cell is suppressed. It is for those who may see the counts:
// published it would narrow what a reader can compute.
type Reason string

// The reasons.
const (
	Primary   Reason = "PRIMARY"   // a count above zero and below the threshold
	Group     Reason = "GROUP"     // everybody of a group falls in one category, or this is another category of that group
	Secondary Reason = "SECONDARY" // suppressed so that others cannot be computed
)

// Cell is one cell as published.
type Cell struct {
	Key    Key    `json:"key"`
	Kind   Kind   `json:"kind"`
	Values []int  `json:"values,omitempty"` // one for each unit; none when suppressed or impossible
	Reason Reason `json:"-"`
}

// Published is a table as it may leave.
type Published struct {
	Name       string      `json:"name"`
	Dimensions []Dimension `json:"dimensions"`
	Units      []string    `json:"units"`
	Options    Options     `json:"options"`
	Cells      []Cell      `json:"cells"` // all, in the order of their keys
}

// At gives a cell by its key.
func (p *Published) At(key Key) (Cell, bool) {
	at, found := slices.BinarySearchFunc(p.Cells, key, func(cell Cell, key Key) int { return compareKeys(cell.Key, key) })
	if !found {
		return Cell{}, false
	}
	return p.Cells[at], true
}

// Earlier is a release that was published before, of cells that are also in the
// table or were.
type Earlier struct {
	Published *Published
	Counts    []Count // as they were then; nil says that they are the same now
	Edition   string  // names the publication that it was part of with other tables; "" when it stood alone
}

func compareKeys(a, b Key) int { return slices.Compare(a[:], b[:]) }
