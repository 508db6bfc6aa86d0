package main

import (
	"context"
	"time"

	"regieroute/server/broken"
	"regieroute/server/casework"
	"regieroute/server/postgres"
)

// job is one kind of background work: what it does in a region, and how much.
type job struct {
	kind casework.Job
	run  func(context.Context, casework.ID) (int, error)
}

// hourly closes files to organisations whose time in them ended by itself: the
// second fence stops who left before last night (access §2). It forgets and
// erases what was kept long enough (practice 9, 11, 38).
func (p *Program) hourly(store *postgres.Store) []job {
	today := func() casework.Day { return casework.DayOf(p.Now()) }
	return []job{
		{casework.CloseToWhoLeft, func(ctx context.Context, region casework.ID) (int, error) {
			return store.CloseToWhoLeft(ctx, region, today())
		}},
		{casework.ForgetQuiet, func(ctx context.Context, region casework.ID) (int, error) {
			tenancies, files, err := store.ForgetQuiet(ctx, region, today())
			return tenancies + files, err
		}},
		{casework.ForgetDelivered, func(_ context.Context, region casework.ID) (int, error) { return p.forgetDeliveries(region) }},
		{casework.EraseInTime, func(ctx context.Context, region casework.ID) (int, error) {
			erased, err := store.EraseInTime(ctx, region, p.Now())
			return erased.Files + erased.Words, err
		}},
		{casework.ForgetConsents, func(ctx context.Context, region casework.ID) (int, error) {
			return store.ForgetConsents(ctx, region, today())
		}},
		{casework.ExpireReleases, p.expireReleases},
		{casework.TellWhatBegan, func(ctx context.Context, region casework.ID) (int, error) {
			return store.TellWhatBegan(ctx, region, p.Now())
		}},
	}
}

// everyMinute seals the access log, so that nobody changes it unseen afterwards
// (access §3). Of several servers one does it at a time. It also goes on with
// deriving anew where a server stopped half-way: from its start on.
func (p *Program) everyMinute(store *postgres.Store) []job {
	return []job{
		{casework.SealLog, func(ctx context.Context, region casework.ID) (int, error) { return store.SealLog(ctx, region, p.Now()) }},
		{casework.Rederive, func(ctx context.Context, region casework.ID) (int, error) {
			return store.Rederive(ctx, region, casework.DayOf(p.Now()))
		}},
	}
}

// mailing sends mail. It is apart, since a mail server that does not answer holds up
// whatever comes after it.
func (p *Program) mailing(store *postgres.Store) []job {
	return []job{{casework.SendMail, func(ctx context.Context, region casework.ID) (int, error) { return p.sendMail(ctx, store, region) }}}
}

// countEvery is how far statistics may be behind the files.
const countEvery = 5 * time.Second

// often adds up what was saved into the statistics (practice 35).
func (p *Program) often(store *postgres.Store) []job {
	return []job{
		{casework.FoldStatistics, func(ctx context.Context, region casework.ID) (int, error) {
			return store.FoldStatistics(ctx, region, p.Now)
		}},
	}
}

// repeat does work now and then every so often, and when it is woken, until the
// program drains.
func (p *Program) repeat(store *postgres.Store, every time.Duration, work []job, wake <-chan struct{}) {
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		p.workIn(store, work)
		select {
		case <-p.draining.Done():
			return
		case <-tick.C:
		case <-wake:
		}
	}
}

// workIn does work in every region. What fails in one holds up no other.
func (p *Program) workIn(store *postgres.Store, work []job) {
	p.tried("Background work could not begin", func() error {
		regions, err := p.storage.db.Directory("nightly").Regions(p.draining)
		for _, one := range work {
			for _, region := range regions {
				p.do(store, one, region.ID)
			}
		}
		return err
	})
}

// do does one kind of work in one region and writes down how it went. A run that
// the end of the program cut off is no failure: the next one does it.
func (p *Program) do(store *postgres.Store, one job, region casework.ID) {
	started := p.Now()
	did := 0
	err := broken.Caught(func() (err error) {
		did, err = one.run(p.draining, region)
		return err
	})
	if p.draining.Err() != nil {
		return
	}
	if err != nil {
		p.Log.Error("Background work failed", "job", one.kind, "error", err)
	} else if did > 0 && one.kind != casework.SealLog && one.kind != casework.FoldStatistics {
		p.Log.Info("Background work was done", "job", one.kind, "did", did)
	}
	if err := store.RecordJob(p.draining, region, one.kind, started, p.Now(), did, err); err != nil && p.draining.Err() == nil {
		p.Log.Error("How background work went was not written down", "job", one.kind, "error", err)
	}
}

// checkWithin is how long a verification of the access log may take.
const checkWithin = 10 * time.Minute

// checkLog verifies the access log of a region because its administrator asked.
func (p *Program) checkLog(store *postgres.Store, region casework.ID, started time.Time) {
	p.behind("The access log was not verified", func() error {
		ctx, cancel := context.WithTimeout(p.draining, checkWithin)
		defer cancel()
		return store.CheckLog(ctx, region, started, p.Now)
	})
}
