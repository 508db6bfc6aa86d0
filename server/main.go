// Command regieroute helps organisations to prevent evictions together: the
// server with the app in it, and everything an administrator needs.
package main

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"syscall"
)

func main() { os.Exit(run(os.Args[1:])) }

// run carries a command out and gives the exit code. A first Ctrl-C asks it to
// end, a second one ends it at once.
func run(arguments []string) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop)
	command, err := parse(arguments)
	if err != nil {
		fmt.Fprintln(os.Stderr, "regieroute:", err)
		return 2
	}
	log := slog.New(slog.NewTextHandler(os.Stderr, nil))
	if err := command.run(ctx, out{log: log, to: os.Stdout}); err != nil {
		fmt.Fprintln(os.Stderr, "regieroute:", err)
		return 1
	}
	return 0
}
