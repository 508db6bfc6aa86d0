package casework

import (
	"cmp"
	"slices"
)

// Trajectory is one time that a household came on the route, as research asks for it
// (practice 35): how far it came and when, who lived there, what was owed, who took
// part and where they went. It names nobody, and it is one household's all the same:
// it leaves as protected microdata only.
type Trajectory struct {
	ID          ID  // of the threat, as statistics count it
	Began       Day // arrears, a referral or a step of the law
	Ended       Day // empty while it goes on
	Composition string
	Minors      string
	AgeBand     string
	Cause       string
	Referred    string
	Stage       string
	Outcome     string
	Destination string

	ReferredOn, DecidedOn, JudgmentOn, AnnouncedOn Day // the first of each within it; empty when there was none

	ArrearsAtBegin, ArrearsAtReferral, ArrearsAtJudgment *Cents // by the books of that month; nil when they say nothing

	Roles []OrganisationRole // who took part in the file within it
	Again Day                // the first day on which an averted one came back; empty when it did not
}

// Trajectories gives each time the household came on the route: what ofThreats
// counts.
func (h *Household) Trajectories() []Trajectory {
	f := &factsOf{Household: h, outcomes: h.endings()}
	found, after := []Trajectory{}, Day("")
	for i, outcome := range f.outcomes {
		one := f.trajectory(i, after, outcome.On)
		one.Outcome, one.Destination = string(outcome.Kind), ByDestination.known(string(outcome.Destination))
		if outcome.Kind == Averted {
			one.Again = f.againAfter(outcome.On)
		}
		found, after = append(found, one), outcome.On
	}
	if h.LinkedTo.IsZero() && f.beganOn(after, "") != "" {
		one := f.trajectory(len(f.outcomes), after, "")
		one.Outcome, one.Destination = noneMark, unknownMark
		if one.Stage == stages[stageArrears] && f.ArrearsCents() == 0 {
			one.Outcome = paidMark
		}
		found = append(found, one)
	}
	return found
}

// trajectory gives what happened after one day, up to and including another; empty is
// up to now.
func (f *factsOf) trajectory(number int, after, until Day) Trajectory {
	last := Day(cmp.Or(string(until), string(lastOfDays)))
	within := func(day Day) bool { return day > after && day <= last }
	one := Trajectory{
		ID: DerivedID("threat", fieldAt(f.ID.String(), number)), Began: f.beganOn(after, until), Ended: until,
		Stage: stages[f.stageWithin(after, until)], Referred: f.referredOn(last), Cause: noneMark,
	}
	one.Began = Day(cmp.Or(string(one.Began), string(until)))
	if referral := f.referralBy(last); referral != nil {
		one.Cause = ByCause.known(string(referral.Cause))
	}
	one.Composition, one.Minors = f.whoLived(one.Began)
	one.AgeBand = f.ageBand(one.Began)
	for _, referral := range f.Referrals {
		first(&one.ReferredOn, DayOf(referral.At), within)
	}
	for _, decision := range f.Decisions {
		first(&one.DecidedOn, decision.MeetingOn, within)
	}
	for _, event := range f.LegalEvents {
		switch event.Kind { //nolint:exhaustive // of two steps it is asked when
		case JudgmentGiven:
			first(&one.JudgmentOn, event.On, within)
		case EvictionAnnounced:
			first(&one.AnnouncedOn, event.On, within)
		}
	}
	one.ArrearsAtBegin, one.ArrearsAtReferral, one.ArrearsAtJudgment = f.arrearsOn(one.Began), f.arrearsOn(one.ReferredOn), f.arrearsOn(one.JudgmentOn)
	for _, involved := range f.Involvements {
		if involved.From <= last && (involved.Until == "" || involved.Until > after) && !slices.Contains(one.Roles, involved.Role) {
			one.Roles = append(one.Roles, involved.Role)
		}
	}
	slices.Sort(one.Roles)
	return one
}

// first keeps the first day of those within.
func first(kept *Day, day Day, within func(Day) bool) {
	if within(day) && (*kept == "" || day < *kept) {
		*kept = day
	}
}

// arrearsOn is what the books say was owed in the month of a day, over all tenancies;
// nil when they say nothing of that month.
func (f *factsOf) arrearsOn(day Day) *Cents {
	var owed *Cents
	for _, tenancy := range f.Tenancies {
		for _, month := range tenancy.Ledger {
			if day == "" || month.Month != day.Month() {
				continue
			}
			if owed == nil {
				owed = new(Cents)
			}
			*owed += max(0, month.BalanceCents)
		}
	}
	return owed
}
