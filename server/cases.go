package main

import (
	"net/http"

	"regieroute/graph"
	"regieroute/server/casework"
	"regieroute/server/identity"
	"regieroute/server/postgres"
)

// mount puts the files of households behind GraphQL, and tells open apps when
// one of their region changed.
func (p *Program) mount() {
	pokes := graph.NewPokes()
	p.cases = casework.NewService(postgres.NewStore(p.storage.db), p.Now).Poking(pokes.Poke)
	if p.graph == nil { // tests bring their own
		p.graph = acting(graph.NewHandler(p.cases, graph.Options{Logger: p.Log, TrustedOnly: true}))
	}
	p.pokes = acting(pokes)
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
