package casework

import (
	"cmp"
	"slices"
	"time"
)

// ClosedDay (sluitingsdag) is a day that a region chose to be no working day,
// beside the holidays and the days between them (practice 26).
type ClosedDay struct {
	Day  Day
	Name string // such as "Airborneherdenking"
}

// maxClosedDays bounds the list of a region.
const maxClosedDays = 200

// closed says that the region chose to be closed on a day.
func (c Calendar) closed(day Day) bool {
	_, found := slices.BinarySearchFunc(c.Closed, day, func(one ClosedDay, day Day) int { return cmp.Compare(one.Day, day) })
	return found
}

// checkClosedDays looks at a whole list, in the order in which it was typed. Days
// that are over may stay: what was due is still counted with them.
func checkClosedDays(days []ClosedDay, today Day) error {
	if len(days) > maxClosedDays {
		return invalid("closedDays", "Een regio heeft hoogstens 200 sluitingsdagen.")
	}
	seen := map[Day]bool{}
	for i, one := range days {
		field := fieldAt("closedDays", i)
		switch {
		case one.Day == "":
			return missing(fieldIn(field, "day"), "practice 26", "Vul in op welke dag de regio gesloten is.")
		case one.Day > today.Plus(maxParameterAhead):
			return invalid(fieldIn(field, "day"), "Kies een dag binnen drie jaar.")
		case weekend(one.Day):
			return invalid(fieldIn(field, "day"), "Dit is een zaterdag of zondag. Dan is er al geen werkdag.")
		case seen[one.Day]:
			return invalid(fieldIn(field, "day"), "Deze dag staat er twee keer in.")
		case one.Name == "":
			return missing(fieldIn(field, "name"), "practice 26", "Schrijf op waarom de regio dan gesloten is.")
		}
		seen[one.Day] = true
	}
	return nil
}

func weekend(day Day) bool {
	at, err := time.Parse(dayLayout, string(day))
	return err == nil && (at.Weekday() == time.Saturday || at.Weekday() == time.Sunday)
}

// inOrderOfDays gives the list as it is kept; nil, which changes nothing, stays nil.
func inOrderOfDays(days []ClosedDay) []ClosedDay {
	sorted := slices.Clone(days)
	slices.SortFunc(sorted, func(a, b ClosedDay) int { return cmp.Compare(a.Day, b.Day) })
	return sorted
}

// closedDaysOf gives the list that the last change of it left: days are dated, so
// that it holds for every day, whenever it was set.
func closedDaysOf(changes []ParameterChange) []ClosedDay {
	list, version := []ClosedDay{}, int64(0)
	for _, change := range changes {
		if change.ClosedDays != nil && change.Version > version {
			list, version = change.ClosedDays, change.Version
		}
	}
	return list
}

// closedDaysHistory gives the changes that set the list, the first first.
func closedDaysHistory(changes []ParameterChange) []ParameterChange {
	return slices.DeleteFunc(slices.Clone(changes), func(change ParameterChange) bool { return change.ClosedDays == nil })
}
