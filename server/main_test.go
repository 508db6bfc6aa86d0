package main

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"io"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"regieroute/server/embedded/pgtest"
	"regieroute/server/postgres/postgrestest"
)

func TestMain(m *testing.M) { os.Exit(pgtest.Main(m)) }

// aProgram is not started yet: on a free port, with a small app and a fresh
// database of the tests' own cluster.
func aProgram(t testing.TB) *Program {
	t.Helper()
	return &Program{
		Config: serveConfig{
			storageConfig: storageConfig{Data: t.TempDir(), DatabaseURL: postgrestest.LoginURL(t, postgrestest.OwnerURL(t))},
			Host:          "127.0.0.1", PWA: anApp(t), DrainFor: 5 * time.Second,
		},
		Log: slog.New(slog.DiscardHandler),
	}
}

// started runs the program until the test ends.
func started(t testing.TB, p *Program) *Program {
	t.Helper()
	if err := p.Run(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := p.Close(); err != nil {
			t.Error(err)
		}
	})
	return p
}

// anApp is a folder with a built app.
func anApp(t testing.TB) string {
	t.Helper()
	folder := t.TempDir()
	for name, text := range map[string]string{
		"index.html":           "<!doctype html><title>Regieroute</title>" + strings.Repeat(" ", 500),
		"worker.js":            "// worker" + strings.Repeat(" ", 500),
		"assets/index-abc.js":  "export {};" + strings.Repeat("\n", 500),
		"assets/argon2.wasm":   "\x00asm",
		"manifest.webmanifest": "{}",
		"icons/mark.svg":       "<svg/>",
		"assets/extra.js":      strings.Repeat("x", 1000),
		"assets/extra.js.br":   "packed",
	} {
		path := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o750); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

// plain asks without following redirects or unpacking anything.
var plain = &http.Client{
	Transport:     &http.Transport{DisableCompression: true, DisableKeepAlives: true},
	CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
}

// answer is a response that was read to its end.
type answer struct {
	status int
	header http.Header
	body   string
}

// ask sends a request with headers given as name, value, name, value.
func ask(t testing.TB, method, url, body string, headers ...string) answer {
	t.Helper()
	return askWith(t, plain, method, url, body, headers...)
}

func askWith(t testing.TB, client *http.Client, method, url, body string, headers ...string) answer {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(headers); i += 2 {
		request.Header.Set(headers[i], headers[i+1])
	}
	response, err := client.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer{response.StatusCode, response.Header, string(text)}
}

// aCertificate for 127.0.0.1, and a client that trusts it.
func aCertificate(t testing.TB) (cert, key string, client *http.Client) {
	t.Helper()
	pair, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, IsCA: true, BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, pair.Public(), pair)
	if err != nil {
		t.Fatal(err)
	}
	private, err := x509.MarshalPKCS8PrivateKey(pair)
	if err != nil {
		t.Fatal(err)
	}
	roots := x509.NewCertPool()
	parsed, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	roots.AddCert(parsed)
	client = &http.Client{Transport: &http.Transport{ForceAttemptHTTP2: true, TLSClientConfig: &tls.Config{RootCAs: roots, MinVersion: tls.VersionTLS12}}}
	t.Cleanup(client.CloseIdleConnections)
	return pemFile(t, "cert.pem", "CERTIFICATE", der), pemFile(t, "key.pem", "PRIVATE KEY", private), client
}

func pemFile(t testing.TB, name, kind string, der []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der}), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// console keeps what a command prints.
type console struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (c *console) Write(text []byte) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.text.Write(text)
}

func (c *console) String() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.text.String()
}

// runCommand carries out a command line as its user would.
func runCommand(t testing.TB, arguments ...string) (string, error) {
	t.Helper()
	command, err := parse(arguments)
	if err != nil {
		return "", err
	}
	printed := &console{}
	err = command.run(t.Context(), out{log: slog.New(slog.DiscardHandler), to: printed})
	return printed.String(), err
}
