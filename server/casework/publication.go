package casework

import (
	"context"
	"time"
)

// Publication is what the newest publication of a region told: numbers that
// anybody may know, also of files that an organisation is not in (datasets,
// statistics). It is kept as it was printed, and nothing is counted anew for it.
type Publication struct {
	Period      MonthPeriod
	SnapshotAt  time.Time // what was saved until then was counted
	PublishedAt time.Time
	Tables      []PublishedTable // without their rows
	LeftOut     []Words          // the titles of tables that could not be protected, and are not in it
}

// PublishedTable is one table as it was printed.
type PublishedTable struct {
	Name    string // the same in every publication of the same cells
	Title   Words
	Meaning Words          // what it counts
	Splits  []Words        // what it is split by, beside time
	Moments []Mark         // months, quarters and years that have rows, and the whole period
	Rows    []PublishedRow // in the order of reading
}

// WholePeriod is the moment of a published table that is the whole of its period,
// and the code of everything together in a split.
const WholePeriod = "TOTAL"

// PublishedRow is one number as it was printed.
type PublishedRow struct {
	Moment     string
	Marks      []Mark // one for each split
	Sign       PublishedSign
	Number     *int64 // nil where there is none
	Percentage *int64 // of the total over the last split; nil where none was printed
	Final      bool   // no change was expected any more; else it was provisional
}

// PublishedSign is how a number was printed.
type PublishedSign string

// How numbers are printed.
const (
	PrintedRounded  PublishedSign = "ROUNDED"    // to a multiple of five
	PrintedExact    PublishedSign = "EXACT"      // by a decision of the region (practice 36)
	PrintedLeftOut  PublishedSign = "LEFT_OUT"   // it would tell about somebody
	CannotBePrinted PublishedSign = "IMPOSSIBLE" // this cannot occur
)

// Publication gives what the newest publication of the actor's region told,
// without the rows of its tables; nil while nothing was published, and for who may
// not read it.
func (s *Service) Publication(ctx context.Context, actor Actor) (*Publication, error) {
	if !readsPublication(actor) {
		return nil, nil //nolint:nilnil // there is none for this actor
	}
	return s.releases.Publication(ctx, actor)
}

// PublishedTable gives a table of the newest publication with the rows of one
// moment; nil when that publication has it not.
func (s *Service) PublishedTable(ctx context.Context, actor Actor, name, moment string) (*PublishedTable, error) {
	if !readsPublication(actor) {
		return nil, nil //nolint:nilnil // there is none for this actor
	}
	return s.releases.PublishedTable(ctx, actor, name, moment)
}
