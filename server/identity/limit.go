package identity

import (
	"sync"
	"time"
)

// How often a sign-in may fail: five times a minute, and after that the wait
// doubles with every further failure. Who signs in well costs nothing: a whole
// office has one address.
const (
	freeFailures  = 5
	failureWindow = time.Minute
	longestWait   = 15 * time.Minute
	forgetAfter   = time.Hour
	mostKeys      = 50_000 // some megabytes; beyond it the oldest go
)

// limiter counts failures by key, such as a name or an address.
type limiter struct {
	mu   sync.Mutex
	keys map[string]*failures
}

type failures struct {
	count int
	since time.Time // when the window began
	last  time.Time
	until time.Time // no attempt before this moment
}

func newLimiter() *limiter { return &limiter{keys: map[string]*failures{}} }

// attempt counts an attempt as failed until it is forgiven, so that attempts at
// the same moment do not slip through together. It gives how long to wait; 0
// lets the attempt through.
func (l *limiter) attempt(now time.Time, keys ...string) time.Duration {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.forget(now)
	var wait time.Duration
	for _, key := range keys {
		if f := l.keys[key]; f != nil {
			wait = max(wait, f.until.Sub(now))
		}
	}
	if wait > 0 {
		return wait
	}
	for _, key := range keys {
		l.fail(now, key)
	}
	return 0
}

func (l *limiter) fail(now time.Time, key string) {
	f := l.keys[key]
	if f == nil {
		f = &failures{since: now, last: now}
		l.keys[key] = f
	}
	if f.count < freeFailures && now.Sub(f.since) >= failureWindow || now.Sub(f.last) >= forgetAfter {
		f.count, f.since = 0, now
	}
	f.count++
	f.last = now
	if over := f.count - freeFailures; over >= 0 {
		f.until = now.Add(min(failureWindow<<min(over, 10), longestWait))
	}
}

// forgive takes back the attempts under these keys: they went well.
func (l *limiter) forgive(keys ...string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, key := range keys {
		f := l.keys[key]
		if f == nil {
			continue
		}
		if f.count--; f.count <= 0 {
			delete(l.keys, key)
		} else if f.count < freeFailures {
			f.until = time.Time{}
		}
	}
}

// forget drops what is old, and everything when there is too much: a flood of
// names must not fill the memory.
func (l *limiter) forget(now time.Time) {
	if len(l.keys) < mostKeys {
		return
	}
	for key, f := range l.keys {
		if now.Sub(f.last) >= failureWindow && !f.until.After(now) {
			delete(l.keys, key)
		}
	}
	if len(l.keys) >= mostKeys {
		clear(l.keys)
	}
}
