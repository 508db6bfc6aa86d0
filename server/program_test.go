package main

import (
	"context"
	"errors"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/database"

	"regieroute/server/embedded"
	"regieroute/server/embedded/pgtest"
	"regieroute/server/postgres"
	"regieroute/server/postgres/postgrestest"
)

func TestTheProgramStartsAnswersAndStops(t *testing.T) {
	t.Parallel()
	p := started(t, aProgram(t))
	for _, path := range []string{"/healthz", "/readyz"} {
		if got := ask(t, http.MethodGet, p.URL()+path, ""); got.status != http.StatusOK {
			t.Errorf("%s: got %d", path, got.status)
		}
	}
	if err := errors.Join(p.Close(), p.Close()); err != nil {
		t.Error(err)
	}
	if _, err := net.Dial("tcp", strings.TrimPrefix(p.URL(), "http://")); !errors.Is(err, syscall.ECONNREFUSED) {
		t.Errorf("after the end: got %v, want nobody there", err)
	}
}

func TestItStartsItsOwnPostgreSQL(t *testing.T) {
	t.Parallel()
	p := aProgram(t)
	p.Config.DatabaseURL = ""
	p.Config.Data = aDataFolder(t)
	started(t, p)
	if got := ask(t, http.MethodGet, p.URL()+"/readyz", ""); got.status != http.StatusOK {
		t.Errorf("got %d", got.status)
	}
	beside(t, p.Config.Data)
	second := aProgram(t)
	second.Config.DatabaseURL, second.Config.Data = "", p.Config.Data
	if err := second.Run(t.Context()); err == nil || !strings.Contains(err.Error(), "in use") {
		t.Errorf("a second program on the folder: got %v, want that it is in use", err)
	}
}

// aDataFolder can be reached by PostgreSQL's own user, which t.TempDir cannot.
func aDataFolder(t *testing.T) string {
	t.Helper()
	folder, err := os.MkdirTemp("", "regieroute-program-") //nolint:usetesting // see above
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(folder) })
	if err := os.Chmod(folder, 0o755); err != nil { // PostgreSQL's user must pass
		t.Fatal(err)
	}
	return filepath.Join(folder, "data")
}

// beside is an administrator who works while the program runs.
func beside(t *testing.T, data string) {
	t.Helper()
	for _, step := range []struct {
		want string
		line []string
	}{
		{"Made region", []string{"region", "add", "Voorbeeldstad"}},
		{"Added", []string{"organisation", "add", "Regieteam Voorbeeldstad", "--kind", "REGIETEAM"}},
		{"/link#", []string{"user", "add", "Bo Voorbeeld", "--sign-in", "beheer", "--organisation", "regieteam voorbeeldstad", "--role", "ADMINISTRATOR,CHAIR"}},
		{"ADMINISTRATOR, CHAIR", []string{"user", "list"}},
		{"Added", []string{"organisation", "add", "Woonstede Voorbeeld", "--kind", "LANDLORD"}},
		{"/link#", []string{"user", "add", "Bo Voorbeeld", "--sign-in", "beheer", "--organisation", "Woonstede Voorbeeld", "--role", "RENT_OFFICER"}},
		{"RENT_OFFICER", []string{"user", "list"}},
		{"shown once:\nregieroute_", []string{"token", "add", "Dashboard", "--organisation", "woonstede voorbeeld", "--role", "RENT_OFFICER", "--scope", "read,write"}},
		{"read,write", []string{"token", "list"}},
		{"shown once:\nregieroute_", []string{"token", "add", "Toezicht", "--organisation", "regieteam voorbeeldstad", "--role", "AUDITOR", "--scope", "read,schema"}},
		{"never used", []string{"token", "list"}},
		{"/link#", []string{"user", "link", "Beheer", "--new-password"}},
		{"signed out everywhere", []string{"user", "end", "beheer"}},
		{"(may not sign in)", []string{"user", "list"}},
		{"Tablets of Voorbeeldstad send again", []string{"region", "restored"}},
		{"up to date", []string{"migrate"}},
	} {
		printed, err := runCommand(t, append(step.line, "--data", data)...)
		if err != nil || !strings.Contains(printed, step.want) {
			t.Errorf("%v: got %q, %v; want %q", step.line, printed, err, step.want)
		}
	}
	for _, wrong := range [][]string{
		{"organisation", "add", "Regieteam Twee", "--kind", "REGIETEAM"},
		{"user", "add", "Bo", "--sign-in", "beheer", "--organisation", "Regieteam Voorbeeldstad", "--role", "CHAIR"},
		{"user", "add", "Bo Voorbeeld", "--sign-in", "beheer", "--organisation", "woonstede voorbeeld", "--role", "RENT_OFFICER"},
		{"user", "add", "Bo", "--sign-in", "b e", "--organisation", "Regieteam Voorbeeldstad", "--role", "CHAIR"},
		{"user", "add", "Bo", "--sign-in", "bo", "--organisation", "Nergens", "--role", "CHAIR"},
		{"user", "link", "niemand"},
		{"user", "link", ""},
		{"token", "add", "Dashboard", "--organisation", "Nergens", "--role", "RENT_OFFICER"},
		{"token", "add", "Toezicht", "--organisation", "Woonstede Voorbeeld", "--role", "AUDITOR", "--scope", "read,write"},
		{"token", "add", "Dashboard", "--organisation", "Woonstede Voorbeeld", "--role", "RENT_OFFICER", "--scope", "alles"},
		{"token", "add", "Dashboard", "--organisation", "Woonstede Voorbeeld", "--role", "RENT_OFFICER", "--days", "366"},
		{"token", "add", " ", "--organisation", "Woonstede Voorbeeld", "--role", "RENT_OFFICER"},
		{"token", "end", "geen"},
		{"token", "end", "01900000-0000-7000-8000-000000000001"},
		{"user", "list", "--region", "Elders"},
	} {
		if printed, err := runCommand(t, append(wrong, "--data", data)...); err == nil {
			t.Errorf("%v: went well: %q", wrong, printed)
		}
	}
}

func TestWhatKeepsItFromStartingIsSaidInWords(t *testing.T) {
	t.Parallel()
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = taken.Close() })
	cert, _, _ := aCertificate(t)
	tests := []struct {
		name   string
		change func(*serveConfig)
		want   string
	}{
		{"a taken port", func(c *serveConfig) { c.Port = taken.Addr().(*net.TCPAddr).Port }, "in use by another program; choose another one with --port"},
		{"no such port", func(c *serveConfig) { c.Port = 70000 }, "does not exist"},
		{"a certificate without a key", func(c *serveConfig) { c.TLSCert = cert }, "--tls-cert and --tls-key go together"},
		{"a certificate as its key", func(c *serveConfig) { c.TLSCert, c.TLSKey = cert, cert }, "read the certificate"},
		{"a database URL that is none", func(c *serveConfig) { c.DatabaseURL = "postgres://x:geheim@y:z/" }, "expected postgres://"},
		{"the owner without who works with it", func(c *serveConfig) { c.DatabaseURL, c.OwnerURL = "", "postgres://o@h/d" }, "DATABASE_URL, which says who works with it, is missing"},
		{"mail that comes from nobody", func(c *serveConfig) { c.MailHost = "localhost" }, "--mail-from is the address that mail comes from"},
		{"a mail sign-in without its password", func(c *serveConfig) { c.MailHost, c.MailFrom, c.MailUser = "localhost", "a@example.org", "a" }, "--mail-user and --mail-password-file go together"},
		{"an address for reports that is none", func(c *serveConfig) { c.SecurityContact = "security@example.org" }, "--security-contact is an address such as mailto:"},
		{"to migrate without the owner", func(c *serveConfig) { c.Migrate = true }, "DATABASE_OWNER_URL: postgres://owner"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			p := aProgram(t)
			test.change(&p.Config)
			err := p.Run(t.Context())
			if err == nil {
				_ = p.Close()
			}
			if err == nil || !strings.Contains(err.Error(), test.want) || strings.Contains(err.Error(), "geheim") {
				t.Errorf("got %v, want %q", err, test.want)
			}
		})
	}
}

// As docs/operating.md says: one login owns, another one works.
func TestOneLoginMigratesAndAnotherOneWorks(t *testing.T) {
	t.Parallel()
	superuser := pgtest.Empty(t)
	pgtest.Role(t, "someone_who_owns", "LOGIN CREATEROLE")
	pgtest.Role(t, "someone_who_works", "LOGIN NOINHERIT")
	postgrestest.OwnerURL(t) // the roles are there
	pgtest.MayGive(t, "someone_who_owns", "regieroute_")
	asOwner(t, superuser, "ALTER DATABASE "+filepath.Base(strings.Split(superuser, "?")[0])+" OWNER TO someone_who_owns")
	p := aProgram(t)
	p.Config.DatabaseURL = pgtest.As(t, superuser, "someone_who_works")
	owner := pgtest.As(t, superuser, "someone_who_owns")
	if err := p.Run(t.Context()); err == nil || !strings.Contains(err.Error(), "regieroute migrate") {
		t.Fatalf("before it is migrated: got %v", err)
	}
	var printed string
	var err error
	pgtest.Alone(t, func() {
		printed, err = runCommand(t, "migrate", "--database-url", p.Config.DatabaseURL, "--database-owner-url", owner)
	})
	if err != nil || !strings.Contains(printed, "up to date") {
		t.Fatalf("migrate: got %q, %v", printed, err)
	}
	for url, want := range map[string]string{p.Config.DatabaseURL: "", owner: "owns the tables", superuser: "it is a superuser"} {
		p := aProgram(t)
		p.Config.DatabaseURL = url
		if err := p.Run(t.Context()); err == nil {
			if got := ask(t, http.MethodGet, p.URL()+"/readyz", ""); got.status != http.StatusOK || want != "" {
				t.Errorf("%s: started and said %d, want %q", url, got.status, want)
			}
			_ = p.Close()
		} else if want == "" || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want %q", url, err, want)
		}
	}
}

// An update goes on with what is in the folder: that of a version whose program
// worked with the owner's login.
func TestADataFolderOfAnOlderVersionGoesOn(t *testing.T) {
	t.Parallel()
	data := aDataFolder(t)
	server, err := embedded.Start(t.Context(), embedded.Options{Folder: data})
	if err != nil {
		t.Fatal(err)
	}
	owner := server.URL("postgres", "postgres")
	migratedTo(t, owner, 140)
	asOwner(t, owner, "INSERT INTO regions (id, name, recovery_public_key, created_at) VALUES (gen_random_uuid(), 'Oudestad', 'key', now())")
	if err := server.Stop(t.Context()); err != nil {
		t.Fatal(err)
	}
	p := aProgram(t)
	p.Config.DatabaseURL, p.Config.Data = "", data
	started(t, p)
	regions, err := p.storage.db.Directory("test").Regions(t.Context())
	if err != nil || len(regions) != 1 || regions[0].Name != "Oudestad" {
		t.Errorf("got %v, %v, want the region that was there", regions, err)
	}
	var who string
	if connection, err := pgx.Connect(t.Context(), p.storage.at.login); err != nil {
		t.Error(err)
	} else if err := errors.Join(connection.QueryRow(t.Context(), "SELECT session_user").Scan(&who), connection.Close(t.Context())); err != nil || who != postgres.OwnLogin {
		t.Errorf("works as %s, %v", who, err)
	}
}

// migratedTo is a database as an older version left it.
func migratedTo(t *testing.T, owner string, version int64) {
	t.Helper()
	config, err := pgx.ParseConfig(owner)
	if err != nil {
		t.Fatal(err)
	}
	db := stdlib.OpenDB(*config)
	defer func() { _ = db.Close() }()
	provider, err := goose.NewProvider(database.DialectPostgres, db, os.DirFS("postgres/migrations"),
		goose.WithTableName("migrations"), goose.WithDisableGlobalRegistry(true))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := provider.UpTo(t.Context(), version); err != nil {
		t.Fatal(err)
	}
}

func TestARequestMayFinishWhenTheProgramStops(t *testing.T) {
	t.Parallel()
	p := aProgram(t)
	arrived, finish := make(chan struct{}), make(chan struct{})
	p.graph = http.NotFoundHandler()

	started(t, p)
	// The app's own handler is replaced: what drains is the server's doing.
	p.server.Handler = http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		close(arrived)
		<-finish
		_, _ = w.Write([]byte("done"))
	})
	answered := make(chan answer, 1)
	go func() { answered <- ask(t, http.MethodGet, p.URL()+"/", "") }()
	<-arrived
	closed := make(chan error, 1)
	go func() { closed <- p.Close() }()
	<-p.draining.Done()
	select {
	case err := <-closed:
		t.Fatalf("closed with a request under way: %v", err)
	default:
	}
	close(finish)
	if got := <-answered; got.body != "done" {
		t.Errorf("got %v, want the whole answer", got)
	}
	if err := <-closed; err != nil {
		t.Error(err)
	}
}

func TestAStreamEndsWhenTheProgramStops(t *testing.T) {
	t.Parallel()
	p := aProgram(t)
	started(t, p)
	streaming, ended := make(chan struct{}), make(chan struct{})
	p.server.Handler = p.stream(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		close(streaming)
		<-r.Context().Done()
		close(ended)
	}))
	answered := make(chan answer, 1)
	go func() { answered <- ask(t, http.MethodGet, p.URL()+"/pokes", "") }()
	<-streaming
	if err := p.Close(); err != nil {
		t.Error(err)
	}
	<-ended
	<-answered
}

func TestItServesHTTPS(t *testing.T) {
	t.Parallel()
	p := aProgram(t)
	var client *http.Client
	p.Config.TLSCert, p.Config.TLSKey, client = aCertificate(t)
	started(t, p)
	got := askWith(t, client, http.MethodGet, p.URL()+"/healthz", "")
	if got.status != http.StatusOK || got.header.Get("Strict-Transport-Security") != strictTransport {
		t.Errorf("got %d with %q", got.status, got.header.Get("Strict-Transport-Security"))
	}
	if !strings.HasPrefix(p.URL(), "https://") {
		t.Errorf("URL: got %s", p.URL())
	}
}

func TestTheDemoPrintsALinkForEveryRole(t *testing.T) {
	t.Parallel()
	ctx, stop := context.WithCancel(t.Context())
	command, err := parse([]string{"demo", "--port", "0", "--host", "127.0.0.1", "--database-url", pgtest.Empty(t), "--data", t.TempDir(), "--pwa", anApp(t)})
	if err != nil {
		t.Fatal(err)
	}
	printed := &waiting{until: "Stop with Ctrl-C", seen: make(chan struct{})}
	ended := make(chan error, 1)
	go func() { ended <- command.run(ctx, out{log: aProgram(t).Log, to: printed}) }()
	select {
	case <-printed.seen:
	case err := <-ended:
		t.Fatalf("ended: %v; printed %s", err, printed)
	}
	text := printed.String()
	address := strings.Fields(strings.SplitAfter(text, "answers on ")[1])[0]
	links := 0
	for word := range strings.FieldsSeq(text) {
		if _, token, is := strings.Cut(word, "/link#"); is {
			links++
			got := ask(t, http.MethodPost, address+"/session/link", `{"token":"`+token+`"}`, "Content-Type", "application/json")
			if got.status != http.StatusOK {
				t.Errorf("link %d: got %d %s", links, got.status, got.body)
			}
		}
	}
	if links != 14 {
		t.Errorf("got %d links, want 14", links)
	}
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

// waiting tells when something was printed.
type waiting struct {
	console

	until string
	seen  chan struct{}
}

func (w *waiting) Write(text []byte) (int, error) {
	n, err := w.console.Write(text)
	if strings.Contains(string(text), w.until) {
		close(w.seen)
	}
	return n, err
}

func TestTheProgramEndsWithItsDatabase(t *testing.T) {
	t.Parallel()
	p := started(t, aProgram(t))
	ctx, cancel := context.WithTimeout(t.Context(), time.Nanosecond)
	defer cancel()
	if err := p.Wait(ctx); err != nil {
		t.Errorf("asked to end: got %v", err)
	}
	if err := p.listener.Close(); err != nil {
		t.Fatal(err)
	}
	if err := p.Wait(t.Context()); err == nil {
		t.Error("cannot answer any more: got no error")
	}
}
