package casework

import "slices"

// people cuts who lives here and who works here. What a landlord did not write
// itself it reads without the words around it: who told it, and why. Why an
// organisation was invited is for who leads the file; a handover for the team.
func (c cutting) people(h *Household) {
	other := func(made Made) bool { return c.role == Landlord && made.For != c.actor.Organisation }
	h.Involvements = without(h.Involvements, func(i *Involvement) {
		if c.role != CaseTeam && c.role != RegieTeam && i.Organisation != c.actor.Organisation && i.For != c.actor.Organisation {
			i.Purpose = ""
		}
	})
	h.Residents = without(h.Residents, func(r *Resident) {
		if c.role == Landlord {
			r.LeftSource = ""
		}
	})
	h.Compositions = without(h.Compositions, func(composition *Composition) {
		if other(composition.Made) {
			composition.Note = ""
		}
	})
	h.Vulnerabilities = without(h.Vulnerabilities, func(mark *Vulnerability) {
		if other(mark.Made) {
			mark.Note = ""
		}
	})
	h.CaseManagers = without(h.CaseManagers, c.caseManager)
}

// relations: which other file there is, is for who links files.
func (c cutting) relations(h *Household) {
	if c.role != CaseTeam && c.role != RegieTeam {
		h.LinkedTo, h.Relations = ID{}, nil
		return
	}
	h.Relations = shown(h.Relations)
}

func (c cutting) caseManager(manager *CaseManager) {
	if c.role != CaseTeam && manager.For != c.actor.Organisation {
		manager.Handover = ""
	}
}

func (c cutting) caseManagerNow() *CaseManager {
	now := c.file.CaseManager()
	if now == nil {
		return nil
	}
	seen := *now
	c.caseManager(&seen)
	return &seen
}

// anotherLandlords says that a landlord looks at the referral of another one:
// it gets nothing of it (practice 39).
func (c cutting) anotherLandlords(referral ID) bool {
	return c.file.ofAnotherLandlord(referral, c.actor.Organisation, c.role)
}

// rentsOut says that an organisation is or was a landlord of this household.
func (h *Household) rentsOut(organisation ID) bool {
	return slices.ContainsFunc(h.Tenancies, func(t Tenancy) bool { return t.Landlord == organisation }) ||
		slices.ContainsFunc(h.Involvements, func(i Involvement) bool { return i.Organisation == organisation && i.Role == Landlord })
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
	seen := slices.DeleteFunc(shown(list), func(a ContactAttempt) bool {
		facet := FacetCare
		if c.file.rentsOut(a.For) {
			facet = FacetTenancy
		}
		return a.For != c.actor.Organisation && c.sight[facet] != Whole
	})
	if len(seen) == 0 && c.sight[FacetTenancy] == Nothing && c.sight[FacetCare] == Nothing {
		return nil
	}
	return seen
}

// duties: of a landlord without an account its own proofs are not for others.
func (c cutting) duties(list []Duty) []Duty {
	list = ofTenancies(c, list, func(d Duty) ID { return d.Tenancy })
	for i := range list {
		if c.role == Landlord && list[i].For != c.actor.Organisation {
			list[i].Source = ""
		}
	}
	return list
}

// drafts are for who may write them, of their own organisation only.
func (c cutting) drafts(list []ReferralDraft) []ReferralDraft {
	if !c.actor.hasAny(verbs["draftReferral"].who[c.role]) {
		return nil
	}
	return own(c, list, func(d ReferralDraft) ID { return d.For })
}

// referrals: a landlord sees its own. Why a tenant in danger was not informed
// is for the chair, and for the landlord that wrote it (practice 14).
func (c cutting) referrals(list []Referral) []Referral {
	if c.sight[FacetReferral] == Nothing {
		return nil
	}
	list = without(list, func(r *Referral) {
		wrote := c.role == Landlord && r.For == c.actor.Organisation
		chairs := c.role == RegieTeam && c.actor.hasAny([]PersonRole{Chair})
		if !wrote && !chairs {
			r.NotInformedReason = ""
		}
		if c.role == Landlord && !wrote {
			r.Source = ""
		}
	})
	if c.sight[FacetReferral] == Whole {
		return list
	}
	return slices.DeleteFunc(list, func(r Referral) bool {
		tenancy := c.file.tenancy(r.Tenancy)
		return r.For != c.actor.Organisation && (tenancy == nil || tenancy.Landlord != c.actor.Organisation)
	})
}

// standpoints: reasons are for Regieteam and case team; others see their own,
// and the positions of others once the item is opened (practice 17).
func (c cutting) standpoints(list []Standpoint) []Standpoint {
	switch c.sight[FacetStandpoints] {
	case Whole:
		return shown(list)
	case Nothing:
		return nil
	case Part:
	}
	seen := []Standpoint{}
	for _, standpoint := range list {
		referral := c.file.referral(standpoint.Referral)
		switch {
		case standpoint.For == c.actor.Organisation:
			seen = append(seen, standpoint)
		case referral != nil && referral.OpenedOn != "" && !c.anotherLandlords(referral.ID):
			standpoint.Reasons = ""
			seen = append(seen, standpoint)
		}
	}
	return seen
}

// standpointRequests: everybody who gives a standpoint sees who was asked, but
// another landlord (practice 17, 39).
func (c cutting) standpointRequests(list []StandpointRequest) []StandpointRequest {
	if c.sight[FacetStandpoints] == Nothing {
		return nil
	}
	return slices.DeleteFunc(shown(list), func(r StandpointRequest) bool { return c.anotherLandlords(r.Referral) })
}

// heldOver: the landlord reads until when, and its own steps.
func (c cutting) heldOver(list []HeldOver) []HeldOver {
	switch c.sight[FacetDecision] {
	case Whole:
		return shown(list)
	case Nothing:
		return nil
	case Part:
	}
	list = slices.DeleteFunc(shown(list), func(o HeldOver) bool { return c.anotherLandlords(o.Referral) })
	return without(list, func(o *HeldOver) {
		o.Reason = ""
		o.Steps = own(c, o.Steps, func(s NewStep) ID { return s.Organisation })
	})
}

// decisions: the landlord reads the outcome, its own steps and the text that is
// written for it.
func (c cutting) decisions(list []Decision) []Decision {
	switch c.sight[FacetDecision] {
	case Whole:
		return shown(list)
	case Nothing:
		return nil
	case Part:
	}
	list = slices.DeleteFunc(shown(list), func(d Decision) bool { return c.anotherLandlords(d.Referral) })
	return without(list, func(d *Decision) {
		d.Attendance, d.MissingStandpoints = nil, nil
		d.PreventedReason, d.SpecialCareReason, d.SpecialCare = "", "", false
		d.Weighing, d.HouseholdSays, d.NotVulnerableReason, d.CorrectionReason = "", "", "", ""
		d.SpecialCareOrganisation, d.SpecialCareOwner, d.SpecialCareDueOn = ID{}, ID{}, ""
		d.Consultation, d.Telling, d.Costs = ID{}, nil, nil
		d.Steps = own(c, d.Steps, func(s NewStep) ID { return s.Organisation })
	})
}

// plan: the landlord reads conditions' status, suspensions and its own steps,
// never the evidence (practice 22).
func (c cutting) plan(h *Household) {
	h.SuspensionRequests = c.suspensionRequests(h.SuspensionRequests)
	switch c.sight[FacetPlan] {
	case Whole:
		h.Plans, h.Suspensions, h.Checks = shown(h.Plans), shown(h.Suspensions), shown(h.Checks)
		h.Goals, h.Steps, h.StepProgress = shown(h.Goals), shown(h.Steps), shown(h.StepProgress)
		return
	case Nothing:
		h.Plans, h.Goals, h.Steps, h.StepProgress, h.Suspensions, h.Checks = nil, nil, nil, nil, nil, nil
		return
	case Part:
	}
	h.Goals = nil
	h.Plans = slices.DeleteFunc(shown(h.Plans), func(p Plan) bool { return c.anotherLandlordsPlan(p.ID) })
	h.Suspensions = slices.DeleteFunc(shown(h.Suspensions), func(s Suspension) bool {
		return s.For != c.actor.Organisation && (c.anotherLandlordsPlan(s.Plan) || c.file.rentsOut(s.For))
	})
	h.Checks = slices.DeleteFunc(shown(h.Checks), func(check Check) bool { return c.anotherLandlordsPlan(check.Plan) })
	for i := range h.Checks {
		h.Checks[i].Evidence, h.Checks[i].Explanation, h.Checks[i].Visit = "", "", ID{}
	}
	h.Steps = own(c, h.Steps, func(s Step) ID { return s.Organisation })
	h.StepProgress = slices.DeleteFunc(shown(h.StepProgress), func(p StepProgress) bool {
		return !slices.ContainsFunc(h.Steps, func(s Step) bool { return s.ID == p.Step })
	})
}

// suspensionRequests are written to the landlord of the referral.
func (c cutting) suspensionRequests(list []SuspensionRequest) []SuspensionRequest {
	if c.sight[FacetPlan] == Nothing {
		return nil
	}
	return slices.DeleteFunc(shown(list), func(r SuspensionRequest) bool { return c.anotherLandlords(r.Referral) })
}

func (c cutting) anotherLandlordsPlan(id ID) bool {
	plan := c.file.plan(id)
	if plan == nil {
		return false
	}
	at := slices.IndexFunc(c.file.Decisions, func(d Decision) bool { return d.ID == plan.Decision })
	return at >= 0 && c.anotherLandlords(c.file.Decisions[at].Referral)
}

// eviction: a landlord reads the facts, without the words that others wrote to
// them, and nothing of another landlord's course of law.
func (c cutting) eviction(h *Household) {
	h.LegalEvents, h.Clearances = whole(c, FacetEviction, h.LegalEvents), whole(c, FacetEviction, h.Clearances)
	h.Outcomes, h.Incidents = whole(c, FacetEviction, h.Outcomes), whole(c, FacetEviction, h.Incidents)
	if c.role != Landlord {
		return
	}
	h.LegalEvents = slices.DeleteFunc(h.LegalEvents, func(e LegalEvent) bool {
		if tenancy := c.file.tenancy(e.Tenancy); tenancy != nil {
			return tenancy.Landlord != c.actor.Organisation
		}
		return e.For != c.actor.Organisation && c.file.rentsOut(e.For)
	})
	for i := range h.LegalEvents {
		if h.LegalEvents[i].For != c.actor.Organisation {
			h.LegalEvents[i].Source = ""
		}
	}
	for i := range h.Clearances {
		if h.Clearances[i].RevokedFor != c.actor.Organisation {
			h.Clearances[i].RevokedCause = ""
		}
	}
	for i := range h.Outcomes {
		h.Outcomes[i].ReopenedReason = "" // the case team's and the chair's
		if h.Outcomes[i].For != c.actor.Organisation {
			h.Outcomes[i].Note = ""
		}
	}
	for i := range h.Incidents {
		if h.Incidents[i].For != c.actor.Organisation {
			h.Incidents[i].What = ""
		}
	}
}

// warnings: everybody who may come to the door reads what to mind; a landlord
// without how it is known, nor why it ended, unless it wrote so itself
// (practice 29).
func (c cutting) warnings(list []VisitWarning) []VisitWarning {
	if c.sight[FacetSafety] == Nothing {
		return nil
	}
	return without(list, func(w *VisitWarning) {
		if c.sight[FacetSafety] != Whole && w.For != c.actor.Organisation {
			w.Reason = ""
		}
		if c.sight[FacetSafety] != Whole && w.EndedFor != c.actor.Organisation {
			w.EndedReason = ""
		}
	})
}

// safeHomeReports: whole for the case team and youth protection, one's own for
// who helps, that and when for the Regieteam, and nothing for a landlord
// (practice 29).
func (c cutting) safeHomeReports(list []SafeHomeReport) []SafeHomeReport {
	switch {
	case c.role == Landlord || c.sight[FacetSafety] != Whole:
		return nil
	case c.sight[FacetYouth] == Whole:
		return shown(list)
	case c.sight[FacetYouth] == Nothing:
		return own(c, list, func(r SafeHomeReport) ID { return r.For })
	}
	return without(list, func(r *SafeHomeReport) { r.Residents, r.Note = []ID{}, "" })
}

// overviewReleases are between the case team and the resident (practice 30).
func (c cutting) overviewReleases(list []OverviewRelease) []OverviewRelease {
	if c.role != CaseTeam {
		return nil
	}
	return whole(c, FacetCare, list)
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

// visits: each part of a report belongs to its own facet (practice 32). Who does
// not see CARE gets the parts that are theirs, without the rest.
func (c cutting) visits(list []Visit) []Visit {
	seesAPart := false
	for _, facet := range []Facet{FacetCare, FacetFinances, FacetYouth, FacetRoof} {
		seesAPart = seesAPart || c.sight[facet] == Whole
	}
	if !seesAPart {
		return nil
	}
	list = without(list, c.visitParts)
	if c.sight[FacetCare] == Whole {
		return list
	}
	shown := map[ID]bool{} // a report is shown with its correction, also when that says nothing for this reader any more
	return slices.DeleteFunc(list, func(v Visit) bool {
		says := v.Finances != "" || len(v.Money) > 0 || v.Children != "" || v.Roof != "" || !v.Supersedes.IsZero() && shown[v.Supersedes]
		shown[v.ID] = says
		return !says
	})
}

func (c cutting) visitParts(visit *Visit) {
	visit.Attachments = slices.DeleteFunc(shownOrNil(visit.Attachments), func(n NewAttachment) bool {
		return visit.For != c.actor.Organisation && c.sight[n.Part.facet()] != Whole
	})
	if visit.For == c.actor.Organisation {
		return
	}
	if c.sight[FacetCare] != Whole {
		parts := RecordVisit{
			On: visit.On, Outcome: visit.Outcome, Finances: visit.Finances, Money: visit.Money, Children: visit.Children,
			Roof: visit.Roof, Attachments: visit.Attachments, Supersedes: visit.Supersedes,
		}
		visit.RecordVisit = parts
	}
	if c.sight[FacetFinances] != Whole {
		visit.Finances, visit.Money = "", nil
	}
	if c.sight[FacetYouth] != Whole {
		visit.Children = ""
	}
	if c.sight[FacetRoof] != Whole {
		visit.Roof = ""
	}
}
