package pgtest_test

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/jackc/pgx/v5"

	"regieroute/server/embedded/pgtest"
)

func TestMain(m *testing.M) { os.Exit(pgtest.Main(m)) }

func TestEachTestHasItsOwnEmptyDatabase(t *testing.T) {
	t.Parallel()
	for range 2 {
		execute(t, pgtest.Empty(t), "CREATE TABLE households (id int)")
	}
}

func TestADatabaseIsDroppedWhenItsTestEnds(t *testing.T) {
	t.Parallel()
	var address string
	t.Run("while the test runs", func(t *testing.T) {
		address = pgtest.Empty(t)
		open := connect(t, address) // dropped all the same
		if err := open.Ping(t.Context()); err != nil {
			t.Fatal(err)
		}
	})
	if _, err := pgx.Connect(t.Context(), address); err == nil {
		t.Errorf("%s is still there", address)
	}
}

func TestATemplateIsFilledOnce(t *testing.T) {
	t.Parallel()
	var fills atomic.Int32
	fill := func(address string) error {
		fills.Add(1)
		connection, err := pgx.Connect(context.Background(), address) // left open on purpose
		if err != nil {
			return err
		}
		_, err = connection.Exec(context.Background(), "CREATE TABLE households (id int)")
		return err
	}
	name := "households_" + unusedName(t)
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			execute(t, pgtest.Template(t, name, fill), "INSERT INTO households VALUES (1)")
		})
	}
	all.Wait()
	if got := fills.Load(); got != 1 {
		t.Errorf("filled %d times, want once", got)
	}
}

// With this variable the test program is one of several that share a cluster.
const sharedTemplate = "PGTEST_TEST_TEMPLATE"

func TestATemplateIsFilledOnceByManyPrograms(t *testing.T) {
	if name := os.Getenv(sharedTemplate); name != "" {
		pgtest.Template(t, name, func(string) error {
			fmt.Println("filled")
			return nil
		})
		return
	}
	t.Parallel()
	var mu sync.Mutex
	var said strings.Builder
	name, address := "shared_"+unusedName(t), pgtest.Empty(t)
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			cmd := exec.Command(os.Args[0], "-test.run=^"+t.Name()+"$")
			cmd.Env = append(os.Environ(), sharedTemplate+"="+name, pgtest.Variable+"="+superuser(t, address))
			output, err := cmd.CombinedOutput()
			mu.Lock()
			defer mu.Unlock()
			said.Write(output)
			if err != nil {
				t.Errorf("%v: %s", err, output)
			}
		})
	}
	all.Wait()
	if got := strings.Count(said.String(), "filled"); got != 1 {
		t.Errorf("filled %d times, want once: %s", got, said.String())
	}
}

// superuser is the address that all programs on the cluster share.
func superuser(t *testing.T, address string) string {
	t.Helper()
	parsed, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	parsed.Path = "/postgres"
	return parsed.String()
}

func TestATemplateWhoseFillingFailedIsMadeAnew(t *testing.T) {
	t.Parallel()
	name := "broken_" + unusedName(t)
	broken := func(address string) error {
		execute(t, address, "CREATE TABLE households (id int)")
		return errors.New("a migration failed")
	}
	t.Run("first attempt", func(t *testing.T) {
		failed := &failure{TB: t}
		failed.run(func() { pgtest.Template(failed, name, broken) })
		if !failed.failed {
			t.Error("the failure was not reported")
		}
	})
	whole := func(address string) error {
		execute(t, address, "CREATE TABLE households (id int)")
		return nil
	}
	execute(t, pgtest.Template(t, name, whole), "INSERT INTO households VALUES (1)")
}

// failure is a test that may fail without failing the one around it.
type failure struct {
	testing.TB
	failed bool
}

type stopped struct{}

func (f *failure) Fatalf(string, ...any) {
	f.failed = true
	panic(stopped{})
}

func (f *failure) run(body func()) {
	defer func() {
		if caught := recover(); caught != nil && caught != (stopped{}) {
			panic(caught)
		}
	}()
	body()
}

// unusedName is a part of a template's name that no other run of the test
// uses: a shared cluster outlives this program.
func unusedName(t *testing.T) string {
	t.Helper()
	var id string
	if err := connect(t, pgtest.Empty(t)).QueryRow(t.Context(), "SELECT gen_random_uuid()").Scan(&id); err != nil {
		t.Fatal(err)
	}
	return id
}

func connect(t testing.TB, address string) *pgx.Conn {
	t.Helper()
	connection, err := pgx.Connect(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	return connection
}

func execute(t testing.TB, address, statement string) {
	t.Helper()
	connection := connect(t, address)
	defer func() { _ = connection.Close(context.Background()) }()
	if _, err := connection.Exec(t.Context(), statement); err != nil {
		t.Error(err)
	}
}
