package graph

import (
	"context"
	"io"
	"net/http"
	"sync"
	"time"

	"regieroute/server/casework"
)

const (
	maxStreams = 2000             // open streams of this server; more are told to come back later
	heartbeat  = 25 * time.Second // shorter than what proxies cut off
	pokeRest   = time.Second      // between two pokes of a region
)

// Pokes tells open apps that files of their region changed, and nothing about
// them: the truth is the pull (tablet §3).
type Pokes struct {
	mutex   sync.Mutex
	streams map[casework.ID]map[chan struct{}]bool
	resting map[casework.ID]*rest
	open    int
	limit   int
	rest    time.Duration
	beat    time.Duration
	ended   chan struct{}
	ending  sync.Once
}

// rest is the second after a poke of a region; another one in it is given at
// its end.
type rest struct{ again bool }

// NewPokes makes pokes without any stream.
func NewPokes() *Pokes {
	return &Pokes{
		streams: map[casework.ID]map[chan struct{}]bool{}, resting: map[casework.ID]*rest{},
		limit: maxStreams, rest: pokeRest, beat: heartbeat, ended: make(chan struct{}),
	}
}

// Poke tells the open apps of a region that something changed; at most once a
// second, and the last one is never lost. It does not wait for anybody.
func (p *Pokes) Poke(region casework.ID) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if resting := p.resting[region]; resting != nil {
		resting.again = true
		return
	}
	p.resting[region] = &rest{}
	time.AfterFunc(p.rest, func() { p.rested(region) })
	for stream := range p.streams[region] {
		select {
		case stream <- struct{}{}:
		default: // it has one waiting
		}
	}
}

func (p *Pokes) rested(region casework.ID) {
	p.mutex.Lock()
	again := p.resting[region].again
	delete(p.resting, region)
	p.mutex.Unlock()
	if again {
		p.Poke(region)
	}
}

// Close ends every stream; for a server that shuts down.
func (p *Pokes) Close() { p.ending.Do(func() { close(p.ended) }) }

// ServeHTTP streams pokes (EventSource) until the request or the server ends.
func (p *Pokes) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	actor, known := r.Context().Value(actorKey).(casework.Actor)
	switch {
	case !known:
		w.WriteHeader(http.StatusUnauthorized)
		return
	case r.Method != http.MethodGet:
		w.Header().Set("Allow", http.MethodGet)
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	stream, leave, admitted := p.join(actor.Region)
	if !admitted {
		w.Header().Set("Retry-After", "60")
		w.WriteHeader(http.StatusServiceUnavailable)
		return
	}
	defer leave()
	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("X-Accel-Buffering", "no")
	p.pour(r.Context(), w, stream)
}

func (p *Pokes) join(region casework.ID) (stream chan struct{}, leave func(), admitted bool) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.open >= p.limit {
		return nil, nil, false
	}
	stream = make(chan struct{}, 1)
	if p.streams[region] == nil {
		p.streams[region] = map[chan struct{}]bool{}
	}
	p.streams[region][stream] = true
	p.open++
	return stream, func() { p.leave(region, stream) }, true
}

func (p *Pokes) leave(region casework.ID, stream chan struct{}) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.open--
	delete(p.streams[region], stream)
	if len(p.streams[region]) == 0 {
		delete(p.streams, region)
	}
}

// pour writes a heartbeat at once and then whatever comes. Each write has a
// deadline of its own, since the server's is for short answers.
func (p *Pokes) pour(ctx context.Context, w http.ResponseWriter, stream chan struct{}) {
	control := http.NewResponseController(w)
	ticker := time.NewTicker(p.beat)
	defer ticker.Stop()
	for line := ": here\n\n"; ; {
		_ = control.SetWriteDeadline(time.Now().Add(2 * p.beat)) // not every writer knows deadlines
		if _, err := io.WriteString(w, line); err != nil || control.Flush() != nil {
			return
		}
		select {
		case <-ctx.Done():
			return
		case <-p.ended:
			return
		case <-stream:
			line = "event: poke\ndata:\n\n"
		case <-ticker.C:
			line = ": here\n\n"
		}
	}
}
