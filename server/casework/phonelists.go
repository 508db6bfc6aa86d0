package casework

import "context"

// PhoneList gives the list of the actor's own organisation; version 0 when
// there is none.
func (s *Service) PhoneList(ctx context.Context, actor Actor) (PhoneList, error) {
	var list PhoneList
	err := s.store.InTransaction(ctx, actor.writing(), func(tx Tx) error {
		var err error
		list, err = tx.PhoneList(ctx)
		return err
	})
	return list, err
}

// SetPhoneList gives the actor's organisation its list, by its administrator or
// a team lead. Sending it twice changes it once.
func (s *Service) SetPhoneList(ctx context.Context, actor Actor, set SetPhoneList) (PhoneList, error) {
	if err := MayBeside(actor, "setPhoneList"); err != nil {
		return PhoneList{}, err
	}
	list := PhoneList{
		ID: set.ID, Version: set.ExpectedVersion + 1, Organisation: actor.Organisation,
		Phone: set.Phone, People: append([]PersonPhone{}, set.People...), Duty: append([]DutyShift{}, set.Duty...), ChangedBy: actor.Person, ChangedAt: s.now(),
	}
	err := s.store.InTransaction(ctx, actor.writing(), func(tx Tx) error {
		known, err := tx.PhoneList(ctx)
		if err != nil {
			return err
		}
		if known.ID == set.ID && known.Version > 0 {
			list = known
			return nil
		}
		directory, err := tx.Directory(ctx)
		if err != nil {
			return err
		}
		if err := set.check(directory.at(actor.Organisation)); err != nil {
			return err
		}
		if known.Version != set.ExpectedVersion {
			return ChangedMeanwhile()
		}
		return tx.SavePhoneList(ctx, list)
	})
	return list, err
}

// at gives who works for an organisation now.
func (d Directory) at(organisation ID) []ID {
	colleagues := []ID{}
	for _, person := range d.People {
		if person.Organisation == organisation && person.Active {
			colleagues = append(colleagues, person.ID)
		}
	}
	return colleagues
}

// RegionNumbers gives the region's list; version 0 when there is none.
func (s *Service) RegionNumbers(ctx context.Context, actor Actor) (RegionNumbers, error) {
	var numbers RegionNumbers
	err := s.store.InTransaction(ctx, actor.writing(), func(tx Tx) error {
		var err error
		numbers, err = tx.RegionNumbers(ctx)
		return err
	})
	return numbers, err
}

// SetRegionNumbers gives the region its list, by the administrator of the
// Regieteam. Sending it twice changes it once.
func (s *Service) SetRegionNumbers(ctx context.Context, actor Actor, set SetRegionNumbers) (RegionNumbers, error) {
	if err := MayBeside(actor, "setRegionNumbers"); err != nil {
		return RegionNumbers{}, err
	}
	if err := set.check(); err != nil {
		return RegionNumbers{}, err
	}
	numbers := RegionNumbers{ID: set.ID, Version: set.ExpectedVersion + 1, Lines: append([]RegionNumber{}, set.Lines...), ChangedBy: actor.Person, ChangedAt: s.now()}
	err := s.store.InTransaction(ctx, actor.writing(), func(tx Tx) error {
		known, err := tx.RegionNumbers(ctx)
		switch {
		case err != nil:
			return err
		case known.ID == set.ID && known.Version > 0:
			numbers = known
			return nil
		case known.Version != set.ExpectedVersion:
			return ChangedMeanwhile()
		default:
			return tx.SaveRegionNumbers(ctx, numbers)
		}
	})
	return numbers, err
}

// card gives what a tablet calls with: the region's numbers and the duty of its
// own organisation. A tablet whose person works for nobody any more gets none.
func card(ctx context.Context, tx Tx) (OfflineCard, error) {
	numbers, err := tx.RegionNumbers(ctx)
	if err != nil {
		return OfflineCard{}, err
	}
	list, err := tx.PhoneList(ctx)
	if err != nil {
		return OfflineCard{}, err
	}
	return OfflineCard{Numbers: numbers.Lines, Duty: list.Duty}, nil
}
