package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"

	"regieroute/server/casework"
	"regieroute/server/embedded"
	"regieroute/server/postgres"
)

// How long a database may take: to start, which may include its recovery after
// a power cut, and to be asked whether it is there.
const (
	startWithin = 2 * time.Minute
	askWithin   = 2 * time.Second
)

// storage is the database that a command works on.
type storage struct {
	db     *postgres.DB
	at     addresses
	server *embedded.Server // nil when somebody else runs it
	note   string           // file that tells other commands where our server is
}

// addresses are the URLs of one database, by who signs in.
type addresses struct {
	login string // of the program, which owns nothing
	owner string // of whoever migrates; empty where the program may not
}

// openStorage starts the database unless it runs elsewhere, and opens it. A
// database of our own is always brought up to date, another one when asked.
func openStorage(ctx context.Context, c storageConfig, log *slog.Logger, migrate bool) (*storage, error) {
	s := &storage{at: addresses{c.DatabaseURL, c.OwnerURL}, note: filepath.Join(c.Data, "postgres.url")}
	if s.at.login == "" {
		if s.at.owner != "" {
			return nil, errors.New("DATABASE_OWNER_URL says who owns the database, and DATABASE_URL, which says who works with it, is missing")
		}
		migrate = true
		if err := s.start(ctx, c, log); err != nil {
			return nil, err
		}
	}
	if err := s.open(ctx, migrate); err != nil {
		return nil, errors.Join(err, s.close())
	}
	return s, nil
}

// openBeside opens the database for a short task, also while the program runs
// on the same data folder: it then uses that program's PostgreSQL.
func openBeside(ctx context.Context, c storageConfig, log *slog.Logger, migrate bool) (*storage, error) {
	if c.DatabaseURL == "" {
		at := noted(ctx, filepath.Join(c.Data, "postgres.url"))
		c.DatabaseURL, c.OwnerURL = at.login, at.owner
	}
	return openStorage(ctx, c, log, migrate)
}

// start starts PostgreSQL in the data folder and notes where it is.
func (s *storage) start(ctx context.Context, c storageConfig, log *slog.Logger) error {
	ctx, cancel := context.WithTimeout(ctx, startWithin)
	defer cancel()
	server, err := embedded.Start(ctx, embedded.Options{Folder: c.Data, Log: log, Durable: true})
	if err != nil {
		return fmt.Errorf("start the database in %s: %w", c.Data, err)
	}
	s.server, s.at = server, addresses{login: server.URL(postgres.OwnLogin, "postgres"), owner: server.URL("postgres", "postgres")}
	if err := writeNote(s.note, s.at); err != nil {
		return errors.Join(fmt.Errorf("note where the database is: %w", err), s.close())
	}
	return nil
}

// writeNote follows no link: the folder may belong to PostgreSQL's own user.
func writeNote(path string, at addresses) error {
	_ = os.Remove(path)                                                                         // of an earlier start, perhaps by another user
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL|syscall.O_NOFOLLOW, 0o600) //nolint:gosec // the data folder is the administrator's
	if err != nil {
		return err
	}
	_, err = file.WriteString(at.login + "\n" + at.owner + "\n")
	return errors.Join(err, file.Close())
}

func (s *storage) open(ctx context.Context, migrate bool) (err error) {
	if migrate {
		if err := s.migrate(ctx); err != nil {
			return err
		}
	}
	if s.db, err = postgres.Open(ctx, s.at.login); err != nil {
		return err
	}
	return s.db.Current(ctx)
}

// migrate brings the database up to date and lets the program's login in.
func (s *storage) migrate(ctx context.Context) error {
	if s.at.owner == "" {
		return errors.New("to migrate, give the login that owns the database too, in DATABASE_OWNER_URL: postgres://owner:password@host/database")
	}
	if err := postgres.Migrate(ctx, s.at.owner); err != nil {
		return err
	}
	if s.server != nil {
		return postgres.MakeLogin(ctx, s.at.owner, postgres.OwnLogin)
	}
	return postgres.Admit(ctx, s.at.owner, s.at.login)
}

// noted gives the database of a program that runs on the same data folder;
// empty when none does.
func noted(ctx context.Context, note string) addresses {
	text, err := os.ReadFile(note) //nolint:gosec // the data folder is the administrator's
	if err != nil {
		return addresses{}
	}
	lines := strings.Fields(string(text))
	if len(lines) != 2 {
		return addresses{}
	}
	ctx, cancel := context.WithTimeout(ctx, askWithin)
	defer cancel()
	connection, err := pgx.Connect(ctx, lines[1])
	if err != nil {
		return addresses{}
	}
	_ = connection.Close(ctx)
	return addresses{login: lines[0], owner: lines[1]}
}

// died is closed when a server of our own stopped by itself.
func (s *storage) died() <-chan struct{} {
	if s.server == nil {
		return nil
	}
	return s.server.Done()
}

// close ends the connections and a server of our own.
func (s *storage) close() error {
	var err error
	if s.db != nil {
		err = s.db.Close()
	}
	if s.server == nil {
		return err
	}
	_ = os.Remove(s.note) // when it stays, the next one finds nobody there
	ctx, cancel := context.WithTimeout(context.Background(), startWithin)
	defer cancel()
	if stopped := s.server.Stop(ctx); stopped != nil {
		err = errors.Join(err, fmt.Errorf("stop the database: %w", stopped))
	}
	return err
}

// poke tells a program that runs on the same database what a command changed.
func (s *storage) poke(ctx context.Context) func(casework.ID) {
	return func(region casework.ID) { _ = s.db.Poke(ctx, region) } // unheard, apps ask within a minute
}
