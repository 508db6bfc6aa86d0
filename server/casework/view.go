package casework

import (
	"encoding/json"
	"slices"
	"time"
)

// View is a file as one actor may see it: derived values are computed on the
// whole file, and then what is not theirs is cut away. A list that is cut away
// is nil (null in GraphQL), never an empty list that lies.
type View struct {
	Household
	Access            []FacetAccess
	Withheld          bool // something is kept from this person because a resident is secret (practice 5)
	Phase             Phase
	Protected         bool
	Protection        []ProtectionReason
	CompositionKnown  bool
	CaseManagerNow    *CaseManager
	NextOn            Day                  // the first day on which something is planned or ends; empty when nothing
	EvictionOn        Day                  // the announced date; empty when none
	PlaceForAll       *bool                // everybody has a confirmed place from that date on; nil when no date is announced
	ClearanceNeeds    []ClearanceNeed      // what a clearance for that date needs; nil when it may not be seen, empty without a date
	ConditionStatus   []ConditionStatus    // of the plan in force
	PlanStates        []PlanState          // of every plan; nil when plans are cut away
	AdministratorNow  *Administrator       // whose agreement arrangements need (practice 23); nil when there is none
	Recurrences       []Recurrence         // what came back after an outcome; nil when it may not be seen
	YouthDuty         *YouthProtectionDuty // to involve youth protection (route 3.2e); nil when there is none, or when it may not be seen
	Rent              []RentStanding       // of every tenancy, as the route counts it
	Repayment         []ArrangementStanding
	FirstContacts     []FirstContact  // of the tenancies in arrears that are seen; nil when none may be
	DutyStatuses      []DutyStatus    // of the tenancies that are seen; nil when none may be
	Arrears           []ArrearsWork   `json:"-"` // the landlord's own tenancies in arrears, for its work list alone: on no tablet
	PrefilledReferral *SubmitReferral // the case form with what the file knows already; nil for who reports no households
	Alerts            []Alert
	Today             Day              // the day the derived values are of
	GlassUntil        time.Time        // until when the reader sees this file behind broken glass; zero for who is in it
	RestrictedSince   Day              // the file goes to nobody new (practice 30); empty while it is not restricted
	Erasure           *ErasureStanding // of a file that a resident asked to erase; nil for who leads no files
	ShortenedVisits   []ID             // visits of which a tablet asks for the texts when somebody wants to read them
}

// ViewFor cuts a file to what an actor may see on a day; nil when that is
// nothing.
func (h *Household) ViewFor(actor Actor, today Day) *View { return h.viewAs(h, actor, today, today) }

// viewAs cuts the file as it stood on a day to what an actor may see of it now.
func (h *Household) viewAs(now *Household, actor Actor, today, on Day) *View {
	if !actor.Sees(now, today) {
		return nil
	}
	cut := cutting{actor: actor, file: h, sight: map[Facet]Sight{}, role: actor.roleIn(now, today)}
	access := actor.SightsOf(now, today)
	for _, seen := range access {
		cut.sight[seen.Facet] = seen.Sight
	}
	view := &View{
		Household: *h, Access: access, Today: on, ShortenedVisits: []ID{},
		Phase: h.Phase(), Protection: h.Protection(on), CompositionKnown: !h.CompositionUnknown(on),
		CaseManagerNow: cut.caseManagerNow(), NextOn: h.NextDay(on), EvictionOn: h.AnnouncedFor(),
		Alerts: alertsFor(h, cut.role, actor, on), Rent: h.RentStandings(on), Repayment: h.ArrangementStandings(),
		FirstContacts: ofTenancies(cut, h.FirstContacts(), func(f FirstContact) ID { return f.Tenancy }),
		DutyStatuses:  ofTenancies(cut, h.DutyStatuses(), func(s DutyStatus) ID { return s.Tenancy }),
	}
	if cut.role == Landlord {
		view.Arrears = ofTenancies(cut, h.arrearsWork(view.Alerts, on), func(a ArrearsWork) ID { return a.Tenancy })
	}
	view.Protected = len(view.Protection) > 0
	if view.EvictionOn != "" {
		forAll := len(h.WithoutRoof(view.EvictionOn)) == 0
		view.PlaceForAll = &forAll
		view.ClearanceNeeds = h.ClearanceNeeds(on, view.EvictionOn)
	}
	if plan := h.PlanInForce(); plan != nil {
		view.ConditionStatus = h.ConditionStatuses(*plan)
	}
	cut.lists(&view.Household)
	cut.derived(view)
	secrecy := h.secrecyFor(actor.Person)
	secrecy.cut(&view.Household)
	view.Withheld = secrecy.home || (secrecy.any() && (view.Placements != nil || view.Attachments != nil))
	view.PrefilledReferral = cut.prefilled(&view.Household, on)
	return view
}

// cutting is what one actor's organisation may see of one file.
type cutting struct {
	actor Actor
	file  *Household // the whole file: nothing of it is changed here
	role  OrganisationRole
	sight map[Facet]Sight
}

func (c cutting) derived(view *View) {
	view.YouthDuty, view.Recurrences = c.youthDuty(), c.recurrences()
	view.RestrictedSince = c.file.RestrictedSince()
	if c.role == CaseTeam || c.role == RegieTeam {
		view.Erasure = c.file.ErasureOn(view.Today)
	}
	if c.sight[FacetPlan] != Nothing {
		view.AdministratorNow = c.file.AdministratorOn(view.Today)
	}
	if c.sight[FacetEviction] == Nothing {
		view.EvictionOn, view.PlaceForAll, view.ClearanceNeeds = "", nil, nil
	}
	if c.sight[FacetPlan] != Nothing {
		view.PlanStates = c.planStates(view.Today)
	}
	if c.sight[FacetTenancy] == Nothing {
		view.Rent, view.Repayment = nil, nil
	}
	if plan := c.file.PlanInForce(); c.sight[FacetPlan] == Nothing || (plan != nil && c.anotherLandlordsPlan(plan.ID)) {
		view.ConditionStatus = nil
	}
}

// lists cuts every list of the file; each belongs to one facet.
func (c cutting) lists(h *Household) {
	c.people(h)
	h.Tenancies = c.tenancies(h.Tenancies)
	h.Arrangements = c.arrangements(h.Arrangements)
	h.ContactAttempts = c.contactAttempts(h.ContactAttempts)
	h.Duties = c.duties(h.Duties)
	h.ReferralDrafts = c.drafts(h.ReferralDrafts)
	h.Referrals = c.referrals(h.Referrals)
	h.StandpointRequests = c.standpointRequests(h.StandpointRequests)
	h.Standpoints = c.standpoints(h.Standpoints)
	h.Consultations = whole(c, FacetDecision, h.Consultations)
	h.HeldOver = c.heldOver(h.HeldOver)
	h.Decisions = c.decisions(h.Decisions)
	h.SpecialCareRegistrations = whole(c, FacetDecision, h.SpecialCareRegistrations)
	c.plan(h)
	h.Copies = whole(c, FacetCare, h.Copies)
	h.OwnSolutions = whole(c, FacetRoof, h.OwnSolutions)
	h.Shelters = whole(c, FacetRoof, h.Shelters)
	h.Placements = c.placements(h.Placements)
	c.youth(h)
	h.AdministrationAdvices = whole(c, FacetFinances, h.AdministrationAdvices)
	h.AdministrationSteps = whole(c, FacetFinances, h.AdministrationSteps)
	c.clearanceRequests(h)
	h.Aftercares = whole(c, FacetPlan, h.Aftercares)
	c.relations(h)
	h.PlannedVisits = whole(c, FacetCare, h.PlannedVisits)
	h.Visits = c.visits(h.Visits)
	h.Attachments = c.attachments(h.Attachments)
	c.eviction(h)
	h.Warnings = c.warnings(h.Warnings)
	h.SafeHomeReports = c.safeHomeReports(h.SafeHomeReports)
	h.Secrets = whole(c, FacetSafety, h.Secrets)
	h.OverviewReleases = c.overviewReleases(h.OverviewReleases)
	if c.role != CaseTeam && c.role != RegieTeam {
		h.Conflicts, h.Edits, h.GlassBreaks, h.Holds = nil, nil, nil, nil
		h.RightsRequests, h.RightsAnswers = nil, nil
		return
	}
	h.RightsRequests, h.RightsAnswers = shown(h.RightsRequests), shown(h.RightsAnswers)
	h.Holds = shown(h.Holds)
	h.GlassBreaks = shown(h.GlassBreaks)
	h.Conflicts, h.Edits = shown(h.Conflicts), shown(h.Edits)
}

// shown gives a list that may be seen: never nil.
func shown[T any](list []T) []T { return append([]T{}, list...) }

// without gives a list with something taken out of each item.
func without[T any](list []T, take func(*T)) []T {
	list = shown(list)
	for i := range list {
		take(&list[i])
	}
	return list
}

// whole gives a list to who sees all of its facet, and nil to everybody else.
func whole[T any](c cutting, facet Facet, list []T) []T {
	if c.sight[facet] != Whole {
		return nil
	}
	return shown(list)
}

// ofTenancies gives what is derived of tenancies to who sees all of TENANCY; a
// landlord gets what is of its own.
func ofTenancies[T any](c cutting, list []T, tenancy func(T) ID) []T {
	if c.role != Landlord {
		return whole(c, FacetTenancy, list)
	}
	return slices.DeleteFunc(shown(list), func(item T) bool {
		of := c.file.tenancy(tenancy(item))
		return of == nil || of.Landlord != c.actor.Organisation
	})
}

// own keeps what the actor's organisation made.
func own[T any](c cutting, list []T, madeFor func(T) ID) []T {
	return slices.DeleteFunc(shown(list), func(item T) bool { return madeFor(item) != c.actor.Organisation })
}

// size is about how many bytes the view takes on its way to a tablet.
func (v *View) size() int {
	text, err := json.Marshal(v)
	if err != nil {
		return 0 // it has nothing that cannot be written
	}
	return len(text)
}
