package embedded

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

const (
	socketPort = "5432" // only a part of the socket's name
	socketName = ".s.PGSQL." + socketPort
	// longestSocket is how long the kernel lets a socket's path be, in bytes.
	longestSocket = 107
)

// socket is the private folder where the server listens. It belongs to the
// server's user and only that user and root may enter it, which is why the
// server trusts whoever connects.
type socket struct {
	folder    string
	temporary bool
}

// openSocket makes the folder inside the data folder, or in the folder for
// temporary files when the path would be too long or closed to the server.
func openSocket(p *place) (socket, error) {
	digest := sha256.Sum256([]byte(p.folder))
	short := "regieroute-" + hex.EncodeToString(digest[:6])
	candidates := []socket{
		{folder: filepath.Join(p.folder, "socket")},
		{folder: filepath.Join(os.TempDir(), short), temporary: true},
		{folder: filepath.Join("/tmp", short), temporary: true},
	}
	var refusals []error
	for _, candidate := range candidates {
		err := candidate.prepare(p.account)
		if err == nil {
			return candidate, nil
		}
		refusals = append(refusals, err)
	}
	return socket{}, fmt.Errorf("no folder for PostgreSQL's socket: %w", errors.Join(refusals...))
}

// prepare makes the folder private and removes a dead server's files from it.
func (s socket) prepare(who account) error {
	path := filepath.Join(s.folder, socketName)
	if len(path) > longestSocket || strings.Contains(path, ",") { // PostgreSQL takes a list
		return fmt.Errorf("%s is longer than %d bytes or has a comma", path, longestSocket)
	}
	if err := os.Mkdir(s.folder, 0o700); err == nil {
		if err := who.own(s.folder); err != nil {
			return err
		}
	} else if !errors.Is(err, fs.ErrExist) {
		return err
	}
	if err := s.mustBePrivate(who); err != nil {
		return err
	}
	return removeSocket(s.folder)
}

// mustBePrivate refuses a folder that somebody else put there first.
func (s socket) mustBePrivate(who account) error {
	info, err := os.Lstat(s.folder)
	if err != nil {
		return err
	}
	if owner, _ := ownerOf(s.folder); !info.IsDir() || info.Mode().Perm() != 0o700 || owner != who.uid {
		return fmt.Errorf("%s is not a private folder of user %s", s.folder, who.name)
	}
	if blocked := who.blockedAt(s.folder); blocked != "" {
		return fmt.Errorf("user %s may not enter %s", who.name, blocked)
	}
	return nil
}

// removeSocket removes the socket and its lock file. Like a pid file, the lock
// names a process whose number may belong to another program by now.
func removeSocket(folder string) error {
	for _, name := range []string{socketName, socketName + ".lock"} {
		if err := os.Remove(filepath.Join(folder, name)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}

// close removes a folder outside the data folder.
func (s socket) close() {
	if s.temporary {
		_ = os.RemoveAll(s.folder)
	}
}
