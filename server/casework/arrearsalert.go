package casework

import "slices"

// arrearsAlerts tell that nobody sought contact since the arrears began
// (route 1.2), and that they grow (route 1.1).
func (h *Household) arrearsAlerts() []Alert {
	alerts := []Alert{}
	for _, tenancy := range h.Tenancies {
		since := tenancy.InArrearsSince()
		contacted := slices.ContainsFunc(h.ContactAttempts, func(a ContactAttempt) bool { return a.On.Month() >= since })
		if since != "" && !contacted {
			alerts = append(alerts, Alert{Code: AlertNobodyContacted, Rule: "1.2", From: since.FirstDay(), Role: Landlord, Subject: tenancy.ID, Weight: 6})
		}
		if tenancy.arrearsGrow() {
			alerts = append(alerts, Alert{Code: AlertArrearsGrow, Rule: "1.1", From: tenancy.ArrearsAsOf(), Role: Landlord, Subject: tenancy.ID, Weight: 5})
		}
	}
	return alerts
}

// arrearsGrow says that what is owed rose in each of the ledger's last months.
func (t Tenancy) arrearsGrow() bool {
	last := len(t.Ledger) - 1
	if last < growingMonths || t.Ledger[last-growingMonths].BalanceCents < 0 {
		return false
	}
	for i := last - growingMonths + 1; i <= last; i++ {
		if t.Ledger[i].BalanceCents <= t.Ledger[i-1].BalanceCents {
			return false
		}
	}
	return true
}
