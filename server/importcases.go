package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"regieroute/server/casework"
	"regieroute/server/identity"
	"regieroute/server/intake"
	"regieroute/server/postgres"
)

// importCases takes running cases in without a browser: practice 37.
type importCases struct {
	storageConfig `embed:""`
	inRegion      `embed:""`

	File         string `arg:"" type:"existingfile" help:"The file."`
	Organisation string `required:"" placeholder:"NAME" help:"Housing association or Regieteam that it comes from."`
	Look         bool   `help:"Only say what is wrong and how many cases there are; nothing is taken in."`
}

func (c *importCases) run(ctx context.Context, o out) (err error) {
	storage, err := openBeside(ctx, c.storageConfig, o.quiet(), false)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, storage.close()) }()
	writer, err := c.writer(ctx, storage.db.Directory("import"))
	if err != nil {
		return err
	}
	content, err := os.ReadFile(c.File)
	if err != nil {
		return fmt.Errorf("read the running cases: %w", err)
	}
	today := casework.DayOf(time.Now())
	file, err := intake.ReadCaseFile(content, string(today), writer.OrganisationRole)
	if err != nil {
		return err
	}
	c.tell(o, file)
	if c.Look {
		return nil
	}
	cases := intake.CaseImport{
		Cases:  casework.NewService(postgres.NewStore(storage.db), time.Now).Poking(storage.poke(ctx)),
		Writer: writer, Today: today,
		Keep: func(_ context.Context, done, total int, _ intake.RentReport) error {
			o.progress(done, total)
			return nil
		},
	}
	report, err := cases.Run(ctx, file)
	o.printf("Opened %d files and joined %d that were there.\n", report.Registered, report.Known)
	for _, not := range report.NotTaken[:min(len(report.NotTaken), wrongLinesShown)] {
		o.printf("  tenancy %s: %s\n", not.TenancyNumber, not.Message)
	}
	return err
}

// writer is the process that acts for the organisation.
func (c *importCases) writer(ctx context.Context, directory identity.Directory) (casework.Actor, error) {
	region, err := c.find(ctx, directory)
	if err != nil {
		return casework.Actor{}, err
	}
	organisation, err := findOrganisation(ctx, directory, region, c.Organisation)
	if err != nil {
		return casework.Actor{}, err
	}
	if organisation.Kind != casework.Landlord && organisation.Kind != casework.RegieTeam {
		return casework.Actor{}, fmt.Errorf("%s is no landlord and no Regieteam: it is invited into cases", organisation.Name)
	}
	return casework.Actor{Region: region.ID, Organisation: organisation.ID, OrganisationRole: organisation.Kind, Process: "import"}, nil
}

func (c *importCases) tell(o out, file intake.CaseFile) {
	o.printf("Read %d lines: %d cases; %d wait for %d things to be corrected.\n", file.Lines, len(file.Cases), file.HeldBack, file.WrongCount)
	for _, wrong := range file.Wrong[:min(len(file.Wrong), wrongLinesShown)] {
		o.printf("  line %d, %s: %s\n", wrong.Line, wrong.Column, wrong.Message)
	}
	if file.WrongCount > wrongLinesShown {
		o.printf("  and %d more\n", file.WrongCount-wrongLinesShown)
	}
}
