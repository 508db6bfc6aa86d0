package casework

// FiledReferral is a referral with the file it is in, as one actor sees it.
type FiledReferral struct {
	Referral
	Household *View
}

// FiledDecision is a decision with the file it is in, as one actor sees it.
type FiledDecision struct {
	Decision
	Household *View
}

// FiledPlan is a plan with the file it is in, as one actor sees it.
type FiledPlan struct {
	Plan
	Household *View
}

// state gives what follows from the whole file for the plan.
func (p FiledPlan) state() PlanState {
	for _, state := range p.Household.PlanStates {
		if state.Plan == p.ID {
			return state
		}
	}
	return PlanState{}
}

// Status is how far the plan is.
func (p FiledPlan) Status() PlanStatus { return p.state().Status }

// Freeze is how the freeze of the arrears stands.
func (p FiledPlan) Freeze() ArrearsFreeze { return p.state().Freeze }

// Missing gives the mandatory parts that are not there.
func (p FiledPlan) Missing() []PlanPoint { return shown(p.state().Missing) }

// OnTrack says that all goes as agreed.
func (p FiledPlan) OnTrack() bool { return len(p.state().OffTrack) == 0 }

// OffTrack gives what does not go as agreed.
func (p FiledPlan) OffTrack() []PlanPoint { return shown(p.state().OffTrack) }

// FiledReferrals gives the referrals with their file; nil when they are cut
// away.
func (v *View) FiledReferrals() []FiledReferral {
	return filed(v.Referrals, func(r Referral) FiledReferral { return FiledReferral{r, v} })
}

// FiledDecisions gives the decisions with their file; nil when they are cut
// away.
func (v *View) FiledDecisions() []FiledDecision {
	return filed(v.Decisions, func(d Decision) FiledDecision { return FiledDecision{d, v} })
}

// FiledPlans gives the plans with their file; nil when they are cut away.
func (v *View) FiledPlans() []FiledPlan {
	return filed(v.Plans, func(p Plan) FiledPlan { return FiledPlan{p, v} })
}

// Status gives what became of the referral.
func (r FiledReferral) Status() ReferralStatus { return r.Household.ReferralStatus(r.ID) }

// Decisions gives the decisions on the referral, the last is in force; nil when
// decisions are cut away.
func (r FiledReferral) Decisions() []FiledDecision {
	return which(r.Household.FiledDecisions(), func(d FiledDecision) bool { return d.Referral == r.ID })
}

// Plans gives the plans of the decision; nil when plans are cut away.
func (d FiledDecision) Plans() []FiledPlan {
	return which(d.Household.FiledPlans(), func(p FiledPlan) bool { return p.Decision == d.ID })
}

// ArrearsCents is what is owed over the tenancies that are seen; nil when none
// are.
func (v *View) ArrearsCents() *Cents {
	if v.Tenancies == nil {
		return nil
	}
	owed := v.Household.ArrearsCents()
	return &owed
}

// filed ties records to their file; what is cut away stays nil.
func filed[T, F any](list []T, tie func(T) F) []F {
	if list == nil {
		return nil
	}
	tied := make([]F, 0, len(list))
	for _, record := range list {
		tied = append(tied, tie(record))
	}
	return tied
}

// which keeps the records that fit; what is cut away stays nil.
func which[T any](list []T, fits func(T) bool) []T {
	if list == nil {
		return nil
	}
	kept := []T{}
	for _, record := range list {
		if fits(record) {
			kept = append(kept, record)
		}
	}
	return kept
}

// FiledTenancy is a tenancy with how its rent stands.
type FiledTenancy struct {
	Tenancy
	RentStanding
}

// FiledTenancies gives the tenancies with how their rent stands; nil when they
// are cut away.
func (v *View) FiledTenancies() []FiledTenancy {
	return filed(v.Tenancies, func(t Tenancy) FiledTenancy {
		for _, standing := range v.Rent {
			if standing.Of == t.ID {
				return FiledTenancy{t, standing}
			}
		}
		return FiledTenancy{Tenancy: t}
	})
}

// FiledArrangement is a payment arrangement with how it stands.
type FiledArrangement struct {
	PaymentArrangement
	ArrangementStanding
}

// FiledArrangements gives the payment arrangements with how they stand; nil when
// they are cut away.
func (v *View) FiledArrangements() []FiledArrangement {
	return filed(v.Arrangements, func(a PaymentArrangement) FiledArrangement {
		for _, standing := range v.Repayment {
			if standing.Arrangement == a.ID {
				return FiledArrangement{a, standing}
			}
		}
		return FiledArrangement{PaymentArrangement: a}
	})
}
