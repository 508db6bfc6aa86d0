package casework

// CheckSource says what a condition's status rests on.
type CheckSource string

// The sources of a status.
const (
	ByPeople      CheckSource = "PERSON"      // somebody checked it
	ByLedger      CheckSource = "LEDGER"      // the landlord's ledger says so (route 3.1g)
	ByArrangement CheckSource = "ARRANGEMENT" // how the payment arrangement stands (route 3.1j)
)

// followingCheck is a check of a condition that nobody has to make: it follows
// from the ledger.
type followingCheck struct {
	outcome CheckOutcome
	on      Day
	source  CheckSource
}

// following gives the checks of a plan's condition that follow from the ledger
// by themselves. They stand beside people's checks: the later day counts, and of
// one day what a person found. None where the condition does not hold.
func (h *Household) following(plan Plan, condition Condition) []followingCheck {
	if h.notApplicable(plan, condition) != "" {
		return nil
	}
	switch condition {
	case CurrentRentPaid:
		return h.rentChecks(plan)
	case ReasonableRepayment:
		return h.repaymentChecks(plan)
	case Cooperates, FullFinancialInsight, BehaviouralAgreement:
	}
	return nil
}

// tenanciesOf gives the tenancies that a plan is about: the one that was
// reported, or else all.
func (h *Household) tenanciesOf(plan Plan) []Tenancy {
	if reported := h.reportedTenancy(plan.ID); reported != nil {
		return []Tenancy{*reported}
	}
	return h.Tenancies
}

// rentChecks checks every month that began under the plan (route 3.1g): met when
// what was paid in it is the rent due for it, for a payment counts for the
// current month first (practice 10), or when nothing is owed at all. A month is
// not met once it is over and the books were read after it.
func (h *Household) rentChecks(plan Plan) []followingCheck {
	months := map[Month]followingCheck{}
	for _, tenancy := range h.tenanciesOf(plan) {
		for _, month := range tenancy.Ledger {
			began := month.Month.FirstDay() >= plan.From && (plan.EndedOn == "" || month.Month.FirstDay() <= plan.EndedOn)
			check := month.check()
			known, other := months[month.Month]
			switch {
			case !began || check.outcome == NotDiscussed:
			case other && known.outcome == NotMet:
			case other && check.outcome == Met:
				known.on = max(known.on, check.on)
				months[month.Month] = known
			default:
				months[month.Month] = check
			}
		}
	}
	checks := make([]followingCheck, 0, len(months))
	for _, check := range months {
		checks = append(checks, check)
	}
	return checks
}

// check says whether the rent of a month was paid, on the last day that the
// books tell of it; NOT_DISCUSSED while they do not say.
func (m RentMonth) check() followingCheck {
	check := followingCheck{outcome: NotDiscussed, on: m.tellsUntil(), source: ByLedger}
	switch {
	case m.AsOf < m.Month.FirstDay():
	case m.PaidCents >= m.DueCents || m.BalanceCents <= 0:
		check.outcome = Met
	case m.AsOf > m.Month.LastDay():
		check.outcome = NotMet
	}
	return check
}

// repaymentChecks follows the payment arrangements on the tenancies of a plan
// (route 3.1j): met from the day one counts, not met from the day it is broken
// or ends without having been paid off, met again when it is made up.
func (h *Household) repaymentChecks(plan Plan) []followingCheck {
	checks := []followingCheck{}
	add := func(outcome CheckOutcome, on Day) {
		if on != "" && (plan.EndedOn == "" || on <= plan.EndedOn) {
			checks = append(checks, followingCheck{outcome: outcome, on: on, source: ByArrangement})
		}
	}
	about := map[ID]bool{}
	for _, tenancy := range h.tenanciesOf(plan) {
		about[tenancy.ID] = true
	}
	for i, standing := range h.ArrangementStandings() {
		over := standing.HeldUntil != "" && standing.HeldUntil <= plan.From
		if !about[h.Arrangements[i].Tenancy] || standing.CountsFrom == "" || over {
			continue
		}
		add(Met, max(standing.CountsFrom, plan.From))
		switch standing.Status {
		case ArrangementKept, ArrangementRunning:
			add(Met, standing.madeUpOn())
		case ArrangementBroken:
			add(NotMet, standing.brokenOn(h.parameters().BrokenInstalments))
		case ArrangementEnded:
			if standing.HeldUntil == h.Arrangements[i].EndedOn && !h.Arrangements[i].EndReason.settles() {
				add(NotMet, standing.HeldUntil)
			}
		case ArrangementProposed, ArrangementAwaits, ArrangementDeclined, ArrangementMissed, ArrangementFrozen:
		}
	}
	return checks
}

// settles says that nothing is left to be agreed on after the arrangement ended.
func (e ArrangementEnd) settles() bool { return e == EndPaidOff || e == EndDebtSettled }

// brokenOn is the day on which so many instalments were open that the
// arrangement is broken; empty when it is not.
func (s ArrangementStanding) brokenOn(brokenAfter int) Day {
	missed := which(s.Standings, func(i InstalmentStanding) bool { return i.Status == InstalmentMissed })
	if len(missed) < brokenAfter {
		return ""
	}
	return missed[brokenAfter-1].MissedOn
}

// madeUpOn is the day by which the last instalment that had been missed was
// paid; empty when none was.
func (s ArrangementStanding) madeUpOn() Day {
	last := Day("")
	for _, instalment := range s.Standings {
		if instalment.MissedOn != "" && instalment.PaidIn != "" {
			last = max(last, instalment.paidOn)
		}
	}
	return last
}
