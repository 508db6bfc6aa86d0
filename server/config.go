package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"reflect"
	"runtime/debug"
	"strconv"
	"time"

	"github.com/alecthomas/kong"
)

// This file alone reads the environment: what is not here cannot be set.

// commandLine is what regieroute understands.
type commandLine struct {
	Serve        serveCommand         `cmd:"" help:"Run the program: the app, its API and, without a database of your own, PostgreSQL."`
	Demo         demoCommand          `cmd:"" help:"Run it with an invented region to try everything in; prints a sign-in link for every role."`
	Migrate      migrateCommand       `cmd:"" help:"Bring your own database up to this version, with the owner's login, and let the program's login in."`
	Region       regionCommands       `cmd:"" help:"Regions: the working area of one Regieteam each."`
	Organisation organisationCommands `cmd:"" help:"Organisations that work in a region."`
	User         userCommands         `cmd:"" help:"People who sign in."`
	Token        tokenCommands        `cmd:"" help:"Access tokens of partners' programs."`
	Import       importCommands       `cmd:"" help:"Read files of partners."`
	Export       exportCommands       `cmd:"" help:"Take data out: tables for publication, lines for research, an organisation's files, what is kept of a resident."`
	Log          logCommands          `cmd:"" help:"The log of who saw and changed which file."`
}

const description = `Organisations prevent evictions together: one file for a household, also at a kitchen table without network.

A first try:

    regieroute demo

For real:

    regieroute region add "Utrecht" --administrator "A. Beheerder"
    regieroute serve --host 0.0.0.0 --port 443 \
        --tls-cert cert.pem --tls-key key.pem

Every setting is a flag; those with a $NAME can also be given in the environment.`

// storageConfig says where everything is kept.
type storageConfig struct {
	Data        string `default:"data" env:"DATA" type:"path" placeholder:"FOLDER" help:"Folder for all that is kept. Back it up (default: ${default})."`
	DatabaseURL string `env:"DATABASE_URL" placeholder:"URL" help:"Your own PostgreSQL 15 or newer, as postgres://login:password@host/database; the login owns nothing. Without it one is started in the data folder."`
	OwnerURL    string `name:"database-owner-url" env:"DATABASE_OWNER_URL" placeholder:"URL" help:"The same database, with the login that owns it: to migrate with."`
}

// serveConfig says how the program is reached.
type serveConfig struct {
	storageConfig `embed:""`

	Host            string        `default:"localhost" env:"HOST" help:"Address to listen on; 0.0.0.0 for everybody (default: ${default})."`
	Port            int           `default:"8080" env:"PORT" help:"Port to listen on; 0 takes a free one (default: ${default})."`
	PublicURL       string        `name:"public-url" env:"PUBLIC_URL" placeholder:"URL" help:"Address by which people reach it, for links. Without it: the address it listens on."`
	TLSCert         string        `name:"tls-cert" env:"TLS_CERT" type:"path" placeholder:"FILE" help:"Certificate (PEM). A tablet needs HTTPS, here or in a proxy in front."`
	TLSKey          string        `name:"tls-key" env:"TLS_KEY" type:"path" placeholder:"FILE" help:"Private key of the certificate (PEM)."`
	BehindProxy     bool          `env:"BEHIND_PROXY" help:"A proxy that ends HTTPS stands in front and adds X-Forwarded-For. Nothing else can reach this port."`
	PWA             string        `name:"pwa" default:"pwa/dist" env:"PWA" type:"path" placeholder:"FOLDER" help:"The app, as built by make (default: ${default})."`
	SecurityContact string        `name:"security-contact" env:"SECURITY_CONTACT" placeholder:"ADDRESS" help:"Where to report a weakness, as mailto: or https:; told at /.well-known/security.txt."`
	MailHost        string        `name:"mail-host" env:"MAIL_HOST" placeholder:"NAME" help:"Mail server (SMTP, with TLS) for mail about what is new and for links to sign in with. Without it none is sent."`
	MailPort        int           `name:"mail-port" default:"587" env:"MAIL_PORT" help:"Its port: 587 or 465 (default: ${default})."`
	MailUser        string        `name:"mail-user" env:"MAIL_USER" help:"Sign-in name there; none when absent."`
	MailPassword    string        `name:"mail-password-file" env:"MAIL_PASSWORD_FILE" type:"path" placeholder:"FILE" help:"File that holds the password and nothing else."`
	MailFrom        string        `name:"mail-from" env:"MAIL_FROM" placeholder:"ADDRESS" help:"Address that mail comes from."`
	Migrate         bool          `env:"MIGRATE" help:"Bring the database up to this version first, with the owner's login."`
	AllowSuperuser  bool          `env:"ALLOW_SUPERUSER" help:"Do everything with the login in the database URL, although it can go round row-level security. Never with real data."`
	MemoryMiB       int64         `name:"memory" default:"1024" env:"MEMORY" placeholder:"MIB" help:"Memory above which it cleans up harder, in MiB (default: ${default})."`
	DrainFor        time.Duration `name:"drain" default:"10s" env:"DRAIN" help:"How long requests may finish after Ctrl-C (default: ${default})."`
}

// database says where everything is kept. With one login for all, that is the
// owner's too.
func (c serveConfig) database() storageConfig {
	if c.AllowSuperuser && c.OwnerURL == "" {
		c.OwnerURL = c.DatabaseURL
	}
	return c.storageConfig
}

// address is where to listen.
func (c serveConfig) address() string { return net.JoinHostPort(c.Host, strconv.Itoa(c.Port)) }

// check refuses what cannot be meant.
func (c serveConfig) check() error {
	if (c.TLSCert == "") != (c.TLSKey == "") {
		return errors.New("--tls-cert and --tls-key go together: give both or none")
	}
	if c.Port < 0 || c.Port > 65535 {
		return fmt.Errorf("port %d does not exist; choose one from 1 to 65535, or 0 for a free one", c.Port)
	}
	if err := c.checkMail(); err != nil {
		return err
	}
	return checkContact(c.SecurityContact)
}

// out is where a command writes: events to the log, answers to its user.
type out struct {
	log *slog.Logger
	to  io.Writer
}

// quiet is for short tasks: they tell only what is wrong.
func (o out) quiet() *slog.Logger {
	return slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))
}

func (o out) printf(format string, values ...any) { _, _ = fmt.Fprintf(o.to, format, values...) }

// command is a command with its flags.
type command interface {
	run(ctx context.Context, o out) error
}

// parse reads the command line. Help is printed by kong, which then exits.
func parse(arguments []string) (command, error) {
	var line commandLine
	parser, err := kong.New(&line, kong.Name("regieroute"), kong.Description(description), kong.UsageOnError(),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, NoExpandSubcommands: false}), kong.ValueFormatter(valueHelp))
	if err != nil {
		return nil, fmt.Errorf("describe the command line: %w", err)
	}
	if len(arguments) == 0 {
		arguments = []string{"--help"}
	}
	parsed, err := parser.Parse(arguments)
	if err != nil {
		return nil, fmt.Errorf("%w; see regieroute --help", err)
	}
	chosen, is := reflect.TypeAssert[command](parsed.Selected().Target.Addr())
	if !is {
		return nil, fmt.Errorf("%s is no command by itself; see regieroute --help", parsed.Command())
	}
	return chosen, nil
}

// valueHelp shows the environment variable of a flag.
func valueHelp(value *kong.Value) string {
	if value.Tag == nil || len(value.Tag.Envs) == 0 {
		return value.Help
	}
	return value.Help + " $" + value.Tag.Envs[0]
}

// tuneMemory trades memory for time: most of what a request makes is gone when
// it ends. Who sets GOGC or GOMEMLIMIT knows better.
func tuneMemory(mebibytes int64) {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(400)
	}
	if os.Getenv("GOMEMLIMIT") == "" && mebibytes > 0 {
		debug.SetMemoryLimit(mebibytes << 20)
	}
}
