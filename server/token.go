package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"regieroute/server/casework"
	"regieroute/server/identity"
	"regieroute/server/postgres"
)

// tokenCommands is about what partners' programs ask with (access §1).
type tokenCommands struct {
	Add  tokenAdd  `cmd:"" help:"Let a program of an organisation use the API; prints its token, once."`
	List tokenList `cmd:"" help:"Show which programs may use the API, until when, and when they last did."`
	End  tokenEnd  `cmd:"" help:"Let a token be used no more, from this moment on."`
}

type tokenAdd struct {
	storageConfig `embed:""`
	inRegion      `embed:""`

	Program      string   `arg:"" help:"What the program is called, such as \"Dashboard\". A second token of the same name lets it change over."`
	Organisation string   `required:"" placeholder:"NAME" help:"Organisation that it works for: it sees that organisation's files."`
	Role         string   `required:"" placeholder:"ROLE" enum:"RENT_OFFICER,CASE_MANAGER,TEAM_LEAD,CHAIR,SECRETARY,MEMBER,PROFESSIONAL,ANALYST,ADMINISTRATOR,AUDITOR" help:"What it is there: ${enum}. An auditor reads who saw which file, and no file."`
	Scope        []string `default:"read" enum:"read,write,schema,rent" help:"What it may do, more with commas: ${enum} (default: ${default})."`
	Origin       []string `placeholder:"URL" help:"Web pages that may ask with it, by their origin such as https://dashboard.voorbeeld.nl, more with commas; http only on localhost, to try. None without: programs that are no web page need none."`
	Days         int      `default:"365" help:"For how many days, 1 to 365 (default: ${default})."`
}

func (c *tokenAdd) run(ctx context.Context, o out) error {
	if c.Days < 1 || c.Days > casework.LongestToken {
		return fmt.Errorf("a token can be used for 1 to %d days", casework.LongestToken)
	}
	if c.Program = strings.TrimSpace(c.Program); c.Program == "" {
		return errors.New("give the program a name")
	}
	origins := casework.TidyOrigins(c.Origin)
	if slices.ContainsFunc(origins, func(origin string) bool { return !casework.IsOrigin(origin) }) {
		return errors.New("an origin is https:// and a host, such as https://dashboard.voorbeeld.nl, with nothing behind it; http:// only for localhost")
	}
	return inDirectory(ctx, o, c.storageConfig, func(directory postgres.Directory) error {
		region, err := c.find(ctx, directory)
		if err != nil {
			return err
		}
		organisation, err := findOrganisation(ctx, directory, region, c.Organisation)
		if err != nil {
			return err
		}
		now := time.Now()
		wanted := identity.AccessToken{
			ID: casework.NewID(now), Program: identity.Person{ID: casework.NewID(now), Name: c.Program}, Organisation: organisation,
			Origins: origins, CreatedAt: now, ExpiresOn: casework.DayOf(now).Plus(c.Days),
		}
		for _, scope := range c.Scope {
			wanted.Scopes = append(wanted.Scopes, casework.Scope(strings.ToUpper(scope)))
		}
		token, err := identity.NewAccessToken(ctx, directory, region.ID, wanted, casework.PersonRole(c.Role))
		if errors.Is(err, identity.ErrTooManyTokens) {
			return errors.New("this program has two tokens already; end one first: regieroute token list, regieroute token end ID")
		}
		if err != nil {
			return err
		}
		o.printf("%s of %s may use the API until %s with this token, which is shown once:\n%s\n", c.Program, organisation.Name, wanted.ExpiresOn, token)
		return nil
	})
}

type tokenList struct {
	storageConfig `embed:""`
	inRegion      `embed:""`
}

func (c *tokenList) run(ctx context.Context, o out) error {
	return inDirectory(ctx, o, c.storageConfig, func(directory postgres.Directory) error {
		region, err := c.find(ctx, directory)
		if err != nil {
			return err
		}
		tokens, err := directory.AccessTokens(ctx, region.ID)
		if err != nil {
			return err
		}
		today := casework.DayOf(time.Now())
		for _, token := range tokens {
			o.printf("%s  %-28s  %-34s  %-18s  %s  %s", token.ID, token.Program.Name, token.Organisation.Name, scopesInWords(token.Scopes), until(token, today), lastUsed(token))
			if len(token.Origins) > 0 {
				o.printf("  %s", strings.Join(token.Origins, " "))
			}
			o.printf("\n")
		}
		return nil
	})
}

func scopesInWords(scopes []casework.Scope) string {
	names := make([]string, len(scopes))
	for i, scope := range scopes {
		names[i] = strings.ToLower(string(scope))
	}
	return strings.Join(names, ",")
}

func until(token identity.AccessToken, today casework.Day) string {
	switch {
	case token.Ended:
		return "ended           "
	case token.ExpiresOn < today:
		return "expired         "
	default:
		return "until " + string(token.ExpiresOn)
	}
}

func lastUsed(token identity.AccessToken) string {
	if token.LastUsedOn == "" {
		return "never used"
	}
	return "last used " + string(token.LastUsedOn)
}

type tokenEnd struct {
	storageConfig `embed:""`
	inRegion      `embed:""`

	Token string `arg:"" name:"id" help:"Which one: its id in the list."`
}

func (c *tokenEnd) run(ctx context.Context, o out) error {
	id, err := casework.ParseID(c.Token)
	if err != nil {
		return errors.New("this is no id of a token; see: regieroute token list")
	}
	return inDirectory(ctx, o, c.storageConfig, func(directory postgres.Directory) error {
		region, err := c.find(ctx, directory)
		if err != nil {
			return err
		}
		err = directory.EndAccessToken(ctx, region.ID, id, time.Now())
		if errors.Is(err, identity.ErrNotFound) {
			return errors.New("there is no such token; see: regieroute token list")
		}
		if err == nil {
			o.printf("The token cannot be used any more.\n")
		}
		return err
	})
}
