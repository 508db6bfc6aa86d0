package main

import (
	"context"
	"net/http"
	"time"

	"regieroute/graph"
	"regieroute/server/attachment"
	"regieroute/server/casework"
	"regieroute/server/identity"
	"regieroute/server/postgres"
)

// mount puts the files of households behind GraphQL, and tells open apps when
// one of their region changed.
func (p *Program) mount() {
	pokes := graph.NewPokes()
	store := postgres.NewStore(p.storage.db)
	p.cases = casework.NewService(store, p.Now).Poking(p.poke).Tracing(traceOf).ReadingLog(store).ReadingClients(store).Uploading(store).
		ReadingDestructions(store).KeepingAccounts(p.storage.db.Accounts())
	p.cases.Deriving(func(region casework.ID) { p.rederive(store, region) })
	if p.graph == nil { // tests bring their own
		p.graph = traced(acting(graph.NewHandler(p.cases, graph.Options{Logger: p.Log, TrustedOnly: true})))
	}
	p.pictures = traced(attachment.NewHandler(p.cases, p.Log))
	p.mountDesk()
	p.pokes = acting(pokes)
	p.background.Go(func() { p.storage.db.Pokes(p.draining, pokes.Poke) })
	p.background.Go(func() { p.everyHour(store) })
	p.background.Go(func() { p.everyMinute(store) })
	context.AfterFunc(p.draining, pokes.Close)
}

// pokeWithin is how long telling that a file changed may take; whoever does not
// hear it asks within a minute.
const pokeWithin = 5 * time.Second

func (p *Program) poke(region casework.ID) {
	p.background.Go(func() {
		ctx, cancel := context.WithTimeout(p.draining, pokeWithin)
		defer cancel()
		if err := p.storage.db.Poke(ctx, region); err != nil && p.draining.Err() == nil {
			p.Log.Warn("Open apps were not told of a change", "error", err)
		}
	})
}

// everyHour closes files to organisations whose time in them ended by itself:
// the second fence stops who left before last night (access §2). It forgets what
// is kept of tenancies without arrears when its time is over (practice 9).
func (p *Program) everyHour(store *postgres.Store) {
	hour := time.NewTicker(time.Hour)
	defer hour.Stop()
	for {
		if err := p.closeToWhoLeft(store); err != nil && p.draining.Err() == nil {
			p.Log.Error("Files were not closed to organisations whose time ended", "error", err)
		}
		if err := p.forgetInTime(store); err != nil && p.draining.Err() == nil {
			p.Log.Error("What is kept too long was not all forgotten", "error", err)
		}
		select {
		case <-p.draining.Done():
			return
		case <-hour.C:
		}
	}
}

func (p *Program) closeToWhoLeft(store *postgres.Store) error {
	regions, err := p.storage.db.Directory("nightly").Regions(p.draining)
	if err != nil {
		return err
	}
	for _, region := range regions {
		if _, err := store.CloseToWhoLeft(p.draining, region.ID, casework.DayOf(p.Now())); err != nil {
			return err
		}
	}
	return nil
}

// everyMinute seals the access log, so that nobody changes it unseen afterwards
// (access §3). Of several servers one does it at a time. It also goes on with
// deriving anew where a server stopped half-way: from its start on.
func (p *Program) everyMinute(store *postgres.Store) {
	minute := time.NewTicker(time.Minute)
	defer minute.Stop()
	for {
		if err := p.seal(store); err != nil && p.draining.Err() == nil {
			p.Log.Error("The access log was not sealed", "error", err)
		}
		if err := p.rederiveAll(store); err != nil && p.draining.Err() == nil {
			p.Log.Error("Lists were not derived anew after a change of parameters", "error", err)
		}
		select {
		case <-p.draining.Done():
			return
		case <-minute.C:
		}
	}
}

func (p *Program) seal(store *postgres.Store) error {
	regions, err := p.storage.db.Directory("seal").Regions(p.draining)
	if err != nil {
		return err
	}
	for _, region := range regions {
		if _, err := store.SealLog(p.draining, region.ID, p.Now()); err != nil {
			return err
		}
	}
	return nil
}

// rederive derives lists of a region anew at once, after its parameters changed.
func (p *Program) rederive(store *postgres.Store, region casework.ID) {
	p.background.Go(func() {
		if _, err := store.Rederive(p.draining, region, casework.DayOf(p.Now())); err != nil && p.draining.Err() == nil {
			p.Log.Error("Lists were not derived anew after a change of parameters", "error", err)
		}
	})
}

func (p *Program) rederiveAll(store *postgres.Store) error {
	regions, err := p.storage.db.Directory("nightly").Regions(p.draining)
	if err != nil {
		return err
	}
	for _, region := range regions {
		if _, err := store.Rederive(p.draining, region.ID, casework.DayOf(p.Now())); err != nil {
			return err
		}
	}
	return nil
}

func (p *Program) forgetInTime(store *postgres.Store) error {
	regions, err := p.storage.db.Directory("nightly").Regions(p.draining)
	if err != nil {
		return err
	}
	for _, region := range regions {
		tenancies, files, err := store.ForgetQuiet(p.draining, region.ID, casework.DayOf(p.Now()))
		if err != nil {
			return err
		}
		if tenancies+files > 0 {
			p.Log.Info("Tenancies without arrears were forgotten", "tenancies", tenancies, "files", files)
		}
		if err := p.forgetDeliveries(region.ID); err != nil {
			return err
		}
		erased, err := store.EraseInTime(p.draining, region.ID, p.Now())
		if err != nil {
			return err
		}
		if erased.Files+erased.Words > 0 {
			p.Log.Info("Closed files were erased in time", "files", erased.Files, "words_of", erased.Words)
		}
		consents, err := store.ForgetConsents(p.draining, region.ID, casework.DayOf(p.Now()))
		if err != nil {
			return err
		}
		if consents > 0 {
			p.Log.Info("Consents that ended were forgotten", "consents", consents)
		}
	}
	return nil
}

// acting tells the API for whom a signed-in person acts.
func acting(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		caller, known := identity.CallerFrom(r.Context())
		if known {
			r = r.WithContext(graph.WithActor(r.Context(), caller.Actor()))
		}
		next.ServeHTTP(w, r)
	})
}
