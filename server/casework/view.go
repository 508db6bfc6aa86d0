package casework

import "slices"

// View is a file as one actor may see it: derived values are computed on the
// whole file, and then what is not theirs is cut away. A list that is cut away
// is nil (null in GraphQL), never an empty list that lies.
type View struct {
	Household
	Access           []FacetAccess
	Phase            Phase
	Protected        bool
	Protection       []ProtectionReason
	CompositionKnown bool
	CaseManagerNow   *CaseManager
	NextOn           Day               // the first day on which something is planned or ends; empty when nothing
	EvictionOn       Day               // the announced date; empty when none
	PlaceForAll      *bool             // everybody has a confirmed place from that date on; nil when no date is announced
	ClearanceNeeds   []ClearanceNeed   // what a clearance for that date needs; nil when it may not be seen, empty without a date
	ConditionStatus  []ConditionStatus // of the plan in force
	Alerts           []Alert
	Today            Day // the day the derived values are of
}

// ViewFor cuts a file to what an actor may see on a day; nil when that is
// nothing.
func (h *Household) ViewFor(actor Actor, today Day) *View {
	if !actor.Sees(h, today) {
		return nil
	}
	cut := cutting{actor: actor, sight: map[Facet]Sight{}, role: actor.roleIn(h, today)}
	access := actor.SightsOf(h, today)
	for _, seen := range access {
		cut.sight[seen.Facet] = seen.Sight
	}
	view := &View{
		Household: *h, Access: access, Today: today,
		Phase: h.Phase(), Protection: h.Protection(today), CompositionKnown: !h.CompositionUnknown(today),
		CaseManagerNow: h.CaseManager(), NextOn: h.NextDay(today), EvictionOn: h.AnnouncedFor(),
		Alerts: alertsFor(h, cut.role, actor, today),
	}
	view.Protected = len(view.Protection) > 0
	if view.EvictionOn != "" {
		forAll := len(h.WithoutRoof(view.EvictionOn)) == 0
		view.PlaceForAll = &forAll
		view.ClearanceNeeds = h.ClearanceNeeds(today, view.EvictionOn)
	}
	if plan := h.PlanInForce(); plan != nil {
		view.ConditionStatus = h.ConditionStatuses(*plan)
	}
	cut.lists(&view.Household)
	cut.derived(view)
	return view
}

// cutting is what one actor's organisation may see of one file.
type cutting struct {
	actor Actor
	role  OrganisationRole
	sight map[Facet]Sight
}

func (c cutting) derived(view *View) {
	if c.sight[FacetEviction] == Nothing {
		view.EvictionOn, view.PlaceForAll, view.ClearanceNeeds = "", nil, nil
	}
	if c.sight[FacetPlan] == Nothing {
		view.ConditionStatus = nil
	}
}

// lists cuts every list of the file; each belongs to one facet.
func (c cutting) lists(h *Household) {
	h.Involvements, h.Residents = shown(h.Involvements), shown(h.Residents)
	h.Compositions, h.CaseManagers = shown(h.Compositions), shown(h.CaseManagers)
	h.Vulnerabilities = c.vulnerabilities(h.Vulnerabilities)
	h.Tenancies = c.tenancies(h.Tenancies)
	h.ContactAttempts = c.contactAttempts(h.ContactAttempts)
	h.Referrals = c.referrals(h.Referrals)
	h.Standpoints = c.standpoints(h)
	h.Decisions = c.decisions(h.Decisions)
	c.plan(h)
	h.OwnSolutions = whole(c, FacetRoof, h.OwnSolutions)
	h.Shelters = whole(c, FacetRoof, h.Shelters)
	h.Placements = c.placements(h.Placements)
	h.PlannedVisits = whole(c, FacetCare, h.PlannedVisits)
	h.Visits = c.visits(h.Visits)
	h.LegalEvents = whole(c, FacetEviction, h.LegalEvents)
	h.Clearances = whole(c, FacetEviction, h.Clearances)
	h.Outcomes = whole(c, FacetEviction, h.Outcomes)
	h.Incidents = whole(c, FacetEviction, h.Incidents)
	if c.role != CaseTeam && c.role != RegieTeam {
		h.Conflicts, h.Edits = nil, nil
		return
	}
	h.Conflicts, h.Edits = shown(h.Conflicts), shown(h.Edits)
}

// shown gives a list that may be seen: never nil.
func shown[T any](list []T) []T { return append([]T{}, list...) }

// whole gives a list to who sees all of its facet, and nil to everybody else.
func whole[T any](c cutting, facet Facet, list []T) []T {
	if c.sight[facet] != Whole {
		return nil
	}
	return shown(list)
}

// own keeps what the actor's organisation made.
func own[T any](c cutting, list []T, madeFor func(T) ID) []T {
	return slices.DeleteFunc(shown(list), func(item T) bool { return madeFor(item) != c.actor.Organisation })
}

func (c cutting) vulnerabilities(list []Vulnerability) []Vulnerability {
	list = shown(list)
	for i := range list {
		if c.role == Landlord && list[i].For != c.actor.Organisation {
			list[i].Note = ""
		}
	}
	return list
}

// tenancies: a landlord sees its own; care sees whether the rent is paid.
func (c cutting) tenancies(list []Tenancy) []Tenancy {
	switch {
	case c.sight[FacetTenancy] == Nothing:
		return nil
	case c.role == Landlord:
		return own(c, list, func(t Tenancy) ID { return t.Landlord })
	}
	list = shown(list)
	for i := range list {
		if c.sight[FacetTenancy] == Part {
			list[i].TenantNumber, list[i].DwellingNumber = "", ""
		}
	}
	return list
}

// contactAttempts: each belongs to the organisation that made it, the
// landlord's to TENANCY and others' to CARE (practice 8).
func (c cutting) contactAttempts(list []ContactAttempt) []ContactAttempt {
	switch {
	case c.sight[FacetCare] == Whole && c.sight[FacetTenancy] == Whole:
		return shown(list)
	default:
		return own(c, list, func(a ContactAttempt) ID { return a.For })
	}
}

func (c cutting) referrals(list []Referral) []Referral {
	switch c.sight[FacetReferral] {
	case Whole:
		return shown(list)
	case Part:
		return own(c, list, func(r Referral) ID { return r.For })
	case Nothing:
	}
	return nil
}

// standpoints: reasons are for Regieteam and case team; others see their own,
// and the positions of others once the item is opened (practice 17).
func (c cutting) standpoints(h *Household) []Standpoint {
	switch c.sight[FacetStandpoints] {
	case Whole:
		return shown(h.Standpoints)
	case Nothing:
		return nil
	case Part:
	}
	seen := []Standpoint{}
	for _, standpoint := range h.Standpoints {
		referral := h.referral(standpoint.Referral)
		switch {
		case standpoint.For == c.actor.Organisation:
			seen = append(seen, standpoint)
		case referral != nil && referral.OpenedOn != "":
			standpoint.Reasons = ""
			seen = append(seen, standpoint)
		}
	}
	return seen
}

// decisions: the landlord reads the outcome, its own steps and the text that is
// written for it.
func (c cutting) decisions(list []Decision) []Decision {
	if c.sight[FacetDecision] == Nothing {
		return nil
	}
	list = shown(list)
	for i := range list {
		if c.sight[FacetDecision] == Part {
			list[i].Attendance, list[i].MissingStandpoints = nil, nil
			list[i].PreventedReason, list[i].SpecialCareReason, list[i].SpecialCare = "", "", false
			list[i].Weighing, list[i].HouseholdSays, list[i].NotVulnerableReason = "", "", ""
			list[i].Steps = own(c, list[i].Steps, func(s NewStep) ID { return s.Organisation })
		}
	}
	return list
}

// plan: the landlord reads conditions' status, suspensions and its own steps,
// never the evidence (practice 22).
func (c cutting) plan(h *Household) {
	if c.sight[FacetPlan] == Nothing {
		h.Plans, h.Goals, h.Steps, h.StepProgress, h.Suspensions, h.Checks = nil, nil, nil, nil, nil, nil
		return
	}
	h.Plans, h.Suspensions, h.Checks = shown(h.Plans), shown(h.Suspensions), shown(h.Checks)
	if c.sight[FacetPlan] == Whole {
		h.Goals, h.Steps, h.StepProgress = shown(h.Goals), shown(h.Steps), shown(h.StepProgress)
		return
	}
	h.Goals = nil
	steps := own(c, h.Steps, func(s Step) ID { return s.Organisation })
	h.StepProgress = slices.DeleteFunc(shown(h.StepProgress), func(p StepProgress) bool {
		return !slices.ContainsFunc(steps, func(s Step) bool { return s.ID == p.Step })
	})
	h.Steps = steps
	for i := range h.Checks {
		h.Checks[i].Evidence, h.Checks[i].Explanation, h.Checks[i].Visit = "", "", ID{}
	}
}

// placements: an address of shelter is for the case team and the provider only.
func (c cutting) placements(list []Placement) []Placement {
	if c.sight[FacetRoof] != Whole {
		return nil
	}
	list = shown(list)
	for i := range list {
		provider := list[i].ProviderOrganisation == c.actor.Organisation || list[i].OfferedFor == c.actor.Organisation
		if c.role != CaseTeam && !provider {
			list[i].Address = ""
		}
	}
	return list
}

// visits: each part of a report belongs to its own facet (practice 32).
func (c cutting) visits(list []Visit) []Visit {
	if c.sight[FacetCare] != Whole {
		return nil
	}
	list = shown(list)
	for i := range list {
		visit := &list[i]
		if visit.For == c.actor.Organisation {
			continue
		}
		if c.sight[FacetFinances] != Whole {
			visit.Finances = ""
		}
		if c.sight[FacetYouth] != Whole {
			visit.Children = ""
		}
		if c.sight[FacetRoof] != Whole {
			visit.Roof = ""
		}
	}
	return list
}
