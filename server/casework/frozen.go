package casework

// RentStanding is how the rent of one tenancy stands on a day, as the route
// counts it; the landlord's own balance stands beside it (practice 10).
type RentStanding struct {
	Of              ID    // the tenancy
	Frozen          bool  // a suspension that covers the day froze the arrears
	FrozenOn        Day   // the day they were frozen; empty when they are not
	FrozenCents     Cents // what is left of the frozen arrears; 0 when nothing is frozen
	NewArrearsCents Cents // rent left unpaid since the freeze; all arrears when nothing is frozen
	RepaidCents     Cents // paid off the frozen arrears since the freeze
	CreditCents     Cents // paid beyond all that was owed
	AddedCents      Cents // what the landlord's balance took on that is no rent, since the freeze: interest, costs
}

// RentStandings gives how the rent of every tenancy stands on a day.
func (h *Household) RentStandings(today Day) []RentStanding {
	standings := make([]RentStanding, 0, len(h.Tenancies))
	for i := range h.Tenancies {
		standings = append(standings, h.rentStanding(&h.Tenancies[i], today))
	}
	return standings
}

func (h *Household) rentStanding(tenancy *Tenancy, today Day) RentStanding {
	freeze := h.freezeOf(tenancy, today)
	if freeze == nil {
		return RentStanding{Of: tenancy.ID, NewArrearsCents: tenancy.ArrearsCents()}
	}
	standing := tenancy.frozenSince(*freeze)
	for _, added := range tenancy.addedToFrozen(*freeze) {
		standing.AddedCents += added.Cents
	}
	return standing
}

// freezeOf gives the suspension that freezes a tenancy's arrears on a day: the
// last one, when a term was extended. Nil when none does.
func (h *Household) freezeOf(tenancy *Tenancy, today Day) *Suspension {
	for i := len(h.Suspensions) - 1; i >= 0; i-- {
		suspension := &h.Suspensions[i]
		frozen := h.frozenTenancy(*suspension)
		if suspension.FrozenCents > 0 && suspension.RunsOn(today) && frozen != nil && frozen.ID == tenancy.ID {
			return suspension
		}
	}
	return nil
}

// frozenTenancy gives the tenancy whose arrears a suspension froze: the one that
// was reported, when its landlord suspended; else the last one of that landlord
// that ran on the day of the freeze, or else the last one. Nil when it has none.
func (h *Household) frozenTenancy(s Suspension) *Tenancy {
	if reported := h.reportedTenancy(s.Plan); reported != nil && reported.Landlord == s.For {
		return reported
	}
	var frozen *Tenancy
	running := false
	for i := range h.Tenancies {
		tenancy := &h.Tenancies[i]
		runs := s.FrozenOn.Within(tenancy.StartsOn, tenancy.EndsOn)
		if tenancy.Landlord == s.For && (runs || !running) {
			frozen, running = tenancy, runs
		}
	}
	return frozen
}

// reportedTenancy gives the tenancy of the referral that a plan came of; nil
// when the referral did not name one.
func (h *Household) reportedTenancy(id ID) *Tenancy {
	plan := h.plan(id)
	if plan == nil {
		return nil
	}
	for _, decision := range h.Decisions {
		if decision.ID != plan.Decision {
			continue
		}
		if referral := h.referral(decision.Referral); referral != nil {
			return h.tenancy(referral.Tenancy)
		}
	}
	return nil
}

// firstNewMonth is the first month whose rent is no part of the frozen amount:
// rent is due on the first of the month, so arrears that were frozen on that day
// are those of before, and those frozen later hold the month itself.
func (s Suspension) firstNewMonth() Month {
	month := s.FrozenOn.Month()
	if month == "" || s.FrozenOn == month.FirstDay() {
		return month
	}
	return month.LastDay().Plus(1).Month()
}

// frozenSince counts the months since the freeze. A payment counts for the
// current month first, whatever the landlord's booking order; then for rent left
// unpaid since the freeze, and what is left of it pays off the frozen arrears
// (practice 10). What was paid off stays paid off.
func (t Tenancy) frozenSince(s Suspension) RentStanding {
	standing := RentStanding{Of: t.ID, Frozen: true, FrozenOn: s.FrozenOn, FrozenCents: s.FrozenCents}
	first := s.firstNewMonth()
	for _, month := range t.Ledger {
		if month.Month < first {
			continue
		}
		standing.take(month.DueCents, month.PaidCents)
	}
	return standing
}

func (r *RentStanding) take(due, paid Cents) {
	extra := paid + r.CreditCents - due
	r.CreditCents = 0
	if extra < 0 {
		r.NewArrearsCents -= extra
		return
	}
	pays := func(owed *Cents) Cents {
		paid := min(extra, *owed)
		extra, *owed = extra-paid, *owed-paid
		return paid
	}
	pays(&r.NewArrearsCents)
	r.RepaidCents += pays(&r.FrozenCents)
	r.CreditCents = extra
}

// AddedCost is what a landlord's balance took on in a month beside the rent.
type AddedCost struct {
	Month Month
	Cents Cents
	AsOf  Day // the day the landlord's books said so
}

// addedToFrozen gives what the landlord's balance took on since the freeze that
// is no rent: interest or costs on a frozen amount (practice 10). Two months are
// compared when the books of the first were read after it had ended, so that a
// late booking is not taken for costs; a month that is missing says nothing.
func (t Tenancy) addedToFrozen(s Suspension) []AddedCost {
	added := []AddedCost{}
	first := s.firstNewMonth()
	for i, month := range t.Ledger {
		if i == 0 || month.AsOf < s.FrozenOn {
			continue
		}
		before := t.Ledger[i-1]
		follows := before.Month.LastDay().Plus(1).Month() == month.Month
		settled := before.AsOf >= month.Month.FirstDay() || before.AsOf == month.AsOf
		cost := month.BalanceCents - before.BalanceCents - (month.DueCents - month.PaidCents)
		if month.Month == s.FrozenOn.Month() && month.Month < first {
			cost = min(cost, month.BalanceCents-s.FrozenCents) // what was there already was frozen with it
		}
		if follows && settled && cost > 0 && month.Month >= s.FrozenOn.Month() {
			added = append(added, AddedCost{Month: month.Month, Cents: cost, AsOf: month.AsOf})
		}
	}
	return added
}

// addedCost is interest or costs on frozen arrears, as an interval.
type addedCost struct {
	suspension, tenancy ID
	from, until         Day // until is the last day of the suspension
}

// addedCosts gives every time that a landlord's balance took on interest or
// costs while the arrears were frozen (practice 10).
func (h *Household) addedCosts() []addedCost {
	costs := []addedCost{}
	for _, suspension := range h.Suspensions {
		tenancy := h.frozenTenancy(suspension)
		if suspension.FrozenCents == 0 || tenancy == nil {
			continue
		}
		until := suspension.Until
		if suspension.EndedOn != "" {
			until = min(until, suspension.EndedOn.Plus(-1))
		}
		for _, added := range tenancy.addedToFrozen(suspension) {
			if from := max(added.AsOf, suspension.From); from <= until && added.Month <= until.Month() {
				costs = append(costs, addedCost{suspension: suspension.ID, tenancy: tenancy.ID, from: from, until: until})
			}
		}
	}
	return costs
}

// growingArrears is arrears that grew, as an interval.
type growingArrears struct {
	tenancy ID
	from    Day // the day the landlord's books said so; it holds until the ledger says otherwise
}

// growing gives the tenancies whose arrears rose in each of the last months of
// the ledger, while they are in arrears (route 1.1).
func (h *Household) growing() []growingArrears {
	growing, growsAfter := []growingArrears{}, h.parameters().GrowingMonths
	for _, tenancy := range h.Tenancies {
		months := len(tenancy.Ledger)
		rose := months > growsAfter && tenancy.ArrearsCents() > 0
		for i := max(1, months-growsAfter); rose && i < months; i++ {
			rose = tenancy.Ledger[i].BalanceCents > max(0, tenancy.Ledger[i-1].BalanceCents)
		}
		if rose {
			growing = append(growing, growingArrears{tenancy: tenancy.ID, from: tenancy.ArrearsAsOf()})
		}
	}
	return growing
}
