package casework

import "slices"

// ofThreats counts each time the household came on the route, with how far it came
// and how it ended. A file that goes on in another one is counted there.
func (f *factsOf) ofThreats() {
	after := Day("")
	for i, outcome := range f.outcomes {
		marks := Marks{Stage: stages[f.stageWithin(after, outcome.On)], Outcome: string(outcome.Kind)}
		f.threat(i, f.beganOn(after, outcome.On), outcome.On, marks)
		after = outcome.On
	}
	if !f.LinkedTo.IsZero() {
		return
	}
	if began := f.beganOn(after, ""); began != "" {
		stage := f.stageWithin(after, "")
		marks := Marks{Stage: stages[stage], Outcome: noneMark}
		if stage == stageArrears && f.ArrearsCents() == 0 {
			marks.Outcome = paidMark
		}
		f.threat(len(f.outcomes), began, "", marks)
	}
}

// threat counts one threat in the month it began; one of which nothing is known
// but how it ended, in that month.
func (f *factsOf) threat(number int, began, ended Day, marks Marks) {
	if began == "" {
		began = ended
	}
	until := ended
	if until == "" {
		until = lastOfDays
	}
	marks.Referred = f.referredOn(until)
	marks.Cause = noneMark
	if referral := f.referralBy(until); referral != nil {
		marks.Cause = string(referral.Cause)
	}
	f.add(MeasureThreats, DerivedID("threat", fieldAt(f.ID.String(), number)), began, Fact{Marks: marks})
}

// lastOfDays is later than every day.
const lastOfDays = Day("9999-12-31")

// beganOn is the first day of a threat after one day, up to and including another:
// arrears, a referral or a step of the law; empty when there is none.
func (f *factsOf) beganOn(after, until Day) Day {
	first := Day("")
	earliest := func(day Day) {
		if day > after && (until == "" || day <= until) && (first == "" || day < first) {
			first = day
		}
	}
	for _, tenancy := range f.Tenancies {
		for _, run := range tenancy.runs() {
			earliest(run.from.FirstDay())
		}
	}
	for _, referral := range f.Referrals {
		earliest(DayOf(referral.At))
	}
	for _, event := range f.LegalEvents {
		earliest(event.On)
	}
	return first
}

// endingMeasures are what outcomes count as.
var endingMeasures = map[OutcomeKind]Measure{
	Averted: MeasureAverted, Rehoused: MeasureRehoused, LeftBefore: MeasureLeftBefore, Evicted: MeasureEvicted, Withdrawn: MeasureWithdrawn,
}

// ofEndings counts how threats ended, and what became of those that were averted.
func (f *factsOf) ofEndings() {
	for _, outcome := range f.outcomes {
		measure, counted := endingMeasures[outcome.Kind]
		if !counted {
			continue
		}
		marks := Marks{Destination: string(outcome.Destination)}
		f.add(measure, outcome.ID, outcome.On, Fact{Marks: marks})
		if outcome.Kind == Averted {
			f.ofAfterwards(outcome, marks)
		}
	}
}

// followed are how long after an averted eviction it is looked again.
var followed = []struct {
	months  int
	measure Measure
	again   bool // counts what came back, and else who lives there still
}{
	{12, MeasureRecurrence12, true},
	{24, MeasureRecurrence24, true},
	{6, MeasureStillHoused6, false},
	{12, MeasureStillHoused12, false},
	{24, MeasureStillHoused24, false},
}

// ofAfterwards counts recurrence and who lives there still. Of a file that goes on
// in another one nobody knows.
func (f *factsOf) ofAfterwards(outcome Outcome, marks Marks) {
	again, gone := f.againAfter(outcome.On), f.goneAfter(outcome.On)
	for _, look := range followed {
		until := outcome.On.plusMonths(look.months)
		switch {
		case look.again && again != "" && again <= until:
			f.add(look.measure, outcome.ID, outcome.On, Fact{Due: again, Marks: marks})
		case !look.again && f.LinkedTo.IsZero() && (gone == "" || gone > until):
			f.add(look.measure, outcome.ID, outcome.On, Fact{Due: until, Marks: marks})
		}
	}
}

// againAfter is the first day after another on which the household was reported,
// summoned or told to leave; empty when it was not.
func (f *factsOf) againAfter(day Day) Day {
	first := Day("")
	earliest := func(on Day) {
		if on > day && (first == "" || on < first) {
			first = on
		}
	}
	for _, referral := range f.Referrals {
		earliest(DayOf(referral.At))
	}
	for _, event := range f.LegalEvents {
		if event.Kind == Summoned || event.Kind == EvictionAnnounced {
			earliest(event.On)
		}
	}
	return first
}

// goneAfter is the first day after another on which the household did not live
// there any more, as far as anybody recorded; empty when it does.
func (f *factsOf) goneAfter(day Day) Day {
	first := Day("")
	earliest := func(on Day) {
		if on > day && (first == "" || on < first) {
			first = on
		}
	}
	for _, tenancy := range f.Tenancies {
		earliest(tenancy.EndsOn)
	}
	for _, outcome := range f.outcomes {
		if outcome.Kind != Averted && outcome.Kind != Withdrawn {
			earliest(outcome.On)
		}
	}
	for _, event := range f.LegalEvents {
		if event.Kind == KeysReturned || event.Kind == LeftUnannounced {
			earliest(event.On)
		}
	}
	return first
}

// ofIncidents counts what should not have happened, and who was put on the street
// (route 3.2f, practice 36).
func (f *factsOf) ofIncidents() {
	days := []Day{}
	for _, incident := range f.Incidents {
		f.add(MeasureIncidents, incident.ID, incident.On, Fact{Marks: Marks{Incident: string(incident.Kind)}})
		onTheStreet := incident.Kind == EvictedWithoutClearance && incident.Protected && f.outsideOn(incident.On)
		if onTheStreet && !slices.Contains(days, incident.On) {
			days = append(days, incident.On)
			f.add(MeasureOnTheStreet, incident.ID, incident.On, Fact{})
		}
	}
}

// outsideOn says that somebody had no confirmed place from a day on, or that
// nobody knows who lived there.
func (f *factsOf) outsideOn(day Day) bool {
	residents := f.livedThere(day)
	return len(residents) == 0 || slices.ContainsFunc(residents, func(r Resident) bool { return !f.HasARoofFrom(r.ID, day) })
}
