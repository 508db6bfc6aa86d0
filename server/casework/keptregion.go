package casework

import (
	"context"
	"slices"
	"strings"
	"time"
)

// KeptRegion is the region as its administrator sees it (access §2): how it is
// called, on screens, in mail and on what is published.
type KeptRegion struct {
	ID      ID
	Version int64 // raised by one with every change; 0 while it has the name it was made with
	Name    string
	Changes []RegionNaming
}

// RegionNaming is one name that a region got after the one it was made with: who
// gave it, and when.
type RegionNaming struct {
	ID      ID
	Version int64  // of the region after it
	Name    string // since then
	By      ID
	ByName  string
	At      time.Time
}

// RenameRegion gives the region another name.
type RenameRegion struct {
	ID              ID // of the change, made by the client
	ExpectedVersion int64
	Name            string
}

// KeptRegions keeps how regions are called.
type KeptRegions interface {
	// KeptRegion gives a region with the names that it got.
	KeptRegion(ctx context.Context, region ID) (KeptRegion, error)
	// ChangeRegion does one change at a time in a region, as ChangeAccounts does; others
	// are the names of the other regions of this server. Without a change nothing is kept.
	ChangeRegion(ctx context.Context, region ID, change func(region KeptRegion, others []string) (*KeptRegion, error)) error
}

// KeptRegion gives the region to its administrator; nil to others, who have its name.
func (s *Service) KeptRegion(ctx context.Context, actor Actor) (*KeptRegion, error) {
	if refused := mayRenameRegion(actor) != nil; refused {
		return nil, nil //nolint:nilnil,nilerr // who administers nothing reads nothing
	}
	region, err := s.accounts.KeptRegion(ctx, actor.Region)
	return &region, err
}

// RenameRegion gives the region another name. Sending it twice does it once.
func (s *Service) RenameRegion(ctx context.Context, actor Actor, wanted RenameRegion) (KeptRegion, error) {
	if err := mayRenameRegion(actor); err != nil {
		return KeptRegion{}, err
	}
	if wanted.ID.IsZero() {
		return KeptRegion{}, missing("id", "", "De wijziging heeft geen nummer.")
	}
	var renamed KeptRegion
	err := s.accounts.ChangeRegion(ctx, actor.Region, func(region KeptRegion, others []string) (*KeptRegion, error) {
		renamed = region
		if slices.ContainsFunc(region.Changes, func(c RegionNaming) bool { return c.ID == wanted.ID }) {
			return nil, nil //nolint:nilnil // it was done already: nothing to keep
		}
		if region.Version != wanted.ExpectedVersion {
			return nil, ChangedMeanwhile()
		}
		renamed.Name, renamed.Version = tidyName(wanted.Name), region.Version+1
		renamed.Changes = append(slices.Clone(region.Changes), RegionNaming{
			ID: wanted.ID, Version: renamed.Version, Name: renamed.Name, By: actor.Person, At: s.now().UTC().Truncate(time.Microsecond),
		})
		return &renamed, CheckRegionName(renamed.Name, others)
	})
	if err != nil {
		return KeptRegion{}, err
	}
	s.poke(actor.Region)
	return renamed, nil
}

// CheckRegionName refuses a name that a region cannot have, or that another region of
// the server has: commands tell regions apart by it.
func CheckRegionName(name string, others []string) error {
	switch {
	case tidyName(name) == "":
		return missing("name", "", "Schrijf op hoe de regio heet.")
	case tooLong(name):
		return nameTooLong("name")
	case slices.ContainsFunc(others, func(other string) bool { return strings.EqualFold(other, name) }):
		return invalid("name", "Op deze server is er al een regio met deze naam.")
	default:
		return nil
	}
}

func (noAccounts) KeptRegion(context.Context, ID) (KeptRegion, error) { return KeptRegion{}, nil }

func (noAccounts) ChangeRegion(context.Context, ID, func(KeptRegion, []string) (*KeptRegion, error)) error {
	return notNow("", "Mensen worden hier niet beheerd.")
}
