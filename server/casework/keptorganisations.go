package casework

import (
	"context"
	"slices"
)

// KeptOrganisations keeps the organisations of a region.
type KeptOrganisations interface {
	// Organisations gives all of a region, by name, with what was done to them.
	Organisations(ctx context.Context, region ID, today Day) ([]KeptOrganisation, error)
	// ChangeOrganisations does one change at a time in a region, as ChangeAccounts
	// does. Without a change nothing is kept.
	ChangeOrganisations(ctx context.Context, region ID, today Day, change func([]KeptOrganisation) (*KeptOrganisation, error)) error
}

// Organisations gives the organisations of the region to its administrator;
// others none: they have the directory.
func (s *Service) Organisations(ctx context.Context, actor Actor) ([]KeptOrganisation, error) {
	if may := mayKeepOrganisations(actor); may != nil {
		return []KeptOrganisation{}, nil //nolint:nilerr // who keeps none reads none
	}
	return s.accounts.Organisations(ctx, actor.Region, DayOf(s.now()))
}

// AddOrganisation lets an organisation work in the region. Sending it twice adds
// it once.
func (s *Service) AddOrganisation(ctx context.Context, actor Actor, wanted AddOrganisation) (KeptOrganisation, error) {
	return s.changeOrganisation(ctx, actor, wanted.ID, wanted.ID, func(known []KeptOrganisation) (KeptOrganisation, error) {
		added := KeptOrganisation{ID: wanted.ID, Name: tidyName(wanted.Name), Kind: wanted.Kind}
		if slices.ContainsFunc(known, func(k KeptOrganisation) bool { return k.ID == wanted.ID }) {
			return added, notNow("", "Deze organisatie staat al in de lijst.")
		}
		if err := added.checkKind(known); err != nil {
			return added, err
		}
		if err := added.checkName(known); err != nil {
			return added, err
		}
		return added.changed(OrganisationChange{ID: wanted.ID, Act: OrganisationAdded}, actor, s.now()), nil
	})
}

// RenameOrganisation gives an organisation another name. Sending it twice does it
// once.
func (s *Service) RenameOrganisation(ctx context.Context, actor Actor, wanted RenameOrganisation) (KeptOrganisation, error) {
	return s.changeOrganisation(ctx, actor, wanted.ID, wanted.Organisation, func(known []KeptOrganisation) (KeptOrganisation, error) {
		renamed, err := seenBefore(known, wanted.Organisation, wanted.ExpectedVersion)
		if err != nil {
			return renamed, err
		}
		renamed.Name = tidyName(wanted.Name)
		if err := renamed.checkName(known); err != nil {
			return renamed, err
		}
		return renamed.changed(OrganisationChange{ID: wanted.ID, Act: OrganisationRenamed}, actor, s.now()), nil
	})
}

// ChooseYouthProtection makes an organisation the region's for youth protection.
// Sending it twice does it once.
func (s *Service) ChooseYouthProtection(ctx context.Context, actor Actor, wanted ChooseYouthProtection) (KeptOrganisation, error) {
	return s.changeOrganisation(ctx, actor, wanted.ID, wanted.Organisation, func(known []KeptOrganisation) (KeptOrganisation, error) {
		chosen, err := seenBefore(known, wanted.Organisation, wanted.ExpectedVersion)
		switch {
		case err != nil:
			return chosen, err
		case stoppedOn(chosen.EndsFrom, DayOf(s.now())):
			return chosen, notNow("", "Deze organisatie is al gestopt.")
		case chosen.Kind != YouthProtection:
			return chosen, &Error{Code: Invalid, Rule: "practice 26", Message: "Kies een organisatie voor jeugdbescherming.", Field: "organisation"}
		}
		chosen.YouthRequests = true
		return chosen.changed(OrganisationChange{ID: wanted.ID, Act: OrganisationChosen}, actor, s.now()), nil
	})
}

// seenBefore finds an organisation, as its writer saw it.
func seenBefore(known []KeptOrganisation, id ID, version int64) (KeptOrganisation, error) {
	at := slices.IndexFunc(known, func(k KeptOrganisation) bool { return k.ID == id })
	switch {
	case at < 0:
		return KeptOrganisation{}, unknown("organisation")
	case known[at].Version != version:
		return known[at], ChangedMeanwhile()
	default:
		return known[at], nil
	}
}

// changeOrganisation keeps a change of an organisation, once, and tells the apps
// of the region: its names are in all of them.
func (s *Service) changeOrganisation(ctx context.Context, actor Actor, change, about ID, decide func([]KeptOrganisation) (KeptOrganisation, error)) (KeptOrganisation, error) {
	if err := mayKeepOrganisations(actor); err != nil {
		return KeptOrganisation{}, err
	}
	if change.IsZero() {
		return KeptOrganisation{}, missing("id", "", "De wijziging heeft geen nummer.")
	}
	var organisation KeptOrganisation
	err := s.accounts.ChangeOrganisations(ctx, actor.Region, DayOf(s.now()), func(known []KeptOrganisation) (*KeptOrganisation, error) {
		if at := slices.IndexFunc(known, func(k KeptOrganisation) bool { return k.ID == about && k.did(change) }); at >= 0 {
			organisation = known[at]
			return nil, nil //nolint:nilnil // it was done already: nothing to keep
		}
		var err error
		organisation, err = decide(known)
		return &organisation, err
	})
	if err != nil {
		return KeptOrganisation{}, err
	}
	s.poke(actor.Region)
	return organisation, nil
}

func (noAccounts) Organisations(context.Context, ID, Day) ([]KeptOrganisation, error) {
	return []KeptOrganisation{}, nil
}

func (noAccounts) ChangeOrganisations(context.Context, ID, Day, func([]KeptOrganisation) (*KeptOrganisation, error)) error {
	return notNow("", "Mensen worden hier niet beheerd.")
}
