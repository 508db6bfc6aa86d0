package casework

import (
	"context"
	"slices"
)

// PossibleDuplicate is a file that may be of the same household as another one,
// as one actor sees it, and why.
type PossibleDuplicate struct {
	Household *View
	Reasons   []DuplicateReason
}

// DuplicateReason is why two files may be of one household.
type DuplicateReason string

// The reasons.
const (
	SameAddress  DuplicateReason = "SAME_ADDRESS"
	SameResident DuplicateReason = "SAME_RESIDENT" // name and birth date
)

// PossibleDuplicates gives the files that may be of the same household, to who
// may link both: anybody else gets none, and a file that may not be seen is not
// told of. What is secret is not compared for who may not see it (practice 5).
// The number of statements is the same whatever there is.
func (s *Service) PossibleDuplicates(ctx context.Context, actor Actor, household ID) ([]PossibleDuplicate, error) {
	found := []PossibleDuplicate{}
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		files, err := tx.Load(ctx, []ID{household}, s.Today())
		if err != nil || len(files) == 0 || May(actor, "linkHousehold", files[0], s.Today()) != nil {
			return err
		}
		mine := files[0].ViewFor(actor, s.Today())
		alike, err := tx.Alike(ctx, &mine.Household)
		if err != nil {
			return err
		}
		others, err := tx.Load(ctx, alike, s.Today())
		if err != nil {
			return err
		}
		given := map[ID]bool{household: true}
		for _, other := range others {
			if reasons := mine.alikeFor(actor, other); len(reasons) > 0 {
				found, given[other.ID] = append(found, PossibleDuplicate{other.ViewFor(actor, s.Today()), reasons}), true
			}
		}
		return s.logReads(ctx, tx, actor, append(files, others...), given, "possibleDuplicates")
	})
	return found, err
}

// alikeFor says why a file may be of the same household, by what the actor sees
// of both; nothing to who may not link it, and when somebody looked at it.
func (v *View) alikeFor(actor Actor, file *Household) []DuplicateReason {
	if May(actor, "linkHousehold", file, v.Today) != nil || v.isSettled(file) {
		return nil
	}
	other, reasons := file.ViewFor(actor, v.Today), []DuplicateReason{}
	if v.Address.sameAs(other.Address) {
		reasons = append(reasons, SameAddress)
	}
	if slices.ContainsFunc(v.Residents, func(r Resident) bool { return other.sameAs(r, nil) != nil }) {
		reasons = append(reasons, SameResident)
	}
	return reasons
}

// isSettled says that one of the two is closed by a link, or that somebody said
// that they are two households.
func (v *View) isSettled(other *Household) bool {
	told := func(h *Household, of ID) bool {
		return slices.ContainsFunc(h.Relations, func(r Relation) bool { return r.Other == of && (r.Kind == NotTheSame || !r.stands()) })
	}
	return !v.LinkedTo.IsZero() || !other.LinkedTo.IsZero() || told(&v.Household, other.ID) || told(other, v.ID)
}

// sameAs says that two addresses are of one dwelling. One that is kept from the
// reader is like none.
func (a Address) sameAs(b Address) bool {
	if a.HouseNumber == "" || folded(a.HouseNumber) != folded(b.HouseNumber) || folded(a.Suffix) != folded(b.Suffix) {
		return false
	}
	inStreet := a.Street != "" && folded(a.Street) == folded(b.Street) && folded(a.City) == folded(b.City)
	return inStreet || (a.PostalCode != "" && folded(a.PostalCode) == folded(b.PostalCode))
}
