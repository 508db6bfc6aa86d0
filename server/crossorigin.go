package main

import (
	"net/http"
	"slices"
	"strings"

	"github.com/rs/cors"

	"regieroute/server/identity"
)

// toldToPages is which headers of an answer a page on another origin may read.
var toldToPages = []string{"RateLimit", "RateLimit-Policy", "Retry-After"}

// asksAsPartner says that a request is a partner's, by its token. Cookies count for
// nothing in it, so that no page of another site acts in a person's name.
func asksAsPartner(r *http.Request) bool {
	return r.URL.Path == "/graphql" && identity.AsksWithToken(r)
}

// crossOrigin lets web pages of partners ask from their own origins with a token,
// and never with a cookie (access §1). A browser asks first, without the token: it
// hears whether any living token names the origin. The question itself must come
// from an origin of its own token: see ownOrigin.
func (p *Program) crossOrigin(next http.Handler) http.Handler {
	shared := cors.New(cors.Options{
		AllowOriginVaryRequestFunc: func(r *http.Request, origin string) (bool, []string) {
			living, err := p.identity.LivingOrigin(r.Context(), origin)
			if err != nil && r.Context().Err() == nil {
				p.Log.Error("Whose origin it is cannot be looked up", "error", err)
			}
			return living, nil
		},
		AllowedMethods:       []string{http.MethodGet, http.MethodPost},
		AllowedHeaders:       []string{"Accept", "Authorization", "Content-Type"},
		ExposedHeaders:       toldToPages,
		MaxAge:               600,
		OptionsSuccessStatus: http.StatusNoContent,
	}).Handler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if asksAsPartner(r) || asksForToken(r) {
			shared.ServeHTTP(w, r)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// asksForToken says that a browser wants to know whether a page may send its token.
func asksForToken(r *http.Request) bool {
	return r.Method == http.MethodOptions && r.Header.Get("Access-Control-Request-Method") != "" &&
		slices.ContainsFunc(strings.Split(r.Header.Get("Access-Control-Request-Headers"), ","), func(name string) bool {
			return strings.EqualFold(strings.TrimSpace(name), "Authorization")
		})
}

// ownOrigin refuses what a web page asks with a token that is not for its origin.
// A program that is no page sends no origin.
func ownOrigin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		caller, _ := identity.CallerFrom(r.Context())
		for _, origin := range r.Header.Values("Origin") {
			if !slices.Contains(caller.Origins, origin) {
				writeProblem(w, http.StatusForbidden, "OTHER_ORIGIN", "Dit token is niet voor deze website.")
				return
			}
		}
		next.ServeHTTP(w, r)
	})
}
