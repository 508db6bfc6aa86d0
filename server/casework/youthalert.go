package casework

// youthAlerts tell that a child has no place and youth protection was not asked,
// or did not answer; what waits too long goes to the chair (practice 26).
func (h *Household) youthAlerts() []Alert {
	duty := h.YouthProtectionDuty()
	if duty == nil {
		return nil
	}
	calendar := h.calendar()
	switch duty.Status {
	case YouthUnsent:
		unsent := Alert{Code: AlertYouthUnsent, Rule: "3.2e", From: duty.OpensOn, Due: duty.SendBy(calendar.WorkingDaysAfter), Role: CaseTeam, Weight: 8}
		return unsent.escalated(RegieTeam)
	case YouthSent:
		waits := Alert{
			Code: AlertYouthUnacknowledged, Rule: "practice 26", From: duty.SentOn, Due: duty.AcknowledgeBy(calendar.WorkingDaysAfter),
			Role: YouthProtection, Subject: duty.Request, Weight: 8,
		}
		return waits.escalated("")
	case YouthAcknowledged:
	}
	return nil
}

// escalated gives an alert, heavier after its due day, and from then on also for
// who must hear that it waits.
func (a Alert) escalated(to OrganisationRole) []Alert {
	inTime, late := a, a
	inTime.Until = a.Due
	late.From, late.Weight = a.Due.Plus(1), min(a.Weight+1, 9)
	escalation := late
	escalation.Role = to
	return []Alert{inTime, late, escalation}
}
