package casework

import "slices"

// Condition (voorwaarde) is one of the things the tenant does under a plan to
// prevent (route 3.1g–j).
type Condition string

// The conditions, in the order of the route.
const (
	CurrentRentPaid      Condition = "CURRENT_RENT_PAID"      // route 3.1g
	Cooperates           Condition = "COOPERATES"             // route 3.1h
	FullFinancialInsight Condition = "FULL_FINANCIAL_INSIGHT" // route 3.1i
	ReasonableRepayment  Condition = "REASONABLE_REPAYMENT"   // route 3.1j
	BehaviouralAgreement Condition = "BEHAVIOURAL_AGREEMENT"  // gedragsaanwijzing: of a claim about nuisance only (practice 13)
)

// Conditions gives every condition of a plan to prevent; the last one only
// where the claim is about nuisance.
func Conditions() []Condition {
	return []Condition{CurrentRentPaid, Cooperates, FullFinancialInsight, ReasonableRepayment, BehaviouralAgreement}
}

// conditionsOf gives the conditions of a plan to prevent.
func (h *Household) conditionsOf(plan Plan) []Condition {
	if referral := h.referralOf(plan); referral != nil && referral.aboutNuisance() {
		return Conditions()
	}
	return slices.DeleteFunc(Conditions(), func(c Condition) bool { return c == BehaviouralAgreement })
}

// referralOf gives the referral that a plan was decided on; nil when there is
// none.
func (h *Household) referralOf(plan Plan) *Referral {
	at := slices.IndexFunc(h.Decisions, func(d Decision) bool { return d.ID == plan.Decision })
	if at < 0 {
		return nil
	}
	return h.referral(h.Decisions[at].Referral)
}

// notApplicable says why a condition does not hold for a plan; empty when it
// does (practice 13).
func (h *Household) notApplicable(plan Plan, condition Condition) string {
	referral := h.referralOf(plan)
	if condition == ReasonableRepayment && referral != nil && referral.Cause != CauseArrears {
		return notAboutArrears
	}
	return ""
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

	NotApplicable string // why it does not hold for this plan; empty when it does (practice 13)
}

// ConditionStatuses gives how each condition of a plan to prevent stands, in
// the order of the route; nothing for a plan to evict.
func (h *Household) ConditionStatuses(plan Plan) []ConditionStatus {
	if plan.Scenario != Prevent {
		return []ConditionStatus{}
	}
	statuses, corrected := []ConditionStatus{}, h.corrected()
	for _, condition := range h.conditionsOf(plan) {
		status := ConditionStatus{Condition: condition, Outcome: NotDiscussed, NotApplicable: h.notApplicable(plan, condition)}
		for _, check := range h.following(plan, condition) {
			if check.on >= status.CheckedOn {
				status.Outcome, status.CheckedOn, status.Source = check.outcome, check.on, check.source
			}
		}
		for _, check := range h.Checks {
			counts := check.Plan == plan.ID && check.Condition == condition && check.Outcome != NotDiscussed && !corrected[check.Visit]
			if counts && check.On >= status.CheckedOn {
				status.Outcome, status.CheckedOn, status.Source = check.Outcome, check.On, ByPeople
			}
		}
		statuses = append(statuses, status)
	}
	return statuses
}
