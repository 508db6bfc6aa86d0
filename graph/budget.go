package graph

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"net/http"
	"strconv"
	"sync"
	"time"

	"regieroute/server/casework"
)

// Budget is how many points the questions of one token cost at the most, counted by
// one server: two servers give twice as much.
type Budget struct {
	PerMinute int // 200 000 when zero: four of the largest answers
	PerHour   int // 3 000 000 when zero
}

const (
	pointsPerMinute = 200_000
	pointsPerHour   = 3_000_000
	smallestCost    = 100    // of any request, also one that is refused
	mostPurses      = 10_000 // tokens that asked in the last hour
)

// purse is what a token has used since its minute and its hour began. They begin
// with a request, and are full again at their end.
type purse struct{ minute, hour window }

type window struct {
	began time.Time
	used  int
}

// purses is those of the tokens that asked lately, and no more than there is room for.
type purses struct {
	budget Budget
	mutex  sync.Mutex
	open   map[casework.ID]*purse
	most   int
}

func newPurses(budget Budget) *purses {
	budget = Budget{PerMinute: cmp.Or(budget.PerMinute, pointsPerMinute), PerHour: cmp.Or(budget.PerHour, pointsPerHour)}
	return &purses{budget: budget, open: map[casework.ID]*purse{}, most: mostPurses}
}

// spend takes points from a token, or says how long until there are enough.
func (p *purses) spend(token casework.ID, points int) (wait time.Duration) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	now := time.Now()
	purse := p.of(token, now)
	if purse.minute.used+points > p.budget.PerMinute {
		wait = purse.minute.until(now, time.Minute)
	}
	if purse.hour.used+points > p.budget.PerHour {
		wait = purse.hour.until(now, time.Hour)
	}
	if wait == 0 {
		purse.minute.used += points
		purse.hour.used += points
	}
	return wait
}

// of gives a token's purse as it is now. The caller holds the lock.
func (p *purses) of(token casework.ID, now time.Time) *purse {
	kept := p.open[token]
	if kept == nil {
		p.makeRoom(now)
		kept = &purse{}
		p.open[token] = kept
	}
	kept.minute.begin(now, time.Minute)
	kept.hour.begin(now, time.Hour)
	return kept
}

// makeRoom drops the purses that are full again; when all are in use, the oldest.
func (p *purses) makeRoom(now time.Time) {
	if len(p.open) < p.most {
		return
	}
	oldest, since := casework.ID{}, now
	for token, kept := range p.open {
		switch {
		case now.Sub(kept.hour.began) >= time.Hour:
			delete(p.open, token)
		case !kept.hour.began.After(since):
			oldest, since = token, kept.hour.began
		}
	}
	if len(p.open) >= p.most {
		delete(p.open, oldest)
	}
}

func (w *window) begin(now time.Time, long time.Duration) {
	if now.Sub(w.began) >= long {
		*w = window{began: now}
	}
}

func (w *window) until(now time.Time, long time.Duration) time.Duration {
	return w.began.Add(long).Sub(now)
}

// tell writes what a token has left and when it is full again, as
// draft-ietf-httpapi-ratelimit-headers-10 has it. People have no budget.
func (p *purses) tell(header http.Header, token casework.ID) {
	if token.IsZero() {
		return
	}
	p.mutex.Lock()
	defer p.mutex.Unlock()
	now := time.Now()
	kept := p.of(token, now)
	header.Set("Ratelimit-Policy", fmt.Sprintf(`"minute";q=%d;qu="points";w=60, "hour";q=%d;qu="points";w=3600`, p.budget.PerMinute, p.budget.PerHour))
	header.Set("Ratelimit", fmt.Sprintf(`"minute";r=%d;t=%s, "hour";r=%d;t=%s`,
		p.budget.PerMinute-kept.minute.used, wholeSeconds(kept.minute.until(now, time.Minute)),
		p.budget.PerHour-kept.hour.used, wholeSeconds(kept.hour.until(now, time.Hour))))
}

// wholeSeconds rounds up: who comes back then is not too early.
func wholeSeconds(wait time.Duration) string {
	return strconv.Itoa(int(math.Ceil(wait.Seconds())))
}

// charge takes the points of a request from a program's token; of people none.
func (h *handler) charge(ctx context.Context, points int) *reply {
	token := programOf(ctx).Token
	if token.IsZero() {
		return nil
	}
	wait := h.purses.spend(token, points)
	if wait == 0 {
		return nil
	}
	spent := coded(codeBudget, fmt.Sprintf("Dit programma vroeg te veel in korte tijd. Vraag het over %s seconden opnieuw.", wholeSeconds(wait)))
	spent.Extensions["english"] = fmt.Sprintf("This program asked too much in a short time. Ask again in %s seconds.", wholeSeconds(wait))
	late := replyError(http.StatusTooManyRequests, spent)
	late.wait = wait
	return late
}
