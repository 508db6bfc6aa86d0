package main

import (
	"context"
	"errors"
	"time"

	"regieroute/server/casework"
	"regieroute/server/identity"
	"regieroute/server/postgres"
)

var errMailAddress = errors.New("--mail is the address of a mailbox, such as name@example.org")

// mailedLinkLasts is how long a link that is mailed may last: it lies in a mailbox.
const mailedLinkLasts = 30 * 24 * time.Hour

var errMailValid = errors.New("a link that is mailed is valid for a minute to thirty days: see --valid")

// check refuses what cannot be mailed, before anything is made.
func (c byMail) check(valid time.Duration) error {
	if c.Mail == "" {
		return nil
	}
	if _, is := casework.MailAddress(c.Mail); !is {
		return errMailAddress
	}
	if valid < time.Minute || valid > mailedLinkLasts {
		return errMailValid
	}
	return nil
}

// linkFor is a link that somebody gets.
type linkFor struct {
	region  identity.Region
	person  identity.Person
	by      byLink
	invites bool
}

// hand prints a link, or has it mailed by the program that runs. Its secret is not
// made before: it is nowhere but in the mail.
func (c byMail) hand(ctx context.Context, o out, directory postgres.Directory, link linkFor) error {
	if c.Mail == "" {
		return link.by.show(ctx, o, directory, link.region, link.person)
	}
	address, _ := casework.MailAddress(c.Mail)
	organisation, err := directory.OnlyWorkplace(ctx, link.region.ID, link.person.ID, time.Now())
	if err != nil {
		return err
	}
	now := time.Now()
	wanted := casework.LinkToMail{ID: casework.NewID(now), To: address, Invites: link.invites, Organisation: organisation, ValidFor: link.by.Valid}
	if err := directory.MailLink(ctx, link.region.ID, link.person.ID, wanted, now); err != nil {
		return err
	}
	o.printf("%s gets a mail with a link that signs in once; it works for %s after it is sent.\n"+
		"The running program sends it within a minute, when it has a mail server (--mail-host).\nWhat became of it: regieroute user mailed\n", link.person.Name, link.by.Valid)
	return nil
}

// userMailed lists links that were mailed.
type userMailed struct {
	storageConfig `embed:""`
	inRegion      `embed:""`
}

func (c *userMailed) run(ctx context.Context, o out) error {
	return inDatabase(ctx, o, c.storageConfig, func(db *postgres.DB) error {
		region, err := c.find(ctx, db.Directory("user"))
		if err != nil {
			return err
		}
		book, err := db.Accounts().Accounts(ctx, region.ID, time.Now())
		if err != nil {
			return err
		}
		for _, account := range book.Accounts {
			if account.Mail != nil {
				o.printf("%-20s  %-9s  %-10s  %s\n", account.SignInName, account.Mail.StateOn(time.Now()), account.Mail.Trouble, account.Mail.AskedAt.Format("2006-01-02 15:04"))
			}
		}
		return nil
	})
}

// userWithdraw takes links back.
type userWithdraw struct {
	storageConfig `embed:""`
	inRegion      `embed:""`

	SignIn string `arg:"" help:"Name that they sign in with."`
}

func (c *userWithdraw) run(ctx context.Context, o out) error {
	return inDirectory(ctx, o, c.storageConfig, func(directory postgres.Directory) error {
		region, err := c.find(ctx, directory)
		if err != nil {
			return err
		}
		person, err := findPerson(ctx, directory, region, c.SignIn)
		if err != nil {
			return err
		}
		if err := directory.WithdrawLinks(ctx, region.ID, person.ID); err != nil {
			return err
		}
		o.printf("%s has no link any more that signs in.\n", person.Name)
		return nil
	})
}
