package embedded

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"syscall"
	"time"
)

// takeLock holds a lock file for as long as the file stays open, at the latest
// until this program ends, however it ends. Child processes do not inherit it.
func takeLock(path string, who account) (*os.File, error) {
	// O_NOFOLLOW: the folder may belong to another user than root.
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|syscall.O_NOFOLLOW, 0o600)
	if err != nil {
		return nil, err
	}
	if err := holdLock(file, who); err != nil {
		_ = file.Close()
		return nil, err
	}
	return file, nil
}

// holdLock locks the file and writes down who we are, for the next one's error.
func holdLock(file *os.File, who account) error {
	if err := patientLock(file); err != nil {
		return err
	}
	if owner, exists := ownerOf(file.Name()); exists && owner != who.uid {
		if err := who.own(file.Name()); err != nil {
			return err
		}
	}
	host, _ := os.Hostname() // only for people
	if err := file.Truncate(0); err != nil {
		return err
	}
	_, err := fmt.Fprintf(io.NewOffsetWriter(file, 0), "process %d on %s", os.Getpid(), host)
	return err
}

// patientLock tries for a moment: a starter that was just killed lets go of its
// files a little later than its parent hears of it.
func patientLock(file *os.File) error {
	deadline := time.Now().Add(500 * time.Millisecond)
	for {
		err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
		if !errors.Is(err, syscall.EWOULDBLOCK) {
			return err
		}
		if time.Now().After(deadline) {
			return fmt.Errorf("already in use by %s", holder(file))
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// holder reads who holds the lock.
func holder(file *os.File) string {
	text, err := io.ReadAll(io.NewSectionReader(file, 0, 200))
	if name := strings.TrimSpace(string(text)); err == nil && name != "" {
		return name
	}
	return "another program"
}
