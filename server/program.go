package main

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"strconv"
	"sync"
	"syscall"
	"time"

	"regieroute/server/casework"
	"regieroute/server/identity"
	"regieroute/server/intake"
	"regieroute/server/mail"
	"regieroute/server/postgres/releasebook"
	"regieroute/server/releasedesk"
)

// Program is the whole program. Tests start the real one:
//
//	p := &Program{Config: …, Log: …}
//	if err := p.Run(ctx); err != nil { … }
//	defer p.Close()
//	http.Get(p.URL() + "/healthz")
type Program struct {
	Config serveConfig
	Log    *slog.Logger
	Now    func() time.Time // nil is the clock; tests turn it

	storage   *storage
	identity  *identity.Service
	cases     *casework.Service
	graph     http.Handler  // for /graphql
	pokes     http.Handler  // for /pokes
	mail      *mail.Server  // nil when none is set
	mailNow   chan struct{} // wakes who sends mail
	pictures  http.Handler  // for /uploads and /attachments
	desk      *intake.Desk
	bringing  http.Handler // for what reads a whole rent file
	delivered http.Handler // for the rest of /rent-files
	told      http.Handler // for /vera

	bringingCases http.Handler // for what reads a whole file with running cases
	casesBrought  http.Handler // for the rest of /case-files
	releases      *releasebook.Book
	making        releasedesk.Making // makes releases; tests bring their own
	taken         http.Handler       // for /releases
	listener      net.Listener
	server        *http.Server
	served        chan error
	draining      context.Context //nolint:containedctx // lasts as long as the program, for streams to end by
	drain         context.CancelFunc

	background sync.WaitGroup // what goes on beside requests, until it drains
	once       sync.Once
}

// Run starts everything and returns when requests are answered. The context
// bounds the start only. After an error there is nothing to close.
func (p *Program) Run(ctx context.Context) error {
	if p.Now == nil {
		p.Now = time.Now
	}
	p.draining, p.drain = context.WithCancel(context.Background())
	if err := p.start(ctx); err != nil {
		return errors.Join(err, p.Close())
	}
	return nil
}

// start listens first: a taken port is better heard of before PostgreSQL runs.
func (p *Program) start(ctx context.Context) error {
	if err := p.Config.check(); err != nil {
		return err
	}
	encryption, err := p.encryption()
	if err != nil {
		return err
	}
	if p.listener, err = p.listen(ctx); err != nil {
		return err
	}
	if p.storage, err = openStorage(ctx, p.Config.database(), p.Log, p.Config.Migrate || p.Config.AllowSuperuser); err != nil {
		return err
	}
	if err := p.checkFence(ctx); err != nil {
		return err
	}
	p.identity = identity.NewService(p.storage.db, p.Now)
	p.mailNow = make(chan struct{}, 1)
	if p.mail, err = p.Config.mailServer(); err != nil {
		return err
	}
	p.mount()
	handler, err := p.handler()
	if err != nil {
		return err
	}
	p.serve(handler, encryption)
	return nil
}

// checkFence refuses a login that row-level security does not bind.
func (p *Program) checkFence(ctx context.Context) error {
	err := p.storage.db.Fenced(ctx)
	if err == nil || !p.Config.AllowSuperuser {
		return err
	}
	p.Log.Warn("The database is not fenced; never use it with real data", "reason", err)
	return nil
}

func (p *Program) listen(ctx context.Context) (net.Listener, error) {
	var config net.ListenConfig
	listener, err := config.Listen(ctx, "tcp", p.Config.address())
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		return nil, fmt.Errorf("port %d is in use by another program; choose another one with --port or PORT", p.Config.Port)
	case errors.Is(err, syscall.EACCES):
		return nil, fmt.Errorf("this user may not listen on port %d; choose one from 1024 on with --port or PORT", p.Config.Port)
	case err != nil:
		return nil, fmt.Errorf("listen on %s: %w", p.Config.address(), err)
	}
	return listener, nil
}

// encryption is nil for plain HTTP.
func (p *Program) encryption() (*tls.Config, error) {
	if p.Config.TLSCert == "" {
		return nil, nil //nolint:nilnil // no encryption is a choice
	}
	certificate, err := tls.LoadX509KeyPair(p.Config.TLSCert, p.Config.TLSKey)
	if err != nil {
		return nil, fmt.Errorf("read the certificate: %w", err)
	}
	return &tls.Config{Certificates: []tls.Certificate{certificate}, MinVersion: tls.VersionTLS12}, nil
}

// serve answers requests, with an end to every stage of them.
func (p *Program) serve(handler http.Handler, encryption *tls.Config) {
	p.server = &http.Server{
		Handler:           handler,
		TLSConfig:         encryption,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       30 * time.Second, // a flat with thick walls is slow
		WriteTimeout:      60 * time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          slog.NewLogLogger(p.Log.Handler(), slog.LevelDebug), // scanners and broken connections
	}
	p.server.RegisterOnShutdown(p.drain)
	p.served = make(chan error, 1)
	go func() {
		if encryption == nil {
			p.served <- p.server.Serve(p.listener)
			return
		}
		p.served <- p.server.ServeTLS(p.listener, "", "")
	}()
}

// Wait returns when the context ends or the program cannot go on.
func (p *Program) Wait(ctx context.Context) error {
	select {
	case <-ctx.Done():
		return nil
	case err := <-p.served:
		return fmt.Errorf("answer requests: %w", err)
	case <-p.storage.died():
		return errors.New("the database stopped by itself; its log is above")
	}
}

// Close lets requests finish, and then stops everything. Later calls do nothing.
func (p *Program) Close() error {
	var err error
	p.once.Do(func() { err = p.close() })
	return err
}

func (p *Program) close() error {
	p.drain()
	var errs []error
	if p.server != nil {
		errs = append(errs, p.shutDown())
	} else if p.listener != nil {
		errs = append(errs, p.listener.Close())
	}
	p.background.Wait()
	if p.storage != nil {
		errs = append(errs, p.storage.close())
	}
	return errors.Join(errs...)
}

func (p *Program) shutDown() error {
	ctx, cancel := context.WithTimeout(context.Background(), p.Config.DrainFor)
	defer cancel()
	if err := p.server.Shutdown(ctx); err != nil {
		p.Log.Warn("Some requests did not finish in time and were cut off")
		return p.server.Close()
	}
	return nil
}

// URL is where the program is reached, without a slash at the end.
func (p *Program) URL() string {
	if p.Config.PublicURL != "" {
		return p.Config.PublicURL
	}
	scheme := "http"
	if p.Config.TLSCert != "" {
		scheme = "https"
	}
	host := p.Config.Host
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "localhost"
	}
	port := 0
	if address, is := p.listener.Addr().(*net.TCPAddr); is {
		port = address.Port
	}
	return scheme + "://" + net.JoinHostPort(host, strconv.Itoa(port))
}
