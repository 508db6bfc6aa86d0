package embedded

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestUnpackKeepsToItsFolder(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, entry, refusal string }{
		{"a file", "package/native/bin/postgres", ""},
		{"a file outside", "package/../../outside", "not a path inside"},
		{"a file from the top", "/etc/outside", ""}, // the top folder's name is dropped
		{"a file beside the top folder", "outside", "not a path inside"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			parent := t.TempDir()
			err := unpack(aPackage(t, test.entry), filepath.Join(parent, "here"))
			if (err == nil) != (test.refusal == "") || err != nil && !strings.Contains(err.Error(), test.refusal) {
				t.Errorf("got %v, want %q", err, test.refusal)
			}
			if entries, _ := os.ReadDir(parent); len(entries) > 1 {
				t.Errorf("%v is in the parent folder", entries)
			}
		})
	}
}

func TestUnpackRefusesWhatIsNoPackage(t *testing.T) {
	t.Parallel()
	whole := aPackage(t, "package/native/bin/postgres")
	for name, file := range map[string][]byte{"nothing": nil, "text": []byte("hello"), "half a package": whole[:len(whole)/2]} {
		if err := unpack(file, t.TempDir()); err == nil {
			t.Errorf("%s passes for a package", name)
		}
	}
}

func TestRestoredLinksStayInside(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, list string
		works      bool
	}{
		{"a library", `[{"source":"native/lib/a.so.1","target":"native/lib/a.so"}]`, true},
		{"a link outside", `[{"source":"native/lib/a.so.1","target":"../a.so"}]`, false},
		{"a link to outside", `[{"source":"/etc/passwd","target":"native/lib/a.so"}]`, false},
		{"no list", `{`, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			folder := t.TempDir()
			library := filepath.Join(folder, "native", "lib", "a.so.1")
			mustWork(t, os.MkdirAll(filepath.Dir(library), 0o755))
			mustWork(t, os.WriteFile(library, []byte("library"), 0o644))
			mustWork(t, os.WriteFile(filepath.Join(folder, "native", "pg-symlinks.json"), []byte(test.list), 0o644))
			err := restoreLinks(folder)
			text, _ := os.ReadFile(filepath.Join(folder, "native", "lib", "a.so"))
			if (err == nil) != test.works || test.works != (string(text) == "library") {
				t.Errorf("got %v and %q behind the link, want success: %v", err, text, test.works)
			}
		})
	}
}

// aPackage is a package file with one file in it.
func aPackage(t *testing.T, name string) []byte {
	t.Helper()
	var file bytes.Buffer
	packer := gzip.NewWriter(&file)
	archive := tar.NewWriter(packer)
	mustWork(t, archive.WriteHeader(&tar.Header{Typeflag: tar.TypeReg, Name: name, Size: 5, Mode: 0o755}))
	_, err := archive.Write([]byte("hello"))
	mustWork(t, err)
	mustWork(t, archive.Close())
	mustWork(t, packer.Close())
	return file.Bytes()
}

func mustWork(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
