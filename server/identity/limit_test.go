package identity

import (
	"strconv"
	"testing"
	"time"
)

var monday = time.Date(2026, 11, 30, 8, 0, 0, 0, time.UTC)

func TestTheWaitGrowsWithEveryFailureAndHasAnEnd(t *testing.T) {
	t.Parallel()
	l, now := newLimiter(), monday
	for range freeFailures {
		if got := l.attempt(now, "name"); got != 0 {
			t.Fatalf("one of the first five waits %v", got)
		}
	}
	for _, want := range []time.Duration{1, 2, 4, 8, 15, 15, 15} {
		if got := l.attempt(now, "name"); got != want*time.Minute {
			t.Fatalf("got %v, want %v minutes", got, want)
		}
		now = now.Add(want * time.Minute)
		if got := l.attempt(now, "name"); got != 0 {
			t.Fatalf("after the wait: got %v, want an attempt", got)
		}
	}
}

func TestFailuresAreForgotten(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name     string
		failures int
		after    time.Duration
		free     int // attempts that are let through then
	}{
		{"four, a minute ago", 4, failureWindow, freeFailures},
		{"four, just now", 4, time.Second, 1},
		{"five, a minute ago", 5, failureWindow, 1},
		{"five, an hour ago", 5, forgetAfter, freeFailures},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			l := newLimiter()
			for range test.failures {
				l.attempt(monday, "name")
			}
			free := 0
			for l.attempt(monday.Add(test.after), "name") == 0 {
				free++
			}
			if free != test.free {
				t.Errorf("got %d attempts, want %d", free, test.free)
			}
		})
	}
}

func TestAFloodOfNamesDoesNotFillTheMemory(t *testing.T) {
	t.Parallel()
	l := newLimiter()
	for i := range mostKeys + 10 {
		l.attempt(monday, strconv.Itoa(i))
	}
	if got := len(l.keys); got > mostKeys {
		t.Errorf("keeps %d keys, want %d at most", got, mostKeys)
	}
}
