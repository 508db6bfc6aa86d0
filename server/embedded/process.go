package embedded

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"log/slog"
	"os/exec"
	"runtime"
	"strings"
	"sync"
	"syscall"
	"time"
)

// process is a running program whose end is always awaited, so that it never
// stays behind as a zombie.
type process struct {
	cmd   *exec.Cmd
	ended chan struct{}
	err   error // why it ended; read after ended is closed
}

// launch starts a program as the account. When this program dies, even by
// kill -9, the kernel sends the other one the signal atDeath.
func launch(cmd *exec.Cmd, who account, atDeath syscall.Signal) (*process, error) {
	cmd.SysProcAttr = attributes(who, atDeath)
	// Backends inherit the postmaster's output; Wait must not wait for them.
	cmd.WaitDelay = 200 * time.Millisecond
	p := &process{cmd: cmd, ended: make(chan struct{})}
	started := make(chan error)
	go p.keep(started)
	if err := <-started; err != nil {
		return nil, err
	}
	return p, nil
}

// keep starts the program and waits for it on one thread: the kernel's signal
// at our death comes when the thread ends that started it, not the program.
func (p *process) keep(started chan<- error) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	err := p.cmd.Start()
	started <- err
	if err != nil {
		return
	}
	p.err = p.cmd.Wait()
	close(p.ended)
}

// pid returns the number of the process.
func (p *process) pid() int { return p.cmd.Process.Pid }

// end sends the signal and reports whether the process ended in time.
func (p *process) end(ctx context.Context, signal syscall.Signal) bool {
	_ = p.cmd.Process.Signal(signal) // fails only when it has ended already
	select {
	case <-p.ended:
		return true
	case <-ctx.Done():
		return false
	}
}

// output runs a short program as the account and returns all that it wrote.
func output(ctx context.Context, who account, name string, arguments ...string) (string, error) {
	cmd := exec.CommandContext(ctx, name, arguments...)
	cmd.Env = environment
	cmd.Dir = "/"
	var written bytes.Buffer
	cmd.Stdout, cmd.Stderr = &written, &written
	p, err := launch(cmd, who, syscall.SIGKILL)
	if err != nil {
		return "", err
	}
	<-p.ended
	if p.err != nil {
		return written.String(), fmt.Errorf("%w: %s", p.err, strings.TrimSpace(written.String()))
	}
	return written.String(), nil
}

// lines passes the server's output on to the log and remembers the end of it,
// for the error that says why a start failed.
type lines struct {
	log     *slog.Logger
	mu      sync.Mutex
	partial []byte
	kept    []string
}

const keptLines = 8

func newLines(log *slog.Logger) *lines { return &lines{log: log} }

var _ io.Writer = (*lines)(nil)

// Write takes output as it comes, whole lines or not.
func (l *lines) Write(output []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.partial = append(l.partial, output...)
	for {
		line, rest, whole := bytes.Cut(l.partial, []byte("\n"))
		if !whole {
			return len(output), nil
		}
		l.partial = rest
		l.take(strings.TrimSpace(string(line)))
	}
}

func (l *lines) take(line string) {
	if line == "" {
		return
	}
	l.kept = append(l.kept, line)
	if len(l.kept) > keptLines {
		l.kept = l.kept[1:]
	}
	l.log.Log(context.Background(), levelOf(line), line, "from", "PostgreSQL")
}

// last returns the latest lines as one sentence.
func (l *lines) last() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.kept) == 0 {
		return "it said nothing"
	}
	return strings.Join(l.kept, "; ")
}

// levelOf maps PostgreSQL's word to a log level. FATAL ends one connection only.
func levelOf(line string) slog.Level {
	switch {
	case strings.HasPrefix(line, "LOG:"):
		return slog.LevelDebug
	case strings.HasPrefix(line, "PANIC:"):
		return slog.LevelError
	default:
		return slog.LevelWarn
	}
}
