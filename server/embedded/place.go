package embedded

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
)

// place is a data folder that is ours alone as long as its lock is held.
type place struct {
	folder  string // real path, without links
	cluster string // PostgreSQL's own data folder
	account account
	lock    *os.File
}

// occupy makes the data folder when it is missing and takes its lock.
func occupy(folder string) (*place, error) {
	whole, made, err := makeFolder(folder)
	if err != nil {
		return nil, fmt.Errorf("data folder %s: %w", folder, err)
	}
	p := &place{folder: whole, cluster: filepath.Join(whole, "postgres")}
	if p.account, err = accountFor(p.cluster); err != nil {
		return nil, err
	}
	if err := p.open(made); err != nil {
		return nil, err
	}
	if p.lock, err = takeLock(filepath.Join(whole, "postgres.lock"), p.account); err != nil {
		return nil, fmt.Errorf("data folder %s: %w", whole, err)
	}
	return p, nil
}

// makeFolder returns the real path, so that what the kernel says about
// processes can be compared with it, and whether the folder was new.
func makeFolder(folder string) (string, bool, error) {
	if folder == "" {
		return "", false, errors.New("none was given")
	}
	whole, err := filepath.Abs(folder)
	if err != nil {
		return "", false, err
	}
	if err := os.MkdirAll(filepath.Dir(whole), 0o755); err != nil {
		return "", false, err
	}
	err = os.Mkdir(whole, 0o700)
	if err != nil && !errors.Is(err, fs.ErrExist) {
		return "", false, err
	}
	made := err == nil
	if info, err := os.Stat(whole); err == nil && !info.IsDir() {
		return "", false, errors.New("is not a folder")
	}
	whole, err = filepath.EvalSymlinks(whole)
	return whole, made, err
}

// open makes sure that PostgreSQL's user can reach the folder. Only a folder
// that is new or empty is given away; another one may hold what is not its.
func (p *place) open(made bool) error {
	if made || p.account.blockedAt(p.folder) == p.folder && isEmpty(p.folder) {
		if err := p.account.own(p.folder); err != nil {
			return fmt.Errorf("data folder %s: %w", p.folder, err)
		}
	}
	if blocked := p.account.blockedAt(p.folder); blocked != "" {
		return fmt.Errorf("PostgreSQL would run as user %s, who may not enter %s: choose a data folder elsewhere, such as /var/lib/regieroute, or start as an ordinary user", p.account.name, blocked)
	}
	return nil
}

func isEmpty(folder string) bool {
	entries, err := os.ReadDir(folder)
	return err == nil && len(entries) == 0
}

// leave gives the lock up. The file stays: removing it would let two starters
// hold locks on two files of the same name.
func (p *place) leave() { _ = p.lock.Close() }

// clear ends and removes what an earlier start left behind.
func (p *place) clear(ctx context.Context, log *slog.Logger) error {
	unfinished, _ := fs.Glob(os.DirFS(p.folder), freshPrefix+"*") // the pattern is well formed
	for _, name := range unfinished {
		// What still works there may put files back; a later start removes them.
		fresh := filepath.Join(p.folder, name)
		if err := errors.Join(killOccupants(ctx, fresh), os.RemoveAll(fresh)); err != nil {
			log.Warn("An unfinished PostgreSQL cluster stays behind", "reason", err)
		}
	}
	return p.evict(ctx, log)
}

// settle makes the cluster when there is none and sets its permissions right.
func (p *place) settle(ctx context.Context, b binaries, durable bool) error {
	if p.version() == "" {
		if err := p.found(ctx, b, durable); err != nil {
			return err
		}
	}
	if err := p.ownAll(); err != nil {
		return err
	}
	if err := os.Chmod(p.cluster, 0o700); err != nil {
		return fmt.Errorf("close the cluster to others: %w", err)
	}
	return nil
}

// ownAll gives a cluster that root put back from a backup to its user.
func (p *place) ownAll() error {
	if owner, _ := ownerOf(p.cluster); !p.account.switched || owner != 0 {
		return nil
	}
	return filepath.WalkDir(p.cluster, func(path string, _ fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		return p.account.own(path)
	})
}
