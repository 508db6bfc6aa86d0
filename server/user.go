package main

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
	"regieroute/server/identity"
	"regieroute/server/postgres"
)

// userCommands is about people.
type userCommands struct {
	Add      userAdd      `cmd:"" help:"Let somebody work for an organisation; prints a link to sign in with, once, or mails it."`
	List     userList     `cmd:"" help:"Show who can sign in, and as what."`
	Link     userLink     `cmd:"" help:"Print or mail a new link for somebody who cannot sign in any more."`
	Mailed   userMailed   `cmd:"" help:"Show what became of the links that were mailed."`
	Withdraw userWithdraw `cmd:"" help:"Take back the links that somebody has and did not use, also those that wait to be mailed."`
	End      userEnd      `cmd:"" help:"Sign somebody out everywhere and let them in no more."`
}

// byLink says how somebody is reached the first time.
type byLink struct {
	PublicURL string        `name:"public-url" default:"http://localhost:8080" env:"PUBLIC_URL" help:"Address by which people reach the program (default: ${default})."`
	Valid     time.Duration `default:"24h" help:"How long the link can be used (default: ${default})."`
}

// byMail says that a link goes by e-mail.
type byMail struct {
	Mail string `placeholder:"ADDRESS" help:"Mail the link there instead of printing it: the running program does, when it has a mail server."`
}

type userAdd struct {
	storageConfig `embed:""`
	inRegion      `embed:""`
	byLink        `embed:""`
	byMail        `embed:""`

	Name         string   `arg:"" help:"Name as colleagues know it."`
	SignIn       string   `required:"" placeholder:"NAME" help:"Name to sign in with: letters, digits and . @ _ + -"`
	Organisation string   `required:"" placeholder:"NAME" help:"Organisation that they work for."`
	Role         []string `required:"" placeholder:"ROLE" enum:"RENT_OFFICER,CASE_MANAGER,TEAM_LEAD,CHAIR,SECRETARY,MEMBER,PROFESSIONAL,ANALYST,ADMINISTRATOR,AUDITOR" help:"What they are there, more with commas: ${enum}."`
}

// signInNames is what the database takes as well.
var signInNames = regexp.MustCompile(`^[a-z0-9][a-z0-9.@_+-]{1,99}$`)

var errSignInName = errors.New("a name to sign in with has 2 to 100 letters, digits and . @ _ + - and begins with a letter or digit")

func (c *userAdd) run(ctx context.Context, o out) error {
	if !signInNames.MatchString(identity.SignInName(c.SignIn)) {
		return errSignInName
	}
	if err := c.check(c.Valid); err != nil {
		return err
	}
	return inDirectory(ctx, o, c.storageConfig, func(directory postgres.Directory) error {
		region, err := c.find(ctx, directory)
		if err != nil {
			return err
		}
		person, err := c.add(ctx, directory, region)
		if err != nil {
			return err
		}
		return c.hand(ctx, o, directory, linkFor{region, person, c.byLink, true})
	})
}

func (c *userAdd) add(ctx context.Context, directory postgres.Directory, region identity.Region) (identity.Person, error) {
	organisation, err := findOrganisation(ctx, directory, region, c.Organisation)
	if err != nil {
		return identity.Person{}, err
	}
	now := time.Now()
	person := identity.NewPerson{
		Person:     identity.Person{ID: casework.NewID(now), Name: c.Name},
		SignInName: identity.SignInName(c.SignIn), Organisation: organisation.ID, At: now,
	}
	for _, role := range c.Role {
		person.Roles = append(person.Roles, casework.PersonRole(role))
	}
	err = directory.AddPerson(ctx, region.ID, person)
	if errors.Is(err, gorm.ErrDuplicatedKey) {
		return c.addMembership(ctx, directory, region, person)
	}
	return person.Person, err
}

// addMembership lets somebody who signs in already work for another
// organisation too; the same name says that it is the same person.
func (c *userAdd) addMembership(ctx context.Context, directory postgres.Directory, region identity.Region, asked identity.NewPerson) (identity.Person, error) {
	known, err := findPerson(ctx, directory, region, c.SignIn)
	if err != nil {
		return identity.Person{}, err
	}
	if known.Name != c.Name {
		return identity.Person{}, errors.New("somebody else signs in with that name already")
	}
	people, err := directory.People(ctx, region.ID)
	if err != nil {
		return identity.Person{}, err
	}
	for _, member := range people {
		if member.ID == known.ID && strings.EqualFold(member.Organisation, c.Organisation) {
			return identity.Person{}, errors.New("they work for that organisation already")
		}
	}
	return known, directory.AddMembership(ctx, region.ID, known.ID, asked.Organisation, asked.Roles, asked.At)
}

// show makes a link and prints it.
func (c byLink) show(ctx context.Context, o out, directory identity.Directory, region identity.Region, person identity.Person) error {
	now := time.Now()
	token, err := identity.NewLink(ctx, directory, region.ID, person.ID, now, now.Add(c.Valid))
	if err != nil {
		return err
	}
	o.printf("%s signs in with this link, once, until %s:\n%s\n", person.Name, now.Add(c.Valid).Format("2 January 15:04"), linkTo(c.PublicURL, token))
	return nil
}

type userList struct {
	storageConfig `embed:""`
	inRegion      `embed:""`
}

func (c *userList) run(ctx context.Context, o out) error {
	return inDirectory(ctx, o, c.storageConfig, func(directory postgres.Directory) error {
		region, err := c.find(ctx, directory)
		if err != nil {
			return err
		}
		people, err := directory.People(ctx, region.ID)
		if err != nil {
			return err
		}
		for _, member := range people {
			o.printf("%-20s  %-28s  %-34s  %s\n", member.SignInName, member.Name, member.Organisation, listed(member))
		}
		return nil
	})
}

// listed gives somebody's roles in a list.
func listed(member identity.Member) string {
	if !member.Active {
		return "(may not sign in)"
	}
	names := make([]string, len(member.Roles))
	for i, role := range member.Roles {
		names[i] = string(role)
	}
	return strings.Join(names, ", ")
}

type userLink struct {
	storageConfig `embed:""`
	inRegion      `embed:""`
	byLink        `embed:""`
	byMail        `embed:""`

	SignIn      string `arg:"" help:"Name that they sign in with."`
	NewPassword bool   `help:"Forget their password, so that they can choose a new one."`
}

func (c *userLink) run(ctx context.Context, o out) error {
	if err := c.check(c.Valid); err != nil {
		return err
	}
	return inDirectory(ctx, o, c.storageConfig, func(directory postgres.Directory) error {
		region, err := c.find(ctx, directory)
		if err != nil {
			return err
		}
		person, err := findPerson(ctx, directory, region, c.SignIn)
		if err != nil {
			return err
		}
		if c.NewPassword {
			if err := directory.ForgetPassword(ctx, region.ID, person.ID, time.Now()); err != nil {
				return err
			}
		}
		return c.hand(ctx, o, directory, linkFor{region, person, c.byLink, false})
	})
}

type userEnd struct {
	storageConfig `embed:""`
	inRegion      `embed:""`

	SignIn string `arg:"" help:"Name that they sign in with."`
}

func (c *userEnd) run(ctx context.Context, o out) error {
	return inDirectory(ctx, o, c.storageConfig, func(directory postgres.Directory) error {
		region, err := c.find(ctx, directory)
		if err != nil {
			return err
		}
		person, err := findPerson(ctx, directory, region, c.SignIn)
		if err != nil {
			return err
		}
		if err := directory.Deactivate(ctx, region.ID, person.ID); err != nil {
			return err
		}
		o.printf("%s is signed out everywhere and cannot sign in any more.\n", person.Name)
		return nil
	})
}

func findPerson(ctx context.Context, directory identity.Directory, region identity.Region, signInName string) (identity.Person, error) {
	people, err := directory.People(ctx, region.ID)
	if err != nil {
		return identity.Person{}, err
	}
	for _, member := range people {
		if member.SignInName == identity.SignInName(signInName) {
			return member.Person, nil
		}
	}
	return identity.Person{}, fmt.Errorf("nobody in %s signs in with that name; see: regieroute user list", region.Name)
}
