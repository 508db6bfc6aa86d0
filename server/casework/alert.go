package casework

import "slices"

// AlertCode says what needs somebody's attention.
type AlertCode string

// The alerts, by what they ask for.
const (
	AlertWhoLivesHere       AlertCode = "COMPOSITION_UNKNOWN" // find out who lives here (practice 2)
	AlertClearanceRevoked   AlertCode = "CLEARANCE_REVOKED"   // route 3.2f
	AlertIncident           AlertCode = "INCIDENT"            // route 3.2f
	AlertNoRoof             AlertCode = "NO_ROOF"             // an eviction is announced and not everybody has a place
	AlertTermEnds           AlertCode = "TERM_ENDS"           // route 3.1e: from 14 days before
	AlertTermExpired        AlertCode = "TERM_EXPIRED"        // route 3.1e: never silently
	AlertStepOverdue        AlertCode = "STEP_OVERDUE"
	AlertControlOverdue     AlertCode = "CONTROL_OVERDUE"       // route 0.4
	AlertConditionNotMet    AlertCode = "CONDITION_NOT_MET"     // back on the agenda (route 3)
	AlertSuspensionBroken   AlertCode = "SUSPENSION_BROKEN"     // practice 21
	AlertNoCaseManager      AlertCode = "NO_CASE_MANAGER"       // route 3.1a
	AlertNobodyContacted    AlertCode = "NOBODY_CONTACTED"      // route 1.2
	AlertConflict           AlertCode = "CONFLICT"              // a value waits for a choice
	AlertRecordedAfterwards AlertCode = "RECORDED_AFTERWARDS"   // a record came in after what it was made under had ended
	AlertPlaceEnds          AlertCode = "PLACE_ENDS"            // practice 25: from 14 days before
	AlertAwaitingDecision   AlertCode = "AWAITING_DECISION"     // route 2.5
	AlertReportedSummons    AlertCode = "SUMMONED_NOT_REPORTED" // route 2.1
	AlertStandpointAsked    AlertCode = "STANDPOINT_ASKED"      // practice 17
	AlertHeldOver           AlertCode = "HELD_OVER"             // practice 18: to be discussed again
	AlertConsultation       AlertCode = "URGENT_CONSULTATION"   // practice 19: to be put on the next agenda
	AlertSuspensionAsked    AlertCode = "SUSPENSION_ASKED"      // practice 19: the landlord has not answered
	AlertSpecialCareRefused AlertCode = "SPECIAL_CARE_REFUSED"  // practice 20
)

// Alert is one thing that needs attention from a day until a day. It does not
// depend on today: what is stored is right on the morning after.
type Alert struct {
	Code    AlertCode
	Rule    string           // the paragraph it comes from
	From    Day              // the first day it holds
	Until   Day              // the last day; empty until the facts change
	Role    OrganisationRole // whose work it is; empty is the case team's and the Regieteam's
	Person  ID               // whose work it is, when one person's; else zero
	Subject ID               // the record it is about; zero is the file
	Weight  int              // 1 (can wait) to 9 (now)
}

// HoldsOn says that the alert holds on a day.
func (a Alert) HoldsOn(day Day) bool { return day.Within(a.From, a.Until) }

// Alerts gives everything in the file that needs attention, now or later, as
// intervals.
func (h *Household) Alerts() []Alert {
	always := slices.Concat(h.conflictAlerts(), h.incidentAlerts(), h.afterwardsAlerts())
	unreported := h.unreportedAlerts()
	switch {
	case h.Phase() == Closed && len(unreported) == 0:
		return always
	case h.Phase() == Closed: // it starts again, and nobody reported it
		return slices.Concat(h.residentAlerts(), h.roofAlerts(), unreported, always)
	default:
		return slices.Concat(h.residentAlerts(), h.roofAlerts(), h.planAlerts(), h.referralAlerts(), h.discussionAlerts(), unreported, h.arrearsAlerts(), always)
	}
}

// alertsFor gives the alerts that hold today and are for an organisation in a
// role, or for the actor's own work.
func alertsFor(h *Household, role OrganisationRole, actor Actor, today Day) []Alert {
	alerts := []Alert{}
	for _, alert := range h.Alerts() {
		forRole := alert.Role == role || (alert.Role == "" && (role == CaseTeam || role == RegieTeam))
		forPerson := !alert.Person.IsZero() && alert.Person == actor.Person
		if (forRole || forPerson) && alert.HoldsOn(today) {
			alerts = append(alerts, alert)
		}
	}
	slices.SortStableFunc(alerts, func(a, b Alert) int { return b.Weight - a.Weight })
	return alerts
}

func (h *Household) since() Day { return DayOf(h.RegisteredAt) }

func (h *Household) residentAlerts() []Alert {
	if len(h.Compositions) == 0 {
		return []Alert{{Code: AlertWhoLivesHere, Rule: "practice 2", From: h.since(), Weight: 5}}
	}
	announced := h.AnnouncedFor()
	if announced == "" || !h.compositionUnknownFor(announced) {
		return nil
	}
	return []Alert{{Code: AlertWhoLivesHere, Rule: "practice 2", From: h.since(), Until: announced.Plus(roofNights), Weight: 9}}
}

func (h *Household) roofAlerts() []Alert {
	alerts := []Alert{}
	if announced := h.AnnouncedFor(); announced != "" && h.protectedFor(h.announcedOn(), announced) && len(h.WithoutRoof(announced)) > 0 {
		alerts = append(alerts, Alert{Code: AlertNoRoof, Rule: "3.2f", From: h.since(), Until: announced.Plus(roofNights), Weight: 9})
	}
	for _, placement := range h.Placements {
		ends := placement.Until
		if placement.EndedOn != "" {
			ends = placement.EndedOn.Plus(-1)
		}
		if placement.ConfirmedOn != "" && placement.WithdrawnOn == "" && ends != "" {
			alerts = append(alerts, Alert{Code: AlertPlaceEnds, Rule: "practice 25", From: ends.Plus(-14), Until: ends.Plus(14), Subject: placement.ID, Weight: 6})
		}
	}
	for _, clearance := range h.Clearances {
		if clearance.RevokedOn == "" {
			continue
		}
		for _, role := range []OrganisationRole{"", Landlord} {
			until := max(clearance.EvictOn, clearance.RevokedOn.Plus(14))
			alerts = append(alerts, Alert{Code: AlertClearanceRevoked, Rule: clearance.RevokedRule, From: clearance.RevokedOn, Until: until, Role: role, Subject: clearance.ID, Weight: 9})
		}
	}
	return alerts
}

func (h *Household) planAlerts() []Alert {
	alerts := []Alert{}
	plan := h.PlanInForce()
	if plan != nil && h.CaseManager() == nil {
		alerts = append(alerts, Alert{Code: AlertNoCaseManager, Rule: "3.1a", From: plan.From, Weight: 8})
	}
	for i, suspension := range h.Suspensions {
		replaced := slices.ContainsFunc(h.Suspensions[i+1:], func(next Suspension) bool { return next.Until > suspension.Until })
		if suspension.EndedOn != "" || suspension.Afterwards || replaced {
			continue
		}
		for _, role := range []OrganisationRole{"", Landlord} {
			alerts = append(alerts,
				Alert{Code: AlertTermEnds, Rule: "3.1e", From: suspension.Until.Plus(-14), Until: suspension.Until, Role: role, Subject: suspension.ID, Weight: 6},
				Alert{Code: AlertTermExpired, Rule: "3.1e", From: suspension.Until.Plus(1), Role: role, Subject: suspension.ID, Weight: 7})
		}
	}
	for _, step := range h.Steps {
		if status := h.StepStatus(step.ID); status == StepOpen || status == StepStarted {
			role := OrganisationRole("")
			if h.RoleOf(step.Organisation, DayOf(step.At)) == Landlord {
				role = Landlord
			}
			alerts = append(alerts, Alert{Code: AlertStepOverdue, Rule: "2.5", From: step.DueOn.Plus(1), Role: role, Person: step.Owner, Subject: step.ID, Weight: 4})
		}
	}
	for _, goal := range h.CurrentGoals() {
		alerts = append(alerts, Alert{Code: AlertControlOverdue, Rule: "0.4", From: goal.NextControlOn.Plus(1), Person: goal.Owner, Subject: goal.ID, Weight: 3})
	}
	if plan != nil {
		for _, status := range h.ConditionStatuses(*plan) {
			if status.Outcome == NotMet {
				alerts = append(alerts, Alert{Code: AlertConditionNotMet, Rule: "3.1g", From: status.CheckedOn, Weight: 7})
			}
		}
	}
	return alerts
}

func (h *Household) referralAlerts() []Alert {
	alerts := []Alert{}
	for _, referral := range h.Referrals {
		if h.DecisionOn(referral.ID) == nil {
			alerts = append(alerts, Alert{Code: AlertAwaitingDecision, Rule: "2.5", From: DayOf(referral.At), Subject: referral.ID, Weight: 5})
		}
	}
	for _, event := range h.LegalEvents {
		if event.Kind == EvictionAnnounced && h.SuspensionOn(event.On) != nil {
			alerts = append(alerts, Alert{Code: AlertSuspensionBroken, Rule: "practice 21", From: event.On, Until: event.EvictOn, Subject: event.ID, Weight: 8})
		}
	}
	return alerts
}

// discussionAlerts tell what the Regieteam waits for, or has to discuss.
func (h *Household) discussionAlerts() []Alert {
	return slices.Concat(h.standpointAlerts(), h.heldOverAlerts(), h.consultationAlerts(), h.suspensionRequestAlerts(), h.specialCareAlerts())
}

// unreportedAlerts tell that the landlord goes on and did not report the
// household since it last ended (route 2.1).
func (h *Household) unreportedAlerts() []Alert {
	alerts := []Alert{}
	last := h.lastOutcomeAt()
	for _, event := range h.LegalEvents {
		goesOn := event.Kind == Summoned || event.Kind == JudgmentGiven || event.Kind == EvictionAnnounced
		since := len(h.Outcomes) == 0 || event.At.After(last)
		if goesOn && since && !h.reportedSince(last) {
			alerts = append(alerts, Alert{Code: AlertReportedSummons, Rule: "2.1", From: event.On, Subject: event.ID, Weight: 8})
		}
	}
	return alerts
}

func (h *Household) conflictAlerts() []Alert {
	alerts := []Alert{}
	for _, conflict := range h.Conflicts {
		if conflict.Open() {
			alerts = append(alerts, Alert{Code: AlertConflict, From: DayOf(conflict.Made.At), Subject: conflict.Made.ID, Weight: 4})
		}
	}
	return alerts
}

func (h *Household) incidentAlerts() []Alert {
	alerts := []Alert{}
	for _, incident := range h.Incidents {
		on := DayOf(incident.At)
		alerts = append(alerts, Alert{Code: AlertIncident, Rule: "3.2f", From: on, Until: on.Plus(30), Subject: incident.ID, Weight: 9})
	}
	return alerts
}

// afterwardsAlerts tell that something came in after what it was made under had
// ended: somebody should read it (architecture §2).
func (h *Household) afterwardsAlerts() []Alert {
	alerts := []Alert{}
	tell := func(made Made) {
		if on := DayOf(made.At); made.Afterwards {
			alerts = append(alerts, Alert{Code: AlertRecordedAfterwards, From: on, Until: on.Plus(14), Subject: made.ID, Weight: 4})
		}
	}
	for _, visit := range h.Visits {
		tell(visit.Made)
	}
	for _, check := range h.Checks {
		if check.Visit.IsZero() {
			tell(check.Made)
		}
	}
	for _, standpoint := range h.Standpoints {
		tell(standpoint.Made)
	}
	return alerts
}

func (h *Household) arrearsAlerts() []Alert {
	alerts := []Alert{}
	for _, tenancy := range h.Tenancies {
		since := tenancy.InArrearsSince()
		contacted := slices.ContainsFunc(h.ContactAttempts, func(a ContactAttempt) bool { return a.On.Month() >= since })
		if since != "" && !contacted {
			alerts = append(alerts, Alert{Code: AlertNobodyContacted, Rule: "1.2", From: since.FirstDay(), Role: Landlord, Subject: tenancy.ID, Weight: 6})
		}
	}
	return alerts
}
