package pgtest

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"regieroute/server/embedded"
)

const throwawayPrefix = "regieroute-test-"

// Throwaway starts a cluster that is fast and forgets everything at a power
// cut. The returned function stops and removes it. What a killed program could
// not remove, a later call does.
func Throwaway() (url string, stop func(), err error) {
	removeAbandoned(os.TempDir(), time.Now().Add(-time.Minute))
	folder, err := os.MkdirTemp("", throwawayPrefix)
	if err != nil {
		return "", nil, err
	}
	inUse, err := lockFolder(folder)
	if err != nil {
		return "", nil, errors.Join(err, os.RemoveAll(folder))
	}
	url, stopServer, err := serve(folder)
	remove := func() {
		_ = os.RemoveAll(folder) // else a later call does
		_ = inUse.Close()
	}
	if err != nil {
		remove()
		return "", nil, fmt.Errorf("start a throwaway PostgreSQL: %w", err)
	}
	return url, func() { stopServer(); remove() }, nil
}

// serve starts the cluster in the folder.
func serve(folder string) (url string, stop func(), err error) {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	log := slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelError}))
	server, err := embedded.Start(ctx, embedded.Options{Folder: folder, Log: log})
	if err != nil {
		return "", nil, err
	}
	return server.URL("postgres", "postgres"), func() {
		if err := server.Stop(context.Background()); err != nil {
			log.Error("A throwaway PostgreSQL did not stop well", "error", err)
		}
	}, nil
}

// lockFolder marks a folder as in use until the file is closed or we die.
func lockFolder(folder string) (*os.File, error) {
	file, err := os.Open(folder)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		_ = file.Close()
		return nil, err
	}
	return file, nil
}

// removeAbandoned removes folders that nobody uses any more. One that was
// touched since the given moment may be about to be locked.
func removeAbandoned(parent string, since time.Time) {
	folders, _ := filepath.Glob(filepath.Join(parent, throwawayPrefix+"*")) // a wrong pattern finds nothing
	for _, folder := range folders {
		info, err := os.Lstat(folder)
		if err != nil || !info.IsDir() || info.ModTime().After(since) {
			continue
		}
		if file, err := lockFolder(folder); err == nil {
			_ = os.RemoveAll(folder) // another user's stays
			_ = file.Close()
		}
	}
}
