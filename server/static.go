package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// The app's files have these kinds; the machine's own table is not asked, which
// differs from machine to machine.
var contentTypes = map[string]string{
	".html":        "text/html; charset=utf-8",
	".js":          "text/javascript; charset=utf-8",
	".css":         "text/css; charset=utf-8",
	".svg":         "image/svg+xml",
	".png":         "image/png",
	".ico":         "image/x-icon",
	".json":        "application/json",
	".map":         "application/json",
	".webmanifest": "application/manifest+json",
	".wasm":        "application/wasm",
	".woff2":       "font/woff2",
	".txt":         "text/plain; charset=utf-8",
}

// Files under /assets/ have a hash of their content in their name.
const (
	hashedFolder = "/assets/"
	forEver      = "public, max-age=31536000, immutable"
	askAgain     = "no-cache"
)

// screen is the page of every address that is not a file.
const screen = "/index.html"

// app is the built app, in memory: some hundreds of kilobytes.
type app map[string]file

// file is one file, as it is sent.
type file struct {
	kind, cache, tag string
	plain            []byte
	packed           func() []byte // with gzip, made when it is first asked; nil where that saves little
}

// readApp reads the folder of the app; one that is not there is an empty app.
func readApp(folder string) (app, error) {
	found := app{}
	disk := os.DirFS(folder)
	err := fs.WalkDir(disk, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := fs.ReadFile(disk, name)
		if err == nil {
			found["/"+name] = newFile("/"+name, content)
		}
		return err
	})
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("read the app: %w", err)
	}
	return found, nil
}

func newFile(name string, content []byte) file {
	sum := sha256.Sum256(content)
	f := file{kind: contentTypes[path.Ext(name)], cache: askAgain, tag: `"` + hex.EncodeToString(sum[:12]) + `"`, plain: content}
	if f.kind == "" {
		f.kind = "application/octet-stream"
	}
	if strings.HasPrefix(name, hashedFolder) {
		f.cache = forEver
	}
	f.packed = sync.OnceValue(func() []byte { return gzipped(content) })
	return f
}

func gzipped(content []byte) []byte {
	var packed bytes.Buffer
	writer, _ := gzip.NewWriterLevel(&packed, gzip.BestCompression) // the level exists
	_, _ = writer.Write(content)                                    // to memory
	_ = writer.Close()
	if packed.Len() >= len(content)*9/10 {
		return nil
	}
	return packed.Bytes()
}

func (a app) empty() bool { return len(a[screen].plain) == 0 }

// ServeHTTP answers with a file, or with the app's page for its screens.
func (a app) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		writeProblem(w, http.StatusMethodNotAllowed, "INVALID", "Dit adres is alleen om te lezen.")
		return
	}
	f, exists := a[r.URL.Path]
	if !exists && path.Ext(r.URL.Path) == "" {
		f, exists = a[screen]
		if !exists {
			writeProblem(w, http.StatusServiceUnavailable, "NOT_BUILT", "De app is nog niet gebouwd. Zie de README.")
			return
		}
	}
	if !exists {
		writeProblem(w, http.StatusNotFound, "UNKNOWN", "Dit adres bestaat niet.")
		return
	}
	f.send(w, r)
}

func (f file) send(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	setAll(header, appHeaders)
	header.Set("Content-Type", f.kind)
	header.Set("Cache-Control", f.cache)
	header.Set("Vary", "Accept-Encoding")
	content, coding := f.plain, ""
	if accepts(r, "gzip") {
		if packed := f.packed(); packed != nil {
			content, coding = packed, "gzip"
			header.Set("Content-Encoding", coding)
		}
	}
	tag := strings.TrimSuffix(f.tag, `"`) + coding + `"`
	header.Set("ETag", tag)
	if asked := r.Header.Get("If-None-Match"); asked != "" && slices.Contains(parts(asked), tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	header.Set("Content-Length", strconv.Itoa(len(content)))
	if r.Method != http.MethodHead {
		_, _ = w.Write(content) // fails only when the client has gone
	}
}

// accepts says whether the client takes a content coding.
func accepts(r *http.Request, coding string) bool {
	for _, part := range parts(r.Header.Get("Accept-Encoding")) {
		name, weight, _ := strings.Cut(part, ";")
		if strings.TrimSpace(name) == coding {
			return strings.ReplaceAll(weight, " ", "") != "q=0"
		}
	}
	return false
}

// parts splits a header at its commas; a weak tag compares like a strong one.
func parts(header string) []string {
	all := strings.Split(header, ",")
	for i, part := range all {
		all[i] = strings.TrimPrefix(strings.TrimSpace(part), "W/")
	}
	return all
}
