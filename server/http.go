package main

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"time"

	"regieroute/graph"
	"regieroute/server/broken"
	"regieroute/server/casework"
	"regieroute/server/postgres"
)

// The bounds of what is answered at the same time. Beyond them a request waits
// a moment and then hears when to come back.
const (
	requestsAtOnce = 64
	sessionsAtOnce = 64
	picturesAtOnce = 8 // each 8 MB of memory at the most
	streamsAtOnce  = 5000
	turnWithin     = time.Second
	comeBackIn     = "2"              // seconds
	answerWithin   = 25 * time.Second // what resolvers and SQL obey
	largestBody    = 1 << 20          // a push of 50 operations is 256 kB
)

// handler is everything that answers, from the outside in: what every answer
// carries, then who may ask, then what for.
func (p *Program) handler() (http.Handler, error) {
	app, err := readApp(p.Config.PWA)
	if err != nil {
		return nil, err
	}
	store := postgres.NewStore(p.storage.db)
	p.cases.ReadingHealth(store, version(), app.tag())
	p.cases.CheckingLog(store, func(region casework.ID, started time.Time) { p.checkLog(store, region, started) })
	if app.empty() {
		p.Log.Warn("The app is not built: run make run, or name its folder with --pwa", "folder", p.Config.PWA)
	}
	asked := p.crossOrigin(p.identity.OrProgram(p.Log, ownOrigin(p.graph), p.identity.Authenticated(p.Log, true, p.graph)))
	questions := listening(p.stream(http.MaxBytesHandler(asked, largestBody)), bounded(requestsAtOnce, asked))
	pokes := p.stream(p.identity.Authenticated(p.Log, false, p.pokes))
	session := bounded(sessionsAtOnce, p.identity.Handler(p.Log, p.clientAddress))
	pictures := bounded(picturesAtOnce, p.identity.Authenticated(p.Log, true, p.pictures))
	device := bounded(sessionsAtOnce, p.identity.DeviceHandler(p.Log))
	mux := http.NewServeMux()
	mux.Handle("/graphql", questions)
	mux.Handle("GET /pokes", pokes)
	mux.Handle("/uploads/", pictures)
	mux.Handle("/attachments/", pictures)
	mux.Handle("/rent-files", p.delivered)
	mux.Handle("/rent-files/", p.delivered)
	for _, bringing := range []string{"POST /rent-files", "PUT /rent-files/{day}", "GET /rent-files/{id}/columns", "POST /rent-files/{id}/preview"} {
		mux.Handle(bringing, p.bringing)
	}
	mux.Handle("/case-files", p.casesBrought)
	mux.Handle("/case-files/", p.casesBrought)
	mux.Handle("POST /case-files", p.bringingCases)
	mux.Handle("GET /releases/{id}/{file}", p.taken)
	mux.Handle("/vera/", p.told)
	mux.Handle("/session", session)
	mux.Handle("/session/", session)
	mux.Handle("/device", device)
	mux.Handle("/device/", device)
	p.mountSealed(mux)
	mux.HandleFunc("GET /.well-known/security.txt", p.securityContact)
	mux.HandleFunc("GET /schema.graphqls", contract)
	mux.HandleFunc("GET /healthz", healthy)
	mux.HandleFunc("GET /readyz", p.ready)
	mux.Handle("/", app)
	return p.logged(secured(p.Config.BehindProxy, sameOrigin(mux))), nil
}

// sameOrigin refuses what another site's page sends in a person's name.
func sameOrigin(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	protection.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		writeProblem(w, http.StatusForbidden, "OTHER_SITE", "Dit verzoek komt van een andere website.")
	}))
	protected := protection.Handler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if asksAsPartner(r) { // in nobody's name: see crossOrigin
			next.ServeHTTP(w, r)
			return
		}
		protected.ServeHTTP(w, r)
	})
}

// bounded gives a request its turn, an end, and a largest size.
func bounded(atOnce int, next http.Handler) http.Handler {
	turns := make(chan struct{}, atOnce)
	next = http.MaxBytesHandler(next, largestBody)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !taken(r.Context(), turns) {
			crowded(w)
			return
		}
		defer func() { <-turns }()
		ctx, cancel := context.WithTimeout(r.Context(), answerWithin)
		defer cancel()
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// taken waits a moment for a turn.
func taken(ctx context.Context, turns chan<- struct{}) bool {
	select {
	case turns <- struct{}{}:
		return true
	default:
	}
	ctx, cancel := context.WithTimeout(ctx, turnWithin)
	defer cancel()
	select {
	case turns <- struct{}{}:
		return true
	case <-ctx.Done():
		return false
	}
}

func crowded(w http.ResponseWriter) {
	w.Header().Set("Retry-After", comeBackIn)
	writeProblem(w, http.StatusServiceUnavailable, "BUSY", "Het is druk. Probeer het zo opnieuw.")
}

// stream lets a request last until the program drains, outside the bounds of
// other requests but within its own.
func (p *Program) stream(next http.Handler) http.Handler {
	turns := make(chan struct{}, streamsAtOnce)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		select {
		case turns <- struct{}{}:
		default:
			crowded(w)
			return
		}
		defer func() { <-turns }()
		ctx, cancel := context.WithCancel(r.Context())
		defer cancel()
		defer context.AfterFunc(p.draining, cancel)()
		endless(w)
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// listening tells partners' subscriptions, which last, from what is answered at once.
func listening(stream, answer http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if asksAsPartner(r) && graph.AsksStream(r) {
			stream.ServeHTTP(w, r)
			return
		}
		answer.ServeHTTP(w, r)
	})
}

// endless takes the deadlines of other requests off a stream. The one for
// reading counts as well: it would end the stream as if the client had gone.
func endless(w http.ResponseWriter) {
	control := http.NewResponseController(w)
	_ = control.SetReadDeadline(time.Time{}) // fails only where there are no deadlines
	_ = control.SetWriteDeadline(time.Time{})
}

// contract gives the schema as a document: nobody's secret, and what partners'
// tools are made from.
func contract(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-cache")
	http.ServeContent(w, r, "", time.Time{}, strings.NewReader(graph.Schema()))
}

// healthy says that the program runs.
func healthy(w http.ResponseWriter, _ *http.Request) {
	writeJSON(w, http.StatusOK, map[string]string{"status": "ok"})
}

// ready says that the program can work: it does not drain and its database answers.
func (p *Program) ready(w http.ResponseWriter, r *http.Request) {
	if p.draining.Err() != nil || p.storage.db.Ready(r.Context()) != nil {
		writeJSON(w, http.StatusServiceUnavailable, map[string]string{"status": "not ready"})
		return
	}
	writeJSON(w, http.StatusOK, map[string]string{"status": "ok"})
}

// clientAddress is where a request comes from: an IPv4 address, or the network
// of an IPv6 address, of which one client has as many as it likes.
func (p *Program) clientAddress(r *http.Request) string {
	text, _, _ := net.SplitHostPort(r.RemoteAddr)
	if forwarded := r.Header.Values("X-Forwarded-For"); p.Config.BehindProxy && len(forwarded) > 0 {
		all := strings.Split(forwarded[len(forwarded)-1], ",")
		text = strings.TrimSpace(all[len(all)-1]) // what our own proxy added
	}
	address, err := netip.ParseAddr(text)
	if err != nil {
		return "unknown"
	}
	if address = address.Unmap(); address.Is4() {
		return address.String()
	}
	network, _ := address.WithZone("").Prefix(64)
	return network.String()
}

// logged writes down what went wrong and never what was asked: an address may
// name a household. A panic of one request ends that request only.
func (p *Program) logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			caught := recover()
			if caught == nil {
				return
			}
			if caught == http.ErrAbortHandler { //nolint:errorlint // as net/http compares it
				panic(caught)
			}
			id := rand.Text()
			p.Log.Error("A request broke", "id", id, "route", r.Pattern, "kind", fmt.Sprintf("%T", caught), "at", broken.Where())
			writeProblem(w, http.StatusInternalServerError, "INTERNAL", "Er ging iets mis. Noem dit nummer als u hulp vraagt: "+id)
		}()
		next.ServeHTTP(w, r)
	})
}

// writeProblem answers with a code for programs and a sentence for people.
func writeProblem(w http.ResponseWriter, status int, code, message string) {
	writeJSON(w, status, map[string]string{"code": code, "message": message})
}

func writeJSON(w http.ResponseWriter, status int, answer any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(answer) //nolint:errchkjson // fails only when the client has gone
}
