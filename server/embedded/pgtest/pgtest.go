// Package pgtest gives tests databases in a real PostgreSQL.
//
// Command run (in folder run) starts one cluster for all packages of a test run;
// without it each test program starts its own at the first database it asks for.
//
//	func TestMain(m *testing.M) { os.Exit(pgtest.Main(m)) }
//
//	func TestSomething(t *testing.T) {
//		t.Parallel()
//		url := pgtest.Template(t, "schema_"+hashOfMigrations, migrate)
//		...
//	}
//
// A database belongs to one test, but roles belong to the cluster and so to all
// tests of all processes. PostgreSQL fails when two of them change one role at
// the same time. Make roles with Role, or in Template's fill or in Alone, which
// take turns on the whole cluster.
package pgtest

import (
	"os"
	"sync"
	"testing"
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
