package casework

import "slices"

// Condition (voorwaarde) is one of the four things the tenant does under a
// plan to prevent (route 3.1g–j).
type Condition string

// The conditions, in the order of the route.
const (
	CurrentRentPaid      Condition = "CURRENT_RENT_PAID"      // route 3.1g
	Cooperates           Condition = "COOPERATES"             // route 3.1h
	FullFinancialInsight Condition = "FULL_FINANCIAL_INSIGHT" // route 3.1i
	ReasonableRepayment  Condition = "REASONABLE_REPAYMENT"   // route 3.1j
)

// Conditions gives every condition of a plan to prevent.
func Conditions() []Condition {
	return []Condition{CurrentRentPaid, Cooperates, FullFinancialInsight, ReasonableRepayment}
}

// CheckOutcome is what a check found.
type CheckOutcome string

// The outcomes of a check.
const (
	Met          CheckOutcome = "MET"
	NotMet       CheckOutcome = "NOT_MET"
	NotDiscussed CheckOutcome = "NOT_DISCUSSED" // the default of every check
)

// Check is one dated check of a condition.
type Check struct {
	Made
	CheckCondition
	Visit ID // the visit it was made at; zero when none
}

// CheckCondition records whether a condition was met on a day, and what showed
// it (practice 22).
type CheckCondition struct {
	Plan        ID // the plan it was made under, also when that has ended meanwhile
	Condition   Condition
	Outcome     CheckOutcome
	On          Day
	Evidence    string // what was seen: a bank statement, the tenant's word; never seen by the landlord
	Explanation string // of the tenant, when not met
}

// Apply adds the check, marked when its plan had ended already.
func (c CheckCondition) Apply(h *Household, act Act) error {
	if err := act.happened(c.On); err != nil {
		return err
	}
	if err := c.complete(""); err != nil {
		return err
	}
	return h.check(c, act.madeOn(c.On), ID{})
}

func (c CheckCondition) complete(field string) error {
	switch {
	case c.Plan.IsZero():
		return missing(fieldIn(field, "plan"), "3.1g", "Kies het plan waar deze voorwaarde bij hoort.")
	case !slices.Contains(Conditions(), c.Condition):
		return missing(fieldIn(field, "condition"), "3.1g", "Kies een voorwaarde.")
	case c.Outcome == "":
		return missing(fieldIn(field, "outcome"), "practice 22", "Kies: gelukt, niet gelukt of niet besproken.")
	case c.Outcome == NotMet && c.Explanation == "":
		return missing(fieldIn(field, "explanation"), "practice 22", "Schrijf op wat de huurder hierover zegt.")
	default:
		return nil
	}
}

func (h *Household) check(c CheckCondition, made Made, visit ID) error {
	made, err := h.under(c.Plan, made)
	if err != nil {
		return err
	}
	h.Checks = append(h.Checks, Check{Made: made, CheckCondition: c, Visit: visit})
	return nil
}

// ConditionStatus is how one condition stands.
type ConditionStatus struct {
	Condition Condition
	Outcome   CheckOutcome // of the last check that was discussed; NOT_DISCUSSED when there is none
	CheckedOn Day          // empty when never discussed
	Source    CheckSource  // what it rests on; empty when never discussed
}

// ConditionStatuses gives how each condition of a plan to prevent stands, in
// the order of the route; nothing for a plan to evict.
func (h *Household) ConditionStatuses(plan Plan) []ConditionStatus {
	if plan.Scenario != Prevent {
		return []ConditionStatus{}
	}
	statuses := make([]ConditionStatus, 0, len(Conditions()))
	for _, condition := range Conditions() {
		status := ConditionStatus{Condition: condition, Outcome: NotDiscussed}
		for _, check := range h.following(plan, condition) {
			if check.on >= status.CheckedOn {
				status.Outcome, status.CheckedOn, status.Source = check.outcome, check.on, check.source
			}
		}
		for _, check := range h.Checks {
			counts := check.Plan == plan.ID && check.Condition == condition && check.Outcome != NotDiscussed
			if counts && check.On >= status.CheckedOn {
				status.Outcome, status.CheckedOn, status.Source = check.Outcome, check.On, ByPeople
			}
		}
		statuses = append(statuses, status)
	}
	return statuses
}
