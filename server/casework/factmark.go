package casework

import (
	"cmp"
	"slices"
	"strconv"
)

// mostMinors is from how many minors on a household is counted together.
const mostMinors = 3

// whoLived gives of which kind the household was on a day, and how many minors
// there were. What nobody established is unknown, and never a family (practice 2).
func (f *factsOf) whoLived(on Day) (composition, minors string) {
	residents := f.livedThere(on)
	if len(residents) == 0 || !f.establishedSince("") {
		return unknownMark, unknownMark
	}
	count, unsure := 0, false
	for _, resident := range residents {
		if resident.IsMinorOn(on) {
			count++
		}
		unsure = unsure || resident.BirthDate == ""
	}
	switch {
	case count > 0:
		return familyMark, strconv.Itoa(min(count, mostMinors))
	case unsure:
		return unknownMark, unknownMark
	default:
		return adultsMark, "0"
	}
}

// livedThere gives who lived in the dwelling on a day, or the day before: on the
// day that all of them leave somebody is counted still.
func (f *factsOf) livedThere(on Day) []Resident {
	if residents := f.ResidentsOn(on); len(residents) > 0 {
		return residents
	}
	return f.ResidentsOn(on.Plus(-1))
}

// ageBands end before these birthdays.
var ageBands = []struct {
	before int // years
	mark   string
}{{27, "0-26"}, {45, "27-44"}, {67, "45-66"}, {200, "67+"}}

// ageBand is how old the first tenant was on a day.
func (f *factsOf) ageBand(on Day) string {
	at := slices.IndexFunc(f.Residents, func(r Resident) bool { return r.Role == Tenant && r.LeftReason != NeverLivedHere })
	if at < 0 || f.Residents[at].BirthDate == "" {
		return unknownMark
	}
	born := f.Residents[at].BirthDate
	for _, band := range ageBands {
		if turns := born.plusMonths(band.before * 12); turns > on {
			return band.mark
		}
	}
	return unknownMark // nobody is two hundred
}

// endings are the outcomes that ended something, by their day.
func (h *Household) endings() []Outcome {
	ended := slices.DeleteFunc(slices.Clone(h.Outcomes), func(o Outcome) bool { return o.ReopenedOn != "" })
	slices.SortStableFunc(ended, func(a, b Outcome) int { return cmp.Compare(a.On, b.On) })
	return ended
}

// threatAfter is the day after which the threat began that a day belongs to: what
// ends one belongs to it, and from the next day on there is another.
func (f *factsOf) threatAfter(on Day) (after Day) {
	for _, outcome := range f.outcomes {
		if outcome.On >= on {
			break
		}
		after = outcome.On
	}
	return after
}

// stageOn is the furthest step of the threat up to and including a day.
func (f *factsOf) stageOn(on Day) int {
	after := f.threatAfter(on)
	return f.stageWithin(after, on)
}

// stageWithin is the furthest step after one day, up to and including another;
// empty is up to now.
func (f *factsOf) stageWithin(after, until Day) int {
	within := func(day Day) bool { return day > after && (until == "" || day <= until) }
	stage := stageArrears
	for _, referral := range f.Referrals {
		switch {
		case !within(DayOf(referral.At)):
		case referral.Unreferred:
			stage = max(stage, stageAnnounced)
		default:
			stage = max(stage, stageReferred)
		}
	}
	for _, decision := range f.Decisions {
		if within(decision.MeetingOn) {
			stage = max(stage, stageDecided)
		}
	}
	for _, event := range f.LegalEvents {
		switch {
		case !within(event.On):
		case event.Kind == EvictionAnnounced:
			stage = max(stage, stageAnnounced)
		case event.Kind == JudgmentGiven:
			stage = max(stage, stageJudgment)
		}
	}
	return stage
}

// phaseOn is the phase of the threat on a day (route 0.5).
func (f *factsOf) phaseOn(on Day) string {
	after := f.threatAfter(on)
	for _, decision := range f.Decisions {
		if decision.MeetingOn > after && decision.MeetingOn <= on {
			return string(Execution)
		}
	}
	if f.referralBy(on) != nil {
		return string(Reported)
	}
	return string(Prevention)
}

// referralBy is the last referral of the threat up to and including a day; nil
// when there is none.
func (f *factsOf) referralBy(on Day) *Referral {
	after := f.threatAfter(on)
	for i := range slices.Backward(f.Referrals) {
		if day := DayOf(f.Referrals[i].At); day > after && day <= on {
			return &f.Referrals[i]
		}
	}
	return nil
}

// referredOn says whether the landlord had reported the household of this threat
// (practice 15).
func (f *factsOf) referredOn(on Day) string {
	after := f.threatAfter(on)
	for _, referral := range f.Referrals {
		if day := DayOf(referral.At); !referral.Unreferred && day > after && day <= on {
			return "YES"
		}
	}
	return "NO"
}

// decisionBy is the last decision of the threat up to and including a day; nil
// when there is none.
func (f *factsOf) decisionBy(on Day) *Decision {
	after := f.threatAfter(on)
	for i := range slices.Backward(f.Decisions) {
		if day := f.Decisions[i].MeetingOn; day > after && day <= on && f.supersededBy(f.Decisions[i].ID) == nil {
			return &f.Decisions[i]
		}
	}
	return nil
}

// groundOrder is in which order the grounds of a referral are counted: each
// referral once.
var groundOrder = []ReferralGround{GroundMinors, GroundCompositionUnknown, GroundMultiProblem, GroundVulnerable, GroundNuisance}

func groundMark(referral *Referral) string {
	if referral != nil {
		for _, ground := range groundOrder {
			if referral.hasGround(ground) {
				return string(ground)
			}
		}
	}
	return noneMark
}
