package embedded

import (
	"context"
	"fmt"
	"io"
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

// found makes the cluster.
func (p *place) found(ctx context.Context, b binaries, durable bool) error {
	if err := p.initialise(ctx, b, durable); err != nil {
		return fmt.Errorf("make a PostgreSQL cluster in %s: %w", p.folder, err)
	}
	return p.moveIn(durable)
}

// initialise fills the fresh folder. Local connections are trusted because only
// the server's own user and root can reach its socket; others are rejected.
func (p *place) initialise(ctx context.Context, b binaries, durable bool) error {
	if err := os.RemoveAll(p.fresh()); err != nil {
		return err
	}
	if err := os.Mkdir(p.fresh(), 0o700); err != nil {
		return err
	}
	if err := p.account.own(p.fresh()); err != nil {
		return err
	}
	arguments := []string{
		"--pgdata", p.fresh(), "--username", "postgres", "--encoding", "UTF8", "--locale", locale,
		"--auth-local", "trust", "--auth-host", "reject", "--data-checksums", "--no-instructions",
	}
	if !durable {
		arguments = append(arguments, "--no-sync")
	}
	_, err := output(ctx, p.account, filepath.Join(b.folder, "initdb"), arguments...)
	return err
}

// moveIn gives the complete cluster its name and makes that last.
func (p *place) moveIn(durable bool) error {
	if err := os.Rename(p.fresh(), p.cluster); err != nil {
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
