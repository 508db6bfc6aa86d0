// Package embedded finds or installs PostgreSQL and runs it for one-command
// start and tests.
//
// The server is private: it listens on a Unix socket in a folder that only its
// own user (and root) can enter, never on the network. It ends with the program
// that started it; what a killed program leaves behind is cleared up by the
// next Start. A data folder has one starter at a time.
package embedded

import (
	"context"
	"fmt"
	"log/slog"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

// OldestMajor is the oldest major version of PostgreSQL that is accepted.
const OldestMajor = 15

// Options says where the data lives and which binaries to use.
type Options struct {
	Folder   string       // the data folder (cluster under Folder/postgres); made when missing, 0700
	Log      *slog.Logger // nil discards
	Durable  bool         // survives a power cut; false only for tests
	Version  string       // major version that is required, such as "16"; empty takes what fits
	Binaries string       // folder with initdb, pg_ctl and postgres; empty searches, then fetches
}

// Server is a running PostgreSQL. Whoever started it calls Stop, also after Done.
type Server struct {
	place    *place
	socket   socket
	process  *process
	lines    *lines
	log      *slog.Logger
	died     chan struct{}
	stopping atomic.Bool
	stop     sync.Once
}

// Start starts PostgreSQL on the data folder and returns when it takes
// connections. The context bounds the start only, which may include crash
// recovery, making the cluster and fetching the binaries.
func Start(ctx context.Context, o Options) (*Server, error) {
	log := o.Log
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	place, err := occupy(o.Folder)
	if err != nil {
		return nil, err
	}
	server, err := start(ctx, o, place, log)
	if err != nil {
		place.leave()
		return nil, err
	}
	return server, nil
}

// start does the work of Start on a place that is already ours.
func start(ctx context.Context, o Options, place *place, log *slog.Logger) (*Server, error) {
	if err := place.clear(ctx, log); err != nil {
		return nil, err
	}
	binaries, err := findBinaries(ctx, o, place, log)
	if err != nil {
		return nil, err
	}
	if err := place.settle(ctx, binaries, o.Durable); err != nil {
		return nil, err
	}
	socket, err := openSocket(place)
	if err != nil {
		return nil, err
	}
	server, err := launchServer(binaries, place, socket, o.Durable, log)
	if err != nil {
		socket.close()
		return nil, err
	}
	if err := server.awaitReady(ctx); err != nil {
		_ = server.Stop(context.Background())
		return nil, err
	}
	log.Info("PostgreSQL is ready", "version", binaries.major, "folder", place.cluster, "user", place.account.name)
	return server, nil
}

// launchServer starts the postmaster and watches over it.
func launchServer(b binaries, p *place, k socket, durable bool, log *slog.Logger) (*Server, error) {
	lines := newLines(log)
	process, err := launch(b.server(p, k, durable, lines), p.account, syscall.SIGINT)
	if err != nil {
		return nil, fmt.Errorf("start PostgreSQL from %s as %s: %w", b.folder, p.account.name, err)
	}
	s := &Server{place: p, socket: k, process: process, lines: lines, log: log, died: make(chan struct{})}
	go s.watch()
	return s, nil
}

// watch reports a death that nobody asked for.
func (s *Server) watch() {
	<-s.process.ended
	if s.stopping.Load() {
		return
	}
	s.log.Error("PostgreSQL stopped by itself", "reason", s.process.err)
	close(s.died)
}

// awaitReady waits until our own process takes connections. It believes only a
// pid file that names our process: another server's must not pass for ours.
func (s *Server) awaitReady(ctx context.Context) error {
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for {
		file := readPIDFile(s.place.cluster)
		if file.pid == s.process.pid() && file.status == "ready" {
			return nil
		}
		select {
		case <-s.process.ended:
			return fmt.Errorf("PostgreSQL did not start on %s: %s", s.place.cluster, s.lines.last())
		case <-ctx.Done():
			return fmt.Errorf("PostgreSQL was not ready in time on %s: %w", s.place.cluster, ctx.Err())
		case <-tick.C:
		}
	}
}

// URL returns the address of a database over the Unix socket. User "postgres"
// is the superuser and owner. Every setting that the environment could
// otherwise change (PGPORT, PGSSLMODE) is spelled out.
func (s *Server) URL(user, database string) string {
	query := url.Values{"host": {s.socket.folder}, "port": {socketPort}, "sslmode": {"disable"}}
	spaces := strings.ReplaceAll(query.Encode(), "+", "%20") // PostgreSQL's URLs know no plus for a space
	address := url.URL{Scheme: "postgres", User: url.User(user), Path: "/" + database, RawQuery: spaces}
	return address.String()
}

// Done is closed when the server died by itself. Stop then still has to be
// called: it releases the data folder.
func (s *Server) Done() <-chan struct{} { return s.died }

// Stop ends the server: connections are closed, everything is written, and if
// that takes longer than ten seconds or than the context allows, harder ways
// follow that leave the rest to crash recovery. Later calls do nothing.
func (s *Server) Stop(ctx context.Context) error {
	var err error
	s.stop.Do(func() { err = s.shutDown(ctx) })
	return err
}

// shutDown ends the postmaster and then whatever it left, before the place is
// given up: the next starter must find nothing.
func (s *Server) shutDown(ctx context.Context) error {
	s.stopping.Store(true)
	s.endPostmaster(ctx)
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer cancel()
	err := s.place.evict(ctx, s.log)
	s.socket.close()
	s.place.leave()
	return err
}

// endPostmaster asks ever less politely.
func (s *Server) endPostmaster(ctx context.Context) {
	fast, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	if s.process.end(fast, syscall.SIGINT) {
		return
	}
	s.log.Warn("PostgreSQL does not stop; its next start recovers from its log")
	immediate, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	if !s.process.end(immediate, syscall.SIGQUIT) {
		s.process.end(context.Background(), syscall.SIGKILL)
	}
}
