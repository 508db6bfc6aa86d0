package embedded

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// programs must be in one folder: initdb and postgres of one version run the
// cluster, and an operator looks after it with pg_ctl.
var programs = []string{"initdb", "pg_ctl", "postgres"}

// usualFolders is where distributions, vendors and Homebrew put PostgreSQL.
var usualFolders = []string{
	"/usr/lib/postgresql/*/bin", "/usr/lib/postgresql*/bin", "/usr/libexec/postgresql*", "/usr/lib64/postgresql-*/bin",
	"/usr/pgsql-*/bin", "/usr/local/pgsql/bin", "/opt/postgresql*/bin", "/opt/postgresql/*/bin", "/opt/bitnami/postgresql/bin",
	"/opt/homebrew/opt/postgresql*/bin", "/usr/local/opt/postgresql*/bin", "/usr/bin",
}

// binaries is one installation of PostgreSQL.
type binaries struct {
	folder string
	major  int
}

// findBinaries returns the given installation, else the newest on this machine
// that fits the cluster, else a fetched one.
func findBinaries(ctx context.Context, o Options, p *place, log *slog.Logger) (binaries, error) {
	wanted, err := wantedMajor(o.Version, p.version())
	if err != nil {
		return binaries{}, err
	}
	folders := []string{o.Binaries}
	if o.Binaries == "" {
		folders = searched()
	}
	best, refusals := choose(ctx, folders, wanted, p.account)
	if best.folder != "" {
		return best, nil
	}
	if o.Binaries != "" {
		return binaries{}, fmt.Errorf("no usable PostgreSQL%s in the given folder: %w", spaced(wanted), errors.Join(refusals...))
	}
	fetched, err := fetch(ctx, wanted, p, log)
	if err != nil {
		refusals = append(refusals, err)
		return binaries{}, fmt.Errorf("no usable PostgreSQL%s on this machine (on Debian: apt install postgresql), and none could be fetched: %w", spaced(wanted), errors.Join(refusals...))
	}
	return fetched, nil
}

// wantedMajor reconciles what is asked with what made the cluster; 0 is free.
func wantedMajor(asked, existing string) (int, error) {
	if asked != "" && existing != "" && asked != existing {
		return 0, fmt.Errorf("PostgreSQL %s is asked for, but the data folder was made by PostgreSQL %s", asked, existing)
	}
	wanted := cmp.Or(asked, existing)
	if wanted == "" {
		return 0, nil
	}
	major, err := strconv.Atoi(wanted)
	if err != nil || major < OldestMajor {
		return 0, fmt.Errorf("PostgreSQL %s is wanted, but %d is the oldest that works", wanted, OldestMajor)
	}
	return major, nil
}

// spaced is for sentences that name a version if one is wanted.
func spaced(major int) string {
	if major == 0 {
		return ""
	}
	return " " + strconv.Itoa(major)
}

// searched lists the folders worth a look: where PATH leads, links resolved,
// then the usual ones.
func searched() []string {
	var folders []string
	for _, program := range programs {
		path, err := exec.LookPath(program)
		if err != nil {
			continue
		}
		if program, err := filepath.EvalSymlinks(path); err == nil {
			folders = append(folders, filepath.Dir(program))
		}
	}
	for _, pattern := range usualFolders {
		found, _ := filepath.Glob(pattern) // the patterns are well formed
		folders = append(folders, found...)
	}
	return unique(folders)
}

// unique keeps the first of equals: asking a program its version takes time.
func unique(folders []string) []string {
	var kept []string
	for _, folder := range folders {
		if !slices.Contains(kept, folder) {
			kept = append(kept, folder)
		}
	}
	return kept
}

// choose returns the newest installation that fits, and why the others do not.
// Of equals the first wins.
func choose(ctx context.Context, folders []string, wanted int, who account) (binaries, []error) {
	var best binaries
	var refusals []error
	for _, folder := range folders {
		if !hasPrograms(folder) {
			continue
		}
		found, err := inspect(ctx, folder, who)
		switch {
		case err != nil:
			refusals = append(refusals, err)
		case found.major < OldestMajor || wanted != 0 && found.major != wanted:
			refusals = append(refusals, fmt.Errorf("%s has PostgreSQL %d", folder, found.major))
		case found.major > best.major:
			best = found
		}
	}
	return best, refusals
}

// hasPrograms reports whether all of them are there and none is a script: a
// wrapper may change the user, start a second process or pick a version.
func hasPrograms(folder string) bool {
	for _, program := range programs {
		file, err := os.Open(filepath.Join(folder, program))
		if err != nil {
			return false
		}
		start := make([]byte, 2)
		_, err = file.Read(start)
		_ = file.Close()
		if err != nil || string(start) == "#!" {
			return false
		}
	}
	return true
}

var majorVersion = regexp.MustCompile(`\(PostgreSQL\) (\d+)`)

// inspect asks the server for its version as the user it will run as, which
// also proves that this user can run it.
func inspect(ctx context.Context, folder string, who account) (binaries, error) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	said, err := output(ctx, who, filepath.Join(folder, "postgres"), "--version")
	if err != nil {
		return binaries{}, fmt.Errorf("user %s cannot run PostgreSQL in %s: %w", who.name, folder, err)
	}
	found := majorVersion.FindStringSubmatch(said)
	if found == nil {
		return binaries{}, fmt.Errorf("%s is not PostgreSQL: it says %q", folder, strings.TrimSpace(said))
	}
	major, err := strconv.Atoi(found[1])
	if err != nil {
		return binaries{}, fmt.Errorf("version of PostgreSQL in %s: %w", folder, err)
	}
	return binaries{folder: folder, major: major}, nil
}
