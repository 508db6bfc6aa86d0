package casework

import (
	"cmp"
	"slices"
)

// Fact is one thing that statistics count. It follows from the file alone and
// names nobody: what happened, in which month it counts, and what it can be split
// by (architecture §4). It never depends on the day it is derived.
type Fact struct {
	ID      ID // of what it follows from: the same thing gives the same fact
	Measure Measure
	On      Day   // it counts in the month of this day
	Due     Day   // from which day it is counted; later than On for what follows, and it may lie ahead
	Amount  int64 // what is added up, by the measure's sum; 0 when nothing is
	Marks
}

// Marks is what a fact can be split by. What its measure cannot be split by is
// empty.
type Marks struct {
	Landlord    ID
	Composition string
	Minors      string
	AgeBand     string
	Phase       string
	Stage       string
	Referred    string
	Cause       string
	Ground      string
	Scenario    string
	Outcome     string
	Destination string
	Condition   string
	Incident    string
}

// Facts gives what statistics count of the file (practice 35).
func (h *Household) Facts() []Fact {
	f := &factsOf{Household: h, outcomes: h.endings()}
	f.ofArrears()
	f.ofArrangements()
	f.ofReferrals()
	f.ofDecisions()
	f.ofPlans()
	f.ofHelp()
	f.ofLaw()
	f.ofThreats()
	f.ofEndings()
	f.ofIncidents()
	return f.each()
}

// CountedFor gives whose statistics a fact is in, of those who are in the file:
// of landlords only the one it is about (practice 39).
func (h *Household) CountedFor(fact Fact, readers []ID) []ID {
	return slices.DeleteFunc(slices.Clone(readers), func(organisation ID) bool {
		return !fact.Landlord.IsZero() && organisation != fact.Landlord && slices.ContainsFunc(h.Involvements, func(i Involvement) bool {
			return i.Organisation == organisation && i.Role == Landlord
		})
	})
}

// factsOf gathers the facts of a file.
type factsOf struct {
	*Household
	outcomes []Outcome // that ended something, by their day
	found    []Fact
}

// add takes a fact with the marks that its measure can be split by. The mark of
// what a fact itself says goes before what follows from the day.
func (f *factsOf) add(measure Measure, id ID, on Day, fact Fact) {
	if on == "" {
		return
	}
	fact.ID, fact.Measure, fact.On, fact.Due = id, measure, on, Day(cmp.Or(string(fact.Due), string(on)))
	if fact.Landlord.IsZero() {
		fact.Landlord = f.Landlord(on)
	}
	own := fact.Marks
	fact.Marks = Marks{Landlord: own.Landlord}
	for _, dimension := range measure.definition().Dimensions {
		if mark := fact.at(dimension); mark != nil {
			*mark = dimension.known(cmp.Or(*own.at(dimension), f.mark(dimension, on)))
		}
	}
	f.found = append(f.found, fact)
}

// each gives every fact once: a fact that came twice must not stop a save.
func (f *factsOf) each() []Fact {
	type key struct {
		measure Measure
		id      ID
	}
	seen := make(map[key]bool, len(f.found))
	return slices.DeleteFunc(f.found, func(fact Fact) bool {
		twice := seen[key{fact.Measure, fact.ID}]
		seen[key{fact.Measure, fact.ID}] = true
		return twice
	})
}

// at gives where the mark of a dimension stands; a landlord stands apart, and
// time is none.
func (m *Marks) at(dimension Dimension) *string {
	switch dimension {
	case ByComposition:
		return &m.Composition
	case ByMinors:
		return &m.Minors
	case ByAgeBand:
		return &m.AgeBand
	case ByPhase:
		return &m.Phase
	case ByStage:
		return &m.Stage
	case ByReferred:
		return &m.Referred
	case ByCause:
		return &m.Cause
	case ByGround:
		return &m.Ground
	case ByScenario:
		return &m.Scenario
	case ByOutcome:
		return &m.Outcome
	case ByDestination:
		return &m.Destination
	case ByCondition:
		return &m.Condition
	case ByIncident:
		return &m.Incident
	case ByLandlord, ByMonth, ByQuarter, ByYear:
	}
	return nil
}

// mark tells from the file what a dimension was on a day.
func (f *factsOf) mark(dimension Dimension, on Day) string {
	switch dimension {
	case ByComposition:
		composition, _ := f.whoLived(on)
		return composition
	case ByMinors:
		_, minors := f.whoLived(on)
		return minors
	case ByAgeBand:
		return f.ageBand(on)
	case ByPhase:
		return f.phaseOn(on)
	case ByStage:
		return stages[f.stageOn(on)]
	case ByReferred:
		return f.referredOn(on)
	case ByCause:
		if referral := f.referralBy(on); referral != nil {
			return string(referral.Cause)
		}
		return noneMark
	case ByScenario:
		if decision := f.decisionBy(on); decision != nil {
			return string(decision.Scenario)
		}
		return noneMark
	case ByGround, ByOutcome, ByDestination, ByCondition, ByIncident, ByLandlord, ByMonth, ByQuarter, ByYear:
	}
	return ""
}
