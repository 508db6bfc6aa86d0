package main

import (
	"bytes"
	"context"
	"log/slog"
	"strings"
	"testing"
)

// A mistake in a job of the night must not take the app away from everybody else.
func TestWhatBreaksBehindTheRequestsEndsOnlyItself(t *testing.T) {
	t.Parallel()
	var log bytes.Buffer
	p := &Program{Log: slog.New(slog.NewTextHandler(&log, nil)), draining: t.Context()}
	p.behind("A job failed", func() error { panic("Kanarie") })
	p.background.Wait()
	got := log.String()
	for _, want := range []string{"A job failed", "level=ERROR", "broke with string at regieroute/server.TestWhatBreaksBehindTheRequests"} {
		if !strings.Contains(got, want) {
			t.Errorf("the log does not say %q: %s", want, got)
		}
	}
	if strings.Contains(got, "Kanarie") {
		t.Errorf("the log says what somebody typed: %s", got)
	}
}

func TestWhatTheEndOfTheProgramCutsOffIsNoFailure(t *testing.T) {
	t.Parallel()
	var log bytes.Buffer
	ended, end := context.WithCancel(t.Context())
	end()
	p := &Program{Log: slog.New(slog.NewTextHandler(&log, nil)), draining: ended}
	p.tried("A job failed", func() error { return ended.Err() })
	if log.Len() > 0 {
		t.Errorf("the log says %s, want nothing", log.String())
	}
}
