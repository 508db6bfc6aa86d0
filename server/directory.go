package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
	"regieroute/server/identity"
	"regieroute/server/postgres"
)

// regionCommands is about regions.
type regionCommands struct {
	Add      regionAdd      `cmd:"" help:"Make a region, with the key that opens what a tablet could not send."`
	Reset    regionReset    `cmd:"" help:"Put an exercise region back to its beginning: all that was done in it is thrown away. Stop the program first."`
	Exit     regionExit     `cmd:"" help:"Write all of a region to one file in open formats, for another server or an archive. Stop the program first."`
	Load     regionLoad     `cmd:"" help:"Take in a region that 'region exit' wrote: all of it or nothing."`
	Restored regionRestored `cmd:"" help:"After a backup was put back, before serving: tablets send again what they still have of the time since."`
}

type regionAdd struct {
	storageConfig `embed:""`

	byLink `embed:""`

	Name          string `arg:"" help:"Name of the region, such as the municipality's."`
	Administrator string `placeholder:"NAME" help:"Also make its Regieteam and the first administrator, and print the link with which that person signs in and sets up the rest."`
	SignIn        string `placeholder:"NAME" default:"beheer" help:"Name that the first administrator signs in with (default: ${default})."`
	Regieteam     string `placeholder:"NAME" help:"Name of the Regieteam; without it: Regieteam and the name of the region."`
	Exercise      bool   `help:"Make an exercise region, filled with invented households and people, and print a link for each of them. Nothing real may ever go into it, and it stays one."`
}

func (c *regionAdd) run(ctx context.Context, o out) error {
	if c.Exercise && (c.Administrator != "" || c.Regieteam != "") {
		return errOwnPeople
	}
	if c.Administrator != "" && !signInNames.MatchString(identity.SignInName(c.SignIn)) {
		return errSignInName
	}
	return inDatabase(ctx, o, c.storageConfig, func(db *postgres.DB) error {
		directory, now := db.Directory("user"), time.Now()
		if err := named(ctx, directory, c.Name); err != nil {
			return err
		}
		if c.Exercise {
			return c.fill(ctx, o, db, c.Name, now)
		}
		region, private, err := identity.NewRegion(c.Name, now)
		if err != nil {
			return err
		}
		if err := directory.AddRegion(ctx, region, private, now); err != nil {
			return err
		}
		o.printf("Made region %s.\n", region.Name)
		if c.Administrator == "" {
			return nil
		}
		return c.begin(ctx, o, directory, region, now)
	})
}

// errRegionName refuses what a region cannot be called.
var errRegionName = errors.New("a region needs a name of at most 120 characters that no other region has")

// named refuses a name that a new region cannot have.
func named(ctx context.Context, directory identity.Directory, name string) error {
	regions, err := directory.Regions(ctx)
	if err != nil {
		return err
	}
	others := make([]string, len(regions))
	for at, region := range regions {
		others[at] = region.Name
	}
	if casework.CheckRegionName(name, others) != nil {
		return errRegionName
	}
	return nil
}

// begin makes the one organisation and the one person without whom nobody can set
// up the rest.
func (c *regionAdd) begin(ctx context.Context, o out, directory postgres.Directory, region identity.Region, now time.Time) error {
	team := identity.Organisation{ID: casework.NewID(now), Name: cmp.Or(c.Regieteam, "Regieteam "+region.Name), Kind: casework.RegieTeam}
	if err := directory.AddOrganisation(ctx, region.ID, team, now); err != nil {
		return err
	}
	first := identity.NewPerson{
		Person: identity.Person{ID: casework.NewID(now), Name: c.Administrator}, SignInName: identity.SignInName(c.SignIn),
		Organisation: team.ID, Roles: []casework.PersonRole{casework.AdministratorRole}, At: now,
	}
	err := directory.AddPerson(ctx, region.ID, first)
	if errors.Is(err, gorm.ErrDuplicatedKey) {
		return fmt.Errorf("somebody signs in as %s already; add the administrator with: regieroute user add", first.SignInName)
	}
	if err != nil {
		return err
	}
	o.printf("Made %s. What is left is told in the app, at Regio inrichten.\n", team.Name)
	return c.show(ctx, o, directory, region, first.Person)
}

type regionRestored struct {
	storageConfig `embed:""`
}

// run renews the epoch of every region: a backup holds them all.
func (c *regionRestored) run(ctx context.Context, o out) error {
	storage, err := openBeside(ctx, c.storageConfig, o.quiet(), false)
	if err != nil {
		return err
	}
	return errors.Join(c.renew(ctx, o, storage), storage.close())
}

func (c *regionRestored) renew(ctx context.Context, o out, storage *storage) error {
	regions, err := storage.db.Directory("restore").Regions(ctx)
	if err != nil {
		return err
	}
	store := postgres.NewStore(storage.db)
	for _, region := range regions {
		if err := store.RenewEpoch(ctx, region.ID); err != nil {
			return err
		}
		o.printf("Tablets of %s send again what they still have.\n", region.Name)
	}
	return nil
}

// organisationCommands is about organisations.
type organisationCommands struct {
	Add organisationAdd `cmd:"" help:"Add an organisation to a region."`
}

// inRegion names a region where there are several.
type inRegion struct {
	Region string `placeholder:"NAME" help:"Region, when there are several."`
}

type organisationAdd struct {
	storageConfig `embed:""`
	inRegion      `embed:""`

	Name string `arg:"" help:"Name of the organisation."`
	Kind string `required:"" enum:"LANDLORD,CASE_TEAM,REGIETEAM,CARE,DEBT_ASSISTANCE,YOUTH_PROTECTION,SPECIAL_CARE,ADMINISTRATION" help:"What it does: ${enum}."`
}

func (c *organisationAdd) run(ctx context.Context, o out) error {
	return inDirectory(ctx, o, c.storageConfig, func(directory postgres.Directory) error {
		region, err := c.find(ctx, directory)
		if err != nil {
			return err
		}
		now := time.Now()
		made := identity.Organisation{ID: casework.NewID(now), Name: c.Name, Kind: casework.OrganisationRole(c.Kind)}
		err = directory.AddOrganisation(ctx, region.ID, made, now)
		if errors.Is(err, gorm.ErrDuplicatedKey) {
			return fmt.Errorf("%s has this organisation already, or another Regieteam", region.Name)
		}
		if err != nil {
			return err
		}
		o.printf("Added %s to %s.\n", made.Name, region.Name)
		return nil
	})
}

// find gives the region that is meant.
func (c inRegion) find(ctx context.Context, directory identity.Directory) (identity.Region, error) {
	regions, err := directory.Regions(ctx)
	if err != nil {
		return identity.Region{}, err
	}
	if c.Region != "" {
		regions = slices.DeleteFunc(regions, func(r identity.Region) bool { return !strings.EqualFold(r.Name, c.Region) })
	}
	switch {
	case len(regions) == 1:
		return regions[0], nil
	case len(regions) == 0:
		return identity.Region{}, errors.New(`there is no such region; make one with: regieroute region add "NAME"`)
	default:
		return identity.Region{}, errors.New("there are several regions; choose one with --region")
	}
}

// findOrganisation gives the organisation of this name.
func findOrganisation(ctx context.Context, directory identity.Directory, region identity.Region, name string) (identity.Organisation, error) {
	all, err := directory.Organisations(ctx, region.ID)
	if err != nil {
		return identity.Organisation{}, err
	}
	for _, organisation := range all {
		if strings.EqualFold(organisation.Name, name) {
			return organisation, nil
		}
	}
	return identity.Organisation{}, fmt.Errorf(`%s has no organisation of this name; add it with: regieroute organisation add "NAME" --kind …`, region.Name)
}

// inDirectory opens the database for an administrator's task.
func inDirectory(ctx context.Context, o out, c storageConfig, task func(postgres.Directory) error) error {
	return inDatabase(ctx, o, c, func(db *postgres.DB) error { return task(db.Directory("user")) })
}

func inDatabase(ctx context.Context, o out, c storageConfig, task func(*postgres.DB) error) error {
	storage, err := openBeside(ctx, c, o.quiet(), false)
	if err != nil {
		return err
	}
	return errors.Join(task(storage.db), storage.close())
}

// migrateCommand brings the database up to this version.
type migrateCommand struct {
	storageConfig `embed:""`
}

func (c *migrateCommand) run(ctx context.Context, o out) error {
	storage, err := openBeside(ctx, c.storageConfig, o.quiet(), true)
	if err != nil {
		return err
	}
	o.printf("The database is up to date.\n")
	return storage.close()
}
