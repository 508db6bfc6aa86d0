package main

import (
	"bufio"
	"context"
	"errors"
	"io"
	"net/url"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"

	"github.com/jackc/pgx/v5"

	"regieroute/server/embedded/pgtest"
)

// With this variable the test program is the command run.
const beRun = "PGTEST_RUN_TEST"

func TestMain(m *testing.M) {
	if os.Getenv(beRun) != "" {
		os.Exit(run(os.Args[1:]))
	}
	os.Exit(m.Run())
}

func TestTheCommandsExitCodeIsPassedOn(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name    string
		command []string
		want    int
	}{
		{"failure", []string{"--", "sh", "-c", "exit 7"}, 7},
		{"killed", []string{"sh", "-c", "kill -9 $$"}, 128 + 9},
		{"no such command", []string{"--", "there-is-no-such-command"}, 1},
		{"no command", []string{"--"}, 2},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if got := codeOf(aRun(test.command...).Run()); got != test.want {
				t.Errorf("got exit code %d, want %d", got, test.want)
			}
		})
	}
}

func TestTheClusterLivesAsLongAsTheCommand(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name   string
		signal syscall.Signal // 0 lets the command end by itself
		want   int
	}{
		{"the command ends", 0, 0},
		{"Ctrl-C", syscall.SIGINT, 128 + 2},
		{"the machine shuts down", syscall.SIGTERM, 128 + 15},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			cmd := aRun("--", "sh", "-c", `echo "$`+pgtest.Variable+`"; exec cat`)
			address, input := begin(t, cmd)
			if err := ping(address); err != nil {
				t.Errorf("the command has no PostgreSQL: %v", err)
			}
			if test.signal == 0 {
				_ = input.Close() // ends cat
			} else if err := cmd.Process.Signal(test.signal); err != nil {
				t.Fatal(err)
			}
			if got := codeOf(cmd.Wait()); got != test.want {
				t.Errorf("got exit code %d, want %d", got, test.want)
			}
			mustBeGone(t, address)
		})
	}
}

// aRun is the command run with arguments, on a cluster of its own.
func aRun(arguments ...string) *exec.Cmd {
	cmd := exec.Command(os.Args[0], arguments...)
	cmd.Env = append(os.Environ(), beRun+"=1")
	cmd.Stderr = os.Stderr
	return cmd
}

// begin starts it and reads the address from the command inside.
func begin(t *testing.T, cmd *exec.Cmd) (string, io.Closer) {
	t.Helper()
	input, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	output, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Signal(syscall.SIGTERM) }) // fails only when it has ended
	line, err := bufio.NewReader(output).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(line), input
}

func ping(address string) error {
	connection, err := pgx.Connect(context.Background(), address)
	if err != nil {
		return err
	}
	return errors.Join(connection.Ping(context.Background()), connection.Close(context.Background()))
}

func mustBeGone(t *testing.T, address string) {
	t.Helper()
	parsed, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(parsed.Query().Get("host")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("%s is still there", parsed.Query().Get("host"))
	}
}
