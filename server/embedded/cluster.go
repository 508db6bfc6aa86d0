package embedded

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// ourMark in a server's arguments says that this package started it.
const ourMark = "cluster_name=regieroute"

// locale sorts by code point on every machine and knows the case of all letters.
const locale = "C.UTF-8"

// environment is all that PostgreSQL gets to see of ours: no secrets, and no
// PG… variable that changes what it does.
var environment = []string{"PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C", "TZ=UTC"}

// version returns the major version that made the cluster, or "".
func (p *place) version() string {
	text, err := os.ReadFile(filepath.Join(p.cluster, "PG_VERSION"))
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(text))
}

// freshPrefix begins the name under which a cluster is made. It gets its real
// name when it is complete, so that a cluster is whole or absent, whenever we
// are killed. The rest of the name differs each time: programs of a killed
// start may go on writing for a moment.
const freshPrefix = "postgres.new-"

// found makes the cluster; an empty folder may be in its place.
func (p *place) found(ctx context.Context, b binaries, durable bool) error {
	if err := os.Remove(p.cluster); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("make room for a PostgreSQL cluster: %w", err)
	}
	fresh, err := os.MkdirTemp(p.folder, freshPrefix) // 0700
	if err != nil {
		return fmt.Errorf("make a PostgreSQL cluster: %w", err)
	}
	if err := p.initialise(ctx, b, fresh, durable); err != nil {
		return fmt.Errorf("make a PostgreSQL cluster in %s: %w", p.folder, errors.Join(err, os.RemoveAll(fresh)))
	}
	return p.moveIn(fresh, durable)
}

// initialise fills the fresh folder. Local connections are trusted because only
// the server's own user and root can reach its socket; others are rejected.
func (p *place) initialise(ctx context.Context, b binaries, fresh string, durable bool) error {
	if err := p.account.own(fresh); err != nil {
		return err
	}
	arguments := []string{
		"--pgdata", fresh, "--username", "postgres", "--encoding", "UTF8", "--locale", locale,
		"--auth-local", "trust", "--auth-host", "reject", "--data-checksums", "--no-instructions",
	}
	if !durable {
		arguments = append(arguments, "--no-sync")
	}
	_, err := output(ctx, p.account, filepath.Join(b.folder, "initdb"), arguments...)
	return err
}

// moveIn gives the complete cluster its name and makes that last.
func (p *place) moveIn(fresh string, durable bool) error {
	if err := os.Rename(fresh, p.cluster); err != nil {
		return err
	}
	if !durable {
		return nil
	}
	folder, err := os.Open(p.folder)
	if err != nil {
		return err
	}
	defer func() { _ = folder.Close() }()
	return folder.Sync()
}

// server is the command of the postmaster itself, our child, so that its end is
// ours to see. Its working folder is the cluster's from the first moment, which
// is how the next starter recognises it.
func (b binaries) server(p *place, k socket, durable bool, out io.Writer) *exec.Cmd {
	cmd := exec.Command(filepath.Join(b.folder, "postgres"), "-D", p.cluster)
	for _, setting := range settings(k, durable) {
		cmd.Args = append(cmd.Args, "-c", setting)
	}
	cmd.Dir, cmd.Env = p.cluster, environment
	cmd.Stdout, cmd.Stderr = out, out
	return cmd
}

// settings win over the cluster's own postgresql.conf, which stays the
// operator's for everything else.
func settings(k socket, durable bool) []string {
	all := []string{
		ourMark,
		"listen_addresses=", "port=" + socketPort,
		"unix_socket_directories=" + k.folder, "unix_socket_permissions=0700",
		"timezone=UTC", "log_timezone=UTC", "lc_messages=C",
		"logging_collector=off", "log_destination=stderr", "log_line_prefix=",
		// Errors of statements go to who sent them and not into the log: they
		// quote what was in the statement, which is about people.
		"log_min_messages=log", "log_error_verbosity=terse",
	}
	if durable {
		return append(all, "fsync=on", "full_page_writes=on", "synchronous_commit=on")
	}
	return append(all, "fsync=off", "full_page_writes=off", "synchronous_commit=off",
		"wal_level=minimal", "max_wal_senders=0", "max_connections=200")
}
