package casework

import (
	"context"
	"fmt"
	"slices"
)

// Bounds of the history of parameters.
const (
	maxParameterChanges = 1000 // of one region: two a week for ten years
	maxParameterAhead   = 1096 // days that a change may be planned ahead: three years
)

// SetParameters is a change of a region's parameters.
type SetParameters struct {
	ID              ID
	ExpectedVersion int64 // of the last change its writer saw; 0 when there was none
	FromDay         Day   // the first day the values hold: today or later
	Reason          string
	Values          []ParameterValue
	ClosedDays      []ClosedDay // the whole list; nil leaves it as it is
}

func (s SetParameters) check(today Day) error {
	switch {
	case s.ID.IsZero():
		return missing("id", "", "De wijziging heeft geen nummer.")
	case s.FromDay == "":
		return missing("fromDay", "", "Vul in vanaf welke dag dit geldt.")
	case s.FromDay < today:
		return invalid("fromDay", "Deze dag is al voorbij. Kies vandaag of later.")
	case s.FromDay > today.Plus(maxParameterAhead):
		return invalid("fromDay", "Kies een dag binnen drie jaar.")
	case s.Reason == "":
		return missing("reason", "", "Schrijf op waarom de regio dit wijzigt.")
	case len(s.Values) == 0 && s.ClosedDays == nil:
		return missing("values", "", "Kies minstens één waarde.")
	}
	seen := map[ParameterCode]bool{}
	for i, value := range s.Values {
		field := fieldAt("values", i)
		if seen[value.Code] {
			return invalid(fieldIn(field, "code"), "Deze waarde staat er twee keer in.")
		}
		seen[value.Code] = true
		if err := value.check(field); err != nil {
			return err
		}
	}
	return checkClosedDays(s.ClosedDays, today)
}

func (v ParameterValue) check(field string) error {
	kind := kindOfParameter(v.Code)
	if kind == nil {
		return unknown(fieldIn(field, "code"))
	}
	if v.Value < kind.Minimum || v.Value > kind.Maximum {
		refusal := invalid(fieldIn(field, "value"), fmt.Sprintf("Vul een getal in van %d tot en met %d.", kind.Minimum, kind.Maximum))
		refusal.Rule = kind.Rule
		return refusal
	}
	return nil
}

// ParameterSheet is every parameter of a region, as it stands on a day, with its
// history.
type ParameterSheet struct {
	Version    int64 // of the last change; 0 when there was none
	Parameters []ParameterLine

	ClosedDays        []ClosedDay       // every day that the region chose to be closed on, in order
	ClosedDaysHistory []ParameterChange // the changes that set that list, in order
}

// ParameterLine is one parameter of a region.
type ParameterLine struct {
	ParameterKind
	Value   int            // in force
	Since   Day            // the day it came into force; empty while the region goes by practice
	History []ParameterSet // every value that was set, the first first; those that come included
}

// ParameterSet is one value of a parameter with the change that set it.
type ParameterSet struct {
	Value int
	ParameterChange
}

func sheetOf(changes []ParameterChange, today Day) ParameterSheet {
	goingBy := ParametersOf(changes, today)
	sheet := ParameterSheet{Version: goingBy.Version, Parameters: []ParameterLine{}, ClosedDays: goingBy.ClosedDays, ClosedDaysHistory: closedDaysHistory(changes)}
	for _, kind := range parameterKinds {
		line := ParameterLine{ParameterKind: kind, Value: goingBy.Value(kind.Code), History: []ParameterSet{}}
		for _, change := range changes {
			for _, value := range change.Values {
				if value.Code != kind.Code {
					continue
				}
				line.History = append(line.History, ParameterSet{value.Value, change})
				if change.From <= today {
					line.Since = max(line.Since, change.From)
				}
			}
		}
		sheet.Parameters = append(sheet.Parameters, line)
	}
	return sheet
}

// RegionParameters gives every parameter of the region with its history. They
// hold nothing about anybody: whoever signed in may read them.
func (s *Service) RegionParameters(ctx context.Context, actor Actor) (ParameterSheet, error) {
	var sheet ParameterSheet
	err := s.store.InTransaction(ctx, actor.writing(), func(tx Tx) error {
		region, err := tx.Region(ctx)
		sheet = sheetOf(region.Changes, s.Today())
		return err
	})
	return sheet, err
}

// SetRegionParameters changes parameters of the region from a day on; what was
// stays in the history. By the administrator of the Regieteam. Sending it twice
// changes once. What lists need of open files is derived anew by whom Deriving
// named, after the commit.
func (s *Service) SetRegionParameters(ctx context.Context, actor Actor, set SetParameters) (ParameterSheet, error) {
	if err := MayBeside(actor, "setRegionParameters"); err != nil {
		return ParameterSheet{}, err
	}
	var sheet ParameterSheet
	changed := false
	err := s.store.InTransaction(ctx, actor.writing(), func(tx Tx) error {
		region, err := tx.Region(ctx)
		if err != nil {
			return err
		}
		changes := region.Changes
		if !slices.ContainsFunc(changes, func(c ParameterChange) bool { return c.ID == set.ID }) {
			change, err := s.changeAfter(changes, actor, set)
			if err != nil {
				return err
			}
			if err := tx.ChangeParameters(ctx, change); err != nil {
				return err
			}
			changes, changed = append(slices.Clone(changes), change), true
		}
		sheet = sheetOf(changes, s.Today())
		return nil
	})
	if err == nil && changed {
		s.derive(actor.Region)
	}
	return sheet, err
}

func (s *Service) changeAfter(changes []ParameterChange, actor Actor, set SetParameters) (ParameterChange, error) {
	if err := set.check(s.Today()); err != nil {
		return ParameterChange{}, err
	}
	newest := ParametersOf(changes, s.Today()).Version
	switch {
	case newest != set.ExpectedVersion:
		return ParameterChange{}, ChangedMeanwhile()
	case newest >= maxParameterChanges:
		return ParameterChange{}, notNow("", "De geschiedenis van deze regio is vol.")
	}
	return ParameterChange{
		ID: set.ID, Version: newest + 1, From: set.FromDay, Values: append([]ParameterValue{}, set.Values...),
		ClosedDays: inOrderOfDays(set.ClosedDays), Reason: set.Reason, SetBy: actor.Person, SetAt: s.now(),
	}, nil
}
