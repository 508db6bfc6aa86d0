package embedded

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// pidFile is what a PostgreSQL server says about itself in postmaster.pid.
type pidFile struct {
	pid    int    // 0 when there is no file
	status string // "starting", "ready", "stopping"; the eighth line
}

func readPIDFile(cluster string) pidFile {
	text, err := os.ReadFile(filepath.Join(cluster, "postmaster.pid"))
	if err != nil {
		return pidFile{}
	}
	lines := strings.Split(string(text), "\n")
	file := pidFile{pid: number(lines[0])}
	if len(lines) > 7 {
		file.status = strings.TrimSpace(lines[7])
	}
	return file
}

// number reads a process number; single-user PostgreSQL writes a negative one.
func number(line string) int {
	pid, err := strconv.Atoi(strings.TrimSpace(line))
	if err != nil {
		return 0
	}
	return max(pid, -pid)
}

// evict ends the server that a killed starter left in our cluster, waits for
// its last process and removes its pid file. Nobody else starts servers here
// while we hold the lock, so that a pid file without a process is stale, also
// when a zombie or another program has its number now: PostgreSQL would take
// either for a living server.
func (p *place) evict(ctx context.Context, log *slog.Logger) error {
	postmaster := readPIDFile(p.cluster).pid
	if slices.Contains(occupants(p.cluster), postmaster) {
		if startedByOthers(postmaster) {
			return fmt.Errorf("data folder %s is already in use by a PostgreSQL server that was started by other means (process %d): stop that first", p.folder, postmaster)
		}
		log.Warn("Stopping the PostgreSQL server that an earlier start left behind", "process", postmaster)
		endLeftover(ctx, p.cluster, postmaster)
	}
	// Without a postmaster the other processes leave by themselves.
	if !emptied(ctx, p.cluster, 5*time.Second) {
		if err := killOccupants(ctx, p.cluster); err != nil {
			return err
		}
	}
	err := os.Remove(filepath.Join(p.cluster, "postmaster.pid"))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("remove a stale pid file: %w", err)
	}
	return nil
}

// endLeftover asks for a clean end and then for a quick one.
func endLeftover(ctx context.Context, cluster string, postmaster int) {
	_ = syscall.Kill(postmaster, syscall.SIGINT) // fails only when it has just ended
	if !emptied(ctx, cluster, 20*time.Second) {
		_ = syscall.Kill(postmaster, syscall.SIGQUIT)
	}
}

// killOccupants ends every process in the cluster; what was committed stays.
func killOccupants(ctx context.Context, cluster string) error {
	for _, pid := range occupants(cluster) {
		_ = syscall.Kill(pid, syscall.SIGKILL) // fails only when it has just ended
	}
	if !emptied(ctx, cluster, 10*time.Second) {
		return fmt.Errorf("processes of an earlier PostgreSQL server do not leave %s: %v", cluster, occupants(cluster))
	}
	return nil
}

// emptied waits until no process works in the cluster.
func emptied(ctx context.Context, cluster string, patience time.Duration) bool {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	for len(occupants(cluster)) > 0 {
		select {
		case <-ctx.Done():
			return false
		case <-time.After(25 * time.Millisecond): // a look at all processes takes about 5
		}
	}
	return true
}
