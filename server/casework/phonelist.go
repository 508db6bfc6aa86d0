package casework

import (
	"regexp"
	"slices"
	"time"
)

// PhoneList (telefoonlijst) of one organisation: what is called when a case
// manager is at a kitchen table (practice 33). Only its newest version is kept:
// who left the list has no number here any more.
type PhoneList struct {
	ID           ID    // of the change that made this version
	Version      int64 // raised by one with every change; 0 when there is no list yet
	Organisation ID
	Phone        string // of the organisation itself; empty when unknown
	People       []PersonPhone
	Duty         []DutyShift
	ChangedBy    ID
	ChangedAt    time.Time
}

// PersonPhone is the number on which a colleague is called at work.
type PersonPhone struct {
	Person ID
	Phone  string
}

// DutyShift (dienst) is when a colleague answers for the whole organisation.
type DutyShift struct {
	Person ID
	From   time.Time
	Until  time.Time
}

// SetPhoneList gives an organisation its list: every number and every shift.
type SetPhoneList struct {
	ID              ID
	ExpectedVersion int64 // of the list its writer saw; 0 when there was none
	Phone           string
	People          []PersonPhone
	Duty            []DutyShift
}

// RegionNumbers (crisisnummers van de regio) are called in an emergency, beside
// the national numbers that the app knows by itself (practice 33).
type RegionNumbers struct {
	ID        ID
	Version   int64 // raised by one with every change; 0 when there is no list yet
	Lines     []RegionNumber
	ChangedBy ID
	ChangedAt time.Time
}

// RegionNumber is one number of the region's list.
type RegionNumber struct {
	Name  string // who answers, such as "Crisisdienst jeugd"
	Phone string
	Note  string // when to call, such as "dag en nacht"; empty when it says itself
}

// SetRegionNumbers gives a region its list, in the order it is shown.
type SetRegionNumbers struct {
	ID              ID
	ExpectedVersion int64 // of the list its writer saw; 0 when there was none
	Lines           []RegionNumber
}

// OfflineCard is what a tablet holds beside the directory, to call with when
// there is no network (practice 33).
type OfflineCard struct {
	Numbers []RegionNumber // of the region
	Duty    []DutyShift    // of the reader's own organisation
}

// Bounds of the lists.
const (
	maxPhones        = 500
	maxShifts        = 200
	maxRegionNumbers = 30
	longestShift     = 14 * 24 * time.Hour
)

var phoneNumber = regexp.MustCompile(`^\+?[0-9][0-9 ()-]{1,23}$`)

func checkPhone(phone, field string) error {
	if !phoneNumber.MatchString(phone) {
		return invalid(field, "Vul een telefoonnummer in, zoals 026 000 0000.")
	}
	return nil
}

// check says whether a list can be right for an organisation with these people.
func (s SetPhoneList) check(colleagues []ID) error {
	switch {
	case s.ID.IsZero():
		return missing("id", "practice 33", "De telefoonlijst heeft geen nummer.")
	case len(s.People) > maxPhones:
		return invalid("people", "Een telefoonlijst heeft hoogstens 500 mensen.")
	case len(s.Duty) > maxShifts:
		return invalid("duty", "Een rooster heeft hoogstens 200 diensten.")
	}
	if s.Phone != "" {
		if err := checkPhone(s.Phone, "phone"); err != nil {
			return err
		}
	}
	if err := s.checkPeople(colleagues); err != nil {
		return err
	}
	for i, shift := range s.Duty {
		if err := shift.check(fieldAt("duty", i), colleagues); err != nil {
			return err
		}
	}
	return nil
}

func (s SetPhoneList) checkPeople(colleagues []ID) error {
	seen := []ID{}
	for i, person := range s.People {
		field := fieldAt("people", i)
		switch {
		case !slices.Contains(colleagues, person.Person):
			return invalid(fieldIn(field, "person"), "Deze persoon werkt niet bij uw organisatie.")
		case slices.Contains(seen, person.Person):
			return invalid(fieldIn(field, "person"), "Deze persoon staat twee keer in de lijst.")
		}
		if err := checkPhone(person.Phone, fieldIn(field, "phone")); err != nil {
			return err
		}
		seen = append(seen, person.Person)
	}
	return nil
}

func (d DutyShift) check(field string, colleagues []ID) error {
	switch {
	case !slices.Contains(colleagues, d.Person):
		return invalid(fieldIn(field, "person"), "Deze persoon werkt niet bij uw organisatie.")
	case !d.Until.After(d.From):
		return invalid(fieldIn(field, "until"), "Een dienst eindigt na het begin.")
	case d.Until.Sub(d.From) > longestShift:
		return invalid(fieldIn(field, "until"), "Een dienst duurt hoogstens twee weken.")
	default:
		return nil
	}
}

func (s SetRegionNumbers) check() error {
	switch {
	case s.ID.IsZero():
		return missing("id", "practice 33", "De lijst met nummers heeft geen nummer.")
	case len(s.Lines) > maxRegionNumbers:
		return invalid("lines", "De lijst heeft hoogstens 30 nummers.")
	}
	for i, line := range s.Lines {
		field := fieldAt("lines", i)
		if line.Name == "" {
			return missing(fieldIn(field, "name"), "practice 33", "Schrijf op wie er opneemt.")
		}
		if err := checkPhone(line.Phone, fieldIn(field, "phone")); err != nil {
			return err
		}
	}
	return nil
}
