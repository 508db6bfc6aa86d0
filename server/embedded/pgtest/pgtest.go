// Package pgtest gives tests databases in a real PostgreSQL.
//
// Command run (in folder run) starts one cluster for all packages of a test run;
// without it each test program starts its own at the first database it asks for.
package pgtest

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"sync"
	"testing"
	"time"

	"regieroute/server/embedded"
)

// Variable names the environment variable with the superuser URL of a running
// cluster that all test programs share.
const Variable = "REGIEROUTE_TEST_POSTGRES"

// shared is the cluster of this test program.
var shared struct {
	sync.Mutex
	url  string
	err  error
	stop func()
}

// Main runs the tests and then stops the cluster, if one was started here.
// TestMain calls it: os.Exit(pgtest.Main(m)).
func Main(m *testing.M) int {
	defer stopShared()
	return m.Run()
}

func stopShared() {
	shared.Lock()
	defer shared.Unlock()
	if shared.stop != nil {
		shared.stop()
		shared.stop = nil
	}
}

// cluster returns the superuser URL, starting a cluster at the first call.
func cluster(t testing.TB) string {
	t.Helper()
	shared.Lock()
	defer shared.Unlock()
	if shared.url == "" && shared.err == nil {
		shared.url, shared.stop, shared.err = obtain()
	}
	if shared.err != nil {
		t.Fatalf("no PostgreSQL to test with: %v", shared.err)
	}
	return shared.url
}

func obtain() (string, func(), error) {
	if url := os.Getenv(Variable); url != "" {
		return url, nil, nil
	}
	return Throwaway()
}

// Throwaway starts a cluster that is fast and forgets everything at a power
// cut. The returned function stops and removes it.
func Throwaway() (url string, stop func(), err error) {
	folder, err := os.MkdirTemp("", "regieroute-test-")
	if err != nil {
		return "", nil, err
	}
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	log := slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelError}))
	server, err := embedded.Start(ctx, embedded.Options{Folder: folder, Log: log})
	if err != nil {
		_ = os.RemoveAll(folder)
		return "", nil, fmt.Errorf("start a throwaway PostgreSQL: %w", err)
	}
	stop = func() {
		if err := server.Stop(context.Background()); err != nil {
			log.Error("A throwaway PostgreSQL did not stop well", "error", err)
		}
		_ = os.RemoveAll(folder)
	}
	return server.URL("postgres", "postgres"), stop, nil
}
