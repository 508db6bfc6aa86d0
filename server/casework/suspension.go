package casework

import "slices"

// Suspension (opschorting) is the landlord's promise not to evict during a
// term, with the arrears frozen (route 3.1c–e).
type Suspension struct {
	Made
	SuspendEviction
	EndedOn        Day // empty while it runs to its term
	EndedReason    string
	Extends        ID // the suspension it goes on after; zero for a first one
	ExtendedReason string
}

// lastDay is the last day on which the suspension holds.
func (s Suspension) lastDay() Day {
	if s.EndedOn != "" && s.EndedOn <= s.Until {
		return s.EndedOn.Plus(-1)
	}
	return s.Until
}

// ExtendSuspension agrees a longer term: a new suspension that goes on where the
// earlier one stops, with the same frozen arrears (route 3.1c–e).
type ExtendSuspension struct {
	Suspension ID
	Until      Day // the last day of the new term
	Reason     string
}

// Apply adds the suspension that goes on.
func (e ExtendSuspension) Apply(h *Household, act Act) error {
	at := slices.IndexFunc(h.Suspensions, func(s Suspension) bool { return s.ID == e.Suspension })
	switch {
	case e.Until == "":
		return missing("until", "3.1e", "Vul in tot en met welke dag: de termijn is verplicht.")
	case e.Reason == "":
		return missing("reason", "3.1e", "Schrijf op waarom de termijn langer wordt.")
	case at < 0:
		return unknown("suspension")
	}
	before := h.Suspensions[at]
	from := before.lastDay().Plus(1)
	if e.Until < from {
		return invalid("until", "De nieuwe termijn eindigt niet later dan de oude.")
	}
	made, err := h.under(before.Plan, act.made(act.Operation))
	if err != nil {
		return err
	}
	next := before.SuspendEviction
	next.From, next.Until = from, e.Until
	h.Suspensions = append(h.Suspensions, Suspension{Made: made, SuspendEviction: next, Extends: before.ID, ExtendedReason: e.Reason})
	return nil
}

// SuspendEviction suspends the eviction with a mandatory term (route 3.1e).
type SuspendEviction struct {
	Plan        ID
	From        Day
	Until       Day   // the last day of the term
	FrozenCents Cents // the arrears frozen (route 3.1d); 0 when there are none
	FrozenOn    Day
}

// Apply starts the suspension. No eviction can be cleared while it runs
// (practice 21).
func (s SuspendEviction) Apply(h *Household, act Act) error {
	made, err := h.under(s.Plan, act.made(act.Operation))
	if err != nil {
		return err
	}
	switch {
	case s.From == "":
		return missing("from", "3.1c", "Vul in vanaf welke dag de ontruiming is opgeschort.")
	case s.Until == "":
		return missing("until", "3.1e", "Vul in tot en met welke dag: de termijn is verplicht.")
	case s.Until < s.From:
		return invalid("until", "De termijn eindigt voordat hij begint.")
	case s.FrozenCents < 0:
		return invalid("frozenCents", "Het bevroren bedrag kan niet negatief zijn.")
	case s.FrozenCents > 0 && s.FrozenOn == "":
		return missing("frozenOn", "3.1d", "Vul in op welke dag de achterstand is bevroren.")
	}
	h.Suspensions = append(h.Suspensions, Suspension{Made: made, SuspendEviction: s})
	return nil
}

// RunsOn says that the suspension covers a day.
func (s Suspension) RunsOn(day Day) bool {
	return day.Within(s.From, s.Until) && (s.EndedOn == "" || day < s.EndedOn)
}

// SuspensionOn gives the suspension that covers a day; nil when none does.
func (h *Household) SuspensionOn(day Day) *Suspension {
	for i := range h.Suspensions {
		if h.Suspensions[i].RunsOn(day) {
			return &h.Suspensions[i]
		}
	}
	return nil
}

// EndSuspension ends a suspension before its term. Online only.
type EndSuspension struct {
	Suspension ID
	On         Day // the first day it no longer holds
	Reason     string
}

// Apply ends the suspension.
func (e EndSuspension) Apply(h *Household, act Act) error {
	switch {
	case e.On == "":
		return missing("on", "3.1c", "Vul in vanaf welke dag de opschorting stopt.")
	case e.On < act.Today:
		return invalid("on", "Deze dag is al voorbij.")
	case e.Reason == "":
		return missing("reason", "3.1c", "Schrijf op waarom de opschorting stopt.")
	}
	for i := range h.Suspensions {
		suspension := &h.Suspensions[i]
		if suspension.ID != e.Suspension {
			continue
		}
		if suspension.EndedOn != "" || suspension.Until < act.Today {
			return notNow("3.1c", "Deze opschorting is al gestopt.")
		}
		suspension.EndedOn, suspension.EndedReason = e.On, e.Reason
		return nil
	}
	return unknown("suspension")
}
