//go:build linux

package embedded_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"regieroute/server/embedded"
)

// With this variable the test program is a starter that can be killed.
const starterFolder = "EMBEDDED_TEST_STARTER"

func TestMain(m *testing.M) {
	if folder := os.Getenv(starterFolder); folder != "" {
		os.Exit(beStarter(folder))
	}
	code := m.Run()
	_ = os.RemoveAll(filepath.Dir(seed.folder))
	os.Exit(code)
}

// beStarter serves the folder until its input ends, and says in one line
// whether it is ready.
func beStarter(folder string) int {
	hideOthers()
	server, err := embedded.Start(context.Background(), embedded.Options{Folder: folder, Durable: true})
	if err != nil {
		fmt.Println("refused", err)
		return 1
	}
	fmt.Println("ready", server.URL("postgres", "postgres"))
	_, _ = io.Copy(io.Discard, os.Stdin)
	if err := server.Stop(context.Background()); err != nil {
		fmt.Println("not stopped", err)
		return 1
	}
	return 0
}

// starter is another process that starts a server.
type starter struct {
	cmd    *exec.Cmd
	input  io.Closer
	output *bufio.Reader
}

// aStarter runs on the folder; changes make it an unusual one.
func aStarter(t *testing.T, folder string, changes ...func(*exec.Cmd)) *starter {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), starterFolder+"="+folder)
	cmd.Stderr = os.Stderr
	for _, change := range changes {
		change(cmd)
	}
	input, err := cmd.StdinPipe()
	must(t, err)
	output, err := cmd.StdoutPipe()
	must(t, err)
	must(t, cmd.Start())
	s := &starter{cmd: cmd, input: input, output: bufio.NewReader(output)}
	t.Cleanup(func() { s.kill() })
	return s
}

// answer is "ready URL" or "refused" with the reason.
func (s *starter) answer() string {
	line, err := s.output.ReadString('\n')
	if err != nil {
		return err.Error()
	}
	return strings.TrimSpace(line)
}

func (s *starter) ready(t *testing.T) string {
	t.Helper()
	answer := s.answer()
	address, ready := strings.CutPrefix(answer, "ready ")
	if !ready {
		t.Fatalf("got %q, want a server that is ready", answer)
	}
	return address
}

// kill is kill -9; it also ends the waiting for the process.
func (s *starter) kill() {
	_ = s.cmd.Process.Kill() // fails only when it has ended
	_ = s.cmd.Wait()
}

// aFolder is a data folder that does not exist yet, in one that every user may
// enter, unlike t.TempDir.
func aFolder(t *testing.T) string {
	t.Helper()
	parent, err := os.MkdirTemp("", "embedded-")
	must(t, err)
	t.Cleanup(func() { _ = os.RemoveAll(parent) })
	must(t, os.Chmod(parent, 0o755))
	return filepath.Join(parent, "regieroute")
}

// seed is a data folder with a cluster, made once: that takes seconds.
var seed struct {
	sync.Once
	folder string
}

// aUsedFolder is a data folder with a cluster in it.
func aUsedFolder(t *testing.T) string {
	t.Helper()
	folder := aFolder(t)
	fillFolder(t, folder)
	return folder
}

// fillFolder makes the folder a copy of the seed.
func fillFolder(t *testing.T, folder string) {
	t.Helper()
	seed.Do(func() {
		parent, err := os.MkdirTemp("", "embedded-seed-")
		must(t, err)
		must(t, os.Chmod(parent, 0o755))
		seed.folder = filepath.Join(parent, "regieroute")
		server, err := embedded.Start(t.Context(), embedded.Options{Folder: seed.folder})
		must(t, err)
		stop(t, server)
	})
	must(t, os.MkdirAll(filepath.Dir(folder), 0o755))
	must(t, exec.Command("cp", "-a", seed.folder, folder).Run())
}

// aServer runs in this process and is stopped when the test ends.
func aServer(t *testing.T, o embedded.Options) *embedded.Server {
	t.Helper()
	server, err := embedded.Start(t.Context(), o)
	must(t, err)
	t.Cleanup(func() { stop(t, server) })
	return server
}

func stop(t *testing.T, server *embedded.Server) {
	t.Helper()
	must(t, server.Stop(context.Background()))
}

// ask returns the one value that a statement answers.
func ask(t *testing.T, address, statement string) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	connection, err := pgx.Connect(ctx, address)
	must(t, err)
	defer func() { _ = connection.Close(ctx) }()
	var answer string
	err = connection.QueryRow(ctx, statement).Scan(&answer)
	if !errors.Is(err, pgx.ErrNoRows) {
		must(t, err)
	}
	return answer
}

// writeRound adds a row and checks that those of earlier rounds are there.
func writeRound(t *testing.T, address string, round int) {
	t.Helper()
	ask(t, address, "CREATE TABLE IF NOT EXISTS rounds (round int)")
	if got, want := ask(t, address, "SELECT count(*)::text FROM rounds"), strconv.Itoa(round); got != want {
		t.Fatalf("round %d: %s rows are there, want %s", round, got, want)
	}
	ask(t, address, "INSERT INTO rounds VALUES (1)")
}

// postmaster reads the process number of the server on the folder; 0 is none.
func postmaster(folder string) int {
	text, _ := os.ReadFile(filepath.Join(folder, "postgres", "postmaster.pid"))
	first, _, _ := strings.Cut(string(text), "\n")
	pid, _ := strconv.Atoi(first)
	return pid
}

// userOf returns who a file or, by its folder in /proc, a process belongs to.
func userOf(t *testing.T, path string) uint32 {
	t.Helper()
	info, err := os.Stat(path)
	must(t, err)
	return info.Sys().(*syscall.Stat_t).Uid
}

// await waits for something that nobody tells us about.
func await(t *testing.T, what string, happened func() bool) {
	t.Helper()
	deadline := time.After(30 * time.Second)
	for !happened() {
		select {
		case <-deadline:
			t.Fatalf("waited in vain for %s", what)
		case <-time.After(time.Millisecond):
		}
	}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
