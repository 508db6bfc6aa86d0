package release

import (
	"cmp"
	"context"
	"io"
	"time"

	"regieroute/server/casework"
	"regieroute/server/dataset/format"
)

// Source reads what releases are made of. Each call sees one moment.
type Source interface {
	// CountRegion gives how often what happened in the months of a period, of all
	// files of a region together. It names nobody.
	CountRegion(ctx context.Context, region casework.ID, period casework.MonthPeriod, each func(casework.RegionCount) error) error

	// EachFile gives whole files in batches, by their ids: those that the actor's
	// organisation is in, or of a process that acts for none all of the region. What a
	// batch gives back is written to the access log, in the same transaction.
	EachFile(ctx context.Context, actor casework.Actor, today casework.Day, each func([]*casework.Household) ([]casework.LogLine, error)) error

	// CountFiles gives how many files EachFile will give.
	CountFiles(ctx context.Context, actor casework.Actor) (int64, error)

	// Directory gives the names of organisations.
	Directory(ctx context.Context, actor casework.Actor) (casework.Directory, error)
}

// Overviews gives what is kept of one resident (practice 30): casework.Service.
type Overviews interface {
	Overview(ctx context.Context, actor casework.Actor, household, resident casework.ID, released bool) (*casework.ResidentOverview, error)
}

// Sink takes the files of a release, one after the other. What it took is kept only
// when Make gives no error.
type Sink interface {
	Create(name, mediaType string) (io.WriteCloser, error)
}

// Region is what files say about where they come from.
type Region struct {
	Name      string
	Publisher string // who publishes; the region when empty
	Homepage  string // address of the publisher on the web; empty for none
	Address   string // where the release will be found, ending in /; empty for nowhere yet
	License   string // address of the licence; empty for none
}

// Project is the research that microdata are for, as agreed.
type Project struct {
	Name string
	K, L int // 0 is the least that is allowed
	Lost int // how many lines in a thousand may lose what could be known from elsewhere
	Key  [32]byte
}

// Input is all that a release follows from, beside the data.
type Input struct {
	Order    casework.ReleaseOrder
	Actor    casework.Actor
	Region   Region
	Snapshot time.Time // the moment that files say; ages and what is final are reckoned by its day
	Project  *Project  // of microdata

	// Earlier are the Published of the earlier publications of the region, the oldest
	// first: what they told is known (docs/disclosure.md).
	Earlier [][]byte

	// IncidentsDecision is where the region recorded that its number of incidents is
	// published exactly; empty when it did not (practice 36). See casework.Service.
	IncidentsDecision string

	Overviews Overviews // of an overview

	// Kept says that the files are kept, and that whoever takes them is written down then:
	// what is logged of a household while own data are made, is that it was read.
	Kept bool
}

// File is one file that was made.
type File struct {
	Name      string `json:"name"`
	MediaType string `json:"mediaType"`
	Rows      int64  `json:"rows"`
	Bytes     int64  `json:"bytes"`
	SHA256    string `json:"sha256"` // in hexadecimals
}

// Manifest is what became of an order.
type Manifest struct {
	Files  []File
	Report Report

	// Tables are the tables of a publication as they were printed, for who reads them in
	// the program; LeftOut the titles of those that could not be protected.
	Tables  []casework.PublishedTable `json:"-"`
	LeftOut []casework.Words          `json:"-"`

	// Households are those that stand in own data as themselves.
	Households []casework.ReleasedHousehold `json:"-"`

	// Published is what the next publication has to know of this one. It holds true
	// counts: it is kept, and never leaves.
	Published []byte `json:"-"`
}

// Report is for whoever made the release, and is not part of it.
type Report struct {
	Tables    []TableReport    `json:"tables,omitempty"`
	Microdata *MicrodataReport `json:"microdata,omitempty"`
	Files     int64            `json:"files,omitempty"` // households in own data
}

// Make makes a release, or says with a *casework.Error why not. It tells how far it
// is. When ctx ends it stops, and what the sink took is to be thrown away.
func Make(ctx context.Context, source Source, in Input, sink Sink, progress func(done, total int64)) (Manifest, error) {
	today := casework.DayOf(in.Snapshot)
	if err := in.Order.Check(today); err != nil {
		return Manifest{}, err
	}
	if err := casework.MayMakeRelease(in.Actor, in.Order); err != nil {
		return Manifest{}, err
	}
	if progress == nil {
		progress = func(int64, int64) {}
	}
	in.Region.Publisher = cmp.Or(in.Region.Publisher, in.Region.Name)
	in.Region.Address = cmp.Or(in.Region.Address, "urn:uuid:"+in.Order.ID.String()+"/")
	w := &writing{ctx: ctx, in: in, today: today, source: source, sink: sink, progress: progress}
	var err error
	switch in.Order.Kind {
	case casework.PublicationRelease:
		err = w.publication()
	case casework.MicrodataRelease:
		err = w.microdata()
	case casework.OwnDataRelease:
		err = w.ownData()
	case casework.ResidentRelease:
		err = w.overview()
	}
	if err == nil {
		err = ctx.Err()
	}
	if err != nil {
		return Manifest{}, err
	}
	return w.manifest, nil
}

// head is what every dataset of the release says of itself.
func (w *writing) head(name string, title, meaning format.Words) format.Dataset {
	head := format.Dataset{
		Name: name, Title: title, Meaning: meaning, Publisher: w.in.Region.Publisher, Homepage: cmp.Or(w.in.Region.Homepage, w.in.Region.Address),
		License: w.in.Region.License, Address: w.in.Region.Address, Made: w.in.Snapshot.UTC().Truncate(time.Second),
	}
	if period := w.in.Order.Period; period.From != "" {
		head.From, head.To = midnight(period.From.FirstDay()), midnight(period.To.LastDay())
	}
	return head
}

func midnight(day casework.Day) time.Time {
	at, _ := time.Parse(time.DateOnly, string(day)) // of a month that was checked
	return at
}
