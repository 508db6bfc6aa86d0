package intake

import (
	"context"
	"errors"
	"fmt"
	"time"

	"regieroute/server/broken"
	"regieroute/server/casework"
)

const (
	takeInWithin = 2 * time.Hour    // the largest delivery takes minutes
	letGoWithin  = 10 * time.Second // to say that others may go on
	mostAttempts = 3                // in a row, without getting further
)

// errStopped ends an import that somebody stopped.
var errStopped = errors.New("somebody stopped it")

// TakeIn takes the next delivery of a region in; false when there is none. When
// ctx ends, another server goes on where this one was, or this one after its
// restart: how far it is stands in the database after every transaction, and a
// transaction that happened twice changes nothing.
func (d *Desk) TakeIn(ctx context.Context, region casework.ID) (bool, error) {
	delivery, content, found, err := d.Store.Claim(ctx, region)
	if err != nil || !found {
		return false, err
	}
	within, cancel := context.WithTimeout(ctx, takeInWithin)
	defer cancel()
	err = broken.Caught(func() error { return d.takeIn(within, &delivery, content) })
	switch {
	case err == nil:
		delivery.Status = Done
	case errors.Is(err, errStopped):
		delivery.Status = Stopped
	case ctx.Err() != nil:
		return true, d.letGo(delivery, false)
	case delivery.Attempts < mostAttempts:
		return true, errors.Join(err, d.letGo(delivery, true))
	default:
		delivery.Status = Failed
	}
	if errors.Is(err, errStopped) {
		err = nil
	}
	delivery.EndedAt = d.Now()
	return true, errors.Join(err, d.Store.End(context.WithoutCancel(ctx), delivery))
}

func (d *Desk) letGo(delivery Delivery, broke bool) error {
	ctx, cancel := context.WithTimeout(context.Background(), letGoWithin)
	defer cancel()
	return d.Store.Release(ctx, delivery, broke)
}

func (d *Desk) takeIn(ctx context.Context, delivery *Delivery, content []byte) error {
	if delivery.Kind == CasesAtStart {
		return d.takeCasesIn(ctx, delivery, content)
	}
	file, err := delivery.read(content)
	if err != nil {
		return fmt.Errorf("read a delivery again: %w", err)
	}
	rent := RentImport{
		Cases: d.Cases, AsOf: delivery.AsOf, ArrearsOnly: delivery.ArrearsOnly, From: delivery.DoneSo, Before: delivery.Report,
		Association: casework.Actor{Region: delivery.Region, Organisation: delivery.Organisation, OrganisationRole: casework.Landlord, Process: "import"},
		Keep:        d.keeping(delivery),
	}
	report, err := rent.Run(ctx, file)
	if err == nil {
		delivery.Report = report
	}
	return err
}

// keeping keeps how far a delivery is, and says to end when somebody stopped it.
func (d *Desk) keeping(delivery *Delivery) func(ctx context.Context, done, total int, report RentReport) error {
	return func(ctx context.Context, done, total int, report RentReport) error {
		delivery.DoneSo, delivery.Total, delivery.Report, delivery.Attempts = done, total, report, 0
		goOn, err := d.Store.Keep(ctx, *delivery)
		if err == nil && !goOn {
			return errStopped
		}
		return err
	}
}
