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

// importCommands reads files of partners.
type importCommands struct {
	Cases importCases `cmd:"" help:"Read the running cases of a housing association or Regieteam that begins (XLSX or CSV, by the template in the app). Case managers and drafts are for people: those come with the app only."`
	Rent  importRent  `cmd:"" help:"Read a housing association's rent file (CSV). Reading a file again changes nothing; one that was stopped goes on."`
}

type importRent struct {
	storageConfig `embed:""`
	inRegion      `embed:""`

	File         string `arg:"" type:"existingfile" help:"The file."`
	Organisation string `required:"" placeholder:"NAME" help:"Housing association that it comes from."`
	AsOf         string `placeholder:"DAY" help:"Day of its books, such as 2026-12-01. Without it: the day the file was last changed. A later day corrects an earlier one, never the other way round."`
	ArrearsOnly  bool   `default:"true" negatable:"" help:"Keep nothing but a count of tenancies without arrears. With --no-arrears-only they are kept apart from files, for the association alone, until three months after their last arrears."`
}

func (c *importRent) run(ctx context.Context, o out) (err error) {
	storage, err := openBeside(ctx, c.storageConfig, o.quiet(), false)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, storage.close()) }()
	association, err := c.association(ctx, storage.db.Directory("import"))
	if err != nil {
		return err
	}
	file, asOf, err := c.read()
	if err != nil {
		return err
	}
	reportWrongLines(o, file)
	rent := intake.RentImport{
		Cases:       casework.NewService(postgres.NewStore(storage.db), time.Now).Poking(storage.poke(ctx)),
		Association: association, AsOf: asOf, ArrearsOnly: c.ArrearsOnly, Progress: o.progress,
	}
	report, err := rent.Run(ctx, file)
	reportImport(o, report)
	return err
}

// association is the process that acts for the housing association.
func (c *importRent) association(ctx context.Context, directory identity.Directory) (casework.Actor, error) {
	region, err := c.find(ctx, directory)
	if err != nil {
		return casework.Actor{}, err
	}
	organisation, err := findOrganisation(ctx, directory, region, c.Organisation)
	if err != nil {
		return casework.Actor{}, err
	}
	if organisation.Kind != casework.Landlord {
		return casework.Actor{}, fmt.Errorf("%s is no landlord, so it has no rent file", organisation.Name)
	}
	return casework.Actor{Region: region.ID, Organisation: organisation.ID, OrganisationRole: organisation.Kind, Process: "import"}, nil
}

func (c *importRent) read() (intake.RentFile, casework.Day, error) {
	source, err := os.Open(c.File)
	if err != nil {
		return intake.RentFile{}, "", fmt.Errorf("open the rent file: %w", err)
	}
	defer func() { _ = source.Close() }()
	changed, err := source.Stat()
	if err != nil {
		return intake.RentFile{}, "", fmt.Errorf("open the rent file: %w", err)
	}
	asOf := casework.DayOf(changed.ModTime())
	if c.AsOf != "" {
		if asOf, err = casework.ParseDay(c.AsOf); err != nil {
			return intake.RentFile{}, "", fmt.Errorf("--as-of %q is no day; write it as 2026-12-01", c.AsOf)
		}
	}
	file, err := intake.ReadRentFile(source, string(asOf))
	return file, asOf, err
}

// wrongLinesShown is how many wrong lines are printed; all are counted.
const wrongLinesShown = 50

func reportWrongLines(o out, file intake.RentFile) {
	o.printf("Read %d lines: %d tenancies, %d duplicate lines, %d total lines, %d wrong lines.\n",
		file.Lines, len(file.Tenancies), file.Duplicates, file.Totals, file.WrongCount)
	for _, wrong := range file.Wrong[:min(len(file.Wrong), wrongLinesShown)] {
		o.printf("  line %d: %s\n", wrong.Line, wrong.Message)
	}
	if file.WrongCount > wrongLinesShown {
		o.printf("  and %d more\n", file.WrongCount-wrongLinesShown)
	}
}

func reportImport(o out, report intake.RentReport) {
	o.printf("Opened %d files and took over %d ledgers. %d ledgers were taken over before. Of the tenancies without arrears %d were kept apart and %d were only counted.\n",
		report.Registered, report.Recorded, report.Known, report.Quiet, report.Left)
	for _, not := range report.NotTaken[:min(len(report.NotTaken), wrongLinesShown)] {
		o.printf("  tenancy %s was not taken over: %s\n", not.TenancyNumber, not.Message)
	}
}

// progress tells how far long work is, on one line.
func (o out) progress(done, total int) {
	o.printf("\r%d of %d households", done, total)
	if done == total {
		o.printf("\n")
	}
}
