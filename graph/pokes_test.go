package graph

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"regieroute/server/casework"
)

// page is what an EventSource got so far.
type page struct {
	mutex sync.Mutex
	*httptest.ResponseRecorder
}

func (p *page) Write(text []byte) (int, error) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	return p.ResponseRecorder.Write(text)
}

// WriteString is what io.WriteString prefers.
func (p *page) WriteString(text string) (int, error) { return p.Write([]byte(text)) }

func (p *page) count(what string) int {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	return strings.Count(p.Body.String(), what)
}

func (p *page) Flush() {}

// listen opens a stream of a region; it ends with the context.
func listen(ctx context.Context, pokes *Pokes, region casework.ID) *page {
	open := &page{ResponseRecorder: httptest.NewRecorder()}
	request := httptest.NewRequest(http.MethodGet, "/pokes", nil)
	go pokes.ServeHTTP(open, request.WithContext(WithActor(ctx, casework.Actor{Region: region})))
	synctest.Wait()
	return open
}

func TestAPokeReachesTheRegionOnly(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		pokes := NewPokes()
		ctx, cancel := context.WithCancel(t.Context())
		mine, other := listen(ctx, pokes, regionID), listen(ctx, pokes, teamID)
		pokes.Poke(regionID)
		synctest.Wait()
		if mine.count("event: poke\ndata:\n\n") != 1 || other.count("poke") != 0 {
			t.Errorf("mine %d, other %d", mine.count("poke"), other.count("poke"))
		}
		cancel()
		synctest.Wait()
		if pokes.open != 0 || len(pokes.streams) != 0 {
			t.Errorf("%d streams are left", pokes.open)
		}
		time.Sleep(2 * pokeRest)
	})
}

func TestARegionIsPokedOnceASecond(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		pokes := NewPokes()
		mine := listen(t.Context(), pokes, regionID)
		for range 30 {
			pokes.Poke(regionID)
			time.Sleep(100 * time.Millisecond)
		}
		time.Sleep(2 * pokeRest)
		if got := mine.count("poke"); got != 4 {
			t.Errorf("%d pokes in 3 seconds; at once, after 1, 2 and 3", got)
		}
		pokes.Close()
		time.Sleep(pokeRest)
	})
}

func TestAStreamBeatsAndEndsWithTheServer(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		pokes := NewPokes()
		mine := listen(t.Context(), pokes, regionID)
		time.Sleep(4*heartbeat + time.Second)
		if got := mine.count(": here"); got != 5 {
			t.Errorf("%d heartbeats", got)
		}
		pokes.Close()
		pokes.Close()
		synctest.Wait()
		if pokes.open != 0 {
			t.Error("the stream goes on")
		}
	})
}

func TestStreamsAreBounded(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		pokes := NewPokes()
		pokes.limit = 1
		listen(t.Context(), pokes, regionID)
		if got := listen(t.Context(), pokes, regionID); got.Code != 503 || got.Header().Get("Retry-After") == "" {
			t.Errorf("the second: %d", got.Code)
		}
		pokes.Close()
	})
	for _, test := range []struct {
		method string
		actor  bool
		want   int
	}{{http.MethodGet, false, 401}, {http.MethodPost, true, 405}} {
		recorder, request := httptest.NewRecorder(), httptest.NewRequest(test.method, "/pokes", nil)
		if test.actor {
			request = request.WithContext(WithActor(t.Context(), manager()))
		}
		if NewPokes().ServeHTTP(recorder, request); recorder.Code != test.want {
			t.Errorf("%s: got %d, want %d", test.method, recorder.Code, test.want)
		}
	}
}
