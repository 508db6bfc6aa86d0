package casework

import "slices"

// arrearsAlerts tell that nobody sought contact since the arrears began
// (route 1.2), that they grow (route 1.1), that an instalment was missed, and that
// frozen arrears were raised (practice 10).
func (h *Household) arrearsAlerts() []Alert {
	alerts := []Alert{}
	for _, tenancy := range h.Tenancies {
		since := tenancy.InArrearsSince()
		contacted := slices.ContainsFunc(h.ContactAttempts, func(a ContactAttempt) bool { return a.On.Month() >= since })
		if since != "" && !contacted {
			alerts = append(alerts, Alert{Code: AlertNobodyContacted, Rule: "1.2", From: since.FirstDay(), Role: Landlord, Subject: tenancy.ID, Weight: 6})
		}
	}
	for _, grew := range h.growing() {
		alerts = append(alerts, Alert{Code: AlertArrearsGrow, Rule: "1.1", From: grew.from, Role: Landlord, Subject: grew.tenancy, Weight: 5})
	}
	for _, missed := range h.missedInstalments() {
		one := Alert{Code: AlertInstalmentMissed, Rule: "1.3", From: missed.from, Until: missed.until, Subject: missed.arrangement, Weight: 5}
		alerts = append(alerts, one.forBoth()...)
	}
	alerts = append(alerts, h.unansweredAlerts()...)
	for _, added := range h.addedCosts() {
		one := Alert{Code: AlertFrozenArrearsRaised, Rule: "practice 10", From: added.from, Until: added.until, Subject: added.suspension, Weight: 6}
		alerts = append(alerts, one.forBoth()...)
	}
	return alerts
}

// unansweredAlerts tell the landlord that a proposal waits for an answer (practice
// 8), and the protective administrator that an arrangement waits for his (practice
// 23).
func (h *Household) unansweredAlerts() []Alert {
	alerts := []Alert{}
	for at, standing := range h.ArrangementStandings() {
		arrangement := h.Arrangements[at]
		switch {
		case standing.Status == ArrangementProposed:
			alerts = append(alerts, Alert{Code: AlertArrangementProposed, Rule: "practice 8", From: arrangement.On, Role: Landlord, Subject: arrangement.ID, Weight: 5})
		case standing.Status == ArrangementAwaits && arrangement.AdministratorOn == "":
			alerts = append(alerts, Alert{Code: AlertAdministratorAsked, Rule: "practice 23", From: arrangement.AnsweredOn, Role: Administration, Subject: arrangement.ID, Weight: 5})
		}
	}
	return alerts
}
