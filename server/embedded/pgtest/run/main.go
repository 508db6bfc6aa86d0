// Command run starts a throwaway PostgreSQL, runs the command in its arguments
// with REGIEROUTE_TEST_POSTGRES set to it, stops it and exits like the command:
//
//	go run ./server/embedded/pgtest/run -- go test ./...
//
// "go run" itself ends with 1 for every failure; build the command where the
// exact code matters.
package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"syscall"

	"regieroute/server/embedded/pgtest"
)

func main() { os.Exit(run(os.Args[1:])) }

// run returns the exit code of the command, or 1 when it could not be run.
func run(arguments []string) int {
	if len(arguments) > 0 && arguments[0] == "--" {
		arguments = arguments[1:]
	}
	if len(arguments) == 0 {
		fmt.Fprintln(os.Stderr, "usage: run [--] command [argument ...]")
		return 2
	}
	if _, err := exec.LookPath(arguments[0]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	// A signal is the command's to obey; we stay to clean up after it.
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	address, stop, err := pgtest.Throwaway()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer stop()
	return follow(command(arguments, address), signals)
}

func command(arguments []string, address string) *exec.Cmd {
	cmd := exec.Command(arguments[0], arguments[1:]...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	cmd.Env = append(os.Environ(), pgtest.Variable+"="+address)
	return cmd
}

// follow runs the command, passing signals on, and returns its exit code.
func follow(cmd *exec.Cmd, signals <-chan os.Signal) int {
	if err := cmd.Start(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	for {
		select {
		case received := <-signals:
			_ = cmd.Process.Signal(received) // fails only when it has just ended
		case err := <-ended:
			return codeOf(err)
		}
	}
}

// codeOf follows the shell: 128 and the signal for a command that was killed.
func codeOf(err error) int {
	var exit *exec.ExitError
	if !errors.As(err, &exit) {
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
		return 0
	}
	if status, known := exit.Sys().(syscall.WaitStatus); known && status.Signaled() {
		return 128 + int(status.Signal())
	}
	return exit.ExitCode()
}
