package casework

// mostSuspendedMonths bounds the months of one suspension that are counted: a
// longer one is a typing mistake.
const mostSuspendedMonths = 60

// ofPlans counts suspensions, frozen arrears and what was found of the conditions
// (route 3.1c–j).
func (f *factsOf) ofPlans() {
	for _, suspension := range f.Suspensions {
		if suspension.lastDay() < suspension.From {
			continue // ended before it began
		}
		if suspension.Extends.IsZero() {
			f.add(MeasureSuspensions, suspension.ID, suspension.From, Fact{})
		}
		if suspension.Extends.IsZero() && suspension.FrozenCents > 0 {
			f.add(MeasureFrozen, suspension.ID, suspension.From, Fact{Amount: int64(suspension.FrozenCents)})
		}
		f.ofSuspendedDays(suspension)
	}
	for _, check := range f.Checks {
		marks := Marks{Condition: string(check.Condition)}
		switch check.Outcome {
		case Met:
			f.add(MeasureConditionsMet, check.ID, check.On, Fact{Marks: marks})
		case NotMet:
			f.add(MeasureConditionsNotMet, check.ID, check.On, Fact{Marks: marks})
		case NotDiscussed:
		}
	}
}

// ofSuspendedDays counts the days of a suspension in their months, each from the
// last of them on.
func (f *factsOf) ofSuspendedDays(suspension Suspension) {
	last := suspension.lastDay()
	from := suspension.From
	for range mostSuspendedMonths {
		until := min(last, from.Month().LastDay())
		if until < from { // no day at all, or thousands of years from now
			return
		}
		id := DerivedID(suspension.ID.String(), string(from.Month()))
		f.add(MeasureSuspensionDays, id, from, Fact{Due: until, Amount: int64(from.Until(until) + 1)})
		if from = until.Plus(1); from == "" || from > last {
			return
		}
	}
}

// ofHelp counts who was asked for help, and how soon they answered (route 3.1f,
// 3.2e).
func (f *factsOf) ofHelp() {
	for _, advice := range f.AdministrationAdvices {
		if advice.WithdrawnOn != "" {
			continue
		}
		f.add(MeasureAdvices, advice.ID, advice.On, Fact{})
		if on := f.followedOn(advice); on != "" {
			f.add(MeasureAdvicesFollowed, advice.ID, advice.On, Fact{Due: on, Amount: int64(advice.On.Until(on))})
		}
	}
	for _, request := range f.YouthRequests {
		on := DayOf(request.At)
		f.add(MeasureYouthRequests, request.ID, on, Fact{})
		if request.AcknowledgedOn != "" {
			f.add(MeasureYouthDays, request.ID, on, Fact{Due: max(on, request.AcknowledgedOn), Amount: int64(max(0, on.Until(request.AcknowledgedOn)))})
		}
	}
}

// followedOn is when the petition was filed on an advice (practice 23); empty
// while it was not.
func (f *factsOf) followedOn(advice AdministrationAdvice) Day {
	first := Day("")
	for _, step := range f.AdministrationSteps {
		follows := step.Advice == advice.ID || (step.Advice.IsZero() && step.On >= advice.On)
		counts := step.Event == PetitionFiled || step.Event == Appointed
		if follows && counts && step.On >= advice.On && (first == "" || step.On < first) {
			first = step.On
		}
	}
	return first
}

// legalMeasures are the steps of the law that are counted.
var legalMeasures = map[LegalEventKind]Measure{
	Summoned: MeasureSummonses, JudgmentGiven: MeasureJudgments, EvictionAnnounced: MeasureAnnounced, MoratoriumGranted: MeasureMoratoria,
}

// ofLaw counts steps of the law beside the route.
func (f *factsOf) ofLaw() {
	for _, event := range f.LegalEvents {
		measure, counted := legalMeasures[event.Kind]
		if !counted {
			continue
		}
		marks := Marks{}
		if tenancy := f.tenancy(event.Tenancy); tenancy != nil {
			marks.Landlord = tenancy.Landlord
		}
		f.add(measure, event.ID, event.On, Fact{Marks: marks})
	}
}
