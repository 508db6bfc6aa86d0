package main

import (
	"context"
	"time"

	"regieroute/server/demo"
	"regieroute/server/identity"
	"regieroute/server/postgres"
)

// serveCommand runs the program.
type serveCommand struct {
	serveConfig `embed:""`
}

func (c *serveCommand) run(ctx context.Context, o out) error {
	return serve(ctx, o, c.serveConfig, nil)
}

// demoCommand runs the program with an invented region.
type demoCommand struct {
	serveConfig `embed:""`
}

func (c *demoCommand) run(ctx context.Context, o out) error {
	c.AllowSuperuser = true // there is nothing real to protect
	return serve(ctx, o, c.serveConfig, fillDemo)
}

// serve runs the program until the context ends or it cannot go on. Greet runs
// when it answers.
func serve(ctx context.Context, o out, c serveConfig, greet func(context.Context, out, *Program) error) (err error) {
	tuneMemory(c.MemoryMiB)
	p := &Program{Config: c, Log: o.log}
	if err := p.Run(ctx); err != nil {
		return err
	}
	defer func() {
		if closed := p.Close(); err == nil {
			err = closed
		}
	}()
	o.printf("Regieroute answers on %s\nData folder: %s\n", p.URL(), c.Data)
	if greet != nil {
		if err := greet(ctx, o, p); err != nil {
			return err
		}
	}
	o.printf("Stop with Ctrl-C.\n")
	return p.Wait(ctx)
}

// demoLinksLast is how long a printed link can be used.
const demoLinksLast = 12 * time.Hour

// fillDemo founds the demo town once and prints fresh links every time.
func fillDemo(ctx context.Context, o out, p *Program) error {
	town, err := filled(ctx, p.storage.db, demo.TownName, p.Now())
	if err != nil {
		return err
	}
	return byLink{PublicURL: p.URL(), Valid: demoLinksLast}.printAll(ctx, o, p.storage.db.Directory("demo"), town, p.Now())
}

// filled makes an exercise region with invented people and households; of one that
// is there what is missing.
func filled(ctx context.Context, db *postgres.DB, name string, now time.Time) (demo.Town, error) {
	town, err := demo.FoundAs(ctx, db.Directory("demo"), name, now)
	if err != nil {
		return demo.Town{}, err
	}
	store := postgres.NewStore(db)
	if err := demo.FillPhones(ctx, store, town, now); err != nil {
		return demo.Town{}, err
	}
	return town, demo.Fill(ctx, store, town.Cast(), now)
}

// printAll prints a link for everybody of an exercise region.
func (c byLink) printAll(ctx context.Context, o out, directory identity.Directory, town demo.Town, now time.Time) error {
	o.printf("\nSign in to %s, once per link:\n", town.Region.Name)
	for _, player := range town.Players {
		token, err := identity.NewLink(ctx, directory, town.Region.ID, player.Person.ID, now, now.Add(c.Valid))
		if err != nil {
			return err
		}
		o.printf("  %-62s %s\n", player.Person.Name+" ("+player.Part+", "+player.Organisation.Name+")", linkTo(c.PublicURL, token))
	}
	o.printf("\n")
	return nil
}

// linkTo carries the token behind the #, which browsers send to no server and
// no log.
func linkTo(address, token string) string { return address + "/link#" + token }
