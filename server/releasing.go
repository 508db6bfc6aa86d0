package main

import (
	"context"
	"maps"
	"net/http"
	"slices"
	"time"

	"regieroute/server/casework"
	"regieroute/server/dataset/release"
	"regieroute/server/identity"
	"regieroute/server/postgres"
	"regieroute/server/postgres/releasebook"
	"regieroute/server/releasedesk"
)

// The bounds of releases.
const (
	releasesTakenAtOnce = 8               // each 1 MB of memory
	lookForReleases     = 5 * time.Second // another server's, or one that was let go of
)

// mountReleases lets people have releases of data made, makes them one at a time
// in a region, and gives their files.
func (p *Program) mountReleases() {
	wake := make(chan struct{}, 1)
	p.releases = releasebook.New(p.storage.db)
	waking := func() {
		select {
		case wake <- struct{}{}:
		default: // it wakes already
		}
	}
	if p.making == nil { // tests bring their own
		p.making = p.makeRelease
	}
	p.cases.KeepingReleases(p.releases, p.releases, waking)
	handler := crowding(releasesTakenAtOnce, traced(releasedesk.NewHandler(p.cases, p.Log)))
	p.taken = p.identity.OrProgram(p.Log, handler, p.identity.Authenticated(p.Log, true, handler))
	workshop := &releasedesk.Workshop{
		Book: p.releases, Cases: p.cases, Now: p.Now, Log: p.Log, Who: p.storage.db.Directory("release").Worker(p.Now), Make: p.making,
	}
	p.background.Go(func() { p.makeReleases(workshop, wake) })
}

// crowding bounds how many files go out at the same time. They take as long as the
// line does, so they stand outside the bounds of other requests.
func crowding(atOnce int, next http.Handler) http.Handler {
	turns := make(chan struct{}, atOnce)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !taken(r.Context(), turns) {
			crowded(w)
			return
		}
		defer func() { <-turns }()
		next.ServeHTTP(w, r)
	})
}

// makeReleases goes on with what an earlier run of the program left, and then
// waits for more.
func (p *Program) makeReleases(workshop *releasedesk.Workshop, wake <-chan struct{}) {
	again := time.NewTicker(lookForReleases)
	defer again.Stop()
	for {
		p.makeAll(workshop)
		select {
		case <-p.draining.Done():
			return
		case <-wake:
		case <-again.C:
		}
	}
}

// makeAll makes one release of every region in turn, until there is none. What
// fails in one region holds up no other.
func (p *Program) makeAll(workshop *releasedesk.Workshop) {
	const unmade = "A release was not made, and is tried again"
	var regions []identity.Region
	p.tried(unmade, func() (err error) {
		regions, err = p.storage.db.Directory("release").Regions(p.draining)
		return err
	})
	for some := true; some && p.draining.Err() == nil; {
		some = false
		for _, region := range regions {
			p.tried(unmade, func() error {
				found, err := workshop.MakeNext(p.draining, region.ID)
				some = some || found
				return err
			})
		}
	}
}

// expireReleases destroys files whose time is over and keys of research that
// ended.
func (p *Program) expireReleases(ctx context.Context, region casework.ID) (int, error) {
	return p.releases.Expire(ctx, region, p.Now())
}

// makeRelease makes a release of the region's files, and says what came of it.
func (p *Program) makeRelease(ctx context.Context, work releasedesk.Work, sink releasedesk.Sink, progress func(done, total int64)) (releasebook.Made, error) {
	in := release.Input{
		Order: work.Order, Actor: work.Actor, Region: release.Region{Name: work.RegionName}, Snapshot: work.SnapshotAt, Earlier: work.Earlier, Overviews: p.cases,
		Kept: true,
	}
	var err error
	if in.IncidentsDecision, err = p.cases.IncidentsDecision(ctx, work.Actor); err != nil {
		return releasebook.Made{}, err
	}
	if work.ProjectKey != nil {
		in.Project = &release.Project{Name: work.Project.Name, K: work.Project.K, L: work.Project.L, Key: [releasebook.KeyBytes]byte(work.ProjectKey)}
	}
	manifest, err := release.Make(ctx, postgres.NewStore(p.storage.db), in, sink, progress)
	if err != nil {
		return releasebook.Made{}, err
	}
	made := releasebook.Made{Report: toldOf(manifest.Report), Published: manifest.Published, Tables: manifest.Tables, LeftOut: manifest.LeftOut, Households: manifest.Households}
	for _, file := range manifest.Files {
		made.Files = append(made.Files, casework.ReleaseFile(file))
	}
	return made, nil
}

// reasons are why cells are not shown, as the maker of tables calls it.
var reasons = []struct {
	own    string
	reason casework.SuppressionReason
}{{"PRIMARY", casework.TooFew}, {"GROUP", casework.WholeGroup}, {"SECONDARY", casework.ForOthers}}

// toldOf is what whoever asked reads of the protection.
func toldOf(report release.Report) casework.ReleaseReport {
	var told casework.ReleaseReport
	for _, reason := range reasons {
		cells := 0
		for _, table := range report.Tables {
			cells += table.Suppressed[reason.own]
		}
		if cells > 0 {
			told.Suppressed = append(told.Suppressed, casework.SuppressedCells{Reason: reason.reason, Cells: cells})
		}
	}
	for _, table := range report.Tables {
		switch {
		case table.Refused:
			told.Proposals = append(told.Proposals, "Deze tabel staat er niet in, want zij is niet te beschermen: "+table.Title.NL+".")
		case table.Pooling != nil:
			told.Proposals = append(told.Proposals, "Het meeste van deze tabel is niet te zien. Neem een langere periode: "+table.Title.NL+".")
		}
	}
	if micro := report.Microdata; micro != nil {
		told.K, told.L, told.Subjects, told.Starred, told.LeftOut = micro.K, leastOf(micro.L), micro.Subjects, micro.Starred, micro.LeftOut
	}
	return told
}

// leastOf gives the least; 0 of none.
func leastOf(values map[string]int) int {
	if len(values) == 0 {
		return 0
	}
	return slices.Min(slices.Collect(maps.Values(values)))
}
