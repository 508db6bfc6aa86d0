//go:build linux

package embedded_test

import (
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"regieroute/server/embedded"
)

func TestASecondStarterIsRefusedWhileTheFirstServes(t *testing.T) {
	t.Parallel()
	folder := aUsedFolder(t)
	first := aStarter(t, folder)
	address := first.ready(t)
	server := postmaster(folder)
	second := aStarter(t, folder).answer()
	if !strings.HasPrefix(second, "refused") || !strings.Contains(second, "already in use by process "+strconv.Itoa(first.cmd.Process.Pid)) {
		t.Errorf("got %q, want a refusal that names the first starter", second)
	}
	writeRound(t, address, 0)
	if got := postmaster(folder); got != server {
		t.Errorf("the server is process %d now, want still %d", got, server)
	}
	first.kill()
	writeRound(t, aStarter(t, folder).ready(t), 1)
}

func TestOfStartersAtTheSameMomentOneServes(t *testing.T) {
	t.Parallel()
	folder := aFolder(t)
	var all []*starter
	for range 4 {
		all = append(all, aStarter(t, folder))
	}
	ready := 0
	for _, s := range all {
		switch answer := s.answer(); {
		case strings.HasPrefix(answer, "ready"):
			ready++
		case !strings.Contains(answer, "already in use by"):
			t.Errorf("got %q, want a refusal because of another starter", answer)
		}
	}
	if ready != 1 {
		t.Errorf("%d starters are ready, want 1", ready)
	}
}

func TestAStarterEndsItsServerWhenItStops(t *testing.T) {
	t.Parallel()
	folder := aUsedFolder(t)
	s := aStarter(t, folder)
	s.ready(t)
	must(t, s.input.Close())
	must(t, s.cmd.Wait())
	if pid := postmaster(folder); pid != 0 {
		t.Errorf("process %d is in the pid file, want none", pid)
	}
}

func TestFoldersWithUnusualNames(t *testing.T) {
	t.Parallel()
	for name, elsewhere := range map[string]bool{
		"a space and é":          false,
		"quo'te?&#%":             false,
		"com,ma":                 true, // PostgreSQL takes a list of folders
		strings.Repeat("x", 120): true,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folder := filepath.Join(aFolder(t), name)
			fillFolder(t, folder)
			server := aServer(t, embedded.Options{Folder: folder})
			address := server.URL("postgres", "postgres")
			writeRound(t, address, 0)
			socket := socketFolder(t, address)
			if inside := strings.HasPrefix(socket, folder); inside == elsewhere {
				t.Errorf("the socket is in %s", socket)
			}
			if path := filepath.Join(socket, ".s.PGSQL.5432"); len(path) > 107 {
				t.Errorf("%s has %d bytes", path, len(path))
			}
			stop(t, server)
			if _, err := os.Stat(socket); elsewhere && err == nil {
				t.Errorf("%s is still there", socket)
			}
		})
	}
}

func TestASocketElsewhereSurvivesAKill(t *testing.T) {
	t.Parallel()
	folder := filepath.Join(aFolder(t), strings.Repeat("x", 120))
	fillFolder(t, folder)
	for round := range 2 {
		s := aStarter(t, folder)
		writeRound(t, s.ready(t), round)
		s.kill()
	}
	stop(t, aServer(t, embedded.Options{Folder: folder}))
}

func TestAFolderThatIsOpenToOthersIsClosed(t *testing.T) {
	t.Parallel()
	folder := aUsedFolder(t)
	server := aServer(t, embedded.Options{Folder: folder})
	socket := socketFolder(t, server.URL("postgres", "postgres"))
	stop(t, server)
	cluster := filepath.Join(folder, "postgres")
	must(t, os.Chmod(cluster, 0o755))
	aServer(t, embedded.Options{Folder: folder})
	for _, private := range []string{folder, cluster, socket} {
		info, err := os.Stat(private)
		must(t, err)
		if got := info.Mode().Perm(); got != 0o700 {
			t.Errorf("%s has permissions %o, want 700", private, got)
		}
	}
}

func TestSettings(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, want string
		durable    bool
	}{
		{"fsync", "on", true},
		{"full_page_writes", "on", true},
		{"synchronous_commit", "on", true},
		{"fsync", "off", false},
		{"listen_addresses", "", true},
		{"server_encoding", "UTF8", true},
		{"data_checksums", "on", true},
		{"data_directory_mode", "0700", true},
		{"TimeZone", "UTC", true},
		{"lc_messages", "C", true},
	}
	addresses := map[bool]string{}
	for _, durable := range []bool{true, false} {
		addresses[durable] = aServer(t, embedded.Options{Folder: aUsedFolder(t), Durable: durable}).URL("postgres", "postgres")
	}
	for _, test := range tests {
		if got := ask(t, addresses[test.durable], "SELECT current_setting('"+test.name+"')"); got != test.want {
			t.Errorf("%s is %q, want %q (durable: %v)", test.name, got, test.want, test.durable)
		}
	}
	if got := ask(t, addresses[true], "SELECT datcollate || lower('É') FROM pg_database WHERE datname = 'template0'"); got != "C.UTF-8é" {
		t.Errorf("locale and lower case of É are %q, want C.UTF-8é", got)
	}
}

func TestFoldersThatCannotWork(t *testing.T) {
	t.Parallel()
	file := aFolder(t)
	must(t, os.WriteFile(file, nil, 0o600))
	occupied := aFolder(t)
	must(t, os.MkdirAll(filepath.Join(occupied, "postgres", "letters"), 0o755))
	madeBy13 := aFolder(t)
	must(t, os.MkdirAll(filepath.Join(madeBy13, "postgres"), 0o755))
	must(t, os.WriteFile(filepath.Join(madeBy13, "postgres", "PG_VERSION"), []byte("13\n"), 0o644))
	must(t, os.Chmod(madeBy13, 0o755))
	tests := []struct {
		name    string
		options embedded.Options
		want    string
	}{
		{"none given", embedded.Options{}, "none was given"},
		{"a file", embedded.Options{Folder: file}, "is not a folder"},
		{"something else in the cluster's place", embedded.Options{Folder: occupied}, "directory not empty"},
		{"made by an old version", embedded.Options{Folder: madeBy13}, "15 is the oldest that works"},
		{"another version than asked for", embedded.Options{Folder: madeBy13, Version: "16"}, "16 is asked for, but the data folder was made by PostgreSQL 13"},
		{"a version that is nowhere", embedded.Options{Folder: aFolder(t), Version: "99"}, "no usable PostgreSQL 99 on this machine"},
		{"a given folder without PostgreSQL", embedded.Options{Folder: aFolder(t), Binaries: t.TempDir()}, "no usable PostgreSQL in the given folder"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := embedded.Start(t.Context(), test.options)
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, want %q", err, test.want)
			}
		})
	}
}

// socketFolder reads it out of the URL.
func socketFolder(t *testing.T, address string) string {
	t.Helper()
	parsed, err := url.Parse(address)
	must(t, err)
	return parsed.Query().Get("host")
}

// runnable copies this program to where every user may run it.
func runnable(t *testing.T) string {
	t.Helper()
	path := aFolder(t)
	must(t, exec.Command("cp", os.Args[0], path).Run())
	must(t, os.Chmod(path, 0o755))
	return path
}
