package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"regieroute/server/identity"
	"regieroute/server/postgres"
	"regieroute/server/postgres/exit"
)

var errOwnPeople = errors.New("an exercise region has its own, invented people: leave --administrator and --regieteam out")

// fill makes an exercise region (practice 37) and prints a link for everybody in it.
func (c byLink) fill(ctx context.Context, o out, db *postgres.DB, name string, now time.Time) error {
	town, err := filled(ctx, db, name, now)
	if err != nil {
		return err
	}
	o.printf("Made exercise region %s: everything in it is invented.\n", name)
	return c.printAll(ctx, o, db.Directory("user"), town, now)
}

// regionReset puts an exercise region back to its beginning (practice 37).
type regionReset struct {
	storageConfig `embed:""`
	byLink        `embed:""`

	Name    string `arg:"" help:"Name of the exercise region."`
	Confirm string `placeholder:"NAME" help:"The name once more: without it the command says what would be lost, and does nothing."`
}

func (c *regionReset) run(ctx context.Context, o out) error {
	storage, err := openBeside(ctx, c.storageConfig, o.quiet(), false)
	if err != nil {
		return err
	}
	return errors.Join(c.reset(ctx, o, storage), storage.close())
}

func (c *regionReset) reset(ctx context.Context, o out, storage *storage) error {
	directory := storage.db.Directory("user")
	region, err := inRegion{c.Name}.find(ctx, directory)
	if err != nil {
		return err
	}
	if !region.Exercise {
		return fmt.Errorf("%w: %s", exit.ErrReal, region.Name)
	}
	if c.Confirm != region.Name {
		return c.warn(ctx, directory, region)
	}
	if storage.at.owner == "" {
		return errNoOwner
	}
	if err := storage.leave(); err != nil {
		return err
	}
	if err := exit.ThrowAway(ctx, storage.at.owner, region.Name, o.rows); err != nil {
		return err
	}
	if storage.db, err = postgres.Open(ctx, storage.at.login); err != nil {
		return err
	}
	if err := c.fill(ctx, o, storage.db, region.Name, time.Now()); err != nil {
		return fmt.Errorf("%s is empty now; fill it with 'regieroute region add --exercise': %w", region.Name, err)
	}
	return nil
}

// warn names what would be lost.
func (c *regionReset) warn(ctx context.Context, directory identity.Directory, region identity.Region) error {
	people, err := directory.People(ctx, region.ID)
	if err != nil {
		return err
	}
	return fmt.Errorf("this throws away everything that was done in %s, and the accounts of all %d people in it: they are signed out, their tablets are unknown "+
		"and what these did not send is lost. New invented people and households take their place. To do so: regieroute region reset %q --confirm %q",
		region.Name, len(people), region.Name, region.Name)
}
