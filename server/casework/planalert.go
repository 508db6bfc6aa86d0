package casework

import "slices"

// planAlerts tell what the plan still asks for (route 3.1, 3.2).
func (h *Household) planAlerts() []Alert {
	alerts := []Alert{}
	plan := h.PlanInForce()
	if plan != nil && h.CaseManager() == nil {
		due := h.calendar().WorkingDaysAfter(plan.From, h.parameters().CaseManagerDays)
		alerts = append(alerts, Alert{Code: AlertNoCaseManager, Rule: "3.1a", From: plan.From, Due: due, Weight: 8})
	}
	alerts = append(alerts, h.stepAlerts()...)
	for _, goal := range h.CurrentGoals() {
		alerts = append(alerts, Alert{Code: AlertControlOverdue, Rule: "0.4", From: goal.NextControlOn.Plus(1), Due: goal.NextControlOn, Person: goal.Owner, Subject: goal.ID, Weight: 3})
	}
	if plan != nil {
		alerts = append(alerts, h.conditionAlerts(*plan)...)
	}
	for _, advice := range h.UnfollowedAdvice() {
		for _, role := range []OrganisationRole{CaseTeam, DebtAssistance} {
			alerts = append(alerts, Alert{Code: AlertAdviceNotFollowed, Rule: "3.1f", From: advice.On, Role: role, Subject: advice.ID, Weight: 6})
		}
	}
	return alerts
}

func (h *Household) stepAlerts() []Alert {
	alerts := []Alert{}
	for _, step := range h.Steps {
		if status := h.StepStatus(step.ID); status != StepOpen && status != StepStarted {
			continue
		}
		overdue := Alert{Code: AlertStepOverdue, Rule: "2.5", From: step.DueOn.Plus(1), Due: step.DueOn, Person: step.Owner, Subject: step.ID, Weight: 4}
		for _, role := range h.hearOfStep(step) {
			overdue.Role = role
			alerts = append(alerts, overdue)
		}
	}
	return alerts
}

// hearOfStep gives who hears that a step is late: whose step it is, and the case
// team beside a partner. A landlord's work is its own.
func (h *Household) hearOfStep(step Step) []OrganisationRole {
	const caseTeam = OrganisationRole("") // it leads the file
	switch role := h.RoleOf(step.Organisation, DayOf(step.At)); role {
	case Landlord:
		return []OrganisationRole{Landlord}
	case Care, DebtAssistance, YouthProtection, SpecialCare, Administration:
		return []OrganisationRole{caseTeam, role}
	case "", CaseTeam, RegieTeam:
	}
	return []OrganisationRole{caseTeam}
}

// conditionAlerts tell that a condition was not met, and that nobody looked at
// one for a month: the first of them (route 3.1g–j).
func (h *Household) conditionAlerts(plan Plan) []Alert {
	alerts := []Alert{}
	unchecked := Day("")
	for _, status := range h.ConditionStatuses(plan) {
		if status.Outcome == NotMet {
			alerts = append(alerts, Alert{Code: AlertConditionNotMet, Rule: "3.1g", From: status.CheckedOn, Weight: 7})
		}
		if looked := max(status.CheckedOn, plan.From).Plus(h.parameters().UncheckedDays); unchecked == "" || looked < unchecked {
			unchecked = looked
		}
	}
	if unchecked != "" {
		alerts = append(alerts, Alert{Code: AlertConditionUnchecked, Rule: "3.1g", From: unchecked, Subject: plan.ID, Weight: 4})
	}
	return alerts
}

// suspensionAlerts count down to the end of a term and never let it pass
// silently (route 3.1e), and tell of a notice during a suspension
// (practice 21).
func (h *Household) suspensionAlerts() []Alert {
	alerts := []Alert{}
	for i, suspension := range h.Suspensions {
		replaced := slices.ContainsFunc(h.Suspensions[i+1:], func(next Suspension) bool { return next.Until > suspension.Until })
		if suspension.EndedOn != "" || suspension.Afterwards || replaced {
			continue
		}
		term := Alert{Code: AlertTermEnds, Rule: "3.1e", Due: suspension.Until, Subject: suspension.ID, Weight: 6}
		for _, stage := range term.countdown() {
			alerts = append(alerts, stage.forBoth()...)
		}
		over := Alert{Code: AlertTermExpired, Rule: "3.1e", From: suspension.Until.Plus(1), Due: suspension.Until, Subject: suspension.ID, Weight: 8}
		alerts = append(alerts, over.forBoth()...)
	}
	for _, event := range h.LegalEvents {
		if event.Kind == EvictionAnnounced && h.SuspensionOn(event.On) != nil {
			alerts = append(alerts, Alert{Code: AlertSuspensionBroken, Rule: "practice 21", From: event.On, Until: event.EvictOn, Subject: event.ID, Weight: 8})
		}
	}
	return alerts
}

func (h *Household) referralAlerts() []Alert {
	alerts := []Alert{}
	for _, referral := range h.Referrals {
		if h.ReferralStatus(referral.ID) == ReferralSubmitted {
			alerts = append(alerts, Alert{Code: AlertAwaitingDecision, Rule: "2.5", From: DayOf(referral.At), Due: referral.SeekJudgmentOn, Subject: referral.ID, Weight: 5})
		}
	}
	return alerts
}

// discussionAlerts tell what the Regieteam waits for, or has to discuss.
func (h *Household) discussionAlerts() []Alert {
	return slices.Concat(h.standpointAlerts(), h.heldOverAlerts(), h.consultationAlerts(), h.suspensionRequestAlerts(), h.specialCareAlerts())
}

// unreportedAlerts tell, the landlord too, that it goes on and did not report
// the household since it last ended (route 2.1).
func (h *Household) unreportedAlerts() []Alert {
	alerts := []Alert{}
	last := h.lastOutcomeAt()
	for _, event := range h.LegalEvents {
		goesOn := event.Kind == Summoned || event.Kind == JudgmentGiven || event.Kind == EvictionAnnounced
		since := h.lastOutcome() == nil || event.At.After(last)
		if goesOn && since && !h.reportedSince(last) {
			unreported := Alert{Code: AlertReportedSummons, Rule: "2.1", From: event.On, Subject: event.ID, Weight: 8}
			alerts = append(alerts, unreported.forBoth()...) // before a report the landlord alone has the file, and is who must report
		}
	}
	return alerts
}
