package casework

import (
	"context"
	"slices"
	"time"
)

// Devices gives the devices that an actor keeps: their own, those of the team
// they lead, those of the region they administer; those heard of last first.
func (s *Service) Devices(ctx context.Context, actor Actor) ([]Device, error) {
	kept := []Device{}
	err := s.store.InTransaction(ctx, actor.writing(), func(tx Tx) error {
		devices, err := tx.Devices(ctx, nil)
		for _, device := range devices {
			if MayKeepDevice(actor, device) == nil {
				device.Own = device.usedBy(actor.Person)
				kept = append(kept, device)
			}
		}
		return err
	})
	return kept, err
}

// RenameDevice gives a device another name. Sending it twice changes it once.
func (s *Service) RenameDevice(ctx context.Context, actor Actor, rename RenameDevice) (Device, error) {
	name, err := DeviceName(rename.Name)
	if err != nil {
		return Device{}, err
	}
	return s.changeDevice(ctx, actor, ChangeDevice{ID: rename.ID, Device: rename.Device, ExpectedVersion: rename.ExpectedVersion}, DeviceWasRenamed, name)
}

// RetireDevice lets a device send what it has and then wipe itself. Sending it
// twice does it once.
func (s *Service) RetireDevice(ctx context.Context, actor Actor, device ChangeDevice) (Device, error) {
	return s.changeDevice(ctx, actor, device, DeviceIsRetired, "")
}

// ReportDeviceLost ends every session of a device at once, and lets it wipe
// itself when it asks. Sending it twice does it once.
func (s *Service) ReportDeviceLost(ctx context.Context, actor Actor, device ChangeDevice) (Device, error) {
	return s.changeDevice(ctx, actor, device, DeviceIsLost, "")
}

func (s *Service) changeDevice(ctx context.Context, actor Actor, wanted ChangeDevice, act DeviceAct, name string) (Device, error) {
	if wanted.ID.IsZero() {
		return Device{}, missing("id", "", "De wijziging heeft geen nummer.")
	}
	var device Device
	err := s.store.InTransaction(ctx, actor.writing(), func(tx Tx) error {
		known, err := tx.Devices(ctx, []ID{wanted.Device})
		if err != nil {
			return err
		}
		if len(known) == 0 || MayKeepDevice(actor, known[0]) != nil { // whether it exists is not everybody's to know
			return unknown("device")
		}
		device = known[0]
		device.Own = device.usedBy(actor.Person)
		if slices.ContainsFunc(device.Changes, func(c DeviceChange) bool { return c.ID == wanted.ID }) {
			return nil
		}
		if device.Version != wanted.ExpectedVersion {
			return ChangedMeanwhile()
		}
		return device.change(ctx, tx, actor, DeviceChange{ID: wanted.ID, Act: act, Name: name, At: s.now()})
	})
	if err == nil {
		s.poke(actor.Region) // tablets ask what they must do
	}
	return device, err
}

// change does one thing to a device and keeps who did it.
func (d *Device) change(ctx context.Context, tx Tx, actor Actor, change DeviceChange) error {
	state, err := d.State.After(change.Act)
	if err != nil {
		return err
	}
	if change.Name == "" {
		change.Name = d.Name
	}
	d.Version++
	d.State, d.Name = state, change.Name
	change.Version, change.By, change.For = d.Version, actor.Person, actor.Organisation
	change.At = change.At.UTC().Truncate(time.Microsecond)
	d.Changes = append(slices.Clone(d.Changes), change)
	return tx.ChangeDevice(ctx, *d, change)
}
