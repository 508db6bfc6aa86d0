package main

import (
	"context"
	"errors"
)

// importCommands reads files of partners.
type importCommands struct {
	Rent importRent `cmd:"" help:"Read a housing association's rent file (CSV)."`
}

type importRent struct {
	storageConfig `embed:""`
	inRegion      `embed:""`

	File         string `arg:"" type:"existingfile" help:"The file."`
	Organisation string `required:"" placeholder:"NAME" help:"Housing association that it comes from."`
}

func (c *importRent) run(context.Context, out) error { return errors.New("not built yet") }
