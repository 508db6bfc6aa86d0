package main

import (
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"regieroute/server/dataset/release"
)

var _ release.Sink = (*folder)(nil)

func wrote(t *testing.T, f *folder) {
	t.Helper()
	to, err := f.Create("a.csv", "text/csv")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(to, "a"); err != nil {
		t.Fatal(err)
	}
	if err := to.Close(); err != nil {
		t.Fatal(err)
	}
}

func in(t *testing.T, folder string) []string {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	names := []string{}
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	return names
}

func TestAnExportIsWholeOrNotThere(t *testing.T) {
	t.Parallel()
	beside := t.TempDir()
	name := filepath.Join(beside, "out")
	for _, begun := range []bool{false, true} { // into a new folder, and into an empty one
		if begun {
			if err := os.Mkdir(name, 0o700); err != nil {
				t.Fatal(err)
			}
		}
		stopped, err := newFolder(name)
		if err != nil {
			t.Fatal(err)
		}
		wrote(t, stopped)
		if err := stopped.leave(); err != nil || strings.Join(in(t, beside), " ") != strings.Repeat("out", len(in(t, beside))) {
			t.Errorf("after it stopped there is %v (%v)", in(t, beside), err)
		}
		whole, err := newFolder(name)
		if err != nil {
			t.Fatal(err)
		}
		wrote(t, whole)
		if err := whole.keep(); err != nil {
			t.Fatal(err)
		}
		if err := whole.leave(); err != nil || strings.Join(in(t, name), " ") != "a.csv" || len(in(t, beside)) != 1 {
			t.Errorf("there is %v and %v (%v)", in(t, beside), in(t, name), err)
		}
		if _, err := newFolder(name); err == nil || !strings.Contains(err.Error(), "has something in it") {
			t.Errorf("into a folder that is full: %v", err)
		}
		if err := os.RemoveAll(name); err != nil {
			t.Fatal(err)
		}
	}
}

func TestTheKeyOfAProjectIsKept(t *testing.T) {
	t.Parallel()
	command := exportMicrodata{Key: filepath.Join(t.TempDir(), "key")}
	var first, second release.Project
	if err := command.key(&first); err != nil {
		t.Fatal(err)
	}
	if err := command.key(&second); err != nil || first.Key != second.Key || first.Key == [32]byte{} {
		t.Errorf("got another key (%v)", err)
	}
	if about, err := os.Stat(command.Key); err != nil || about.Mode().Perm() != 0o600 {
		t.Errorf("the key is for %v (%v)", about.Mode(), err)
	}
	if err := os.WriteFile(command.Key, []byte("kort"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := command.key(&first); err == nil {
		t.Error("takes what is no key")
	}
}

func TestAnExportIsAskedInWords(t *testing.T) {
	t.Parallel()
	asked := []string{"export", "publication", "--as", "anna", "--from", "2026-01", "--to", "2026-03", "--out", "uit", "--keep", "bewaar"}
	if _, err := parse(asked); err != nil {
		t.Error(err)
	}
	for _, wrong := range [][]string{
		append(slices.Clip(asked), "--formats", "ods"), asked[:len(asked)-2], {"export", "own-data", "--as", "bo"}, {"export", "overview", "--as", "cas", "--out", "uit"},
	} {
		if _, err := parse(wrong); err == nil {
			t.Errorf("%v is understood", wrong)
		}
	}
	if _, err := (months{From: "2026-13", To: "2026-03"}).period(); err == nil {
		t.Error("takes a thirteenth month")
	}
}
