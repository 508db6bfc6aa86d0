package main

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"

	"regieroute/server/postgres"
)

// logCommands is about the access log.
type logCommands struct {
	Verify logVerify `cmd:"" help:"Check that no line was changed, removed, inserted or moved since it was sealed."`
	Renew  logRenew  `cmd:"" name:"renew-keys" help:"Give every household another pseudonym in the log from now on, for when somebody saw the keys."`
}

type logVerify struct {
	storageConfig `embed:""`
}

// errLogTouched makes the command fail, so that a nightly run notices.
var errLogTouched = errors.New("the access log is not as it was sealed")

func (c *logVerify) run(ctx context.Context, o out) error {
	storage, err := openBeside(ctx, c.storageConfig, o.quiet(), false)
	if err != nil {
		return err
	}
	return errors.Join(c.verify(ctx, o, storage), storage.close())
}

func (c *logVerify) verify(ctx context.Context, o out, storage *storage) error {
	regions, err := storage.db.Directory("verify").Regions(ctx)
	if err != nil {
		return err
	}
	store, found := postgres.NewStore(storage.db), 0
	for _, region := range regions {
		report, err := store.VerifyLog(ctx, region.ID)
		if err != nil {
			return err
		}
		o.printf("%s: %d lines in %d seals, %d not sealed yet. Last seal: %s\n",
			region.Name, report.Lines, report.Seals, report.Unsealed, hex.EncodeToString(report.Head))
		for _, finding := range report.Findings {
			o.printf("  %s\n", inWords(finding))
		}
		found += len(report.Findings)
	}
	if found > 0 {
		return errLogTouched
	}
	return nil
}

type logRenew struct {
	storageConfig `embed:""`
	inRegion      `embed:""`
}

func (c *logRenew) run(ctx context.Context, o out) error {
	storage, err := openBeside(ctx, c.storageConfig, o.quiet(), false)
	if err != nil {
		return err
	}
	return errors.Join(c.renew(ctx, o, storage), storage.close())
}

func (c *logRenew) renew(ctx context.Context, o out, storage *storage) error {
	region, err := c.find(ctx, storage.db.Directory("renew keys"))
	if err != nil {
		return err
	}
	renewed, err := postgres.NewStore(storage.db).RenewLogKeys(ctx, region.ID)
	if err != nil {
		return err
	}
	o.printf("%d households have another pseudonym in the access log from now on. Earlier lines keep theirs.\n", renewed)
	return nil
}

// inWords says what is wrong with one line or one seal.
func inWords(finding postgres.LogFinding) string {
	switch {
	case finding.Line.IsZero():
		return fmt.Sprintf("seal %d is %s", finding.Seal, finding.Trouble)
	case finding.Trouble == postgres.LineInserted:
		return fmt.Sprintf("line %s was inserted after its time was sealed", finding.Line)
	case finding.Trouble == postgres.LineMoved && finding.MovedTo != finding.Line:
		return fmt.Sprintf("line %s of seal %d was moved to %s", finding.Line, finding.Seal, finding.MovedTo)
	default:
		return fmt.Sprintf("line %s of seal %d was %s", finding.Line, finding.Seal, finding.Trouble)
	}
}
