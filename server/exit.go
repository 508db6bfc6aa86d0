package main

import (
	"archive/zip"
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"regieroute/server/postgres/exit"
)

// regionExit writes a region to a file (practice 38).
type regionExit struct {
	storageConfig `embed:""`

	Name string `arg:"" help:"Name of the region."`
	To   string `required:"" type:"path" placeholder:"FILE" help:"The ZIP to make; it must not be there yet. It holds personal data and keys: keep it as you keep a backup."`
}

func (c *regionExit) run(ctx context.Context, o out) error {
	storage, err := openBeside(ctx, c.storageConfig, o.quiet(), false)
	if err != nil {
		return err
	}
	return errors.Join(storage.leave(), c.write(ctx, o, storage), storage.close())
}

// leave ends the program's own sessions: a region moves while nobody is there.
func (s *storage) leave() error {
	err := s.db.Close()
	s.db = nil
	return err
}

// write makes the file under another name first: one that is there is whole.
func (c *regionExit) write(ctx context.Context, o out, storage *storage) (err error) {
	if storage.at.owner == "" {
		return errNoOwner
	}
	if _, err := os.Lstat(c.To); !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("%s is there already; name a new file", c.To)
	}
	half := c.To + ".half"
	file, err := os.OpenFile(half, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600) //nolint:gosec // the administrator names it
	if err != nil {
		return fmt.Errorf("make the file: %w", err)
	}
	defer func() {
		if err != nil {
			_ = os.Remove(half)
		}
	}()
	if err := errors.Join(exit.Write(ctx, storage.at.owner, c.Name, file, time.Now(), o.rows), file.Sync(), file.Close()); err != nil {
		return err
	}
	if err := os.Rename(half, c.To); err != nil {
		return fmt.Errorf("name the file: %w", err)
	}
	o.printf("All of %s is in %s.\n", c.Name, c.To)
	return nil
}

// rows tells how far it is.
func (o out) rows(table string, rows int64) {
	if rows > 0 {
		o.printf("  %-28s %10d\n", table, rows)
	}
}

var errNoOwner = errors.New("give the login that owns the database too, in DATABASE_OWNER_URL: postgres://owner:password@host/database")

// regionLoad takes a region in.
type regionLoad struct {
	storageConfig `embed:""`

	File string `arg:"" type:"existingfile" help:"The ZIP that 'region exit' wrote."`
}

func (c *regionLoad) run(ctx context.Context, o out) error {
	storage, err := openBeside(ctx, c.storageConfig, o.quiet(), false)
	if err != nil {
		return err
	}
	return errors.Join(storage.leave(), c.load(ctx, o, storage), storage.close())
}

func (c *regionLoad) load(ctx context.Context, o out, storage *storage) error {
	if storage.at.owner == "" {
		return errNoOwner
	}
	file, err := zip.OpenReader(c.File)
	if err != nil {
		return fmt.Errorf("%w: %s", exit.ErrNotAnExit, c.File)
	}
	defer func() { _ = file.Close() }()
	name, err := exit.Load(ctx, storage.at.owner, &file.Reader, o.rows)
	if err != nil {
		return err
	}
	o.printf("%s is here. Nobody is signed in: give the first administrator a link with 'regieroute user link'.\n", name)
	return nil
}
