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
	p.cases.Mailing(p.mail != nil, func(ctx context.Context, region casework.ID) (int, error) {
		return store.TryMailAgain(ctx, region, p.Now())
	}, p.mailSoon)
	p.cases.Deriving(func(region casework.ID) { p.rederive(store, region) })
	if p.graph == nil { // tests bring their own
		p.graph = traced(acting(graph.NewHandler(p.cases, graph.Options{Logger: p.Log, TrustedOnly: true, Pokes: pokes})))
	}
	p.pictures = traced(attachment.NewHandler(p.cases, p.Log))
	p.mountDesk()
	p.mountReleases()
	p.pokes = acting(pokes)
	p.background.Go(func() { p.storage.db.Pokes(p.draining, pokes.Poke) })
	p.background.Go(func() { p.repeat(store, time.Hour, p.hourly(store), nil) })
	p.background.Go(func() { p.repeat(store, time.Minute, p.everyMinute(store), nil) })
	p.background.Go(func() { p.repeat(store, time.Minute, p.mailing(store), p.mailNow) })
	p.background.Go(func() { p.repeat(store, countEvery, p.often(store), nil) })
	context.AfterFunc(p.draining, pokes.Close)
}

// pokeWithin is how long telling that a file changed may take; whoever does not
// hear it asks within a minute.
const pokeWithin = 5 * time.Second

func (p *Program) poke(region casework.ID) {
	p.behind("Open apps were not told of a change", func() error {
		ctx, cancel := context.WithTimeout(p.draining, pokeWithin)
		defer cancel()
		return p.storage.db.Poke(ctx, region)
	})
}

// rederive derives lists of a region anew at once, after its parameters changed.
func (p *Program) rederive(store *postgres.Store, region casework.ID) {
	p.behind("Lists were not derived anew after a change of parameters", func() error {
		_, err := store.Rederive(p.draining, region, casework.DayOf(p.Now()))
		return err
	})
}

// acting tells the API for whom a signed-in person acts.
func acting(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		caller, known := identity.CallerFrom(r.Context())
		if known {
			ctx := graph.WithActor(r.Context(), caller.Actor())
			r = r.WithContext(graph.WithProgram(ctx, graph.Program{Token: caller.Token, Still: func(ctx context.Context) (casework.Actor, error) {
				by, err := caller.Again(ctx)
				return by.Actor(), err
			}}))
		}
		next.ServeHTTP(w, r)
	})
}
