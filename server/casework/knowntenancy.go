package casework

import (
	"context"
	"maps"
	"slices"
)

// KnownTenancy is a landlord's tenancy with the file that it is in.
type KnownTenancy struct {
	File    *Household // whole, for the rules to be tried on; nothing of it is told
	Tenancy *Tenancy   // of the file
}

// Tenancies gives which of a landlord's tenancy numbers are in a file, by number,
// for its program: what it tells is compared with what stands there. Nobody else
// gets anything.
func (s *Service) Tenancies(ctx context.Context, actor Actor, numbers []string) (map[string]KnownTenancy, error) {
	known := map[string]KnownTenancy{}
	if !actor.passesOnBooks() || len(numbers) == 0 {
		return known, nil
	}
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		named := make([]TenancyName, len(numbers))
		for i, number := range numbers {
			named[i].Number = number
		}
		households, err := tx.TenancyHouseholds(ctx, actor.Organisation, named)
		if err != nil || len(households) == 0 {
			return err
		}
		files, err := tx.Load(ctx, slices.Compact(slices.SortedFunc(maps.Values(households), ID.Compare)), s.Today())
		if err != nil {
			return err
		}
		for number, household := range households {
			at := slices.IndexFunc(files, func(h *Household) bool { return h.ID == household })
			if at < 0 {
				continue
			}
			if tenancy := files[at].numbered(actor.Organisation, number); tenancy != nil {
				known[number] = KnownTenancy{File: files[at], Tenancy: tenancy}
			}
		}
		return nil
	})
	return known, err
}

// numbered gives the last tenancy that a landlord knows under a number; nil when
// there is none.
func (h *Household) numbered(landlord ID, number string) *Tenancy {
	for i := len(h.Tenancies) - 1; i >= 0; i-- {
		if tenancy := &h.Tenancies[i]; tenancy.Landlord == landlord && tenancy.Number == number {
			return tenancy
		}
	}
	return nil
}
