package casework

import "slices"

// PlanStatus is how far a plan is: always derived from the facts of the file.
type PlanStatus string

// The states of a plan.
const (
	PlanDraft  PlanStatus = "DRAFT"  // drafted by the decision; a mandatory part is missing
	PlanActive PlanStatus = "ACTIVE" // everything it must have is there
	PlanEnded  PlanStatus = "ENDED"
)

// ArrearsFreeze is how the freeze of the arrears stands (route 3.1d).
type ArrearsFreeze string

// The states of the freeze.
const (
	Frozen              ArrearsFreeze = "FROZEN"
	NotFrozen           ArrearsFreeze = "NOT_FROZEN"
	FreezeNotApplicable ArrearsFreeze = "NOT_APPLICABLE" // the claim is not about arrears (practice 13)
)

// PlanPoint is one thing a plan still needs, or that does not go as agreed.
type PlanPoint struct {
	Rule    string // the paragraph
	Message string // plain Dutch
	facet   Facet  // who sees this facet whole reads it; empty is everybody who sees the plan
}

// PlanState is what follows from the file for one plan on a day.
type PlanState struct {
	Plan     ID
	Status   PlanStatus
	Freeze   ArrearsFreeze
	Missing  []PlanPoint // mandatory parts that are not there; empty once it is active or ended
	OffTrack []PlanPoint // what does not go as agreed; empty when it is on track or ended
}

// PlanStates gives the state of every plan on a day. Which parts are there does
// not depend on the day; whether a term or a control is over does.
func (h *Household) PlanStates(today Day) []PlanState {
	states := make([]PlanState, 0, len(h.Plans))
	for _, plan := range h.Plans {
		state := PlanState{Plan: plan.ID, Status: PlanEnded, Freeze: h.freezeUnder(plan)}
		if plan.EndedOn == "" {
			state.Missing, state.OffTrack = h.missingFrom(plan), h.offTrack(plan, today)
			state.Status = PlanActive
			if len(state.Missing) > 0 {
				state.Status = PlanDraft
			}
		}
		states = append(states, state)
	}
	return states
}

// planPart is a point with whether it is as it should be.
type planPart struct {
	fine    bool
	rule    string
	facet   Facet
	message string
}

// wrong gives the points that are not as they should be.
func wrong(parts []planPart) []PlanPoint {
	points := []PlanPoint{}
	for _, part := range parts {
		if !part.fine {
			points = append(points, PlanPoint{Rule: part.rule, Message: part.message, facet: part.facet})
		}
	}
	return points
}

// missingFrom gives the mandatory parts a plan lacks (route 0.4, 3.1a–e, 3.2a–d).
func (h *Household) missingFrom(plan Plan) []PlanPoint {
	if plan.Scenario == Evict {
		return wrong([]planPart{
			{h.CaseManager() != nil, "3.2a", "", "Er is nog geen casemanager."},
			{h.ownSolutionsExplored(&plan), "3.2c", "", "Eigen oplossingen zijn nog niet onderzocht."},
			{h.shelterConsidered(&plan), "3.2d", "", "De vraag over een crisisplek of andere woonvorm is nog niet beantwoord."},
		})
	}
	return wrong([]planPart{
		{h.CaseManager() != nil, "3.1a", "", "Er is nog geen casemanager."},
		{h.hasGoal(plan, Housing), "0.4", FacetPlan, "Er is nog geen doel voor wonen van een organisatie die helpt."},
		{h.hasGoal(plan, Finances), "0.4", FacetPlan, "Er is nog geen doel voor geld van een organisatie die helpt."},
		{len(h.suspensionsUnder(plan)) > 0, "3.1c", "", "De verhuurder heeft de ontruiming nog niet opgeschort."},
		{h.freezeUnder(plan) != NotFrozen, "3.1d", "", "De achterstand is nog niet bevroren."},
	})
}

// hasGoal says that a helping organisation watches over a goal in a life domain
// (route 0.4, practice 12). A goal from before the plan counts on.
func (h *Household) hasGoal(plan Plan, domain LifeDomain) bool {
	return slices.ContainsFunc(h.CurrentGoals(), func(g Goal) bool {
		return g.Domain == domain && (g.Plan.IsZero() || g.Plan == plan.ID) && g.NextControlOn != "" && h.everHelped(g.Organisation)
	})
}

// everHelped says that an organisation is or was in the file to help.
func (h *Household) everHelped(organisation ID) bool {
	return slices.ContainsFunc(h.Involvements, func(i Involvement) bool { return i.Organisation == organisation && i.Role.Helps() })
}

// suspensionsUnder gives the suspensions made under a plan; one that names no
// plan belongs to the plan during which it runs.
func (h *Household) suspensionsUnder(plan Plan) []Suspension {
	return slices.DeleteFunc(slices.Clone(h.Suspensions), func(s Suspension) bool {
		return s.Plan != plan.ID && (!s.Plan.IsZero() || s.Until < plan.From)
	})
}

// freezeUnder says how the freeze of a plan to prevent stands. Where the claim
// is not about arrears there is nothing to freeze (practice 13).
func (h *Household) freezeUnder(plan Plan) ArrearsFreeze {
	frozen := slices.ContainsFunc(h.suspensionsUnder(plan), func(s Suspension) bool { return s.FrozenCents > 0 && s.FrozenOn != "" })
	switch {
	case frozen:
		return Frozen
	case plan.Scenario == Prevent && h.claimedArrears(plan):
		return NotFrozen
	default:
		return FreezeNotApplicable
	}
}

// claimedArrears says that the referral behind a plan claims arrears; one of
// which the cause is not known counts as if it did.
func (h *Household) claimedArrears(plan Plan) bool {
	for _, decision := range h.Decisions {
		if referral := h.referral(decision.Referral); decision.ID == plan.Decision && referral != nil {
			return referral.Cause == CauseArrears || referral.Cause == ""
		}
	}
	return true
}

// offTrack gives what does not go as agreed under a plan to prevent (route
// 3.1): it evicts nobody by itself.
func (h *Household) offTrack(plan Plan, today Day) []PlanPoint {
	if plan.Scenario != Prevent {
		return []PlanPoint{}
	}
	met := !slices.ContainsFunc(h.ConditionStatuses(plan), func(s ConditionStatus) bool { return s.Outcome == NotMet })
	suspended := len(h.suspensionsUnder(plan)) == 0 || slices.ContainsFunc(h.suspensionsUnder(plan), func(s Suspension) bool {
		return s.RunsOn(max(today, s.From))
	})
	looked := !slices.ContainsFunc(h.CurrentGoals(), func(g Goal) bool { return g.NextControlOn < today })
	return wrong([]planPart{
		{len(h.UnfollowedAdvice()) == 0, "3.1f", FacetFinances, "Het advies voor een bewindvoerder is nog niet opgevolgd."},
		{met, "3.1g", "", "Een voorwaarde is niet nagekomen."},
		{suspended, "3.1e", "", "De opschorting is voorbij."},
		{looked, "0.4", FacetPlan, "Een doel is niet op tijd bekeken."},
	})
}
