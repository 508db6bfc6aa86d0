package casework

import "testing"

// Route 3.1g, route 3.1h, route 3.1i, route 3.1j: a condition that is not met
// brings the household back to the Regieteam, and evicts nobody.
func TestAConditionThatIsNotMetGoesBackToTheRegieteam(t *testing.T) {
	for _, condition := range []Condition{CurrentRentPaid, Cooperates, FullFinancialInsight, ReasonableRepayment} {
		h := aPlanFile(Prevent)
		plan := h.PlanInForce().ID
		check := &CheckCondition{Plan: plan, Condition: condition, Outcome: NotMet, On: "2026-12-01", Explanation: "Het lukte niet."}
		must(t, h, CaseTeam, check)
		told := []Alert{}
		for _, alert := range h.Alerts() {
			if alert.Code == AlertConditionNotMet && alert.HoldsOn("2026-12-01") {
				told = append(told, alert)
			}
		}
		if len(told) == 0 || h.PlanInForce().ID != plan || h.Phase() != Execution {
			t.Errorf("%s: %d alerts in phase %s", condition, len(told), h.Phase())
		}
		check.Outcome = Met
		must(t, h, CaseTeam, check)
		for _, alert := range h.Alerts() {
			if alert.Code == AlertConditionNotMet && alert.HoldsOn("2026-12-01") {
				t.Errorf("%s was met, and the alert stands", condition)
			}
		}
	}
}
