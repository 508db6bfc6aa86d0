package embedded

import (
	"errors"
	"fmt"
	"os"
	"os/user"
	"path/filepath"
	"strconv"
	"syscall"
)

// account is the user that PostgreSQL runs as; it refuses to run as root.
type account struct {
	name     string
	uid, gid uint32
	switched bool // started by root, runs as somebody else
}

// accountFor chooses the user: ourselves, or for root the owner of the existing
// cluster, else postgres, else nobody.
func accountFor(cluster string) (account, error) {
	owner, exists := ownerOf(cluster)
	if os.Geteuid() != 0 {
		if exists && owner != uint32(os.Geteuid()) {
			return account{}, fmt.Errorf("%s belongs to user %s: start as that user or as root", cluster, nameOf(owner))
		}
		return account{name: nameOf(uint32(os.Geteuid())), uid: uint32(os.Geteuid()), gid: uint32(os.Getegid())}, nil
	}
	if exists && owner != 0 {
		return accountOf(strconv.Itoa(int(owner)), user.LookupId)
	}
	for _, name := range []string{"postgres", "nobody"} {
		if found, err := accountOf(name, user.Lookup); err == nil {
			return found, nil
		}
	}
	return account{}, errors.New("PostgreSQL refuses to run as root and this machine has neither a user postgres nor nobody: start as an ordinary user")
}

// accountOf looks one user up.
func accountOf(who string, lookup func(string) (*user.User, error)) (account, error) {
	found, err := lookup(who)
	if err != nil {
		return account{}, fmt.Errorf("the user PostgreSQL should run as: %w", err)
	}
	uid, err := strconv.ParseUint(found.Uid, 10, 32)
	if err != nil {
		return account{}, fmt.Errorf("user %s: %w", who, err)
	}
	gid, err := strconv.ParseUint(found.Gid, 10, 32)
	if err != nil {
		return account{}, fmt.Errorf("user %s: %w", who, err)
	}
	return account{name: found.Username, uid: uint32(uid), gid: uint32(gid), switched: true}, nil
}

// credential is nil when the user stays the same.
func (a account) credential() *syscall.Credential {
	if !a.switched {
		return nil
	}
	return &syscall.Credential{Uid: a.uid, Gid: a.gid}
}

// own gives a file or folder to the account; only root can and has to.
func (a account) own(path string) error {
	if !a.switched {
		return nil
	}
	return os.Lchown(path, int(a.uid), int(a.gid))
}

// blockedAt returns the first folder on the way to path, path included, that
// the account may not enter, or "". It reads the permission bits; a folder that
// only an access control list opens counts as closed. Without a change of user
// our own access is the answer.
func (a account) blockedAt(path string) string {
	if !a.switched {
		return ""
	}
	if parent := filepath.Dir(path); parent != path {
		if blocked := a.blockedAt(parent); blocked != "" {
			return blocked
		}
	}
	if info, err := os.Stat(path); err != nil || !a.mayEnter(info) {
		return path
	}
	return ""
}

// mayEnter applies the first class of permissions that fits, like the kernel.
func (a account) mayEnter(folder os.FileInfo) bool {
	owner, known := folder.Sys().(*syscall.Stat_t)
	if !known {
		return false
	}
	mode := folder.Mode().Perm()
	switch {
	case a.uid == owner.Uid:
		return mode&0o100 != 0
	case a.gid == owner.Gid:
		return mode&0o010 != 0
	default:
		return mode&0o001 != 0
	}
}

// ownerOf returns who owns a file or folder that exists.
func ownerOf(path string) (uint32, bool) {
	info, err := os.Lstat(path)
	if err != nil {
		return 0, false
	}
	stat, known := info.Sys().(*syscall.Stat_t)
	if !known {
		return 0, false
	}
	return stat.Uid, true
}

// nameOf is for sentences; a user without a name keeps the number.
func nameOf(uid uint32) string {
	number := strconv.FormatUint(uint64(uid), 10)
	if found, err := user.LookupId(number); err == nil {
		return found.Username
	}
	return number
}
