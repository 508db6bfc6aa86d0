package casework

import "slices"

// SuspensionRequest (verzoek om opschorting) is the chair asking the landlord
// to suspend the eviction: the safe direction, so the chair alone may
// (practice 19).
type SuspensionRequest struct {
	Made
	AskSuspension
}

// AskSuspension asks the landlord for a suspension.
type AskSuspension struct {
	Referral ID // zero when the household was not reported
	UntilOn  Day
	Reason   string // the landlord reads it
}

// Apply records the request; it stands until the landlord suspends (route
// 3.1c).
func (a AskSuspension) Apply(h *Household, act Act) error {
	switch {
	case a.UntilOn == "":
		return missing("untilOn", "practice 19", "Vul in tot wanneer u opschorting vraagt.")
	case a.Reason == "":
		return missing("reason", "practice 19", "Schrijf op waarom u opschorting vraagt. De verhuurder leest dit.")
	case !a.Referral.IsZero() && h.referral(a.Referral) == nil:
		return unknown("referral")
	}
	h.SuspensionRequests = append(h.SuspensionRequests, SuspensionRequest{Made: act.made(act.Operation), AskSuspension: a})
	return nil
}

func (h *Household) suspensionRequestAlerts() []Alert {
	alerts := []Alert{}
	for _, request := range h.SuspensionRequests {
		granted := slices.ContainsFunc(h.Suspensions, func(s Suspension) bool { return s.At.After(request.At) })
		if granted {
			continue
		}
		for _, role := range []OrganisationRole{"", Landlord} {
			alerts = append(alerts, Alert{
				Code: AlertSuspensionAsked, Rule: "practice 19", From: DayOf(request.At), Until: request.UntilOn,
				Role: role, Subject: request.ID, Weight: 7,
			})
		}
	}
	return alerts
}
