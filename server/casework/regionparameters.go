package casework

import (
	"cmp"
	"slices"
	"time"
)

// RegionParameters are what files of a region go by on a day. Files of one
// reading share them; nobody changes them.
type RegionParameters struct {
	Parameters       // in force on the day the file was read for
	Version    int64 // of the last change: what is derived from a file depends on it; 0 when there was none
	Steps      []ParametersFrom
	ClosedDays []ClosedDay // chosen days that are no working days, in order
	Endings    Endings     // organisations that stop or stopped: no parameter, but files go by it alike
}

// ParametersFrom are the values from a day on, until the next.
type ParametersFrom struct {
	From Day // empty: from the beginning
	Parameters
}

// ParameterChange is one change of a region's parameters. Changes are never
// changed: together they are the history.
type ParameterChange struct {
	ID      ID
	Version int64 // 1 is the region's first
	From    Day   // the first day the values hold
	Values  []ParameterValue
	// Every day that the region chose to be closed on, in order; nil when the change leaves the list as it is.
	ClosedDays []ClosedDay
	Reason     string
	SetBy      ID
	SetAt      time.Time
}

// ParameterValue is a parameter with a value.
type ParameterValue struct {
	Code  ParameterCode
	Value int
}

// byDefault is what files go by in a region that never set anything.
var byDefault = &RegionParameters{Parameters: DefaultParameters(), Steps: []ParametersFrom{{Parameters: DefaultParameters()}}}

// ParametersOf gives what files go by on a day after a region's changes. Of each
// parameter the value with the latest first day counts, and of equal days the one
// that was set last: so a value that is set from tomorrow leaves another that was
// planned for next year as it is.
func ParametersOf(changes []ParameterChange, today Day) *RegionParameters {
	if len(changes) == 0 {
		return byDefault
	}
	inOrder := slices.Clone(changes)
	slices.SortFunc(inOrder, func(a, b ParameterChange) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.Version, b.Version))
	})
	made := &RegionParameters{Steps: []ParametersFrom{{Parameters: DefaultParameters()}}, ClosedDays: closedDaysOf(changes)}
	for _, change := range inOrder {
		made.Version = max(made.Version, change.Version)
		last := made.Steps[len(made.Steps)-1]
		if last.From != change.From {
			made.Steps = append(made.Steps, ParametersFrom{From: change.From, Parameters: last.Parameters})
		}
		values := &made.Steps[len(made.Steps)-1].Parameters
		for _, value := range change.Values {
			if kind := kindOfParameter(value.Code); kind != nil { // one that is no more is let be
				*kind.of(values) = value.Value
			}
		}
	}
	made.Parameters = made.on(today).Parameters
	return made
}

// on gives the values that hold on a day.
func (r *RegionParameters) on(day Day) ParametersFrom {
	found := r.Steps[0]
	for _, step := range r.Steps {
		if step.From <= day {
			found = step
		}
	}
	return found
}

// parameters are what the rules count with: the region's values, or those of
// practice for a file that was made by hand.
func (h *Household) parameters() *RegionParameters {
	if h.Parameters == nil {
		return byDefault
	}
	return h.Parameters
}

// ParametersVersion tells by which changes of the region, of its parameters and of
// the ends of its organisations, what follows from the file was derived.
func (h *Household) ParametersVersion() int64 { return h.parameters().derivedBy() }

// derivedBy is raised by every change that files go by.
func (r *RegionParameters) derivedBy() int64 { return r.Version + r.Endings.Version }

// RegionParameters gives what the rules go by for the file: the values in force,
// and those that come.
func (h *Household) RegionParameters() []ParametersFrom { return h.parameters().Steps }

// goingBy gives the file as it is under the values of a day. What was cleared
// stays judged by the values of the day it was asked: a region that becomes
// stricter takes nothing back, and one that becomes milder gives nothing.
func (h *Household) goingBy(day Day) *Household {
	if h.Parameters == nil {
		return h
	}
	return h.withValues(h.Parameters.on(day))
}

func (h *Household) withValues(step ParametersFrom) *Household {
	if step.Parameters == h.Parameters.Parameters {
		return h
	}
	other := *h
	goingBy := *h.Parameters
	goingBy.Parameters = step.Parameters
	other.Parameters = &goingBy
	return &other
}

// stepByStep derives intervals under each of the region's values, and keeps of
// them what lies in the days that the values hold: so a value that comes into
// force on a later day is right on that day by itself. Values that were no more
// when the file was opened are left out.
func (h *Household) stepByStep(derive func(*Household) []Alert) []Alert {
	if h.Parameters == nil || len(h.Parameters.Steps) < 2 {
		return derive(h)
	}
	alerts, steps := []Alert{}, h.Parameters.Steps
	for i, step := range steps {
		last := Day("")
		if i+1 < len(steps) {
			last = steps[i+1].From.Plus(-1)
		}
		if last != "" && last < h.since() {
			continue
		}
		for _, alert := range derive(h.withValues(step)) {
			alerts = joined(alerts, alert.clipped(step.From, last), step.From)
		}
	}
	return alerts
}

// clipped gives what lies of an alert between two days; the last may be unknown.
func (a Alert) clipped(first, last Day) Alert {
	a.From = max(a.From, first)
	if last != "" && (a.Until == "" || a.Until > last) {
		a.Until = last
	}
	return a
}

// joined adds an alert, as one with the same alert that ended when its values
// began.
func joined(alerts []Alert, next Alert, began Day) []Alert {
	if next.Until != "" && next.Until < next.From {
		return alerts
	}
	for i := range alerts {
		same := alerts[i]
		same.From, same.Until = next.From, next.Until
		if began != "" && next.From == began && alerts[i].Until == began.Plus(-1) && same == next {
			alerts[i].Until = next.Until
			return alerts
		}
	}
	return append(alerts, next)
}
